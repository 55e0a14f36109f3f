#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/model/post.h"

namespace summit {

/// A file that may be a post, as it was found.
struct PostFile {
  PostId id;
  std::filesystem::path file;  // where to open it
  std::uintmax_t size = 0;
  std::int64_t mtime_ns = 0;  // since the Unix epoch
  friend bool operator==(const PostFile&, const PostFile&) = default;
};

/// Lists the posts of the folders, by ascending id: regular files "*.md" and "*.markdown" at any depth, and
/// "*.txt" where the first line opens front matter. Hidden files and folders and the site's list pages ("_index.md",
/// "_index.de.md") are left out without a word. Links to files and folders are followed; what is reached twice counts
/// once, at its own place rather than the link's, and is reported, as are what cannot be read and a folder without a
/// post. Looks at the files' names and states, and at the first line of "*.txt".
std::vector<PostFile> ScanArchive(const std::vector<std::filesystem::path>& folders, DiagnosticSink& sink);

}  // namespace summit
