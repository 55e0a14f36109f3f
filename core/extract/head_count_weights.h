#pragma once

#include <string_view>

#include "core/extract/reading.h"

namespace summit {

/// How much a sentence says for a number of people in it being that of those who came to its Summit: the noun, that it
/// tells of the past, the Summit's name, days, a town or a room beside it. `words` is the number with its noun, in the
/// passage's text.
int WeightOfCount(const Reading& reading, const Passage& passage, const Span& words);

/// The sentence up to the first comma behind the `words` of a number: what follows is said of other things, such as
/// "most of them for the first time".
std::string_view ClauseOfCount(std::string_view text, const Span& words);

/// "How many came?", or a number that was wrong, stands before the passage.
bool AnswersHowMany(const Reading& reading, const Passage& passage);

}  // namespace summit
