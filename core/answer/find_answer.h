#pragma once

#include <optional>
#include <vector>

#include "core/answer/answer.h"
#include "core/answer/answer_context.h"
#include "core/model/summit_record.h"
#include "core/question/question.h"

namespace summit {

/// The posts that tell of the words asked for: title, date, a sentence and the link of each.
Answer AnswerSearch(const Question& question, const AnswerContext& context);

/// Where no fact answers: the post nearest to what was said, told as that and no more. Absent unless some post has all
/// the words in one place. Where Summits are asked for, only the posts about `records` count.
std::optional<Answer> AnswerNearest(const Question& question, const std::vector<const SummitRecord*>& records,
                                    const AnswerContext& context);

}  // namespace summit
