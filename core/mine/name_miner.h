#pragma once

#include <vector>

#include "core/model/fact.h"
#include "core/model/name_use.h"
#include "core/model/post.h"

namespace summit {

/// Grows whenever the rules below change what is found, so that an index made by older rules is made anew.
inline constexpr int kMiningVersion = 2;

/// The names that a post uses, as far as its structure tells them: its authors, the facts it states, the specifications
/// it names or links, and the short forms it explains. Rather too few than false ones. A translation names only its
/// specifications, by their numbers. Pure.
MinedNames MineNames(const Post& post, const std::vector<Fact>& facts);

}  // namespace summit
