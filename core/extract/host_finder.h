#pragma once

#include <string_view>
#include <vector>

#include "core/extract/text_spans.h"
#include "core/model/post.h"

namespace summit {

/// Where in a sentence the names of those stand who receive the Summit or lend it the room: "hosted by A", "A lets us
/// use its hall", "at the offices of A". `where` is the sentence in the text, `ours` when it stands in a Summit's own
/// post. Empty when it names none.
Span FindHosts(std::string_view text, Span where, const std::vector<Link>& links, bool ours);

}  // namespace summit
