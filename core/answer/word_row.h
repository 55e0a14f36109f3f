#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/answer/passage_query.h"

namespace summit {

/// A word where it stands.
struct PlacedWord {
  std::string folded, stem;
  std::size_t chunk = 0;  // of the text between spaces that it is in
  bool opens = false;     // a sentence or a clause begins with it, or a bracket
  bool closes = false;    // one ends with it
};

/// The words of a text in their order, and what stands between them. Keeps its own copy of the text.
class WordRow {
 public:
  explicit WordRow(std::string_view text);

  const std::vector<PlacedWord>& words() const { return words_; }
  /// Where the word, in any of its forms, begins; in order.
  std::vector<std::size_t> PlacesOf(const WantedWord& wanted) const;
  /// The text from the word at `begin` to the one before `end`, as written.
  std::string TextOf(std::size_t begin, std::size_t end) const;
  /// Where the sentence that has the word at `at` begins, and where it ends.
  std::size_t SentenceBegin(std::size_t at) const;
  std::size_t SentenceEnd(std::size_t at) const;

 private:
  std::vector<std::string> chunks_;
  std::vector<PlacedWord> words_;
  std::vector<std::string> stems_;
};

}  // namespace summit
