#pragma once

#include <vector>

#include "core/answer/across.h"
#include "core/answer/answer.h"
#include "core/answer/answer_context.h"
#include "core/answer/wanted_name.h"
#include "core/question/question.h"

/// Answers about names that stand in the lists of Summits: "which did Cisco sponsor", "when was MIX first a topic".
namespace summit {

/// The names that the question's intent lets stand in a list; of words that were not understood only where all others
/// were.
std::vector<WantedName> NamesFor(const Question& question, const AnswerContext& context);

/// What kind of list the names stand in, where the question does not say it: people take part, companies sponsor.
Intent ListIntent(const Question& question);

/// The Summits of `pool` whose list has all of `wanted`, and what the list says beside them. Where no list has them,
/// the Summits whose posts tell of it; kNotFound where these do not either.
Answer AnswerNamed(const Question& question, const std::vector<WantedName>& wanted, const Pool& pool,
                   const AnswerContext& context);

/// The first or the last of these Summits, as the question's operation says. `pool` is in order of time.
Answer AnswerNamedEdge(const Question& question, const std::vector<WantedName>& wanted, const Pool& pool,
                       const AnswerContext& context);

}  // namespace summit
