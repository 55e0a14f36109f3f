#pragma once

#include <string>
#include <string_view>

#include "core/extract/reading.h"

namespace summit {

/// Money for another purpose, or none given yet: "looking for sponsors", "sponsors the XSF", "server costs".
bool IsOtherPurpose(const Passage& passage);

/// What is given for a stand or a campaign is not given for the Summit, unless the words say so.
bool IsForTheStand(std::string_view folded);

/// "the devcon", "FOSDEM", "Brussels", "Thursday": caught in an enumeration, but nobody who gives.
bool IsNobody(std::string_view name);

/// "Gold", "Main sponsors": the ranks that sponsors are sorted by.
bool IsRank(std::string_view folded);

/// "Lunch", "The room and coffee": what was given, said first.
bool IsGiftLabel(std::string_view folded);

/// The text of a logo: "Isode logo", "Logo of Isode".
std::string WithoutLogo(std::string name);

/// A gift or a rank: the names follow behind a colon or in the next cell.
bool IsLabel(std::string_view folded);

}  // namespace summit
