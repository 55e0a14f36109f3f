#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/extract/reading.h"

namespace summit {

/// For each section the nearest one before it with a heading of a higher rank; itself where there is none.
std::vector<std::size_t> EnclosingSections(const Post& post);

/// Most items tell what somebody is thanked for: "Jane Doe, for unlocking every door".
bool ListsReasons(const Post& post, const ListRun& run);

}  // namespace summit
