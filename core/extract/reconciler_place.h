#pragma once

#include "core/extract/reconciler_facts.h"
#include "core/model/summit_record.h"

namespace summit {

/// Chooses among the places told: sets town, region, country, venue and address, whether it is online and, where posts
/// disagree, conflicts. The dates must be chosen already.
void ChoosePlace(const SummitFacts& facts, SummitRecord& record);

}  // namespace summit
