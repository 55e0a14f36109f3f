#pragma once

#include "core/extract/fact_list.h"
#include "core/extract/reading.h"

namespace summit {

/// Single matters that a report tells of in a sentence: "Then, server-side search was discussed", "The afternoon was
/// devoted to spam", "a draft about offline-first clients was presented by Petr".
void ExtractTopicSentences(const Reading& reading, FactList& facts);

}  // namespace summit
