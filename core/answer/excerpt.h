#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/answer/passage_query.h"
#include "core/model/archive.h"

namespace summit {

/// A stretch of a passage that may be the answer.
struct Excerpt {
  Passage passage;
  std::vector<std::string> sentences;  // of the passage, then of what it leads to
  std::size_t own = 0;                 // how many of these are the passage's
  std::size_t first = 0, count = 0;    // those to quote
  std::vector<std::string> list;       // the list that follows, when it belongs to the answer
  std::size_t hits = 0;                // words of the query in them
  std::size_t close = 0;               // words in them, in the rest of the passage, its heading or title
  std::size_t soft = 0;                // words that a passage may do without, as close
  double missing = 0;                  // share of the weight of the words that stand nowhere near
  std::string missed;                  // the most telling word that does not
  std::size_t soft_within = 0;         // of these, in the sentences themselves
  bool typed = false;                  // they hold what is asked for
  bool placed = false;                 // they name a place, which "dinner" alone asks for
  bool defines = false;
  double score = 0;

  std::string Text() const;
  /// Where the quoted words begin in the file.
  int Line() const;
};

/// The stretch of a passage that says most in the fewest words, seen beside the best score of the search.
Excerpt BestExcerpt(Passage passage, double best_of_search, const PassageQuery& query, const Archive& archive);

/// What is explained in one sentence often goes on in the next: adds sentences while there is room.
void GoOn(const PassageQuery& query, std::size_t room, Excerpt& excerpt);

/// Why the stretch does not answer; empty when it does.
std::string Refusal(const Excerpt& excerpt, const PassageQuery& query);

}  // namespace summit
