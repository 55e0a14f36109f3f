#pragma once

#include <string_view>

namespace summit {

/// Verbs of paying in all forms: whose object is a gift whoever is their subject.
bool IsPayVerb(std::string_view word);

/// Verbs of handing over: they give where the object is food, money or goods, and those who get it are told.
bool IsHandVerb(std::string_view word);

/// Those who get it, or that it cost them nothing.
bool TellsWhoGetsIt(std::string_view folded);

/// A talk, a tour, a reservation: what somebody did, and not what was given.
bool TellsOfOtherDoings(std::string_view folded);

/// Money for code or for a service: not for those who come.
bool IsForOtherWork(std::string_view folded);

/// What money is in, or asked on: whoever has to do with it pays.
bool NamesPurse(std::string_view folded);

/// A word that may be a verb behind a name, and one of those that cost or ask instead of giving.
bool MayBeVerb(std::string_view word);
bool IsNoGift(std::string_view word);

}  // namespace summit
