#pragma once

#include <optional>
#include <string_view>

#include "core/model/summit_number.h"

namespace summit {

/// The words before a conference only place ours beside it: "(the same week as", "two days before", "co-located with".
bool StandsBeside(std::string_view before);

/// The folded words between a conference and a date or a place make a clause of the conference's own: "FOSDEM opens its
/// doors on", "at FOSDEM, which is in".
bool MakesClauseOfItsOwn(std::string_view between);

/// The number that a link's target gives, by a path part such as "Summit_26", "xmpp-summit-8" or "devcon4".
std::optional<SummitNumber> SummitNumberInUrl(std::string_view url);

}  // namespace summit
