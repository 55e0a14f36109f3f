#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace summit {

/// What is told of one who was named in the sentence before.
struct PointedGift {
  std::string name, what, amount;  // the last may be empty
};

/// "The latter paid for the dinner", "both share the rent": of those who gave, named before in this order.
std::vector<PointedGift> FindPointedGifts(std::string_view sentence, const std::vector<std::string>& named_before);

}  // namespace summit
