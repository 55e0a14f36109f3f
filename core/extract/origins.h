#pragma once

#include <string_view>

namespace summit {

/// The town at `offset` of `text` is where somebody comes from, lives or works, and so says nothing of where one meets:
/// "Isode from London builds servers", "Jane, who lives in Ghent", "a company in Bristol", "thanks to Elk (Vienna)".
bool TellsOrigin(std::string_view text, std::size_t offset);

}  // namespace summit
