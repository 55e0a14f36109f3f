#pragma once

#include "core/extract/reconciler_facts.h"
#include "core/model/date.h"
#include "core/model/summit_record.h"

namespace summit {

/// Days that have some in common.
bool Consistent(const DateRange& a, const DateRange& b);

/// Chooses among the days told: sets the dates, the official day and, where posts disagree, a conflict. True when the
/// last that is told of the Summit's days is that there are none.
bool ChooseDates(const SummitFacts& facts, SummitRecord& record);

}  // namespace summit
