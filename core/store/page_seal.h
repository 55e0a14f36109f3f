#pragma once

#include <filesystem>

#include "core/store/database.h"

namespace summit {

// A finished database file carries a check sum at the end of each page, in bytes that SQLite leaves free; any SQLite
// can read it. What reads it through SealedVfs() looks at the sum of every page it takes in: damage to the disk, or
// meddling with the file, becomes an error where SQLite alone would go on with whatever stands there.

/// Makes room for the sums. To be called on an empty database.
void ReserveSeals(Database& database);

/// Writes the sums into a closed database file that has room for them; any other is left as it is. Throws StoreError.
void SealPages(const std::filesystem::path& file);

/// The name of SQLite's way to read files with a look at the sums; files without are read as ever. For files that
/// nobody writes.
const char* SealedVfs();

}  // namespace summit
