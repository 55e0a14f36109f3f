#pragma once

#include "core/extract/reading.h"

namespace summit {

/// How much a sentence says for a number of people in it being that of those who came to its Summit: the noun, that it
/// tells of the past, the Summit's name, days, a town or a room beside it. `words` is the number with its noun, in the
/// passage's text.
int WeightOfCount(const Reading& reading, const Passage& passage, const Span& words);

}  // namespace summit
