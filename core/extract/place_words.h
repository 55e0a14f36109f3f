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

/// A venue with its address in lines of their own: the name, the street, the town, the country. Absent without a name
/// or an address.
std::optional<PlaceFact> PlaceInLines(std::string_view text);

}  // namespace summit
