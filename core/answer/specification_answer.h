#pragma once

#include <optional>

#include "core/answer/answer.h"
#include "core/answer/asking.h"

namespace summit {

/// "what is the XEP number of MIX", "which XEP is MAM": the number that stands right beside the name in a post, with
/// that sentence. Absent where no such number is asked for, or no post puts both together.
std::optional<Answer> AnswerSpecificationNumber(const Asking& asking);

}  // namespace summit
