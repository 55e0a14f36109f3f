#pragma once

#include <string>
#include <vector>

#include "core/model/archive.h"
#include "core/model/summit_record.h"

/// What the sub-commands print for people.
namespace summit::bot {

/// One Summit in a paragraph of lines, each fact followed by the posts that state it.
std::string FactsText(const SummitRecord& record, const Archive& archive);

/// One post in two lines: date, title, the Summits it speaks of; address.
std::string PostText(const PostInfo& post, const std::vector<SummitNumber>& summits);

}  // namespace summit::bot
