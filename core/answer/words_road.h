#pragma once

#include "core/answer/answer.h"
#include "core/answer/asking.h"

namespace summit {

/// The road of what no stored fact answers: a profile, a list in the text, the best passage of the posts, and last what
/// the archive does say of the name or the Summit (kNotFound), or that nothing was understood (kUnclear).
Answer AnswerFromWords(const Asking& asking);

/// The archive does not say (kNotFound), with what it does say of the Summit or the name, which is the nearest to it.
Answer AnswerNotInText(const Asking& asking);

}  // namespace summit
