#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/archive.h"
#include "core/question/input_word.h"

namespace summit {

/// Names that the archive knows and that say which Summit is meant. A value of its own: it does not refer to the
/// archive it was made from.
class Lexicon {
 public:
  Lexicon() = default;
  explicit Lexicon(const Archive& archive);

  /// A city at which a Summit was held.
  struct Match {
    std::string name;        // as the archive writes it
    std::size_t tokens = 0;  // how many it takes up; 0: none
  };
  /// The longest name that begins at tokens[begin].
  Match FindCity(const std::vector<InputWord>& tokens, std::size_t begin) const;

  /// Whether `word` is an event beside which Summits take place ("fosdem"): a year after it is the event's.
  bool IsEvent(std::string_view folded) const;

 private:
  std::map<std::string, std::string, std::less<>> cities_;  // NameKey to name
  std::map<std::string, std::string, std::less<>> events_;  // NameKey of the name without its year
};

}  // namespace summit
