#pragma once

#include <optional>

#include "core/answer/across.h"
#include "core/answer/answer.h"
#include "core/answer/answer_context.h"
#include "core/answer/asking.h"
#include "core/question/question.h"

namespace summit {

/// What the lists of one Summit do not name, but a post about it does: a topic, or, where no list of participants is on
/// record, a person. Absent for anything else.
std::optional<Answer> AnswerToldInText(const Question& question, const Pool& records, const AnswerContext& context);

/// The passage of the posts that answers, of the Summits `about` where there are any. kNotFound with the nearest there
/// is; absent where nothing is near.
std::optional<Answer> AnswerFromPosts(const Asking& asking, const Pool& about);

/// Whether `answer` tells of lunch where the dinner was asked for.
bool IsAnotherMeal(const Question& question, const Answer& answer);

/// Whether no sentence of `answer` has the price of what it was asked for: the Summit is free, but not the dinner.
bool IsAnotherPrice(const Question& question, const Answer& answer);

}  // namespace summit
