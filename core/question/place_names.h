#pragma once

#include <string_view>

namespace summit {

/// The English name of a country, by its name in one of the languages understood or a common short form: "Bélgica",
/// "Allemagne", "the US". Empty for anything else. `folded`: as Fold(), words joined by one space.
std::string_view CountryNamed(std::string_view folded);

/// The folded English name of a large city, by its name in another language: "Bruxelles". Empty for anything else.
/// "Europe" for what a continent is called in one of our languages, folded; empty for anything else.
std::string_view ContinentNamed(std::string_view folded);

/// The continent of a country by its English name; empty where we do not know.
std::string_view ContinentOf(std::string_view country);

std::string_view EnglishCity(std::string_view folded);

/// How many words the longest of these names has.
constexpr int kLongestPlace = 4;

}  // namespace summit
