#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "core/answer/answer.h"
#include "core/answer/answer_context.h"
#include "core/question/dialogue.h"
#include "core/question/question.h"

namespace summit {

/// The two questions that a line asks one after the other: "why is MIX needed? what is wrong with MUC", "who came to 8,
/// and who paid". Absent for one question, and for more than two.
std::optional<std::pair<std::string, std::string>> SplitQuestions(std::string_view text);

/// A question, and what is answered to it.
struct AnsweredQuestion {
  Question question;
  Answer answer;
};

/// What to answer where `whole` was asked in two parts: both where each asks for a fact and has its answer; `whole` if
/// it has one; else the first part that does. The second part may speak of the Summits of the first.
AnsweredQuestion AnswerParts(std::pair<Question, Question> parts, AnsweredQuestion whole, const Dialogue& dialogue,
                             const AnswerContext& context);

}  // namespace summit
