#pragma once

#include "core/extract/fact_list.h"
#include "core/extract/reading.h"

namespace summit {

/// Topics that stand on a line each in a paragraph or a block of code: behind the hours of an agenda ("10:00 - 10:30
/// The state of things (Jane Doe)"), and behind letters or signs ("a) Drafts") where words before promise matters.
void ReadTopicLines(const Reading& reading, const Passage& passage, FactList& facts);

}  // namespace summit
