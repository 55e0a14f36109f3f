#pragma once

#include <algorithm>
#include <iterator>
#include <string_view>

namespace summit {

/// Whether the word is one of the list, letter by letter.
template <class Range>
bool In(const Range& range, std::string_view word) {
  return std::ranges::find(range, word) != std::end(range);
}

}  // namespace summit
