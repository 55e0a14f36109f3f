#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/answer/across.h"
#include "core/answer/answer_context.h"
#include "core/answer/summit_selector.h"
#include "core/question/question.h"

namespace summit {

/// A question and what it is answered from. A bundle of references for the time of one answer.
struct Asking {
  const Question& question;
  const std::vector<SummitNumber>& shown;  // the Summits that the answer before spoke of
  const AnswerContext& context;

  void Decide(std::string decision) const { Trace::Decide(context.trace, std::move(decision)); }
};

/// The Summits in question, for what is looked up in the text: none where none is spoken of, and none for a year that
/// need not be a Summit's ("GSoC 2016").
Pool SummitsSpokenOf(const Asking& asking);

/// The Summits whose facts are to be told, without those that are not meant: "the latest outside Belgium". What is
/// asked for and not on record is among `missing`.
Selection SummitsForFacts(const Asking& asking);

}  // namespace summit
