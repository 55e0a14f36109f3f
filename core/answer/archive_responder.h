#pragma once

#include <optional>

#include "core/answer/answer_context.h"
#include "core/answer/explanation.h"
#include "core/answer/post_titles.h"
#include "core/answer/responder.h"
#include "core/answer/two_questions.h"
#include "core/model/archive.h"
#include "core/question/question_parser.h"

namespace summit {

/// Answers from an archive.
class ArchiveResponder : public Responder {
 public:
  /// `archive` must outlive it. Names are learnt from the archive here, once.
  explicit ArchiveResponder(const Archive& archive);

  std::optional<Reply> Respond(const Ask& ask, Dialogue& dialogue) const override;

  /// How `ask` would be answered, and why so, whether or not silence would be right. Leaves the conversation as it is.
  Explanation Explain(const Ask& ask, const Dialogue& dialogue) const;

 private:
  /// What is answered, and to which of the questions where two were asked.
  AnsweredQuestion Compose(const Ask& ask, Question question, const Dialogue& dialogue,
                           const AnswerContext& context) const;
  Reply Answered(const Ask& ask, Question question, Dialogue& dialogue) const;

  const Archive& archive_;
  QuestionParser parser_;
  PostTitles titles_;
};

}  // namespace summit
