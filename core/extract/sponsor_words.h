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

/// "Gold", "Silver sponsors": a rank that none but sponsors have.
bool IsMetal(std::string_view folded);

/// "Still open: the dinner", "your company here": nobody has given that yet.
bool IsVacant(std::string_view folded);

/// "Lunch", "The room and coffee": what was given, said first.
bool IsGiftLabel(std::string_view folded);

/// The text of a logo: "Isode logo", "Logo of Isode".
std::string WithoutLogo(std::string name);

/// "€500", "500 € each": a sum and nothing else, above or before those who gave it.
bool IsSum(std::string_view text);

/// A gift, a rank or a sum: the names follow behind a colon or in the next cell.
bool IsLabel(std::string_view folded);

}  // namespace summit
