#pragma once

#include <optional>

#include "core/answer/across.h"
#include "core/answer/answer.h"
#include "core/answer/answer_context.h"
#include "core/question/question.h"

namespace summit {

/// "was Jane Doe at the summit 21 hackfest": a part of a Summit that has a list of people of its own, under a heading
/// that names that part. Absent where nothing of the kind is asked, and where no such list begins an item with the
/// name.
std::optional<Answer> AnswerListed(const Question& question, const Pool& records, const AnswerContext& context);

}  // namespace summit
