#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/archive.h"

namespace summit {

// Whether words, as written, name somebody or some place. `besides`: words that are no answer, since the question has
// them.

/// Somebody, or a company unless the question asks for people.
bool NamesSomebody(std::string_view words, const std::vector<std::string>& besides, const Archive& archive);

bool NamesPlace(std::string_view words, const std::vector<std::string>& besides, const Archive& archive);

/// Whether the words name somebody or something by a proper name, other than those in `besides`.
bool HasNames(std::string_view words, const std::vector<std::string>& besides);

/// How many names of several words stand in a row of names, parted by commas and "and".
std::size_t CountNames(std::string_view words);

}  // namespace summit
