#pragma once

#include <string>
#include <vector>

#include "core/answer/across.h"
#include "core/answer/summit_selector.h"
#include "tests/core/answer/sample_archive.h"

namespace summit::sample {

/// What the tests of answers about many Summits share.
inline WhichSummits Numbers(const std::vector<int>& numbers) {
  WhichSummits which;
  for (const int number : numbers) which.numbers.push_back(*SummitNumber::FromInt(number));
  return which;
}

inline Question Ask(Operation operation, Intent intent, WhichSummits which = {}) {
  Question question;
  question.operation = operation;
  question.intent = intent;
  question.which = std::move(which);
  return question;
}

inline WhichSummits City(const std::string& city) {
  WhichSummits which;
  which.cities = {city};
  return which;
}

inline Pool PoolFor(const Question& question, const AnswerContext& context) { return PoolOf(question, {}, context); }

/// The lines with their items, as a reader would see them.
inline std::string Text(const Answer& answer) {
  std::string text;
  for (const AnswerLine& line : answer.lines) {
    text += line.text;
    for (const std::string& item : line.items) text += " [" + item + "]";
    text += (line.quote.empty() ? "" : " " + line.quote) + (line.link.empty() ? "" : " <" + line.link + ">") + "\n";
  }
  return text;
}

inline bool Has(const Answer& answer, std::string_view words) { return Text(answer).find(words) != std::string::npos; }

}  // namespace summit::sample
