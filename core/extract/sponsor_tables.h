#pragma once

#include <string>

#include "core/extract/list_items.h"
#include "core/extract/lists.h"
#include "core/extract/sponsor_notes.h"

namespace summit {

/// Notes those whom a table names as sponsors: in a column with a title that says so, in rows of ranks or gifts, or in
/// cells of logos.
void ReadSponsorTable(const Post& post, const ListRun& run, SponsorNotes& notes);

/// With a capital letter: in a list of sponsors a small first one is no reason to doubt a name.
std::string Raised(std::string name);

}  // namespace summit
