#pragma once

#include <string_view>

#include "core/answer/excerpt.h"
#include "core/answer/passage_query.h"

namespace summit {

/// Weighs how well the stretch tells of the words of the question, and scores it beside the best score of the search.
void MeasureWorth(double best_of_search, const PassageQuery& query, Excerpt& excerpt);

/// Whether the words tell of what is only to come, which is no outcome.
bool TellsWhatIsToCome(std::string_view text);

/// "It will take place on 3 March", in a post whose title has all that was asked of the day or the place.
bool TellsOfItsEvent(const Excerpt& excerpt, const PassageQuery& query);

}  // namespace summit
