#pragma once

#include <cstddef>
#include <string_view>

namespace summit {

/// How many letters must be added, dropped, replaced or swapped with their neighbour to make `a` out of `b`, counted
/// in bytes of folded text. Gives limit + 1 for anything above `limit`, and for words of more than 40 bytes.
std::size_t EditDistance(std::string_view a, std::string_view b, std::size_t limit);

}  // namespace summit
