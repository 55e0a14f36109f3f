#pragma once

#include <optional>

#include "core/answer/answer_context.h"
#include "core/answer/responder.h"
#include "core/answer/summit_selector.h"
#include "core/model/archive.h"
#include "core/question/question_parser.h"

namespace summit {

/// Answers from an archive.
class ArchiveResponder : public Responder {
 public:
  /// `archive` must outlive it. Names are learnt from the archive here, once.
  explicit ArchiveResponder(const Archive& archive);

  std::optional<Reply> Respond(const Ask& ask, Dialogue& dialogue) const override;

 private:
  Answer Compose(const Question& question, const AnswerContext& context, Dialogue& dialogue) const;
  Answer ComposeFromWords(const Question& question, const Selection& selection, const AnswerContext& context) const;
  Answer ComposeAcross(const Question& question, const AnswerContext& context) const;
  Answer ComposeFromRecords(const Question& question, const AnswerContext& context, Dialogue& dialogue) const;

  const Archive& archive_;
  QuestionParser parser_;
};

}  // namespace summit
