#pragma once

#include <string>

#include "core/answer/excerpt.h"
#include "core/answer/passage_query.h"

namespace summit {

/// Weighs how well the stretch tells of the words of the question, and scores it beside the best score of the search.
void MeasureWorth(double best_of_search, const PassageQuery& query, Excerpt& excerpt);

/// Why the stretch does not answer; empty when it does.
std::string Refusal(const Excerpt& excerpt, const PassageQuery& query);

}  // namespace summit
