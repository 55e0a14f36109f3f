#pragma once

#include "core/answer/answer.h"
#include "core/answer/asking.h"

namespace summit {

/// The road of what is reckoned over many Summits: lists, counts, ranks, comparisons, the first and the last. Words
/// that records cannot speak to lead to the text.
Answer AnswerOverMany(const Asking& asking);

}  // namespace summit
