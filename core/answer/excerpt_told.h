#pragma once

#include <string>
#include <vector>

#include "core/answer/excerpt.h"
#include "core/answer/passage_query.h"
#include "core/model/archive.h"

namespace summit {

/// What a word counts for that stands in the list of the stretch, or only beside it in its section.
inline constexpr double kToldInList = 0.95, kToldBeside = 0.35;

/// How much of the question the stretch tells, where it stands: in itself, in its list, in the heading, in the title.
/// `stretch`: the stems of the words that are quoted.
Told ToldOf(const Excerpt& excerpt, const std::vector<std::string>& stretch, const PassageQuery& query);

/// An issue of a newsletter, whose title tells nothing of what is in it.
bool IsNewsletter(const PostInfo& post);

}  // namespace summit
