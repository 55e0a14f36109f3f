#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace summit {

/// A folded word without the ending that number and tense give it, so that "specs" and "spec", "encrypted" and
/// "encryption" meet. Crude, and only ever compared with its like.
std::string Stem(std::string_view folded);

/// The other forms of an irregular word: "found" and "find". Empty for most. `word` as typed.
std::vector<std::string> FormsOf(std::string_view word);

/// The words of a text, folded and stemmed; "end-to-end" and "e2e" are one.
std::vector<std::string> StemmedWords(std::string_view text);

/// Whether words in a row begin with the letters: "Google Summer of Code" for "gsoc".
bool HasInitials(const std::vector<std::string>& words, std::string_view acronym);

/// Whether `part` stands in `whole` in one piece.
bool HasRun(const std::vector<std::string>& whole, const std::vector<std::string>& part);

}  // namespace summit
