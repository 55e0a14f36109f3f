#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/extract/fact_list.h"
#include "core/extract/reading.h"

namespace summit {

/// Somebody who gave something, as the words around the name tell it.
struct WeighedGift {
  std::string name;
  std::string what;       // as WhatWasGiven() has it; may be empty
  std::string amount;     // as written; may be empty
  std::size_t group = 0;  // those named together have one number in their sentence
};

/// Weighs the names of a post's sentences as those of givers. The reading must outlive it.
class GiftWeigher {
 public:
  explicit GiftWeigher(const Reading& reading);

  /// Those of whom the passage tells that they gave, in its order.
  std::vector<WeighedGift> In(const Passage& passage) const;

 private:
  const Reading& reading_;
  std::set<std::string> names_;  // words that have a capital within a sentence of the post
};

/// Adds those who gave something for a Summit as far as the rules for sentences have not found them: names of which the
/// words around say that food, a room, travel or money came from them.
void AddSponsorsByWeight(const Reading& reading, FactList& facts);

}  // namespace summit
