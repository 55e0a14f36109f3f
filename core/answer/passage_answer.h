#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/answer/across.h"
#include "core/answer/answer.h"
#include "core/answer/answer_context.h"
#include "core/answer/passage_query.h"
#include "core/question/question.h"

namespace summit {

/// Answers in the archive's own words, where no fact does: the sentences that answer, quoted, with post and date. Only
/// kAnswered where some passage has all the words and holds the kind of thing that is asked for; else kNotFound, with
/// the nearest passage named as that. Absent where nothing is near, or there is nothing to look for.
/// `about`: the Summits in question; where there are any, only posts about them count.
std::optional<Answer> AnswerFromText(const Question& question, const Pool& about, const AnswerContext& context);

}  // namespace summit
