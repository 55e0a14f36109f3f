#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace summit {

/// A byte range of a text.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t size() const { return end - begin; }
  bool Contains(std::size_t offset) const { return begin <= offset && offset < end; }
  friend bool operator==(const Span&, const Span&) = default;
};

/// A word (letters and digits, a leading '&' included), or one other character that is no white space.
struct Token {
  Span span;
  std::string folded;  // as Fold() has it
  bool word = false;
  bool capital = false;  // begins with an upper-case letter, or with '&'
};

/// The tokens of `text`, in order; spans refer to `text`.
std::vector<Token> Tokenize(std::string_view text);

/// Sentences of a block's text, white space at their ends left out. A line that begins with a label ("Date: ...")
/// is a sentence of its own; so is a parenthesis-free run up to '.', '!' or '?' that is no abbreviation's.
std::vector<Span> SplitSentences(std::string_view text);

/// True when folded `text` has `phrase` (folded, words separated by single spaces) between word boundaries.
bool HasPhrase(std::string_view folded_text, std::string_view phrase);

/// True when any of `phrases` stands in it.
bool HasAnyPhrase(std::string_view folded_text, const std::vector<std::string_view>& phrases);

/// Folded, with every run of white space as one space.
std::string FoldLine(std::string_view text);

/// The folded word of a token; empty behind the last. Lives as long as the tokens.
const std::string& WordAt(const std::vector<Token>& tokens, std::size_t i);

/// "Elk Labs, in the building of the | Central Station, rents us a room": the sentence opens with another name and goes
/// on with its verb; this one only tells where.
bool StandsInAside(std::string_view text, std::string_view name);

}  // namespace summit
