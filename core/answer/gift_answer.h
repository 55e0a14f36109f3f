#pragma once

#include <optional>

#include "core/answer/answer.h"
#include "core/answer/asking.h"

/// Who gave how much, and who paid for what where no list of sponsors says so. Each is absent where it is not asked, or
/// where the archive does not say it.
namespace summit {

/// "who gave 75 euro", "how much came from Acme": those on record with that sum, or the sum on record of that sponsor.
std::optional<Answer> AnswerSumGiven(const Asking& asking);

/// "who paid for lunch", "did the XSF pay for the dinner": a sentence of a post about one of `records` that tells it.
std::optional<Answer> AnswerPayerInText(const Asking& asking, const Pool& records);

}  // namespace summit
