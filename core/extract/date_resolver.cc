#include <algorithm>

#include "core/extract/date_finder.h"

namespace summit {
namespace {

using std::chrono::day;
using std::chrono::days;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::weekday;
using std::chrono::year;

Date MakeDate(year y, month m, day d) { return Date(y, m, d); }

std::optional<DateRange> InYear(const DateMention& mention, year y) {
  if (mention.year_only()) return DateRange::OfYear(y);
  const year first = mention.start_year.value_or(y);
  if (!mention.start_day) {
    const bool turns = *mention.start_month > *mention.end_month && !mention.start_year;  // "December - January"
    DateRange range = DateRange::OfMonth((turns ? y - std::chrono::years(1) : first) / *mention.start_month);
    range.end = DateRange::OfMonth(y / *mention.end_month).end;
    return range.end < range.start ? std::nullopt : std::optional<DateRange>(range);
  }
  DateRange range{MakeDate(first, *mention.start_month, *mention.start_day),
                  MakeDate(y, *mention.end_month, *mention.end_day), Precision::kDay};
  if (!range.start.ok() || !range.end.ok()) return std::nullopt;
  if (range.end < range.start) {
    // "December 31 and January 1": over the turn of the year.
    if (mention.start_year || *mention.start_month <= *mention.end_month) return std::nullopt;
    range.start = MakeDate(y - std::chrono::years(1), *mention.start_month, *mention.start_day);
  }
  if (sys_days(range.end) - sys_days(range.start) > days(31)) return std::nullopt;
  return range;
}

bool FitsWeekday(const DateMention& mention, const DateRange& range) {
  return !mention.weekday || range.precision != Precision::kDay || weekday(sys_days(range.start)) == *mention.weekday;
}

/// Days from the post to the event: how far a reading of the date lies in the direction of the tense.
std::optional<int> Distance(const DateRange& range, const DateContext& context) {
  const auto ahead = (sys_days(range.start) - sys_days(context.written)).count();
  const auto behind = (sys_days(context.written) - sys_days(range.end)).count();
  // "Mid November we met", told in November: a month lies behind once it has begun, and ahead until it is over.
  const bool day = range.precision == Precision::kDay;
  if (context.tense == DateContext::Tense::kPast && (day ? behind < -3 : ahead > 3)) return std::nullopt;
  if (context.tense == DateContext::Tense::kFuture && (day ? ahead < -3 : behind > 3)) return std::nullopt;
  return static_cast<int>(std::max(ahead, behind));
}

std::optional<DateRange> NearestYear(const DateMention& mention, const DateContext& context) {
  constexpr int kLongPast = 270, kSoon = 90;  // days
  std::optional<DateRange> best;
  int best_distance = 0;
  for (int offset = -1; offset <= 2; ++offset) {
    const auto range = InYear(mention, context.written.year() + std::chrono::years(offset));
    if (!range || !FitsWeekday(mention, *range)) continue;
    const auto distance = Distance(*range, context);
    if (distance && (!best || *distance < best_distance)) best = range, best_distance = *distance;
  }
  // "The hotel only had its small room left for January 28th & 29th", written in December: what is past is the booking.
  if (best && context.tense == DateContext::Tense::kPast && best_distance > kLongPast) {
    DateContext ahead = context;
    ahead.tense = DateContext::Tense::kFuture;
    const auto soon = NearestYear(mention, ahead);
    if (soon && (sys_days(soon->start) - sys_days(context.written)).count() <= kSoon) return soon;
  }
  return best;
}

/// "Monday the 9th": the month is that of `around`, or the nearest in which the weekday fits.
std::optional<DateRange> ResolveDayOnly(const DateMention& mention, const DateContext& context) {
  std::optional<DateRange> best;
  int best_distance = 0;
  for (int offset = -4; offset <= 6; ++offset) {
    const auto m = context.written.year() / context.written.month() + std::chrono::months(offset);
    DateMention complete = mention;
    complete.start_month = complete.end_month = m.month();
    const auto range = InYear(complete, m.year());
    if (!range || !FitsWeekday(mention, *range)) continue;
    if (context.around && !(context.around->Contains(range->start) && context.around->Contains(range->end))) continue;
    const auto distance = Distance(*range, context);
    if (!distance) continue;
    if (!best || *distance < best_distance) best = range, best_distance = *distance;
  }
  return best;
}

}  // namespace

std::optional<DateRange> ResolveDate(const DateMention& mention, const DateContext& context) {
  if (mention.day_only()) return ResolveDayOnly(mention, context);
  if (mention.year) return InYear(mention, *mention.year);
  if (mention.year_only()) return std::nullopt;
  if (context.year) {
    const auto range = InYear(mention, *context.year);
    if (range && FitsWeekday(mention, *range)) return range;
  }
  return NearestYear(mention, context);
}

}  // namespace summit
