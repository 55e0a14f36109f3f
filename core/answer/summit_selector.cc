#include "core/answer/summit_selector.h"

#include <algorithm>

#include "core/answer/stem.h"
#include "core/answer/wording.h"
#include "core/base/text.h"
#include "core/question/place_names.h"

namespace summit {
namespace {

using Records = std::vector<const SummitRecord*>;
using Relative = WhichSummits::Relative;

bool InYear(const SummitRecord& record, int year) {
  if (!record.dates) return false;
  const DateRange& dates = record.dates->value;
  return static_cast<int>(dates.start.year()) <= year && year <= static_cast<int>(dates.end.year());
}

bool InMonth(const SummitRecord& record, unsigned month) {
  if (!record.dates || record.dates->value.precision == Precision::kYear) return false;
  const DateRange& dates = record.dates->value;
  return static_cast<unsigned>(dates.start.month()) == month || static_cast<unsigned>(dates.end.month()) == month;
}

Records Filter(const WhichSummits& which, const AnswerContext& context) {
  Records records;
  for (const SummitRecord& record : context.archive.Summits())
    if (MatchesSummit(record, which, context.archive)) records.push_back(&record);
  return records;
}

/// One key for the names that people give a country.
std::string CountryKey(std::string_view name) {
  static constexpr std::string_view kAmerica[] = {"us",     "unitedstates", "unitedstatesofamerica", "theus",
                                                  "theusa", "america",      "theunitedstates"};
  static constexpr std::string_view kBritain[] = {"unitedkingdom", "greatbritain", "britain", "theuk"};
  const std::string key = NameKey(name);
  if (std::ranges::count(kAmerica, std::string_view(key)) > 0) return "usa";
  return std::ranges::count(kBritain, std::string_view(key)) > 0 ? "uk" : key;
}

bool InSeason(const SummitRecord& record, const std::vector<unsigned>& months) {
  return std::ranges::any_of(months, [&](unsigned month) { return InMonth(record, month); });
}

bool InYears(const SummitRecord& record, const WhichSummits& which) {
  if (!record.dates) return false;
  const int year = record.dates->value.year();
  return (!which.from_year || *which.from_year <= year) && (!which.to_year || year <= *which.to_year);
}

/// Any of the places will do: "in Portland or Belgium".
bool InPlaces(const SummitRecord& record, const WhichSummits& which, const Archive& archive) {
  const auto in_city = [&](const std::string& city) {
    if (record.city && NameKey(record.city->value) == NameKey(city)) return true;
    const auto names_it = [&](const auto& place) {
      return place && HasRun(FoldedWords(place->value), FoldedWords(city));
    };
    return names_it(record.venue) || names_it(record.address);
  };
  const std::string country = which.countries.empty() ? std::string() : CountryOf(record, archive);
  const auto in_country = [&](const std::string& one) {
    if (record.region && NameKey(record.region->value) == NameKey(one)) return true;
    return !country.empty() && (CountryKey(country) == CountryKey(one) || ContinentOf(country) == one);
  };
  return std::ranges::any_of(which.cities, in_city) || std::ranges::any_of(which.countries, in_country);
}

bool BesideEvent(const SummitRecord& record, const WhichSummits& which) {
  if (!record.colocated_with) return false;
  const std::vector<std::string> words = FoldedWords(record.colocated_with->value);
  return std::ranges::any_of(which.events, [&](const std::string& event) { return HasRun(words, FoldedWords(event)); });
}

/// Whether time and place, not only numbers, are spoken of.
bool Narrows(const WhichSummits& which) {
  return !which.years.empty() || which.month || !which.season.empty() || which.from_year || which.to_year ||
         !which.cities.empty() || !which.countries.empty() || !which.events.empty() || which.online;
}

/// How many people took part: as stated, or at least as many as are named.
std::optional<int> HeadCountOf(const SummitRecord& record) {
  const int named = static_cast<int>(record.participants.size());
  const int stated = record.participants_stated ? record.participants_stated->value.count : 0;
  return named == 0 && stated == 0 ? std::nullopt : std::optional(std::max(named, stated));
}

Date StartOf(const SummitRecord& record) { return record.dates->value.start; }

const SummitRecord* Latest(const Records& records, Date today) {
  const SummitRecord* latest = nullptr;
  for (const SummitRecord* record : records)
    if (record->dates && !IsAhead(*record, today) && (latest == nullptr || StartOf(*latest) <= StartOf(*record)))
      latest = record;
  if (latest != nullptr || records.empty()) return latest;
  // Without any date the numbers tell the order.
  const bool dated = std::ranges::any_of(records, [](const SummitRecord* record) { return record->dates.has_value(); });
  return dated ? nullptr : records.back();
}

const SummitRecord* Next(const Records& records, Date today) {
  const SummitRecord* next = nullptr;
  for (const SummitRecord* record : records)
    if (IsAhead(*record, today) && (next == nullptr || StartOf(*record) < StartOf(*next))) next = record;
  return next;
}

/// The record before the first, or after the last, of those shown.
const SummitRecord* Beside(const std::vector<SummitNumber>& shown, Relative where, const Archive& archive) {
  const SummitRecord* found = nullptr;
  for (const SummitRecord& record : archive.Summits()) {
    if (where == Relative::kBefore && record.number < shown.front()) found = &record;
    if (where == Relative::kAfter && shown.back() < record.number) return &record;
  }
  return found;
}

void SelectNumbers(const WhichSummits& which, const AnswerContext& context, Selection& selection) {
  for (const SummitNumber number : which.numbers) {
    const SummitRecord* record = context.archive.FindSummit(number);
    if (record != nullptr)
      selection.records.push_back(record);
    else
      selection.missing.push_back("Summit " + number.ToString());
  }
  for (const std::string& number : which.impossible) selection.missing.push_back("Summit " + number);
}

/// Years, months and cities. Where numbers are given too, only for the years that none of them was in: "19 in 2016"
/// asks for one Summit, "19 and 2017" for two.
void SelectMatching(WhichSummits which, const AnswerContext& context, Selection& selection) {
  if (!which.numbers.empty()) {
    std::erase_if(which.years, [&](int year) {
      return std::ranges::any_of(selection.records, [&](const SummitRecord* record) { return InYear(*record, year); });
    });
    if (which.years.empty()) return;
  }
  for (const SummitRecord* record : Filter(which, context)) selection.records.push_back(record);
  for (const int year : which.years) {
    WhichSummits only;
    only.years = {year};
    const bool narrowed = which.month || !which.season.empty() || !which.cities.empty() || !which.countries.empty();
    if (Filter(only, context).empty())
      selection.missing.push_back(std::to_string(year));
    else if (narrowed && selection.records.empty())
      selection.missing.push_back("a Summit " + Narrowing(which, {}));
  }
}

void Take(const SummitRecord* record, std::string_view as, Selection& selection) {
  if (record == nullptr) return;
  selection.records.push_back(record);
  selection.as = as;
}

void SelectRelative(const WhichSummits& which, const std::vector<SummitNumber>& shown, const AnswerContext& context,
                    Selection& selection) {
  const Records candidates = Filter(which, context);
  switch (which.relative) {
    case Relative::kNext:
      Take(Next(candidates, context.today), "the next", selection);
      if (selection.records.empty()) selection.missing.emplace_back(kNoneToCome);
      return;
    case Relative::kBefore:
    case Relative::kAfter:
      selection.unclear = shown.empty();
      if (!shown.empty()) Take(Beside(shown, which.relative, context.archive), {}, selection);
      if (!shown.empty() && selection.records.empty())
        selection.missing.emplace_back(which.relative == Relative::kBefore ? "an earlier Summit" : "a later Summit");
      return;
    case Relative::kLatest:
    case Relative::kNone:
      Take(Latest(candidates, context.today), Narrows(which) ? "the latest there" : "the latest on record", selection);
  }
}

void SelectSame(const std::vector<SummitNumber>& shown, const AnswerContext& context, Selection& selection) {
  for (const SummitNumber number : shown)
    if (const SummitRecord* record = context.archive.FindSummit(number)) selection.records.push_back(record);
  selection.unclear = selection.records.empty();
}

}  // namespace

std::string CountryOf(const SummitRecord& record, const Archive& archive) {
  if (record.country) return record.country->value;
  if (!record.city) return {};
  for (const SummitRecord& other : archive.Summits())
    if (other.country && other.city && NameKey(other.city->value) == NameKey(record.city->value))
      return other.country->value;
  return {};
}

bool MatchesSummit(const SummitRecord& record, const WhichSummits& which, const Archive& archive) {
  const auto in_year = [&](int year) { return InYear(record, year); };
  if (!which.years.empty() && std::ranges::none_of(which.years, in_year)) return false;
  if ((which.from_year || which.to_year) && !InYears(record, which)) return false;
  if (which.month && !InMonth(record, *which.month)) return false;
  if (!which.season.empty() && !InSeason(record, which.season)) return false;
  if (which.online && record.online != *which.online) return false;
  if (!which.events.empty() && !BesideEvent(record, which)) return false;
  const bool placed = !which.cities.empty() || !which.countries.empty();
  return !placed || InPlaces(record, which, archive);
}

bool CanJudge(const SummitRecord& record, const WhichSummits& which, const Archive& archive) {
  const bool timed = !which.years.empty() || which.month || !which.season.empty() || which.from_year || which.to_year;
  if (timed && !record.dates) return false;
  if ((which.month || !which.season.empty()) && record.dates->value.precision == Precision::kYear) return false;
  if (!which.events.empty() && !record.colocated_with) return false;
  if (!which.cities.empty() && !record.city && !record.online) return false;
  return which.countries.empty() || record.online || !CountryOf(record, archive).empty();
}

std::string Narrowing(const WhichSummits& which, const WhichSummits& except) {
  std::vector<std::string> parts;
  std::vector<std::string> places = which.cities;
  for (const std::string& country : which.countries)
    places.push_back((country == "USA" || country == "Netherlands" ? "the " : "") + country);
  if (!places.empty()) parts.push_back("in " + JoinAnd(places));
  if (!which.events.empty()) parts.push_back("beside " + JoinAnd(which.events));
  if (which.online) parts.emplace_back(*which.online ? "online" : "in person");
  std::string time = which.month ? std::string(MonthName(std::chrono::month(*which.month))) : std::string();
  if (!which.season.empty())
    time = std::string(MonthName(std::chrono::month(which.season.front()))) + " to " +
           std::string(MonthName(std::chrono::month(which.season.back())));
  if (!which.years.empty()) time += (time.empty() ? "" : " ") + Ranges(which.years);
  if (!time.empty()) parts.push_back("in " + time);
  if (which.from_year && which.to_year)
    parts.push_back("from " + std::to_string(*which.from_year) + " to " + std::to_string(*which.to_year));
  else if (which.from_year)
    parts.push_back("since " + std::to_string(*which.from_year));
  else if (which.to_year)
    parts.push_back("until " + std::to_string(*which.to_year));
  std::string but = except.empty() ? std::string() : Narrowing(except, {});
  static constexpr std::string_view kAnd = " and ";
  const std::size_t last = except.cities.size() + except.countries.size() > 1 ? but.find(kAnd) : std::string::npos;
  if (last != std::string::npos) but.replace(last, kAnd.size(), " or ");  // "not in Brussels or Portland"
  if (!but.empty()) parts.push_back("not " + but);
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
  return text;
}

std::vector<const SummitRecord*> PoolOf(const Question& question, const std::vector<SummitNumber>& shown,
                                        const AnswerContext& context) {
  WhichSummits which = question.which;
  const bool with_latest = which.relative == Relative::kLatest && !which.numbers.empty();  // "the first and the last"
  which.relative = WhichSummits::Relative::kNone;
  std::vector<const SummitRecord*> pool;
  const bool any = !which.same || shown.empty();  // "how often was Jane there", and no Summit was spoken of
  if (which.numbers.empty() && any)
    pool = Filter(which, context);
  else
    pool = SelectSummits(which, shown, context).records;
  if (with_latest) {
    const SummitRecord* latest = Latest(Filter({}, context), context.today);
    if (latest != nullptr && std::ranges::count(pool, latest) == 0) pool.push_back(latest);
  }
  const WhichSummits& except = question.except;
  if (question.at_least || question.at_most)
    std::erase_if(pool, [&](const SummitRecord* record) {
      const auto count = HeadCountOf(*record);
      return !count || (question.at_least && *count < *question.at_least) ||
             (question.at_most && *count > *question.at_most);
    });
  std::erase_if(pool, [&](const SummitRecord* record) {
    if (std::ranges::count(except.numbers, record->number) > 0) return true;
    if (!Narrows(except)) return false;
    // What is not known to lie elsewhere is not told as lying elsewhere.
    return !CanJudge(*record, except, context.archive) || MatchesSummit(*record, except, context.archive);
  });
  return pool;
}

Selection SelectSummits(const WhichSummits& which, const std::vector<SummitNumber>& shown,
                        const AnswerContext& context) {
  Selection selection;
  if (which.years_on != 0) {
    selection.unclear = true;  // nothing was spoken of that years could be reckoned from
  } else if (which.relative != Relative::kNone || which.empty()) {
    SelectRelative(which, shown, context, selection);
  } else if (which.same) {
    SelectSame(shown, context, selection);
  } else {
    SelectNumbers(which, context, selection);
    if (Narrows(which) || which.all) SelectMatching(which, context, selection);
  }
  if (selection.records.empty() && selection.missing.empty() && !selection.unclear)
    selection.missing.emplace_back("such a Summit");
  std::ranges::sort(selection.records, {}, [](const SummitRecord* record) { return record->number; });
  selection.records.erase(std::unique(selection.records.begin(), selection.records.end()), selection.records.end());
  return selection;
}

}  // namespace summit
