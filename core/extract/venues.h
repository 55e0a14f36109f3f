#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/extract/text_spans.h"
#include "core/extract/venue_words.h"
#include "core/model/post.h"

namespace summit {

/// A place of meeting named in a text.
struct VenueMention {
  Span span;            // of the name, in the text
  std::string address;  // that follows it; may be empty
  bool room = false;    // "Hall of Mirrors": may be a part of a house named elsewhere
  bool told = false;    // a venue by its own words ("hotel", "library") or by its address, whatever the sentence says
};

/// Names in `text` that stand where a venue does: after "at" or "in" ("at the Muntpunt library"), after "premises of"
/// or "room 5 of", after "our venue is" and the like, before "gives us a home", or with an address behind them. Names
/// of cities, countries and conferences are none. `links` are those of the text.
std::vector<VenueMention> FindVenues(std::string_view text, const std::vector<Link>& links);

}  // namespace summit
