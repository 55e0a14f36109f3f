#pragma once

#include "core/answer/across.h"
#include "core/answer/answer.h"
#include "core/answer/answer_context.h"
#include "core/question/question.h"

namespace summit {

/// Which Summits fit, or which names their lists have: "summits not in Brussels", "which did Cisco sponsor", "all
/// sponsors since 2015".
Answer AnswerList(const Question& question, const Pool& pool, const AnswerContext& context);

/// How many do, and of how many that could have been counted.
Answer AnswerCount(const Question& question, const Pool& pool, const AnswerContext& context);

/// The earliest or the latest that fits; of those that lie ahead only what is announced is told.
Answer AnswerEdge(const Question& question, const Pool& pool, const AnswerContext& context);

}  // namespace summit
