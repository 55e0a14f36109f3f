#pragma once

#include <string_view>
#include <vector>

#include "core/extract/text_spans.h"
#include "core/model/post.h"

namespace summit {

/// "We began with **X**", "**passkeys** and **a new home for the registry** filled the day": the bold words of a block,
/// within `where`, right behind or before a verb on the course of the talk, and those joined to them. Persons, towns,
/// days and events are none.
std::vector<TextRange> MattersInBold(const Block& block, Span where);

/// A person, a town, a day, one of the events: what else is set in bold type.
bool NamesOtherThanMatter(std::string_view words);

/// "Group Chat", "Stream Resumption": capital words that speak of the protocol, and are nobody's name.
bool SpeaksOfProtocol(std::string_view name);

}  // namespace summit
