#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/answer/passage_query.h"
#include "core/model/archive.h"

namespace summit {

/// A stretch of a passage that may be the answer.
struct Excerpt {
  Passage passage;
  std::vector<std::string> sentences;           // of the passage, then of what it leads to
  std::vector<std::vector<std::string>> stems;  // of each of the sentences
  std::size_t own = 0;                          // how many of these are the passage's
  std::size_t first = 0, count = 0;             // those to quote
  std::vector<std::string> list;                // the list that follows, when it belongs to the answer
  bool led = false;                             // and they end with what introduces it
  bool typed = false;                           // they hold what is asked for
  bool placed = false;                          // they name a place, which "dinner" alone asks for
  bool defines = false;
  bool doer = false;     // they name, by the order of their words, who did what is asked
  double near = 0;       // how many of the words stand in one sentence with what is asked for
  double close = 0;      // how near to one another the words stand, 0 to 1
  Told told;             // what of the question they tell
  std::string off_year;  // the year asked for, where they are of another
  double score = 0;

  std::string Text() const;
  /// The stems of the sentences from `begin` to the one before `end`; of those that are quoted.
  std::vector<std::string> StemsOf(std::size_t begin, std::size_t end) const;
  std::vector<std::string> Stems() const { return StemsOf(first, first + count); }
  /// Where the quoted words begin in the file.
  int Line() const;
};

/// The stretch of a passage that says most in the fewest words, seen beside the best score of the search.
Excerpt BestExcerpt(Passage passage, double best_of_search, const PassageQuery& query, const Archive& archive);

/// Adds the list right behind the stretch, where its last sentence leads to it. How well it answers stays as it is.
void TakeFollowingList(const PassageQuery& query, const Archive& archive, Excerpt& excerpt);

/// A title in bold, a line of a change log, a link: no sentence.
bool IsFragment(std::string_view text);

/// Whether the words end with what introduces something: "We have selected:", "What can I win?"
bool Introduces(std::string_view text);

}  // namespace summit
