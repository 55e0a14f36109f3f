#pragma once

#include <string>
#include <vector>

#include "core/extract/reading.h"

namespace summit {

/// A name in a passage, with what that says for the Summit's being there.
struct WeighedMention {
  std::string name;
  std::string key;      // folded, without an article
  std::string address;  // may be empty
  int weight = 0;
  std::size_t passage = 0;  // index into Reading::passages
};

/// The names in the passage at `index`, and what it says for each. `hosts` are the folded names of those who have the
/// Summit: the house of one is its.
std::vector<WeighedMention> WeighMentions(const Reading& reading, std::size_t index,
                                          const std::vector<std::string>& hosts);

}  // namespace summit
