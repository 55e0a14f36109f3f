#pragma once

#include <string>
#include <vector>

#include "core/extract/reading.h"

namespace summit {

/// The names in the passage that it tells as those who have us or lend us the room, whatever the sentence's build: each
/// name is weighed by where it stands to a word of hosting or lending, and the only one in such a sentence counts too.
/// Not more than two, in order; none where the sentence tells of no hosting.
std::vector<std::string> WeighHosts(const Reading& reading, const Passage& passage);

}  // namespace summit
