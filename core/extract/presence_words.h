#pragma once

#include <cstddef>
#include <vector>

#include "core/extract/text_spans.h"

namespace summit {

/// "Present were", "With us were", "attended by", "joined remotely by": the token after; tokens.size() for none.
std::size_t AfterPresence(const std::vector<Token>& tokens);

/// "A, B and C | took part", "| were there", "| will attend": the first token of the verb; tokens.size() for none.
std::size_t PresenceVerb(const std::vector<Token>& tokens);

}  // namespace summit
