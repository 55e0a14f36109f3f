#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/extract/text_spans.h"
#include "core/model/post.h"

namespace summit {

/// "XEP-0369" in the text or in a link's target; empty when there is none.
std::string XepIn(std::string_view text);

/// The same of a stretch of a block, links first.
std::string XepOf(const Block& block, Span span);

/// The XEP of an item: of its name, or of any part when it is short. What a long explanation links is another's.
std::string XepOfItem(const Block& block, const std::string& name);

/// Breaks, meals and formalities of an agenda.
bool IsLogistics(std::string_view folded);

std::size_t CountWords(std::string_view text);

/// Without white space and points at the end.
std::string TrimPoints(std::string_view text);

/// The topic that a list item names, without its hour. A long item's name is what stands before its explanation; else
/// the label of a link in it; else its beginning.
std::string TopicName(const Block& block);

/// "Monday 9:30 AM to 4:30 PM": hours, no topic.
bool IsTimeRange(std::string_view name);

/// The length of the small words before a topic's name: "and the ", "on ", "such as ".
std::size_t LengthOfLeadIn(std::string_view part);

}  // namespace summit
