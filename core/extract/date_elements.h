#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "core/extract/text_spans.h"

namespace summit {

/// A word of a date: a month, a day, a year, or what joins them.
struct DateElement {
  enum class Kind { kMonth, kWeekday, kDay, kOrdinalDay, kYear, kConnector };
  static constexpr unsigned kRangeConnector = 1;

  Kind kind;
  unsigned value = 0;  // a connector's: kRangeConnector for "-", "to" and the like
  std::size_t token = 0;
  std::size_t width = 1;  // tokens; 3 for "twenty-first"
};

/// A number in figures and nothing else.
std::optional<unsigned> Digits(std::string_view text);

/// The element that begins at token `i` of the text; absent when the words there belong to no date.
std::optional<DateElement> DateElementAt(std::string_view text, const std::vector<Token>& tokens, std::size_t i);

bool IsDay(const DateElement& element);

/// The longest run of elements from token `i` of the text with at most three connectors in a row; connectors at its end
/// dropped, and what follows the year unless it goes on to another day.
std::vector<DateElement> DateElementsFrom(std::string_view text, const std::vector<Token>& tokens, std::size_t i);

}  // namespace summit
