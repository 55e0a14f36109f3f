#pragma once

#include <string_view>
#include <vector>

#include "core/extract/date_finder.h"

namespace summit {

/// "It opens on January 28th, 2027 and closes on the 29th": two days of one clause of `text` become one range.
void JoinEnds(std::string_view text, std::vector<DateMention>& dates);

/// "In January ... from the 27th to the 30th", "the 24th and 25th of this month", "next month, on the 4th and 5th":
/// seen from the day of writing; `past` where the text tells of what was, so that days to come lie a month before.
void NameMonths(std::string_view text, Date written, bool past, std::vector<DateMention>& dates);

/// "January 29-30 or February 5-6": what is still open is no date.
void DropAlternatives(std::string_view text, std::vector<DateMention>& dates);

}  // namespace summit
