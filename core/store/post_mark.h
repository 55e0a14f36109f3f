#pragma once

#include <cstdint>
#include <string>

#include "core/model/date.h"

namespace summit {

// Words of the full-text index that no text has, because they begin with a sign that is no letter (§): by them a search
// is narrowed to some posts without a look at all others that have its words.

/// What the post of a row has alone.
std::string MarkOfRow(std::int64_t row);
/// What all posts published in a year have.
std::string MarkOfYear(int year);

/// All marks of a post, as the index is fed with them.
std::string MarksOf(std::int64_t row, Date date);

}  // namespace summit
