#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/answer/answer.h"
#include "core/question/question.h"

namespace summit {

/// Something that was looked at on the way to an answer.
struct Candidate {
  std::string what;     // "summit/post.md:12 “...”"
  double score = 0;     // of the search; 0 where nothing was ranked
  std::string verdict;  // what came of it: "taken", "no date in it"; may be empty
};

/// One look into the archive.
struct LookUp {
  std::string source;   // "records", "facts", "passages", "search"
  std::string request;  // what was looked for
  std::vector<Candidate> candidates;
};

/// The way from a question to its answer, step by step. Only written where somebody wants to see it.
struct Trace {
  std::vector<LookUp> look_ups;
  std::vector<std::string> decisions;  // "no fact of this kind: asking the text"

  static void Decide(Trace* trace, std::string decision) {
    if (trace != nullptr) trace->decisions.push_back(std::move(decision));
  }
};

/// A question, how it was understood, how it was answered, and why so. A value without I/O.
struct Explanation {
  Question parsed;     // from the words alone
  Question completed;  // with what the conversation adds
  Trace trace;
  Answer answer;
  std::string text;  // the answer as it is sent
};

}  // namespace summit
