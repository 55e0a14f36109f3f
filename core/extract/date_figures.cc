#include "core/extract/date_figures.h"

#include <cctype>
#include <charconv>

namespace summit {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;

/// Reads the characters of a date one after the other; what was read is behind `at`.
struct Figures {
  std::string_view text;
  std::size_t at;

  std::optional<unsigned> Number(std::size_t least, std::size_t most) {
    std::size_t end = at;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
    if (end - at < least || end - at > most) return std::nullopt;
    unsigned value = 0;
    std::from_chars(text.data() + at, text.data() + end, value);
    at = end;
    return value;
  }
  bool Sign(std::string_view sign) {
    if (text.substr(at, sign.size()) != sign) return false;
    at += sign.size();
    return true;
  }
  bool Dash() { return Sign("-") || Sign("\xE2\x80\x93"); }
  bool AtEnd() const { return at >= text.size() || std::isalnum(static_cast<unsigned char>(text[at])) == 0; }
};

std::optional<DateMention> Checked(DateMention mention, unsigned y, unsigned m, unsigned from, unsigned to) {
  mention.year = year(static_cast<int>(y));
  mention.start_month = mention.end_month = month(m);
  mention.start_day = day(from);
  mention.end_day = day(to);
  const bool real = (*mention.year / month(m) / day(from)).ok() && (*mention.year / month(m) / day(to)).ok();
  if (y < 1990 || y > 2099 || !real || to < from) return std::nullopt;
  return mention;
}

/// "2016-01-28", "2016-01-28/29".
std::optional<DateMention> YearFirst(Figures figures) {
  DateMention mention;
  mention.span.begin = figures.at;
  const auto y = figures.Number(4, 4);
  if (!y || !figures.Sign("-")) return std::nullopt;
  const auto m = figures.Number(2, 2);
  if (!m || !figures.Sign("-")) return std::nullopt;
  const auto d = figures.Number(2, 2);
  if (!d || !figures.AtEnd()) return std::nullopt;
  mention.span.end = figures.at;
  if (figures.Sign("/"))
    if (const auto last = figures.Number(2, 2); last && figures.AtEnd()) {
      mention.span.end = figures.at;
      return Checked(mention, *y, *m, *d, *last);
    }
  return Checked(mention, *y, *m, *d, *d);
}

/// "28.01.2016", "28.-29.01.2016", "28./29.1.2016".
std::optional<DateMention> Dotted(Figures figures) {
  DateMention mention;
  mention.span.begin = figures.at;
  const auto first = figures.Number(1, 2);
  if (!first) return std::nullopt;
  std::optional<unsigned> last = first;
  const bool point = figures.Sign(".");
  if (figures.Dash() || (point && figures.Sign("/"))) {
    last = figures.Number(1, 2);
    if (!last || !figures.Sign(".")) return std::nullopt;
  } else if (!point) {
    return std::nullopt;
  }
  const auto m = figures.Number(1, 2);
  if (!m || !figures.Sign(".")) return std::nullopt;
  const auto y = figures.Number(4, 4);
  if (!y || !figures.AtEnd()) return std::nullopt;
  mention.span.end = figures.at;
  return Checked(mention, *y, *m, *first, *last);
}

/// "28/01/2016", "01/28/2016", "12-11-2026": by dashes the day comes first; else what the figures do not tell the
/// weekday before them does.
std::optional<DateMention> YearLast(Figures figures, std::optional<std::chrono::weekday> told) {
  DateMention mention;
  mention.span.begin = figures.at;
  const auto a = figures.Number(1, 2);
  if (!a) return std::nullopt;
  const bool dash = figures.Sign("-");
  if (!dash && !figures.Sign("/")) return std::nullopt;
  const auto b = figures.Number(1, 2);
  if (!b || !figures.Sign(dash ? "-" : "/")) return std::nullopt;
  const auto y = figures.Number(4, 4);
  if (!y || !figures.AtEnd()) return std::nullopt;
  mention.span.end = figures.at;
  if (*a > 12) return Checked(mention, *y, *b, *a, *a);
  if (*b > 12 || *a == *b) return Checked(mention, *y, *a, *b, *b);
  const auto falls_on = [&](unsigned m, unsigned d) {
    const std::chrono::year_month_day date = year(static_cast<int>(*y)) / month(m) / day(d);
    return told && date.ok() && std::chrono::weekday(std::chrono::sys_days(date)) == *told;
  };
  const bool day_first = dash || falls_on(*b, *a), month_first = falls_on(*a, *b);
  if (day_first && !(month_first && !falls_on(*b, *a))) return Checked(mention, *y, *b, *a, *a);
  return month_first ? Checked(mention, *y, *a, *b, *b) : std::nullopt;
}

/// The weekday named right before token `i`, a comma between them or not.
std::optional<std::chrono::weekday> WeekdayBefore(const std::vector<Token>& tokens, std::size_t i) {
  static constexpr std::string_view kDays[] = {"sunday",   "monday", "tuesday", "wednesday",
                                               "thursday", "friday", "saturday"};
  if (i > 0 && (tokens[i - 1].folded == "," || tokens[i - 1].folded == ".")) --i;
  if (i == 0 || tokens[i - 1].folded.size() < 3) return std::nullopt;
  for (unsigned day_of_week = 0; day_of_week < 7; ++day_of_week)
    if (kDays[day_of_week].starts_with(tokens[i - 1].folded)) return std::chrono::weekday(day_of_week);
  return std::nullopt;
}

}  // namespace

std::optional<DateMention> DateInFigures(std::string_view text, const std::vector<Token>& tokens, std::size_t i) {
  const std::size_t begin = tokens[i].span.begin;
  if (text[begin] < '0' || text[begin] > '9') return std::nullopt;
  if (i > 0 && tokens[i - 1].span.end == begin && text[begin - 1] != '(') return std::nullopt;  // part of a longer word
  const Figures figures{text, begin};
  if (auto mention = YearFirst(figures)) return mention;
  if (auto mention = Dotted(figures)) return mention;
  return YearLast(figures, WeekdayBefore(tokens, i));
}

}  // namespace summit
