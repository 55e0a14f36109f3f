#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/extract/text_spans.h"
#include "core/model/post.h"

namespace summit {

/// Where a sentence, below a heading on sponsors, names who "has committed", "is on board" or "is with us again".
std::optional<Span> CommittedIn(std::string_view text, Span where, const std::vector<Link>& links);

}  // namespace summit
