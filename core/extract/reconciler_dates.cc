#include "core/extract/reconciler_dates.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "core/base/text.h"
#include "core/extract/date_words.h"
#include "core/extract/text_spans.h"

namespace summit {
namespace {

/// The first difference decides, the lesser is the better: to the day before to the month; the Summit's own posts
/// before mentions; held before announced before planned; the programme before its Summit day; of announcements the
/// later one, which knows of changes, of reports the better.
using DatesRank = std::tuple<int, bool, int, bool, int, std::int64_t>;

DatesRank RankOf(const SummitFacts& facts, const Fact& fact, const DatesFact& dates) {
  const int precision = dates.range.precision == Precision::kDay     ? 0
                        : dates.range.precision == Precision::kMonth ? 1
                                                                     : 2;
  // A post from before the event cannot tell that it took place, however it puts its words.
  const bool early = facts.WrittenBefore(fact, dates.range);
  const bool held = dates.standing == Standing::kHeld && !early;
  const int standing = held ? 0 : dates.standing == Standing::kPlanned ? 2 : 1;
  return {precision,
          fact.relation == Relation::kMention,
          standing,
          dates.official_day,
          held ? RelationWeight(fact.relation) : 0,
          -std::int64_t{facts.DayOf(fact).time_since_epoch().count()}};
}

/// Days that cannot both be right: neither lies within the other.
bool Contradict(const DateRange& a, const DateRange& b) {
  if (a.precision != Precision::kDay || b.precision != Precision::kDay) return !Consistent(a, b);
  const bool inside = (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
  return !inside;
}

/// "Deliveries are possible on January 24th and 25th", in a post on many things: a sentence that names neither the
/// Summit nor us tells days of something else.
bool IsOfSomethingElse(const Fact& fact) {
  return fact.relation == Relation::kMention &&
         !HasAnyPhrase(FoldLine(fact.evidence.quote),
                       {"summit", "we", "us", "it", "you", "xsf", "xmpp", "both days", "event", "our", "dates", "meets",
                        "new date", "two days", "developers", "participants"});
}

/// "Saturday, 19 May: sightseeing" in a report on 17 and 18 May: a day beside the programme, told in a post that
/// tells the programme's days as well, denies nothing.
bool IsDayAround(const Ranked<DatesFact>& ranked, const Fact& of, const DateRange& day, const DateRange& chosen) {
  using std::chrono::sys_days;
  if (day.precision != Precision::kDay || day.start != day.end || chosen.precision != Precision::kDay) return false;
  if (sys_days(chosen.start) - sys_days(day.start) > std::chrono::days(2)) return false;
  if (sys_days(day.start) - sys_days(chosen.end) > std::chrono::days(2)) return false;
  return std::any_of(ranked.begin(), ranked.end(), [&](const auto& other) {
    return other.first->evidence.post == of.evidence.post && other.second->range.precision == Precision::kDay &&
           chosen.Contains(other.second->range.start);
  });
}

/// One day of a report ("On Thursday, 17 May, we began") lies in the programme that a post of its own announced.
bool TakeProgramme(const Ranked<DatesFact>& ranked, DateRange& chosen) {
  for (const auto& [fact, value] : ranked) {
    const DateRange& range = value->range;
    if (range.precision != Precision::kDay || range.start == range.end || value->official_day) continue;
    if (fact->relation == Relation::kMention || value->standing == Standing::kPlanned || !range.Contains(chosen.start))
      continue;
    chosen = range;
    return true;
  }
  return false;
}

/// "Day 1 is the 20th, day 2 the 21st": single days in a row, told in one post or each in a report of its own, are one
/// programme.
void JoinDays(const Ranked<DatesFact>& ranked, DateRange& chosen) {
  const auto& [best_fact, best] = ranked.front();
  for (bool grown = true; grown;) {
    grown = false;
    for (const auto& [fact, value] : ranked) {
      const DateRange& day = value->range;
      const bool reports = fact->relation == Relation::kReport && best_fact->relation == Relation::kReport;
      if ((fact->evidence.post != best_fact->evidence.post && !reports) || value->standing != best->standing) continue;
      if (value->official_day || day.precision != Precision::kDay || day.start != day.end) continue;
      using std::chrono::sys_days;
      if (sys_days(day.start) == sys_days(chosen.end) + std::chrono::days(1))
        chosen.end = day.end, grown = true;
      else if (sys_days(day.end) == sys_days(chosen.start) - std::chrono::days(1))
        chosen.start = day.start, grown = true;
    }
  }
}

/// "It opens on Thursday, October 14th", and a newsletter has the 14th and 15th: the shortest programme around the day.
void TakeMentioned(const Ranked<DatesFact>& ranked, DateRange& chosen) {
  constexpr std::chrono::days kLongest(3);  // mentions run the Summit together with what follows it
  using std::chrono::sys_days;
  const DateRange day = chosen;
  for (const auto& [fact, value] : ranked) {
    const DateRange& range = value->range;
    if (range.precision != Precision::kDay || value->official_day || value->standing == Standing::kPlanned) continue;
    const auto length = sys_days(range.end) - sys_days(range.start);
    if (length < std::chrono::days(1) || length > kLongest || !range.Contains(day.start)) continue;
    if (chosen.start == chosen.end || length < sys_days(chosen.end) - sys_days(chosen.start)) chosen = range;
  }
}

/// The best statement; where it is only the Summit day of a longer programme told in a post as good, the programme.
DateRange Whole(const Ranked<DatesFact>& ranked) {
  const auto& [best_fact, best] = ranked.front();
  DateRange chosen = best->range;
  for (const auto& [fact, value] : ranked) {
    if (value->official_day || value->range.precision != Precision::kDay || chosen.precision != Precision::kDay)
      continue;
    if (RelationWeight(fact->relation) > RelationWeight(best_fact->relation)) continue;
    const bool longer = value->range.start <= chosen.start && chosen.end <= value->range.end && value->range != chosen;
    if (longer && best->official_day) chosen = value->range;
  }
  const bool one_day = !best->official_day && best->range.start == best->range.end && chosen == best->range;
  if (one_day && !TakeProgramme(ranked, chosen)) JoinDays(ranked, chosen);
  if (one_day && chosen.start == chosen.end && chosen.precision == Precision::kDay) TakeMentioned(ranked, chosen);
  return chosen;
}

/// Those that tell days, best first; those that tell there are none go to `cancelled`.
Ranked<DatesFact> RankDates(const SummitFacts& facts, Ranked<DatesFact>& cancelled) {
  std::vector<std::pair<DatesRank, Ranked<DatesFact>::value_type>> ordered;
  for (const auto& one : facts.Of<DatesFact>()) {
    if (one.second->written == kCancelled)
      cancelled.push_back(one);
    else
      ordered.emplace_back(RankOf(facts, *one.first, *one.second), one);
  }
  std::stable_sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  Ranked<DatesFact> ranked;
  for (const auto& [rank, one] : ordered) ranked.push_back(one);
  return ranked;
}

void ChooseOfficialDay(const Ranked<DatesFact>& ranked, SummitRecord& record) {
  const DateRange& whole = record.dates->value;
  if (whole.precision != Precision::kDay || whole.start == whole.end) return;
  for (const auto& [fact, value] : ranked) {
    if (!value->official_day || value->range.start < whole.start || whole.end < value->range.end) continue;
    if (!record.official_day) record.official_day = Stated<DateRange>{value->range, {}};
    if (record.official_day->value == value->range) record.official_day->evidence.push_back(fact->evidence);
  }
}

}  // namespace

bool Consistent(const DateRange& a, const DateRange& b) { return a.start <= b.end && b.start <= a.end; }

bool ChooseDates(const SummitFacts& facts, SummitRecord& record) {
  Ranked<DatesFact> cancelled;
  const Ranked<DatesFact> ranked = RankDates(facts, cancelled);
  if (ranked.empty()) return false;
  const DateRange chosen = Whole(ranked);
  Stated<DateRange> dates{chosen, {}};
  Conflict conflict{"dates", {}, ToProse(chosen)};
  std::set<std::string> claimed;
  for (const auto& [fact, value] : ranked) {
    if (value->range == chosen)
      dates.evidence.push_back(fact->evidence);
    else if (Contradict(value->range, chosen) && !IsDayAround(ranked, *fact, value->range, chosen) &&
             !IsOfSomethingElse(*fact) && claimed.insert(ToProse(value->range)).second)
      conflict.claims.push_back({ToProse(value->range), fact->evidence});
    if (!value->written.empty() && claimed.insert(value->written).second)
      conflict.claims.push_back({value->written, fact->evidence});
  }
  for (const auto& [fact, value] : ranked)
    if (value->range != chosen && !Contradict(value->range, chosen) && !value->official_day)
      dates.evidence.push_back(fact->evidence);
  bool off = false;
  // A cancellation stands against the days announced; what took place was not cancelled for good.
  if (!cancelled.empty() && ranked.front().second->standing != Standing::kHeld) {
    const Evidence& evidence = cancelled.front().first->evidence;
    conflict.claims.push_back({std::string(kCancelled), evidence});
    off = facts.DateOf(evidence.post) >= facts.DateOf(ranked.front().first->evidence.post);
  }
  AddConflict(std::move(conflict), dates.evidence.front(), record);
  record.dates = std::move(dates);
  ChooseOfficialDay(ranked, record);
  return off;
}

}  // namespace summit
