#pragma once

#include <optional>

#include "core/answer/answer.h"
#include "core/answer/asking.h"

namespace summit {

/// "is the Summit a conference", "was Summit 5 a hackathon": a sentence of a post about a Summit, the latest first,
/// that says just that of it or denies it; kNotFound where none does. Absent where something else is asked.
std::optional<Answer> AnswerWhatSummitsAre(const Asking& asking);

}  // namespace summit
