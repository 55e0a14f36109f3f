#pragma once

#include "core/answer/across.h"
#include "core/answer/answer.h"
#include "core/answer/answer_context.h"
#include "core/question/question.h"

namespace summit {

/// Who or what is named most often, or least; or which Summit had most of something: "who sponsored most often", "the
/// biggest Summit". Says how many Summits were counted; ties are told together.
Answer AnswerRank(const Question& question, const Pool& pool, const AnswerContext& context);

}  // namespace summit
