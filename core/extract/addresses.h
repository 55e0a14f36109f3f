#pragma once

#include <string>
#include <string_view>

namespace summit {

/// "street", "rue", "Rathausstraße": a word that names of streets have; folded.
bool IsStreetWord(std::string_view word);

/// A street with its number or a town with its postal code: "135-137 rue du Midi", "Munt 6", "1200-066 Lisbon",
/// "150 West San Carlos Street", "Drottning Kristinas väg 30". Dates, rooms, years and plain names are none.
bool LooksLikeAddress(std::string_view text);

/// Has a verb or a pronoun: neither a name nor an address.
bool LooksLikeSentence(std::string_view text);

/// Has a street's name with the number of a house in it: "220 King Street West", "Rue du Midi 4".
bool NamesHouse(std::string_view address);

/// Begins or ends as the name of a street does: "Rue du Vieux Marché".
bool LooksLikeStreet(std::string_view name);

/// The address at the begin of `text`, which follows the name of a venue: parts separated by commas, as far as they
/// are parts of an address; empty when there is none.
std::string AddressAtBegin(std::string_view text);

/// The town behind a postal code ("1200-066 Lisbon" gives "Lisbon"), if the gazetteer knows it; empty else.
std::string TownOfPostalPart(std::string_view part);

/// The town of an address, from the part with its postal code; empty where none is known.
std::string TownOfAddress(std::string_view address);

}  // namespace summit
