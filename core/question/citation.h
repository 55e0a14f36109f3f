#pragma once

#include <string>
#include <vector>

#include "core/model/fact.h"
#include "core/model/post.h"
#include "core/model/summit_record.h"

namespace summit {

/// A post an answer rests on.
struct Citation {
  PostId post;
  std::string url;  // where a reader can check: a digest's original rather than the digest
  std::string title;
  friend bool operator==(const Citation&, const Citation&) = default;
};

/// One statement of an answer and what it rests on: what "!why" shows.
struct Claim {
  std::string statement;                // "Summit 19: 28-29 January 2016"
  std::vector<Evidence> evidence;       // best first
  std::vector<Conflict::Claim> others;  // what other posts say instead
  friend bool operator==(const Claim&, const Claim&) = default;
};

}  // namespace summit
