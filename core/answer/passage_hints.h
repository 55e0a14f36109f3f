#pragma once

#include "core/answer/passage_query.h"

namespace summit {

/// Adds words that an answer of the kind asked for often has: what is amiss is told as a problem, what was said at a
/// Summit as discussed or agreed.
void AddHints(const Question& question, PassageQuery& query);

}  // namespace summit
