#pragma once

#include "core/extract/fact_list.h"
#include "core/extract/reading.h"

namespace summit {

/// Topics by which a text is divided: the headings (or lines in bold type) of a report, each with what was said below
/// it, and the words with which the paragraphs of a section on sessions begin ("Message threading. Clients differ
/// ...").
void ExtractTopicHeadings(const Reading& reading, FactList& facts);

}  // namespace summit
