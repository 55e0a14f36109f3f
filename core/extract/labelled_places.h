#pragma once

#include <optional>
#include <string_view>

#include "core/extract/labels.h"
#include "core/model/fact.h"

namespace summit {

/// The place that a value behind a label tells: "Mercado Aberto, Rua da Boavista 84, 1200-066 Lisbon, Portugal". Parts
/// between commas are each what they look like; the first that is nothing else is the venue. Absent where the value is
/// a sentence, or tells none.
std::optional<PlaceFact> PlaceAfterLabel(LabelKind kind, std::string_view value);

/// "XMPP Summit 30 | (27 & 28 January 2028, Muntpunt, Brussels)", "XMPP Summit 30 | : 27 January 2028, Muntpunt,
/// Brussels": the house and the town that stand with days in the brackets, or behind the colon, right behind `after`.
std::optional<PlaceFact> PlaceInBrackets(std::string_view text, std::size_t after);

/// Takes what `to` does not have.
void FillGaps(const PlaceFact& from, PlaceFact& to);

/// A name of several words, one of them that of a kind of house: "Elk Convention Center".
bool HasVenueHead(std::string_view name);

}  // namespace summit
