#include "core/extract/summit_resolver.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <utility>

#include "core/base/text.h"
#include "core/extract/date_words.h"
#include "core/extract/gazetteer.h"

namespace summit {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

int DaysBetween(Date from, Date to) { return static_cast<int>((sys_days(to) - sys_days(from)).count()); }

/// Days that agree: they overlap, give or take the days of a programme around the Summit day.
bool Agree(const DateRange& a, const DateRange& b) {
  const int slack = a.precision == Precision::kDay && b.precision == Precision::kDay ? 3 : 0;
  return DaysBetween(a.start, b.end) >= -slack && DaysBetween(b.start, a.end) >= -slack;
}

/// Names of one town have one key.
std::string TownKey(std::string_view name) { return NameKey(EnglishTown(name)); }

int Weight(const Fact& fact, const DatesFact& dates) {
  const int precision = dates.range.precision == Precision::kDay     ? 0
                        : dates.range.precision == Precision::kMonth ? 1
                                                                     : 2;
  const int relation = fact.relation == Relation::kMention ? 2 : fact.relation == Relation::kAnnouncement ? 1 : 0;
  return precision * 10 + relation * 2 + (dates.official_day ? 1 : 0);
}

void SortByStart(std::vector<KnownSummit>& known) {
  std::sort(known.begin(), known.end(), [](const KnownSummit& a, const KnownSummit& b) {
    return a.range.start != b.range.start ? a.range.start < b.range.start : a.number < b.number;
  });
}

}  // namespace

SummitResolver::SummitResolver(const std::vector<Fact>& facts) {
  std::map<SummitNumber, std::pair<int, DateRange>> best;
  for (const Fact& fact : facts) {
    const auto* dates = std::get_if<DatesFact>(&fact.value);
    if (dates == nullptr || !fact.summit.number || dates->written == kCancelled) continue;
    const int weight = Weight(fact, *dates);
    const auto it = best.find(*fact.summit.number);
    if (it == best.end() || weight < it->second.first)
      best.insert_or_assign(*fact.summit.number, std::pair(weight, dates->range));
  }
  std::map<SummitNumber, std::pair<int, std::string>> cities;
  for (const Fact& fact : facts) {
    const auto* place = std::get_if<PlaceFact>(&fact.value);
    if (place == nullptr || !fact.summit.number || place->city.empty()) continue;
    const int weight = static_cast<int>(fact.relation == Relation::kMention);
    const auto it = cities.find(*fact.summit.number);
    if (it == cities.end() || weight < it->second.first)
      cities.insert_or_assign(*fact.summit.number, std::pair(weight, TownKey(place->city)));
  }
  for (const auto& [number, entry] : best) {
    const auto city = cities.find(number);
    known_.push_back({number, entry.second, city == cities.end() ? "" : city->second.second});
  }
  SortByStart(known_);
}

SummitResolver::SummitResolver(std::vector<KnownSummit> known) : known_(std::move(known)) { SortByStart(known_); }

std::optional<SummitNumber> SummitResolver::Resolve(const SummitRef& ref, const std::optional<DateRange>& dates) const {
  if (ref.number) return ref.number;
  if (dates && dates->precision != Precision::kYear) return ByDates(*dates);
  if (const auto number = ByYear(ref)) return number;
  return ByPostDate(ref);
}

/// The one on those days; or the missing number between its neighbours.
std::optional<SummitNumber> SummitResolver::ByDates(const DateRange& dates) const {
  const Known* before = nullptr;
  const Known* after = nullptr;
  for (const Known& known : known_) {
    if (Agree(known.range, dates)) return known.number;
    if (known.range.start < dates.start)
      before = &known;
    else if (after == nullptr)
      after = &known;
  }
  if (before == nullptr) return std::nullopt;
  const int next = before->number.value() + 1;
  if (after != nullptr && after->number.value() <= next) return std::nullopt;
  // Far from any Summit on record nothing can be told: others may lie between.
  if (DaysBetween(before->range.start, dates.start) > 430) return std::nullopt;
  return SummitNumber::FromInt(next);
}

std::optional<SummitNumber> SummitResolver::ByYear(const SummitRef& ref) const {
  if (!ref.year) return std::nullopt;
  const Known* best = nullptr;
  int best_distance = 0;
  for (const Known& known : known_) {
    if (known.range.year() != *ref.year) continue;
    const int distance = std::abs(DaysBetween(known.range.start, ref.as_of));
    if (best == nullptr || distance < best_distance) best = &known, best_distance = distance;
  }
  return best == nullptr ? std::nullopt : std::optional(best->number);
}

std::optional<SummitNumber> SummitResolver::ByPostDate(const SummitRef& ref) const {
  if (ref.relative == SummitRef::Relative::kNext) {
    for (const Known& known : known_) {
      const int ahead = DaysBetween(ref.as_of, known.range.end);
      if (ahead >= -1 && ahead < 400) return known.number;
    }
    return std::nullopt;
  }
  const Known* latest = nullptr;
  const std::string city = TownKey(ref.city);
  for (const Known& known : known_) {
    const bool elsewhere = !city.empty() && !known.city.empty() && known.city != city;
    if (DaysBetween(known.range.start, ref.as_of) >= -1 && !elsewhere) latest = &known;
  }
  if (latest == nullptr || DaysBetween(latest->range.end, ref.as_of) > 250) return std::nullopt;
  return latest->number;
}

}  // namespace summit
