#pragma once

#include <optional>

#include "core/answer/answer.h"
#include "core/answer/asking.h"

namespace summit {

/// "Who is on the board", with no year: the members whom the latest post on an election names, of the last few years
/// that the archive tells of. Absent for any other question, and where no such post names them.
std::optional<Answer> AnswerMembersNow(const Asking& asking);

}  // namespace summit
