#pragma once

#include "core/extract/fact_list.h"
#include "core/extract/reading.h"

namespace summit {

/// Adds those who gave something for a Summit as far as the rules for sentences have not found them: names of which the
/// words around say that food, a room, travel or money came from them.
void AddSponsorsByWeight(const Reading& reading, FactList& facts);

}  // namespace summit
