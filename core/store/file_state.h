#pragma once

#include <cstdint>

#include "core/model/post.h"

namespace summit {

/// A file of the archive as it was when it was read, so that a later look can tell whether it is still the same.
struct FileState {
  PostId id;
  std::uint64_t size = 0;
  std::int64_t mtime_ns = 0;
  std::uint64_t hash = 0;  // of the content
  bool is_post = true;     // false when it could not be read as one
  friend bool operator==(const FileState&, const FileState&) = default;
};

}  // namespace summit
