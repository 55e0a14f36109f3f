#pragma once

#include <optional>

#include "core/answer/answer.h"
#include "core/answer/asking.h"

namespace summit {

/// "what is the XEP number of MIX", "which XEP is MAM": the number that stands right beside the name in a post, with
/// that sentence. Absent where no such number is asked for, or no post puts both together.
std::optional<Answer> AnswerSpecificationNumber(const Asking& asking);

/// "what is MAM", of a specification that goes by that name: its number and its long name, with a sentence that has both
/// the name and the number. Absent for anything else, for a name that is its number, and where no post puts both
/// together. What the thing does, only a passage can tell.
std::optional<Answer> AnswerSpecificationName(const Asking& asking);

}  // namespace summit
