#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/base/result.h"
#include "core/model/archive.h"
#include "core/read/post_reader.h"

namespace summit {

/// What is indexed, and where the index is kept. The one place that wires reading, extracting and storing.
struct IndexOptions {
  std::vector<std::filesystem::path> folders;  // PostId::folder counts them from 0
  ReadOptions read;
  std::filesystem::path database;  // empty: in memory, built anew at every start
  std::string program;             // version of the program; what another one has written is not used
};

/// What a refresh found. Everything counts as added when there was no index that could be used.
struct IndexReport {
  std::size_t posts = 0;  // in the index now
  std::size_t added = 0, changed = 0, removed = 0;
  std::size_t read = 0;              // files that had to be read as posts; all others were as before
  bool in_memory = false;            // the index is not kept
  std::vector<Diagnostic> problems;  // of the folders, then of all files by their id, also of those not read again
};

struct IndexedArchive {
  std::unique_ptr<Archive> archive;  // never null; stands on its own, whatever happens to the files later
  IndexReport report;
};

/// Told now and then how many of the files that have to be read are done; never when there are none. May be empty.
using IndexProgress = std::function<void(std::size_t done, std::size_t total)>;

/// Brings the index up to date with the folders and opens it.
///
/// A file of the same size and time as before is not looked into, one with the same content is not read again, and what
/// changes in a few files is written beside the index (in FILE.changes) without touching the rest. An index that is
/// damaged, or made by another version or for other folders or rules, is built anew. The new state
/// replaces the old one at once and only when it is complete; several processes may do this at a time. Where the index
/// cannot be written, it is held in memory, and the report says why.
///
/// A file that cannot be read as a post is a problem in the report, and left out. A folder that is missing or cannot
/// be listed is an Error: an archive must not seem empty because of a slip in a path. Throws StoreError only where
/// memory is no way out either.
Result<IndexedArchive> OpenIndexed(const IndexOptions& options, const IndexProgress& progress = {});

/// The same, but builds the index anew whatever there is: for an owner whose archive threw StoreError, because a page
/// of the file is damaged that is read only now and then.
Result<IndexedArchive> RebuildIndexed(const IndexOptions& options, const IndexProgress& progress = {});

/// OpenIndexed without opening.
Result<IndexReport> RefreshIndex(const IndexOptions& options, const IndexProgress& progress = {});

}  // namespace summit
