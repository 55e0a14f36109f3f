#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/extract/head_count_words.h"
#include "core/extract/text_spans.h"

namespace summit {

/// The number of things of which each who came has one: "33 signatures on the attendance sheet", "28 badges were
/// worn", "32 chairs were taken".
/// Absent for others' things. `tokens` are those of the sentence that is `folded`.
std::optional<Count> CountOfThings(std::string_view folded, const std::vector<Token>& tokens);

}  // namespace summit
