#pragma once

#include <string_view>
#include <vector>

#include "core/extract/text_spans.h"
#include "core/model/post.h"

namespace summit {

/// A proper name in a text, as far as its looks tell: the label of a link, or words with capitals and the small ones
/// between them ("Maison de la Radio").
struct ProperName {
  std::size_t first = 0, end = 0;  // tokens, the last one not included
  Span span;                       // in the text
  const Link* link = nullptr;      // whose label it is; null for none
};

/// The proper names of `text`, in order. A word at the begin of a sentence may be none. `tokens` are those of the text,
/// `links` stand in it; both must outlive what is returned.
std::vector<ProperName> FindProperNames(std::string_view text, const std::vector<Token>& tokens,
                                        const std::vector<Link>& links);

}  // namespace summit
