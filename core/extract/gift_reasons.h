#pragma once

#include <string_view>
#include <vector>

#include "core/extract/name_list.h"

namespace summit {

// What is said around the names of those who may have given. All texts but values are folded.

/// "kindly provided by": a favour; a room that is merely said to be somebody's is none.
bool IsKind(std::string_view folded);

/// "Food and drinks: A and B", "Catering: A". What else stands behind such a label tells where and when.
bool IsCatering(std::string_view label, std::string_view value);

/// "free of charge thanks to A": those who paid instead.
bool IsFree(std::string_view before);

bool ArePersons(const std::vector<NamedSpan>& names);

/// "without whom we would have gone hungry".
bool WithoutWhom(std::string_view reason);

/// "to A (lunch), B (rooms) and C (coffee)": the brackets say what for.
bool TellsGifts(const std::vector<NamedSpan>& names);

bool HelpsWithCosts(std::string_view reason);

/// "both of whom are supporting the Summit": a firm so thanked gives money, where no other help is told.
bool SupportsSummit(std::string_view reason);

/// What somebody did rather than gave: "for the minutes", "who led the sessions".
bool TellsOfService(std::string_view folded);

}  // namespace summit
