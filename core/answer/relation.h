#pragma once

#include <string>

#include "core/answer/excerpt.h"
#include "core/answer/passage_query.h"
#include "core/model/archive.h"

namespace summit {

/// Why the stretch, which has the words of the question, does not tell what is asked of them: nobody in it did what was
/// done, its date is that of something else, its words stand too far apart. Empty where it does tell.
std::string Unrelated(const Excerpt& excerpt, const PassageQuery& query, const Archive& archive);

}  // namespace summit
