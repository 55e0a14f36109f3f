#pragma once

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace summit {

/// True when `word` is among `words`, compared byte by byte; false for none.
template <typename Words>
bool IsOneOf(std::string_view word, const Words& words) {
  return std::ranges::any_of(words, [word](std::string_view one) { return one == word; });
}

inline bool IsOneOf(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

}  // namespace summit
