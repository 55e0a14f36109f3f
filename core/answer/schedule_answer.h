#pragma once

#include <optional>

#include "core/answer/across.h"
#include "core/answer/answer.h"
#include "core/answer/answer_context.h"
#include "core/question/question.h"

/// Hours and days within a Summit, which no record holds: looked up in the posts about it, and quoted.
namespace summit {

/// "which day was the dinner": the sentence or the heading that says on which day that meal was, with the date where
/// the days of the Summit leave but one. Absent for anything else, where no post says it, and for not just one Summit.
std::optional<Answer> AnswerMealDay(const Question& question, const Pool& records, const AnswerContext& context);

/// "what time does it start": the lines that say from what hour to what hour the Summit meets. Absent likewise.
std::optional<Answer> AnswerHours(const Question& question, const Pool& records, const AnswerContext& context);

}  // namespace summit
