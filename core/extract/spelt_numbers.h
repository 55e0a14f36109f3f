#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "core/extract/text_spans.h"

namespace summit {

/// "seven" is 7, "dozen" 12; 0 for anything but such a word.
int NumberWord(std::string_view folded_word);

/// A number, and the tokens that write it: [first, last].
struct Count {
  int value = 0;
  std::size_t first = 0, last = 0;
};

/// "40", "thirteen", "forty-five", "two dozen", "a hundred"; absent where no number begins at the token, or one that
/// counts nothing ("10:30", "2030").
std::optional<Count> NumberAt(const std::vector<Token>& tokens, std::size_t i);

}  // namespace summit
