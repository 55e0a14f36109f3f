#pragma once

#include "core/answer/answer.h"
#include "core/answer/answer_context.h"
#include "core/question/dialogue.h"
#include "core/question/question.h"

namespace summit {

/// Decides by which road a question is answered, and answers it: facts of the records, what can be reckoned over many
/// of them, the words of the posts, search, help, or that it was not understood. `question` is complete already;
/// `dialogue` tells what was spoken of before, and is not changed. The way is written to the context's trace.
Answer ComposeAnswer(const Question& question, const Dialogue& dialogue, const AnswerContext& context);

}  // namespace summit
