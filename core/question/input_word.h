#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace summit {

/// A word of what somebody said.
struct InputWord {
  std::string raw;           // as typed, without punctuation around it
  std::string folded;        // Fold(raw)
  bool quoted = false;       // a phrase that stood in double quotes; may hold spaces
  bool ends_clause = false;  // a comma, a full stop or the like stood behind it
  friend bool operator==(const InputWord&, const InputWord&) = default;
};

/// The words of `text`, at most kMaxInputWords of them; what follows is left out. Words without a letter or a figure
/// are dropped. Any bytes will do.
constexpr std::size_t kMaxInputWords = 64;
std::vector<InputWord> SplitInput(std::string_view text);

}  // namespace summit
