#pragma once

#include "core/answer/answer.h"
#include "core/answer/asking.h"

namespace summit {

/// The road of the facts: what the records of the Summits in question say; where they do not, what links, rooms and
/// passages of those Summits' posts say.
Answer AnswerFromFacts(const Asking& asking);

}  // namespace summit
