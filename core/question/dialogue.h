#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/summit_number.h"
#include "core/question/citation.h"
#include "core/question/question.h"

namespace summit {

/// What one person's conversation has been about, so that "!more" and follow-ups work.
/// A value owned by whoever owns the conversation; never shared between people.
struct Dialogue {
  std::string rest;                    // what is left of the last long answer, already rendered; empty when nothing is
  std::string last_text;               // the question before, as understood
  std::vector<Citation> rest_sources;  // the posts that `rest` rests on
  std::vector<Claim> claims;           // of the last answer: what "!why" shows
  std::optional<Question> last;        // the last question about Summits: what "and 2017?" takes up
  std::vector<SummitNumber> shown;     // the Summits which it was answered for: what "it" and "there" mean
};

}  // namespace summit
