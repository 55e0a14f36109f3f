#pragma once

#include "core/answer/answer.h"
#include "core/answer/answer_context.h"
#include "core/answer/summit_selector.h"
#include "core/question/question.h"

namespace summit {

/// Answers a question about the Summits selected for it, from their records. One Summit is told in full, several
/// with a line and a link each.
Answer AnswerFromRecords(const Question& question, const Selection& selection, const AnswerContext& context);

/// Whether the question has words that none of the facts it asks for can speak to: "where was the dinner".
bool IsBesideThePoint(const Question& question);

}  // namespace summit
