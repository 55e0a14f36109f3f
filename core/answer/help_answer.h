#pragma once

#include "core/answer/answer.h"
#include "core/answer/answer_context.h"
#include "core/question/question.h"

namespace summit {

/// The commands, or one of them. In a medium for a few lines the whole list is told in two.
Answer AnswerHelp(const Question& question, const AnswerContext& context);

/// What the bot is and what it answers from.
Answer AnswerAbout(const AnswerContext& context);

/// To a greeting, or to thanks.
Answer AnswerPolitely(Intent intent, const AnswerContext& context);

/// To what was not understood: what it may have meant, or what can be asked.
Answer AnswerUnclear(const Question& question, const AnswerContext& context);

/// To words that are near names of the archive: asks which was meant, and does nothing yet.
Answer AnswerCorrections(const Question& question, const AnswerContext& context);

}  // namespace summit
