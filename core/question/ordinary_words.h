#pragma once

#include <string_view>

namespace summit {

/// Whether `folded` is an ordinary English word that is a letter or two away from a word of ours but means something
/// else: "protocol" is no slip of "Protokoll", "submit" none of "summit".
bool IsOrdinaryWord(std::string_view folded);

}  // namespace summit
