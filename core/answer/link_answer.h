#pragma once

#include <optional>

#include "core/answer/across.h"
#include "core/answer/answer.h"
#include "core/answer/asking.h"

namespace summit {

/// "the openstreetmap link", "the github notes": links whose label or address has the words. Absent as below.
std::optional<Answer> AnswerLinksCalled(const Asking& asking, const Pool& records);

/// "slides of Jane Doe", "the link to the balloon talk": links of the Summits that stand where the text tells of just
/// that, whatever their label is. Absent where no link is asked for, or none stands there.
std::optional<Answer> AnswerLinkedThere(const Asking& asking, const Pool& records);

}  // namespace summit
