#pragma once

#include "core/answer/across.h"
#include "core/answer/answer.h"
#include "core/answer/answer_context.h"
#include "core/question/question.h"

/// Answers that tell which Summits, or which years, fit what a question says of time, place and size.
namespace summit {

/// Whether the question narrows the Summits down by where they were.
bool SaysPlace(const Question& question);

/// "14 Summits in Brussels are on record, out of 21 whose place is known:". `pool`: those that fit.
Answer AnswerPool(const Question& question, const Pool& pool, const AnswerContext& context);

/// No Summit fits: says so, with what is on record; kNotFound.
Answer AnswerNoneSuch(const Question& question, const AnswerContext& context);

/// The years between the first and the last Summit of `pool` that have none.
Answer AnswerYearsWithout(const Pool& pool, const AnswerContext& context);

/// "2007 (Summits 2 and 3)", for who asks which years had so many: `question.in_a_year` must be set.
Answer AnswerYearsWith(const Question& question, const Pool& pool, const AnswerContext& context);

}  // namespace summit
