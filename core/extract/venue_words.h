#pragma once

#include <string_view>
#include <vector>

#include "core/extract/text_spans.h"

namespace summit {

/// True when the folded word makes a name that of a building or a room: "hotel", "campus", "library".
bool IsVenueHead(std::string_view word);

/// "Betahaus", "Bibliotheksgebäude", "TU": a word of a name that says what it is, but can be all of the name as well.
bool EndsLikeHouse(std::string_view word);

/// A folded common noun for what one can meet in: the heads of names, and "brewery", "former depot".
bool IsHouseNoun(std::string_view word);

/// A folded noun for where something is: "place", "meeting point", "where".
bool IsPlaceNoun(std::string_view word);

/// Folded words inside the name of a house that need no capital: "of", "de", "van", a hyphen.
bool IsNameParticle(std::string_view word);

/// Folded words, and opening signs, that may stand before such a name without being a part of it: "the", "lovely".
bool IsNameArticle(std::string_view word);

/// "conference", "main", "hall": a common noun, or a word beside one, that names no house by itself.
bool IsCommonHouseWord(std::string_view word);

/// "2031": what ends the name of an event rather than of a house.
bool EndsLikeEvent(std::string_view word);

/// "our friends at | the Elk Foundation": people of a house, who are not in it here. `i` is the token of "at".
bool IsOfPeople(const std::vector<Token>& tokens, std::size_t i);

/// "The Model College in | Northtown lends us its hall": the name at `i` only tells where the house before it stands.
bool TellsTownOfHouse(const std::vector<Token>& tokens, std::size_t i);

}  // namespace summit
