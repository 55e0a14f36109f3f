#include "core/answer/summit_selector.h"

#include <algorithm>

#include "core/answer/wording.h"
#include "core/base/text.h"

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
    if (MatchesSummit(record, which)) records.push_back(&record);
  return records;
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
    const bool narrowed = which.month || !which.cities.empty();
    if (Filter(only, context).empty() || (narrowed && selection.records.empty()))
      selection.missing.push_back(std::to_string(year));
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
      if (selection.records.empty()) selection.missing.emplace_back("a Summit to come");
      return;
    case Relative::kBefore:
    case Relative::kAfter:
      selection.unclear = shown.empty();
      if (!shown.empty()) Take(Beside(shown, which.relative, context.archive), {}, selection);
      if (!shown.empty() && selection.records.empty()) selection.missing.emplace_back("a Summit beside that one");
      return;
    case Relative::kLatest:
    case Relative::kNone:
      const bool narrowed = !which.years.empty() || which.month || !which.cities.empty();
      Take(Latest(candidates, context.today), narrowed ? "the latest there" : "the latest on record", selection);
  }
}

void SelectSame(const std::vector<SummitNumber>& shown, const AnswerContext& context, Selection& selection) {
  for (const SummitNumber number : shown)
    if (const SummitRecord* record = context.archive.FindSummit(number)) selection.records.push_back(record);
  selection.unclear = selection.records.empty();
}

}  // namespace

bool MatchesSummit(const SummitRecord& record, const WhichSummits& which) {
  const auto in_year = [&](int year) { return InYear(record, year); };
  if (!which.years.empty() && std::ranges::none_of(which.years, in_year)) return false;
  if (which.month && !InMonth(record, *which.month)) return false;
  const auto in_city = [&](const std::string& city) {
    return record.city && NameKey(record.city->value) == NameKey(city);
  };
  return which.cities.empty() || std::ranges::any_of(which.cities, in_city);
}

Selection SelectSummits(const WhichSummits& which, const std::vector<SummitNumber>& shown,
                        const AnswerContext& context) {
  Selection selection;
  if (which.relative != Relative::kNone || which.empty()) {
    SelectRelative(which, shown, context, selection);
  } else if (which.same) {
    SelectSame(shown, context, selection);
  } else {
    SelectNumbers(which, context, selection);
    if (!which.years.empty() || which.month || !which.cities.empty()) SelectMatching(which, context, selection);
  }
  if (selection.records.empty() && selection.missing.empty() && !selection.unclear)
    selection.missing.emplace_back("such a Summit");
  std::ranges::sort(selection.records, {}, [](const SummitRecord* record) { return record->number; });
  selection.records.erase(std::unique(selection.records.begin(), selection.records.end()), selection.records.end());
  return selection;
}

}  // namespace summit
