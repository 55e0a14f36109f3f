#pragma once

#include <cstddef>
#include <vector>

#include "core/extract/text_spans.h"

namespace summit {

/// A verb that tells of giving only by its object does so here: "took care of lunch", "split the bill", "let us use the
/// room"; not "gave a talk over lunch", "split the room into two groups". `verb` is an index into the tokens of the
/// sentence.
bool GivesWeakly(const std::vector<Token>& tokens, std::size_t verb);

}  // namespace summit
