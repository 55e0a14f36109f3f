#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "core/extract/event_finder.h"
#include "core/extract/text_spans.h"
#include "core/model/post.h"

namespace summit {

/// The event of others whose name begins at token `i` of the text, with its year and edition; `last` is then its last
/// token. Absent when none begins there.
std::optional<EventMention> ConferenceAt(std::string_view text, const std::vector<Token>& tokens,
                                         const std::vector<Link>& links, std::size_t i, std::size_t& last);

/// "fosdem", "froscon": a folded word that is the name of a conference without its year.
bool IsConferenceName(std::string_view name);

}  // namespace summit
