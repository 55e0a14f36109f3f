#include "core/model/date.h"

#include <array>
#include <charconv>

namespace summit {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;
using std::chrono::year_month;
using std::chrono::year_month_day_last;

constexpr std::array<std::string_view, 12> kMonths = {"January",   "February", "March",    "April",
                                                      "May",       "June",     "July",     "August",
                                                      "September", "October",  "November", "December"};

std::optional<unsigned> ParseDigits(std::string_view text) {
  unsigned value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::string Pad2(unsigned value) { return (value < 10 ? "0" : "") + std::to_string(value); }

std::string DayOf(Date date) { return std::to_string(static_cast<unsigned>(date.day())); }
std::string MonthOf(Date date) { return std::string(MonthName(date.month())); }
std::string YearOf(Date date) { return std::to_string(static_cast<int>(date.year())); }

}  // namespace

std::optional<Date> ParseIsoDate(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto y = ParseDigits(text.substr(0, 4));
  const auto m = ParseDigits(text.substr(5, 2));
  const auto d = ParseDigits(text.substr(8, 2));
  if (!y || !m || !d) return std::nullopt;
  const Date date{year(static_cast<int>(*y)), month(*m), day(*d)};
  if (!date.ok()) return std::nullopt;
  return date;
}

std::string ToIso(Date date) {
  std::string y = YearOf(date);
  y.insert(0, y.size() < 4 ? 4 - y.size() : 0, '0');
  return y + "-" + Pad2(static_cast<unsigned>(date.month())) + "-" + Pad2(static_cast<unsigned>(date.day()));
}

DateRange DateRange::OfMonth(year_month m) {
  return {m / day(1), Date(year_month_day_last(m.year(), std::chrono::month_day_last(m.month()))), Precision::kMonth};
}

DateRange DateRange::OfYear(std::chrono::year y) { return {y / 1 / 1, y / 12 / 31, Precision::kYear}; }

std::string_view MonthName(month m) { return m.ok() ? kMonths[static_cast<unsigned>(m) - 1] : "?"; }

std::string ToProse(Date date) { return DayOf(date) + " " + MonthOf(date) + " " + YearOf(date); }

std::string ToProse(const DateRange& range) {
  const Date& start = range.start;
  const Date& end = range.end;
  const bool one_year = start.year() == end.year();
  const bool one_month = one_year && start.month() == end.month();
  if (range.precision == Precision::kYear) return one_year ? YearOf(start) : YearOf(start) + "-" + YearOf(end);
  if (range.precision == Precision::kMonth)
    return one_month
               ? MonthOf(start) + " " + YearOf(start)
               : MonthOf(start) + (one_year ? "" : " " + YearOf(start)) + " - " + MonthOf(end) + " " + YearOf(end);
  if (start == end) return ToProse(start);
  if (one_month) return DayOf(start) + "-" + ToProse(end);
  if (one_year) return DayOf(start) + " " + MonthOf(start) + " - " + ToProse(end);
  return ToProse(start) + " - " + ToProse(end);
}

}  // namespace summit
