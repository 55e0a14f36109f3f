#pragma once

#include <string>
#include <string_view>

namespace summit {

enum class PlaceKind { kUnknown, kCity, kRegion, kCountry, kContinent };

/// What a proper name is known to be, compared without case and accents: countries, states and provinces, cities in
/// which such meetings are held. General knowledge, used to tell names of places from other names; it never adds
/// what a post does not say. A name that is both a town's and a country's or a region's is the town's.
PlaceKind KindOfPlace(std::string_view name);

/// False when the city is known, and only in other countries: "Lisbon" and "Germany". True for names unknown here.
bool MayLieIn(std::string_view city, std::string_view country);

/// True when the city is known, and known to lie in that country (and perhaps in others).
bool IsKnownToLieIn(std::string_view city, std::string_view country);

/// The same country under another name: "UK" and "United Kingdom"; and any name and itself.
bool SameCountry(std::string_view a, std::string_view b);

/// True for names of towns or countries that are just as well a state's: "Washington", "New York", "Georgia".
bool MayBeRegion(std::string_view name);

/// The country of an adjective, "Poland" for "Polish"; empty where it is none, or that of several.
std::string_view CountryOfAdjective(std::string_view word);

/// The name that English texts use of a town with several: "Vienna" for "Wien"; any other name as it is.
std::string EnglishTown(std::string_view name);

/// The same town under another name: "Wien" and "Vienna"; and any name and itself.
bool SameTown(std::string_view a, std::string_view b);

}  // namespace summit
