#pragma once

#include <span>
#include <string_view>

namespace summit {

/// A country: its names ('|' between them, the usual one first) and its larger towns (likewise, with the spellings
/// that English texts use). Names are written as people write them; compare them folded.
struct CountryEntry {
  std::string_view names;
  std::string_view cities;
};

/// All countries and territories of ISO 3166-1 that have towns or congresses, with the towns in which such meetings
/// are held: capitals, university towns, and the larger ones of Europe, America and Asia.
std::span<const CountryEntry> Countries();

/// Adjectives of countries: "Polish=Poland", '|' between them.
std::string_view CountryAdjectives();

/// Towns that English texts name otherwise than their people do: "Vienna=Wien", the English name first, '|' between
/// towns.
std::string_view TownNames();

/// States, provinces and other parts of countries, '|' between them.
std::string_view Regions();

/// Short forms of states and provinces that are written in capitals: "OR", "CA", "BC".
std::string_view RegionCodes();

}  // namespace summit
