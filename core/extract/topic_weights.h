#pragma once

#include "core/extract/fact_list.h"
#include "core/extract/reading.h"

namespace summit {

/// Adds topics as far as the rules for sentences have not found them: in the sentences of a report on what was talked
/// about, the parts that name a XEP or are made of words of the trade.
void AddTopicsByWeight(const Reading& reading, FactList& facts);

}  // namespace summit
