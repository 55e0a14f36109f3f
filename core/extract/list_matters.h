#pragma once

#include "core/extract/lists.h"
#include "core/extract/reading.h"

namespace summit {

/// In what a post tells of a Summit that was: a list that nothing says is one of topics, and whose items tell it. They
/// are names each with a sentence on it ("Mandatory TLS. What went wrong, and right"), or stand below a day of the
/// Summit, or speak of the trade and its XEPs. Lists of people, sponsors, links and things to do are none.
bool ListsMatters(const Reading& reading, const ListRun& run);

/// A term and what is said of it, side by side.
bool IsDefinitionRow(const Block& block);

}  // namespace summit
