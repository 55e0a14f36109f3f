#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/extract/text_spans.h"
#include "core/model/date.h"

namespace summit {

/// A date or a range of days as written, before what is missing is taken from its surroundings.
struct DateMention {
  Span span;  // in the text
  std::optional<std::chrono::month> start_month, end_month;
  std::optional<std::chrono::day> start_day, end_day;  // absent for "July 2006" and "summer of 2005"
  std::optional<std::chrono::year> start_year, year;   // start_year only where a range names two
  std::optional<std::chrono::weekday> weekday;         // of the first day, as written

  bool day_only() const { return start_day && !start_month; }
  bool year_only() const { return !start_day && !start_month; }
};

/// Dates in English text, in order: "February 3-6, 2011", "from the 28th to the 29th", "31st of January and 1st of
/// February", "Thursday 1st - Friday 2nd February 2024", "6/7 February", "July 2006", "summer of 2005", "2016-01-28",
/// "Monday the 9th". Times, numbers of versions and the verb "may" are none.
std::vector<DateMention> FindDates(std::string_view text);

/// What is known around a date that names no year or no month.
struct DateContext {
  Date written{};                         // when the post was published
  std::optional<std::chrono::year> year;  // of what the passage is about
  std::optional<DateRange> around;        // days within which the date must lie
  enum class Tense { kUnknown, kPast, kFuture } tense = Tense::kUnknown;
};

/// The days meant. Absent when they do not exist or cannot be told.
std::optional<DateRange> ResolveDate(const DateMention& mention, const DateContext& context);

}  // namespace summit
