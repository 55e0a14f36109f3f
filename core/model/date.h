#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace summit {

/// A calendar day; the zone is that of whoever wrote it.
using Date = std::chrono::year_month_day;

/// "2016-01-28"; absent unless exactly that form and a day that exists.
std::optional<Date> ParseIsoDate(std::string_view text);
std::string ToIso(Date date);

/// How much of a date the archive states.
enum class Precision { kDay, kMonth, kYear };

/// Days of an event, both ends included. With kMonth the days, with kYear also the months carry no meaning:
/// start is then the first and end the last day of what is stated.
struct DateRange {
  Date start;
  Date end;
  Precision precision = Precision::kDay;

  static DateRange OfDay(Date day) { return {day, day, Precision::kDay}; }
  static DateRange OfMonth(std::chrono::year_month month);
  static DateRange OfYear(std::chrono::year year);

  int year() const { return static_cast<int>(start.year()); }
  bool Contains(Date day) const { return start <= day && day <= end; }
  friend bool operator==(const DateRange&, const DateRange&) = default;
};

/// As people write it: "26 February 2007", "28-29 January 2016", "31 January - 1 February 2013", "July 2006", "2005".
std::string ToProse(const DateRange& range);
std::string ToProse(Date date);

/// "January" ... "December".
std::string_view MonthName(std::chrono::month month);

}  // namespace summit
