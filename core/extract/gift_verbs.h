#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/extract/text_spans.h"

namespace summit {

/// A verb that may tell of giving, in small letters and in a form that stands behind who gives: "pays", "chipped".
bool IsGivingVerb(std::string_view folded_word);

/// A verb that tells of giving only by its object does so here: "took care of lunch", "split the bill", "let us use the
/// room"; not "gave a talk over lunch", "split the room into two groups". `verb` is an index into the tokens of the
/// sentence.
bool GivesWeakly(const std::vector<Token>& tokens, std::size_t verb);

/// "A pays for lunch | , and five people had": a clause with a subject of its own opens at the comma `at`.
bool OpensClauseOfOwn(const std::vector<Token>& tokens, std::size_t at);

}  // namespace summit
