#pragma once

#include <optional>

#include "core/answer/answer.h"
#include "core/answer/asking.h"

namespace summit {

/// "What happened on 4 January 2014": of that one day, and not of the month it is in: what a post tells of it, or what
/// a post of that day begins with. Absent where something else is asked, and where a Summit was on that day.
std::optional<Answer> AnswerOfDay(const Asking& asking);

}  // namespace summit
