#pragma once

#include <cstddef>
#include <vector>

#include "core/extract/text_spans.h"
#include "core/model/summit_number.h"

namespace summit {

/// "the second Summit of the year", "the first Summit in a long while", "the third Summit without snow": what stands
/// behind the noun says that `number` counts some Summits only, and is not the Summit's number in the series. `noun` is
/// the token of the noun.
bool CountsSomethingElse(const std::vector<Token>& tokens, std::size_t noun, SummitNumber number);

/// "this year's second Summit", "my third Summit", "for the tenth Summit in a row": counted by a year or by somebody,
/// not in the series. `ordinal` is the first token of the words that count.
bool CountsForSomebody(const std::vector<Token>& tokens, std::size_t noun, std::size_t ordinal, SummitNumber number);

}  // namespace summit
