#pragma once

#include <string>

#include "core/model/date.h"
#include "core/model/summit_number.h"

namespace summit {

/// When and where a Summit takes place by the posts that name its number: what tells which Summit is meant where a post
/// names none.
struct KnownSummit {
  SummitNumber number;
  DateRange range;
  std::string city;  // folded; empty when not told
  friend bool operator==(const KnownSummit&, const KnownSummit&) = default;
};

}  // namespace summit
