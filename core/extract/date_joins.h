#pragma once

#include <string_view>
#include <vector>

#include "core/extract/date_finder.h"

namespace summit {

/// "It opens on January 28th, 2027 and closes on the 29th": two days of one clause of `text` become one range.
void JoinEnds(std::string_view text, std::vector<DateMention>& dates);

/// "January 29-30 or February 5-6": what is still open is no date.
void DropAlternatives(std::string_view text, std::vector<DateMention>& dates);

}  // namespace summit
