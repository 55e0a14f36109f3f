#include "core/extract/passage_events.h"

#include <algorithm>
#include <string>

#include "core/extract/text_spans.h"

namespace summit {
namespace {

using Tense = DateContext::Tense;
using Phrases = std::vector<std::string_view>;

/// What the Summit's people eat together belongs to it.
bool IsMeal(std::string_view side) {
  static const Phrases kMeals = {"dinner", "dinners", "lunch", "breakfast", "brunch"};
  return std::find(kMeals.begin(), kMeals.end(), side) != kMeals.end();
}

/// What one is thanked for beside the Summit: "for hosting us and for the tour".
bool IsOuting(std::string_view side) {
  static const Phrases kOutings = {"tour", "excursion", "sightseeing", "hike",   "barbecue",
                                   "bbq",  "beer",      "party",       "tasting"};
  return std::find(kOutings.begin(), kOutings.end(), side) != kOutings.end();
}

/// "FOSDEM followed on the 3rd and 4th", "FOSDEM comes directly afterwards", "FrOSCon opens on the next day".
bool ConferenceFollows(std::string_view text, const Passage& passage) {
  static const Phrases kFollows = {"followed",  "follows",    "will follow", "came right",
                                   "came next", "comes next", "is next",     "was next"};
  static const Phrases kOpens = {"comes",  "came",  "starts",     "started",     "begins",     "began",     "opens",
                                 "opened", "is",    "was",        "takes place", "took place", "kicks off", "will be",
                                 "start",  "begin", "will start", "will begin",  "will open",  "happens"};
  static const Phrases kWhen = {"directly after",         "right after",        "straight after",
                                "immediately after",      "just after",         "afterwards",
                                "the next day",           "the following day",  "the day after",
                                "the days after",         "the weekend after",  "the following weekend",
                                "the following two days", "the next two days",  "the very next day",
                                "right behind",           "the two days after", "thereafter"};
  const EventMention* conference = FirstConference(passage.events);
  if (conference == nullptr) return false;
  const std::string behind = FoldLine(text.substr(conference->span.end, 60));
  std::string_view rest = std::string_view(behind).substr(0, behind.find_first_of(".;"));
  for (std::string_view lead : {", ", "which ", "that "})
    if (rest.starts_with(lead)) rest.remove_prefix(lead.size());
  const auto opens = [&](std::string_view word) { return rest.starts_with(word); };
  return std::any_of(kFollows.begin(), kFollows.end(), opens) ||
         (std::any_of(kOpens.begin(), kOpens.end(), opens) && HasAnyPhrase(rest, kWhen));
}

}  // namespace

const EventMention* FirstSummit(const std::vector<EventMention>& events, bool numbered) {
  for (const EventMention& event : events)
    if (event.kind == EventKind::kSummit && !event.plural && !event.compared && (!numbered || !event.numbers.empty()))
      return &event;
  // Where only the other one is named: "It was the largest since Summit 20".
  for (const EventMention& event : events)
    if (event.kind == EventKind::kSummit && event.compared) return &event;
  return nullptr;
}

bool OnlyCompares(const std::vector<EventMention>& events) {
  bool compared = false;
  for (const EventMention& event : events) {
    if (event.kind != EventKind::kSummit || event.plural) continue;
    if (!event.compared) return false;
    compared = true;
  }
  return compared;
}

const EventMention* FirstConference(const std::vector<EventMention>& events) {
  for (const EventMention& event : events)
    if (event.kind == EventKind::kConference) return &event;
  return nullptr;
}

bool OnlyLooksAhead(const Passage& passage) {
  static const Phrases kAhead = {"looking forward to", "plan for", "plans", "stay tuned", "see you"};
  return HasAnyPhrase(passage.folded, kAhead);
}

bool NamesAny(const Passage& passage) {
  return std::any_of(passage.events.begin(), passage.events.end(),
                     [](const EventMention& event) { return event.kind == EventKind::kSummit; });
}

bool GoesOn(std::string_view text, const Passage& passage, const EventMention& compared) {
  const std::string rest = FoldLine(text.substr(compared.span.end, passage.span.end - compared.span.end));
  return rest.find(',') != std::string::npos || HasAnyPhrase(rest, {"we", "it", "this one"});
}

bool NamesEarlier(const Passage& passage) {
  return std::any_of(passage.events.begin(), passage.events.end(), [](const EventMention& e) { return e.earlier; });
}

bool IsOfNextYear(const Passage& passage, const EventMention& summit) {
  return summit.numbers.empty() && passage.tense != Tense::kPast &&
         HasAnyPhrase(passage.folded, {"next year", "next winter", "next summer", "next spring", "next autumn",
                                       "next fall", "in a year", "next time"});
}

namespace {

/// "the IETF's XMPP Working Group": others, by their name.
bool IsBody(const EventMention& event) {
  return event.kind == EventKind::kOther && !event.name.empty() && event.name[0] >= 'A' && event.name[0] <= 'Z';
}

}  // namespace

bool LeavesSubject(const Passage& passage) {
  const bool thanks = HasAnyPhrase(passage.folded, {"thank", "thanks", "grateful", "gratitude", "kudos", "merci",
                                                    "danke", "grazie", "gracias", "obrigado", "bedankt"});
  return std::any_of(passage.events.begin(), passage.events.end(), [&](const EventMention& event) {
    return event.kind == EventKind::kConference ||
           (event.kind == EventKind::kSide && !IsMeal(event.name) && !(thanks && IsOuting(event.name))) ||
           event.name == "newsletter" || IsBody(event);
  });
}

bool IsPlacedBeside(std::string_view text, const Passage& passage) {
  static const Phrases kBeside = {"days before", "day before",  "right before", "just before",
                                  "ahead of",    "prior to",    "days after",   "day after",
                                  "followed by", "right after", "just after",   "directly after"};
  const bool others = std::any_of(passage.events.begin(), passage.events.end(), [](const EventMention& event) {
    return event.kind == EventKind::kSide || event.name == "newsletter";
  });
  const EventMention* conference = FirstConference(passage.events);
  const bool beside = conference != nullptr && StandsBeside(text.substr(0, conference->span.begin));
  const bool opens = conference != nullptr && conference->span.begin >= passage.span.begin &&
                     OpensBeside(text.substr(passage.span.begin, conference->span.begin - passage.span.begin),
                                 text.substr(conference->span.end, passage.span.end - conference->span.end));
  return !others && (beside || opens || HasAnyPhrase(passage.folded, kBeside) || ConferenceFollows(text, passage));
}

bool OnlyPlaces(const Passage& passage) {
  return std::all_of(passage.events.begin(), passage.events.end(),
                     [](const EventMention& event) { return event.kind == EventKind::kConference; });
}

bool GoesOnToNext(std::string_view folded) {
  for (std::string_view then : {"afterwards", "after that", "thereafter", "right afterwards", "from there", "and then",
                                "then we", "then it is", "then it's", "right after", "straight after"})
    if (folded.starts_with(then)) return true;
  return false;
}

}  // namespace summit
