#include "core/extract/gazetteer.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/base/text.h"
#include "core/extract/gazetteer_data.h"

namespace summit {
namespace {

std::string Key(std::string_view name) { return CollapseSpaces(Fold(name)); }

/// The tables, folded once.
struct Gazetteer {
  struct Names {
    PlaceKind kind = PlaceKind::kUnknown;
    std::vector<std::size_t> countries;  // indices into Countries(): of a city those it may lie in
  };
  std::unordered_map<std::string, Names> places;
  std::unordered_map<std::string, std::size_t> countries;
  std::unordered_map<std::string, std::string> english;  // the usual name of a town by its other ones

  std::unordered_map<std::string, std::string_view> adjectives;  // of countries

  Gazetteer() {
    for (std::string_view entry : Split(CountryAdjectives(), '|'))
      adjectives.emplace(Key(entry.substr(0, entry.find('='))), entry.substr(entry.find('=') + 1));
    for (std::string_view name : {"Europe", "EU", "European Union", "North America", "South America", "Latin America",
                                  "Asia", "Africa", "America", "Oceania", "Benelux", "Scandinavia"})
      places[Key(name)].kind = PlaceKind::kContinent;
    for (std::string_view name : Split(Regions(), '|')) places[Key(name)].kind = PlaceKind::kRegion;
    for (std::size_t i = 0; i < Countries().size(); ++i)
      for (std::string_view name : Split(Countries()[i].names, '|')) {
        places[Key(name)].kind = PlaceKind::kCountry;
        countries.emplace(Key(name), i);
      }
    for (std::size_t i = 0; i < Countries().size(); ++i)
      for (std::string_view name : Split(Countries()[i].cities, '|')) {
        if (name.empty()) continue;
        Names& city = places[Key(name)];
        city.kind = PlaceKind::kCity;
        city.countries.push_back(i);
      }
    for (std::string_view town : Split(TownNames(), '|')) AddNames(Split(town, '='));
  }

  /// Other names of a town lie where the usual one does.
  void AddNames(const std::vector<std::string_view>& names) {
    const Names usual = places[Key(names.front())];
    for (std::string_view name : names) {
      english.emplace(Key(name), names.front());
      Names& place = places[Key(name)];
      if (place.kind == PlaceKind::kUnknown && usual.kind == PlaceKind::kCity) place = usual;
    }
  }
};

const Gazetteer& Tables() {
  static const Gazetteer kTables;
  return kTables;
}

/// Short forms are too short to be told from other words unless written in capitals.
bool IsCapitalCode(std::string_view name) {
  return std::all_of(name.begin(), name.end(), [](char c) { return (c >= 'A' && c <= 'Z') || c == '.'; });
}

}  // namespace

PlaceKind KindOfPlace(std::string_view name) {
  if (name.empty() || name.size() > 60) return PlaceKind::kUnknown;
  if (name.size() <= 3) {
    if (!IsCapitalCode(name)) {
      // "Zug" and "Hue" are towns, "us" is none.
      if (name.size() < 3 || !std::isupper(static_cast<unsigned char>(name[0]))) return PlaceKind::kUnknown;
    } else {
      for (std::string_view code : Split(RegionCodes(), '|'))
        if (name == code) return PlaceKind::kRegion;
    }
  }
  const auto it = Tables().places.find(Key(name));
  return it == Tables().places.end() ? PlaceKind::kUnknown : it->second.kind;
}

bool MayLieIn(std::string_view city, std::string_view country) {
  const auto place = Tables().places.find(Key(city));
  const auto land = Tables().countries.find(Key(country));
  if (place == Tables().places.end() || place->second.countries.empty() || land == Tables().countries.end())
    return true;
  const std::vector<std::size_t>& lands = place->second.countries;
  return std::find(lands.begin(), lands.end(), land->second) != lands.end();
}

bool IsKnownToLieIn(std::string_view city, std::string_view country) {
  const auto place = Tables().places.find(Key(city));
  return place != Tables().places.end() && place->second.kind == PlaceKind::kCity &&
         Tables().countries.contains(Key(country)) && MayLieIn(city, country);
}

bool MayBeRegion(std::string_view name) {
  static constexpr std::array<std::string_view, 5> kStates = {"washington", "new york", "georgia", "victoria",
                                                              "quebec"};
  return std::find(kStates.begin(), kStates.end(), Key(name)) != kStates.end();
}

std::string_view CountryOfAdjective(std::string_view word) {
  const auto it = Tables().adjectives.find(Key(word));
  return it == Tables().adjectives.end() ? std::string_view() : it->second;
}

std::string EnglishTown(std::string_view name) {
  const auto it = Tables().english.find(Key(name));
  return it == Tables().english.end() ? std::string(name) : it->second;
}

bool SameTown(std::string_view a, std::string_view b) {
  return NameKey(a) == NameKey(b) || NameKey(EnglishTown(a)) == NameKey(EnglishTown(b));
}

bool SameCountry(std::string_view a, std::string_view b) {
  if (Key(a) == Key(b)) return true;
  const auto first = Tables().countries.find(Key(a));
  const auto second = Tables().countries.find(Key(b));
  return first != Tables().countries.end() && second != Tables().countries.end() && first->second == second->second;
}

}  // namespace summit
