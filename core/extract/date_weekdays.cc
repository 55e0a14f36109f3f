#include "core/extract/date_weekdays.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/extract/date_finder.h"
#include "core/extract/date_ownership.h"
#include "core/extract/date_words.h"

namespace summit {
namespace {

using Tense = DateContext::Tense;
using Phrases = std::vector<std::string_view>;

/// The days that the post gives for an event of others: right behind its name, anywhere in the post.
std::optional<DateRange> DaysOf(const Reading& reading, const EventMention& conference) {
  for (const Passage& passage : reading.passages)
    for (const EventMention& event : passage.events) {
      if (event.kind != EventKind::kConference || event.name != conference.name) continue;
      if (event.edition != conference.edition && !event.edition.empty()) continue;
      const std::string_view text = reading.TextOf(passage);
      const std::size_t end = event.span.end - passage.span.begin;
      for (const DateMention& date : FindDates(text.substr(end, 90))) {
        if (!date.start_day || !date.start_month || NamesDaysAgain(text.substr(0, end + date.span.begin))) continue;
        const std::string between = FoldLine(text.substr(end, date.span.begin));
        if (std::any_of(passage.events.begin(), passage.events.end(), [&](const EventMention& other) {
              return other.span.begin > event.span.begin && OffsetIn(passage, other) < end + date.span.begin;
            }))
          break;
        DateContext context;
        context.written = reading.post->info.date;
        if (event.year) context.year = std::chrono::year(*event.year);
        return ResolveDate(date, context);
      }
    }
  return std::nullopt;
}

}  // namespace

std::optional<RelativeDays> DaysToldByWeekdays(const Reading& reading, const Passage& passage) {
  const std::string_view text = reading.TextOf(passage);
  for (const EventMention& event : passage.events) {
    const bool other = event.kind == EventKind::kOther && event.name != "before";
    if (event.kind == EventKind::kSide || other) return std::nullopt;
    if (event.kind != EventKind::kConference || !NamesSummit(passage)) continue;
    const auto own = DaysOf(reading, event);
    if (!own) continue;
    const auto beside = DaysBeside(text, OffsetIn(passage, event), *own);
    if (beside) return beside;
  }
  static const Phrases kMeeting = {"met",      "meet",   "held",          "took place", "takes place", "take place",
                                   "gathered", "gather", "came together", "was",        "is",          "happened",
                                   "convened", "spent",  "sat",           "will"};
  if (passage.ground != Ground::kSummit || !HasAnyPhrase(passage.folded, kMeeting)) return std::nullopt;
  const auto days = DaysSeenFrom(text, reading.post->info.date);
  // A conference may follow in a sentence that has named the Summit: "..., and FOSDEM came right behind".
  const bool conference = std::any_of(passage.events.begin(), passage.events.end(), [&](const EventMention& e) {
    return e.kind == EventKind::kConference &&
           !(days && NamesSummit(passage) && passage.events.front().kind == EventKind::kSummit &&
             OffsetIn(passage, e) > days->span.end);
  });
  if (conference) return std::nullopt;
  // One weekday alone may be that of any meeting, unless the Summit is named with it.
  const bool one = days && days->range.start == days->range.end;
  if (one && !NamesSummit(passage)) return std::nullopt;
  const bool ahead = reading.tense == Tense::kFuture && passage.tense == Tense::kPast;
  if (ahead || HasAnyPhrase(passage.folded, {"to plan", "planned", "prepare", "prepared", "preparing"}))
    return std::nullopt;
  if (!days || IsLimit(text.substr(0, days->span.begin), text.substr(days->span.end))) return std::nullopt;
  return days;
}

}  // namespace summit
