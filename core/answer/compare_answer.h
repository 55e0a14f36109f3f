#pragma once

#include "core/answer/across.h"
#include "core/answer/answer.h"
#include "core/answer/answer_context.h"
#include "core/question/question.h"

namespace summit {

/// Summits side by side, and what they have in common: "compare 19 and 21", "the sponsors of 19 and 21".
Answer AnswerCompare(const Question& question, const Pool& pool, const AnswerContext& context);

/// Who or what is named at all of the Summits: "who was at both 2 and 3".
Answer AnswerCommon(const Question& question, const Pool& pool, const AnswerContext& context);

/// Who or what is named at the first of the Summits, and at none of the others: "who was at 2 but not at 3".
/// `others`: those that must not name it.
Answer AnswerDiffer(const Question& question, const Pool& pool, const Pool& others, const AnswerContext& context);

}  // namespace summit
