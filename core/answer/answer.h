#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "core/question/citation.h"

namespace summit {

enum class AnswerStatus {
  kAnswered,
  kNotFound,  // understood; the archive does not say
  kUnclear,   // not understood; suggestions
  kHelp,
  kChat,  // greetings, thanks
};

/// One thought of an answer, before it is known how much room there is. Plain text without newlines; a text alone
/// converts to one.
struct AnswerLine {
  AnswerLine(std::string words) : text(std::move(words)) {}  // NOLINT(google-explicit-constructor)
  AnswerLine(const char* words) : text(words) {}             // NOLINT(google-explicit-constructor)

  std::string text;                // with items: what stands before them ("Topics:")
  std::vector<std::string> items;  // written after text as "a, b and c."; cut between items where room is short
  std::vector<std::string> brief;  // the same items in fewer words, in the same order; empty when there are none
  std::size_t most = 0;            // so many items at most on the first page, where there are many more; 0: all
  std::string noun;                // what the items are, for the page where they go on: "topics of Summit 2"
  std::string quote;               // words of a post, written after text; may be shortened
  std::string link;                // an address that belongs to this line
  bool link_inline = false;        // always right after the text; otherwise on a line of its own where there is room
};

/// An answer before it is written out. Lines are in order of weight: when there is no room, the last go first.
struct Answer {
  AnswerStatus status = AnswerStatus::kAnswered;
  std::vector<AnswerLine> lines;    // one thought each; the fact first
  std::vector<Citation> citations;  // best first; the first one's URL is shown on a line of its own
  std::vector<Claim> claims;        // in order of weight; empty where nothing is claimed
  std::vector<SummitNumber> told;   // the Summits it speaks of: what "it" and "there" mean afterwards
  std::size_t first_page = 0;       // at most so many lines before `more`; 0: as many as there is room for
  bool show_source = true;          // false where the lines carry their own links
};

/// How much a medium takes.
struct TextLimits {
  std::size_t lines = 12;
  std::size_t code_points = 2000;

  static TextLimits Room() { return {4, 500}; }
  static TextLimits Direct() { return {12, 2000}; }
};

}  // namespace summit
