#pragma once

#include <cstddef>

#include "core/answer/excerpt.h"
#include "core/answer/passage_query.h"

namespace summit {

/// Items of a list that are told at most.
inline constexpr std::size_t kMostListed = 40;

/// "Ada and Grace worked for us." and below "Ada built the basket.": takes what a list behind the passage tells of just
/// whom or what was asked; whether there is such.
bool TakeItemsOn(const PassageQuery& query, Excerpt& excerpt);

/// "Decision: the website" and further on "Decision: the shop": takes what a post on just that sets down point by
/// point, for a question of several things.
void TakePoints(const PassageQuery& query, Excerpt& excerpt);

}  // namespace summit
