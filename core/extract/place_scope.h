#pragma once

#include <cstddef>
#include <string_view>

#include "core/extract/reading.h"

namespace summit {

/// What the words at `offset` of the passage's text are about: true where that is the Summit the passage speaks of, and
/// not another event named before them. A conference counts as the Summit's place where the Summit is named too.
bool BelongsToSummit(const Reading& reading, std::string_view text, const Passage& passage, std::size_t offset);

/// "instead of Berlin", "not at the hotel", "moved from Berlin": the name at `offset` tells where it is not.
bool IsTakenBack(std::string_view text, std::size_t offset);

}  // namespace summit
