#pragma once

#include <string_view>

namespace summit {

/// True when the folded word makes a name that of a building or a room: "hotel", "campus", "library".
bool IsVenueHead(std::string_view word);

/// A folded common noun for what one can meet in: the heads of names, and "brewery", "former depot".
bool IsHouseNoun(std::string_view word);

/// A folded noun for where something is: "place", "meeting point", "where".
bool IsPlaceNoun(std::string_view word);

/// Folded words inside the name of a house that need no capital: "of", "de", "van", a hyphen.
bool IsNameParticle(std::string_view word);

/// Folded words, and opening signs, that may stand before such a name without being a part of it: "the", "lovely".
bool IsNameArticle(std::string_view word);

}  // namespace summit
