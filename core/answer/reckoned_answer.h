#pragma once

#include <vector>

#include "core/answer/across.h"
#include "core/answer/answer.h"
#include "core/answer/answer_context.h"
#include "core/question/question.h"

/// Answers that no post states, but that follow from what posts state of the Summits.
namespace summit {

/// "are they always in Brussels": whether every one of which the archive tells that much fits, and which do not.
/// `pool`: those that fit.
Answer AnswerAlways(const Question& question, const Pool& pool, const AnswerContext& context);

/// "which did Kevin miss": the Summits of `pool` that have such a list, without the names.
Answer AnswerWithout(Intent intent, const std::vector<WantedName>& wanted, const Pool& pool,
                     const AnswerContext& context);

/// "how long do they usually last": how many took how many days.
Answer AnswerDurations(const Pool& pool, const AnswerContext& context);

/// "who works for Isode": the people whom the lists of `pool` name with that company, each with the Summits.
Answer AnswerStaff(const std::vector<WantedName>& wanted, const Pool& pool, const AnswerContext& context);

}  // namespace summit
