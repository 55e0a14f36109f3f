#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/answer/passage_query.h"

namespace summit {

/// Whether the sentence says what one of the subjects of the question is.
bool DefinesSubject(const std::string& text, const PassageQuery& query);

/// The first sentence, of these stems, names it, the next goes on: "This specification decreases ...".
bool DefinesInTheNext(const std::vector<std::string>& stems, std::string_view following, const PassageQuery& query);

}  // namespace summit
