#pragma once

#include <optional>

#include "core/answer/answer.h"
#include "core/answer/asking.h"

namespace summit {

/// "when was the hackfest in Berlin": a gathering that is no Summit, whatever place and year stand beside it. What the
/// posts tell of it, quoted; absent where no such gathering is asked for, or no passage answers.
std::optional<Answer> AnswerOfOtherEvent(const Asking& asking);

}  // namespace summit
