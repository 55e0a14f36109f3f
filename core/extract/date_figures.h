#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/extract/date_finder.h"

namespace summit {

/// A date written in figures that begins at token `i` of `text`: "2016-01-28", "2016-01-28/29", "28.01.2016",
/// "28.-29.01.2016", "28/01/2016" where only one reading gives a date. Absent when there is none, and for "01/02/2016",
/// which means two days.
std::optional<DateMention> DateInFigures(std::string_view text, const std::vector<Token>& tokens, std::size_t i);

}  // namespace summit
