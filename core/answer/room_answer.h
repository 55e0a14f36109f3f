#pragma once

#include <optional>

#include "core/answer/across.h"
#include "core/answer/answer.h"
#include "core/answer/answer_context.h"
#include "core/question/question.h"

namespace summit {

/// "in which room was 21": records have the building, a post about the Summit may tell the room in it. Absent where no
/// room of a building is asked for, and where no post names one.
std::optional<Answer> AnswerRoom(const Question& question, const Pool& records, const AnswerContext& context);

}  // namespace summit
