#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace summit {

/// A sum of money, and who gave it for what; `what` is empty when that is not said.
struct GivenSum {
  std::string name, what, amount;
};

/// "Fjordmail gives 800 € for the dinner and Nuvem Azul 350 € toward travel": each sum of a sentence with the name
/// before it, or behind "from", or with the names behind its colon. Prices, hopes and sums in brackets are none: those
/// belong to the name before them. `folded` is the folded text.
std::vector<GivenSum> FindGivenSums(std::string_view text, std::string_view folded);

/// The only sum of the text; empty when there is none, or several, or it is what something costs a head.
std::string OnlySum(std::string_view text);

}  // namespace summit
