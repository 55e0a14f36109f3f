#pragma once

#include <optional>
#include <string_view>

namespace summit {

/// The number that German, French, Spanish, Italian or Portuguese words say, cardinal or ordinal: "einundzwanzigste",
/// "vingt et unième", "veintiuno", "ventunesimo", "vigésimo primeiro". Up to 39. `words` are folded and joined by one
/// space each; hyphens count as spaces. English ones are SummitNumber's.
std::optional<int> ForeignNumber(std::string_view words);

/// How many words such a number has at most.
constexpr int kLongestNumber = 3;

}  // namespace summit
