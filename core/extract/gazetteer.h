#pragma once

#include <string_view>

namespace summit {

enum class PlaceKind { kUnknown, kCity, kRegion, kCountry, kContinent };

/// What a proper name is known to be, compared without case and accents: countries, states and provinces, cities in
/// which such meetings are held. General knowledge, used to tell names of places from other names; it never adds
/// what a post does not say.
PlaceKind KindOfPlace(std::string_view name);

}  // namespace summit
