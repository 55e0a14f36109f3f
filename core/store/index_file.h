#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "core/store/database.h"
#include "core/store/schema.h"

namespace summit {

/// Where the changes to the index in `file` are kept.
std::filesystem::path ChangesOf(const std::filesystem::path& file);

/// Opens the index in `file` for reading, with the changes to it. Absent when there is none to be used as it is:
/// missing, damaged, of another version, or with another fingerprint. All of these mean the same to the caller: build
/// it anew.
std::optional<Database> OpenIndexFile(const std::filesystem::path& file, const std::string& fingerprint);

/// Tells one published state of the index in `file` from any other; empty when there is none.
std::string StateOfIndexFile(const std::filesystem::path& file);

/// The making of a new index file beside the old one, which it replaces at once when it is published: whoever opens
/// `file` sees the old or the new one whole, and whoever has the old one open keeps it. One process at a time: a second
/// one waits. What is not published leaves no trace. Throws StoreError, also when the place cannot be written.
class IndexFileUpdate {
 public:
  /// Makes the folder of `file` where it is missing.
  explicit IndexFileUpdate(std::filesystem::path file);
  ~IndexFileUpdate();
  IndexFileUpdate(const IndexFileUpdate&) = delete;
  IndexFileUpdate& operator=(const IndexFileUpdate&) = delete;

  /// Where to write.
  const std::filesystem::path& scratch() const { return scratch_; }

  /// Puts the scratch file, which must be closed, in the place of the index, whose changes are then done with, or of
  /// the changes to it, so that it outlives a power cut.
  void Publish(Part part = Part::kWhole);

 private:
  std::filesystem::path file_;
  std::filesystem::path scratch_;
  int lock_ = -1;
};

}  // namespace summit
