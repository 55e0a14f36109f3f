#pragma once

#include <string>

#include "core/model/post.h"

namespace summit {

/// A post an answer rests on.
struct Citation {
  PostId post;
  std::string url;  // where a reader can check: a digest's original rather than the digest
  std::string title;
  friend bool operator==(const Citation&, const Citation&) = default;
};

}  // namespace summit
