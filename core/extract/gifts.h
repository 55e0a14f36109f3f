#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/extract/text_spans.h"
#include "core/model/post.h"

namespace summit {

/// Those who gave, and the words that say what: both in the text.
struct Giving {
  Span givers;  // an enumeration begins here
  Span reason;
  bool parted = false;  // behind it others are thanked for something else
};

/// All that a sentence says of giving: "sponsored by A and B", "A pays for lunch", "thanks to A for the room and to B
/// for the drinks", "our sponsors, A and B", "dinner was on A". `where` is the sentence in the text; thanks for work
/// are none.
std::vector<Giving> FindGivings(std::string_view text, Span where, const std::vector<Link>& links);

}  // namespace summit
