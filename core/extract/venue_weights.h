#pragma once

#include <string>
#include <vector>

#include "core/extract/fact_list.h"
#include "core/extract/reading.h"

namespace summit {

/// A name that a post may mean as the place where a Summit meets, with what its mentions say for that, added up.
struct WeighedVenue {
  std::string name;     // as the weightiest mention has it
  std::string address;  // that a mention gives; may be empty
  int weight = 0;
  std::size_t passage = 0;  // index into Reading::passages of the weightiest mention
};

/// Names in the passages on `summit`, heaviest first; those that nothing speaks for are left out. A host gives
/// weight to the house that has its name.
std::vector<WeighedVenue> WeighVenues(const Reading& reading, const SummitRef& summit);

/// Adds the venue of each Summit of the post of which the rules for sentences found none, where the weight of one name
/// is great enough, and greater than that of all others.
void AddVenuesByWeight(const Reading& reading, FactList& facts);

}  // namespace summit
