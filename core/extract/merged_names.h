#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/model/fact.h"
#include "core/model/summit_record.h"

namespace summit {

/// Facts of one kind with the fact they come from, best first. Refers to the facts.
template <class T>
using Ranked = std::vector<std::pair<const Fact*, const T*>>;

/// One entry for each company or person, whatever spelling the posts use, with all the evidence: "Elk" of one post is
/// the "Elk Systems" of another, "J. Doe" the "Jane Doe" where nobody else may be meant. What goes with a name is the
/// best fact's, filled up from the others.
std::vector<Stated<SponsorFact>> MergeSponsors(const Ranked<SponsorFact>& facts);
std::vector<Stated<std::string>> MergeHosts(const Ranked<HostFact>& facts);
std::vector<Stated<ParticipantFact>> MergeParticipants(const Ranked<ParticipantFact>& facts);

}  // namespace summit
