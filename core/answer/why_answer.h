#pragma once

#include <vector>

#include "core/answer/answer.h"
#include "core/answer/answer_context.h"
#include "core/question/citation.h"

namespace summit {

/// The evidence of the answer before: the post with its date, the line, the quoted words, and what other posts say
/// instead. `claims`: what that answer claimed.
Answer AnswerWhy(const std::vector<Claim>& claims, const AnswerContext& context);

}  // namespace summit
