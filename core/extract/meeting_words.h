#pragma once

#include <string_view>

namespace summit {

/// The folded words say that one meets somewhere: "held", "we met", "will be in room". What they name is the place.
bool TellsWhereOneMeets(std::string_view folded);

/// The folded words are on meeting somewhere, or on who lends the room: what they name may be the place.
bool TellsOfMeeting(std::string_view folded);

/// The folded words are on where one sleeps, dines or travels, and not on where the meeting is.
bool TellsOfStay(std::string_view folded);

/// "We slept at the Elk Hotel and met at the Mill": a sentence on where one stays tells in a clause of its own where
/// one meets.
bool TellsOfBoth(std::string_view folded);

/// The folded words before a name say that one sleeps there: "we slept at", not "we slept at the Elk and met at".
bool LeadsToStay(std::string_view folded_lead);

/// "Whether it will be at the Dock Hotel is open": the folded words name a place that may yet be another.
bool IsUndecided(std::string_view folded);

/// "for the party", "for the hackfest": the folded words name a place for something else than the meeting.
bool TellsOfAside(std::string_view folded);

/// "in the Blue Room for dinner", "some of us": likewise, unless they name the meeting.
bool TellsOfMealOrSome(std::string_view folded);

/// "last year", "the next one": the folded words may be on another meeting.
bool TellsOfOtherTimes(std::string_view folded);

/// "lends us its main hall", "opens their doors to us": rooms of the one's own that is named right before the folded
/// clause.
bool LendsOwnRooms(std::string_view folded_clause);

/// The folded words behind a name soon make it our house: "gives us a home", "will be our venue".
bool TellsOfHouse(std::string_view folded_clause);

/// How one gets to a house and into it: its door, the stop before it.
bool TellsWayIn(std::string_view folded);

}  // namespace summit
