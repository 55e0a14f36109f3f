#pragma once

#include "core/answer/across.h"
#include "core/answer/answer.h"
#include "core/answer/answer_context.h"
#include "core/question/question.h"

/// Answers that tell all names of a kind over many Summits. Each is kNotFound where the Summits of `pool` have none.
namespace summit {

/// Every name in the lists that `intent` speaks of, the most frequent first: "33 sponsors of 11 Summits are named:
/// ...".
Answer AnswerAllNames(const Question& question, Intent intent, const Pool& pool, const AnswerContext& context);

/// "Brussels (14 Summits)", for who asks where they were.
Answer AnswerAllPlaces(const Pool& pool, const AnswerContext& context);

/// The Summits with a venue, each with it; only those whose venue is such a house ("hotel").
Answer AnswerAllVenues(const Question& question, const Pool& pool, const AnswerContext& context);

}  // namespace summit
