#pragma once

#include "core/extract/fact_list.h"
#include "core/extract/reading.h"

namespace summit {

/// Who took part by what sentences say, and paragraphs that are nothing but names: "Present were A (X), B and C.",
/// "A, B and C took part.", "Participants: A, B", a name on each line under such a heading.
void ReadPeopleInProse(const Reading& reading, FactList& facts);

}  // namespace summit
