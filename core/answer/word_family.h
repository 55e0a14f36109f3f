#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace summit {

/// Other words that tell of the same thing or deed, most of them English: "eat" has "dinner", "ate" and "restaurant",
/// "quit" has "resigned" and "step down". Ours, for words that people use where the archive uses others; none is there
/// for a name. Empty for most words. `word` as typed.
std::vector<std::string> LikeWords(std::string_view word);

/// The like words of several, each once, at most a few of each: what a search may rank higher for.
std::vector<std::string> LikeWordsOf(const std::vector<std::string>& words);

}  // namespace summit
