#pragma once

#include "core/extract/fact_list.h"
#include "core/extract/reading.h"

namespace summit {

/// Adds the town of each Summit of the post of which no sentence tells one for sure: every known town in the passages
/// on it is weighed by what stands around it, and the heaviest is taken where it is heavy enough and heavier than all
/// others. A Summit that is online is left as it is.
void AddTownsByWeight(const Reading& reading, FactList& facts);

}  // namespace summit
