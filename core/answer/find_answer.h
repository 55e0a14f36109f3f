#pragma once

#include "core/answer/answer.h"
#include "core/answer/answer_context.h"
#include "core/question/question.h"

namespace summit {

/// The posts that tell of the words asked for: title, date, a sentence and the link of each.
Answer AnswerSearch(const Question& question, const AnswerContext& context);

}  // namespace summit
