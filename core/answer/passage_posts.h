#pragma once

#include <vector>

#include "core/answer/across.h"
#include "core/answer/passage_query.h"
#include "core/answer/post_titles.h"

/// Posts that a search for passages has to look at first, a few at most of each kind. `titles`: those of the archive.
namespace summit {

/// "What Is MIX?", "Introduction to MIX": posts whose title asks the same and no more.
std::vector<PostId> PostsOnJustThat(const PassageQuery& query, const Archive& archive, const PostTitles& titles);

/// Posts whose title tells all that was asked of the day or the place of something.
std::vector<PostId> PostsOnEvent(const PassageQuery& query, const Archive& archive, const PostTitles& titles);

/// Posts of that year that by their titles tell who was elected.
std::vector<PostId> PostsOnElections(const PassageQuery& query, const Archive& archive);

/// Posts around the days of a Summit that only mention it: newsletters with a section on it.
std::vector<PostId> PostsMentioning(const SummitRecord& record, const Archive& archive);

/// Posts on Summits of other years than those asked for, and of these alone: they tell of the year of their Summit, and
/// not of the one in which they were put up again. `query.of_years` has to be known.
std::vector<PostId> PostsOfOtherYears(const PassageQuery& query, const Archive& archive);

}  // namespace summit
