#pragma once

#include <optional>

#include "core/answer/answer.h"
#include "core/answer/answer_context.h"
#include "core/question/question.h"

namespace summit {

/// "who is Kevin Smith", "what is Isode": what the records tell of a person or a company. Absent where the question
/// asks for more than that, and where they tell nothing.
std::optional<Answer> AnswerProfile(const Question& question, const AnswerContext& context);

}  // namespace summit
