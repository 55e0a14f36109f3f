#pragma once

#include <string>
#include <string_view>

namespace summit {

/// What was given, in a few words ("dinner", "space and meals"); empty when the folded text does not say.
std::string WhatWasGiven(std::string_view folded);

/// "five students could be among us": those whom somebody's gift let come.
bool LetsComePeople(std::string_view folded);

/// Words of money given: "sponsors", "chipped in", "footed the bill".
bool SpeaksOfMoney(std::string_view folded);

/// Words of what is given for nothing: food, rooms, travel, the costs.
bool NamesAGift(std::string_view folded);

/// Words of rooms only; and of all other gifts.
bool NamesRoom(std::string_view folded);
bool NamesMore(std::string_view folded);

/// Words of what is handed out or done for those who come ("t-shirts", "childcare"): a gift only when it is paid for.
bool NamesGoods(std::string_view folded);

/// Words of what one pays for at a table, and of costs.
bool NamesFoodOrCosts(std::string_view folded);

/// What somebody is thanked for is a gift: "for the venue", "for providing lunch", "who let us use the room"; not work,
/// as "for booking the room".
bool IsThankedForGift(std::string_view folded_reason);

/// What somebody is thanked for is the stream or the cameras: done by a person, or brought along; a company's may be a
/// gift.
bool IsService(std::string_view folded_reason, bool person);

}  // namespace summit
