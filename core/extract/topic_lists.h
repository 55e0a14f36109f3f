#pragma once

#include <string_view>

#include "core/extract/fact_list.h"
#include "core/extract/reading.h"

namespace summit {

/// Topics in lists and tables: those introduced as topics; in a report also lists of names each with a sentence on it,
/// tables with a column of topics, and lists that go on with one of topics.
void ExtractTopicLists(const Reading& reading, FactList& facts);

/// What the passage tells of topics is an agenda, and no report of what was said; `around` are the folded words that
/// introduce them.
bool IsPlanned(const Reading& reading, const Passage& passage, std::string_view around);

}  // namespace summit
