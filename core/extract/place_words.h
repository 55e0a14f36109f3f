#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/model/fact.h"

namespace summit {

/// A part of what a label announces, without "at the", "in", "room 5 of the" before it and points behind it; empty when
/// nothing is left.
std::string PlacePiece(std::string_view raw);

/// Stands where a place does, and is none: "tba", "online", "map", an address on the web.
bool IsNoPlace(const std::string& piece);

/// Has a capital or a sign inside, and more than common nouns: "c-base", but neither "the building of our hosts" nor
/// "Conference Room at the Hotel".
bool NamesItself(const std::string& piece);

/// The folded words are on meeting somewhere, or on who lends the room: what they name may be the place.
bool TellsOfMeeting(std::string_view folded);

/// The folded words are on where one sleeps, dines or travels, and not on where the meeting is.
bool TellsOfStay(std::string_view folded);

/// "last year", "the next one": the folded words may be on another meeting.
bool TellsOfOtherTimes(std::string_view folded);

/// The folded words say that it is held online, and not only that one may join that way.
bool TellsOnline(std::string_view folded);

/// "We meet by video", "in a Jitsi room": held online where no town is told.
bool TellsOfVideo(std::string_view folded);

/// A venue with its address in lines of their own: the name, the street, the town, the country. Absent without a name
/// or an address.
std::optional<PlaceFact> PlaceInLines(std::string_view text);

}  // namespace summit
