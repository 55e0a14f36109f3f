#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/model/post.h"

namespace summit {

enum class AnswerStatus {
  kAnswered,
  kNotFound,  // understood; the archive does not say
  kUnclear,   // not understood; suggestions
  kHelp,
  kChat,      // greetings, thanks
};

/// A post an answer rests on.
struct Citation {
  PostId post;
  std::string url;    // where a reader can check: a digest's original rather than the digest
  std::string title;
  friend bool operator==(const Citation&, const Citation&) = default;
};

/// An answer before it is written out. Lines are in order of weight: when there is no room, the last go first.
struct Answer {
  AnswerStatus status = AnswerStatus::kAnswered;
  std::vector<std::string> lines;   // plain text, one thought each, no newlines inside; the fact first
  std::vector<Citation> citations;  // best first; the first one's URL is shown on a line of its own
};

/// How much a medium takes.
struct TextLimits {
  std::size_t lines = 12;
  std::size_t code_points = 2000;

  static TextLimits Room() { return {4, 500}; }
  static TextLimits Direct() { return {12, 2000}; }
};

}  // namespace summit
