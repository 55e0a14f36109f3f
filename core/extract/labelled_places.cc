#include "core/extract/labelled_places.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/base/text.h"
#include "core/extract/addresses.h"
#include "core/extract/date_finder.h"
#include "core/extract/gazetteer.h"
#include "core/extract/place_words.h"
#include "core/extract/topic_names.h"
#include "core/extract/towns.h"
#include "core/extract/venues.h"

namespace summit {
namespace {

/// Takes a part whose look says what it is; `unknown` is one before it that a country behind it makes a town.
bool TakeKnown(const std::string& piece, std::string& unknown, PlaceFact& found) {
  const PlaceKind kind = KindOfPlace(piece);
  if (kind == PlaceKind::kContinent) return true;
  if (kind == PlaceKind::kCity && found.city.empty()) {
    found.city = piece;
  } else if (kind == PlaceKind::kCountry && piece == found.country && found.city.empty()) {
    found.city = piece;  // "Luxembourg, Luxembourg"
  } else if (kind == PlaceKind::kCountry || kind == PlaceKind::kRegion) {
    if (found.city.empty() && !unknown.empty()) std::swap(found.city, unknown);
    (kind == PlaceKind::kCountry ? found.country : found.region) = piece;
  } else if (LooksLikeAddress(piece)) {
    if (const std::string town = TownOfPostalPart(piece); !town.empty() && found.city.empty()) found.city = town;
    // "Thrikkakara, Kochi 682021": the part of the town before it.
    if (found.address.empty() && !unknown.empty() && !found.venue.empty()) found.address = std::exchange(unknown, {});
    found.address += (found.address.empty() ? "" : ", ") + piece;
  } else {
    return false;
  }
  return true;
}

}  // namespace

bool HasVenueHead(std::string_view name) {
  const std::vector<Token> tokens = Tokenize(name);
  return tokens.size() > 1 && std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
           return token.folded != "rooms" && IsVenueHead(token.folded);
         });
}

void FillGaps(const PlaceFact& from, PlaceFact& to) {
  for (std::string PlaceFact::*part :
       {&PlaceFact::city, &PlaceFact::region, &PlaceFact::country, &PlaceFact::venue, &PlaceFact::address})
    if ((to.*part).empty()) to.*part = from.*part;
}

namespace {

/// "2027", left over from a date before a comma.
bool IsYear(std::string_view piece) {
  return piece.size() == 4 && (piece.starts_with("19") || piece.starts_with("20")) &&
         piece.find_first_not_of("0123456789") == std::string_view::npos;
}

/// "BeCentral \xC2\xB7 Cantersteen 12": dots between the pieces are commas.
std::string WithoutDots(std::string_view value) {
  std::string text(value);
  for (std::string_view dot : {"\xC2\xB7", "\xE2\x80\xA2"})
    for (std::size_t at = text.find(dot); at != std::string::npos; at = text.find(dot, at))
      text.replace(at, dot.size(), ",");
  return text;
}

/// "a short walk from the station", "right before the conference": beside a place or a time, and none itself.
bool TellsWay(const std::string& piece) {
  static const std::vector<std::string_view> kLeads = {
      "a ",     "an ",    "just ", "right ",   "immediately ", "directly ", "shortly ", "before ",
      "after ", "close ", "next ", "opposite", "near ",        "behind ",   "across ",  "beside ",
      "some ",  "about ", "only ", "during",   "from ",        "until "};
  return std::any_of(kLeads.begin(), kLeads.end(), [&](std::string_view lead) { return piece.starts_with(lead); });
}

/// The last words in brackets; empty when there are none.
std::string InBrackets(std::string_view value) {
  const std::size_t open = value.rfind('('), close = value.rfind(')');
  if (open == std::string_view::npos || close == std::string_view::npos || close < open) return {};
  return CollapseSpaces(value.substr(open + 1, close - open - 1));
}

/// Parts of the town where most Summits are.
bool IsDistrict(std::string_view folded) {
  static const std::vector<std::string_view> kDistricts = {
      "ixelles",    "elsene",    "schaerbeek", "schaarbeek", "etterbeek", "saint-gilles", "sint-gillis",
      "anderlecht", "molenbeek", "laeken",     "laken",      "uccle",     "ukkel",        "evere",
      "jette",      "forest",    "vorst",      "woluwe",     "solbosch",  "auderghem"};
  return HasAnyPhrase(folded, kDistricts);
}

/// "Ghent (De Krook)", "Brussels (at the Muntpunt)": a house told behind its town. What brackets say of how one meets
/// or of the hour is none.
bool IsHouseAside(const std::string& piece, const std::string& aside) {
  const std::vector<Token> tokens = Tokenize(piece);
  return !tokens.empty() && tokens.front().capital && PlacePiece(aside) == piece && !IsDistrict(FoldLine(piece)) &&
         piece.size() > 3 &&
         !HasAnyPhrase(FoldLine(piece), {"in",       "near",    "around",   "person", "hybrid", "area",  "confirmed",
                                         "district", "station", "centre",   "center", "city",   "again", "site",
                                         "day",      "days",    "probably", "room",   "cet",    "utc"});
}

/// "the Betahaus in Berlin": a known town behind the house is a piece of its own.
std::string WithTownApart(std::string_view value) {
  std::string text(value);
  for (std::size_t at = text.find(" in "); at != std::string::npos; at = text.find(" in ", at + 1)) {
    const std::size_t begin = at + 4;
    std::string name = CollapseSpaces(text.substr(begin, std::min(text.find(',', begin), text.size()) - begin));
    while (!name.empty() && (name.back() == '.' || name.back() == '!')) name.pop_back();
    if (KindOfPlace(name) == PlaceKind::kCity) text.replace(at, 3, ",");
  }
  return text;
}

}  // namespace

std::optional<PlaceFact> PlaceAfterLabel(LabelKind kind, std::string_view value) {
  if (value.size() > 200 || SplitSentences(value).size() > 1) return std::nullopt;
  PlaceFact found;
  // "Our new home: the Elk Hotel, ..."
  if (const std::size_t colon = value.find(": ");
      colon != std::string_view::npos && LooksLikeSentence(value.substr(0, colon)))
    value.remove_prefix(colon + 2);
  // "Kochi, in the Indian state of Kerala."
  if (kind == LabelKind::kPlace && value.find(" of ") != std::string_view::npos) {
    const std::vector<TownReader::Part> parts = TownReader(value).PartsFrom(0);
    if (parts.size() >= 2 && parts[0].kind == PlaceKind::kCity && parts[1].kind == PlaceKind::kRegion &&
        value.size() <= parts.back().offset + parts.back().name.size() + 1) {
      found.city = parts[0].name, found.region = parts[1].name;
      if (parts.size() > 2 && parts[2].kind == PlaceKind::kCountry) found.country = parts[2].name;
      return found;
    }
  }
  bool first = true;
  std::string unknown;  // may be a town, if a country follows
  std::string street;   // without a number
  std::string pieces = WithoutDots(value);
  const std::string aside = InBrackets(pieces);
  std::replace_if(
      pieces.begin(), pieces.end(), [](char c) { return c == '\n' || c == '(' || c == ')' || c == ';'; }, ',');
  pieces = WithTownApart(pieces);
  for (std::string_view raw : Split(pieces, ',')) {
    const std::string piece = PlacePiece(raw);
    if (piece.empty() || IsNoPlace(piece) || (CountWords(piece) <= 7 && TellsWay(piece)) || !FindDates(piece).empty() ||
        IsYear(piece))
      continue;
    // "Room: Rotterdam": rooms are called after towns.
    if (kind == LabelKind::kRoom && std::exchange(first, false) && KindOfPlace(piece) == PlaceKind::kCity) continue;
    if (!TakeKnown(piece, unknown, found)) {
      if (CountWords(piece) > 7 || !NamesItself(piece) || LooksLikeSentence(piece)) return std::nullopt;
      // "Room: Ada (2nd floor)" is a room of the venue, and no venue, unless it says so of itself.
      if (kind == LabelKind::kRoom && !HasVenueHead(piece)) continue;
      if (kind == LabelKind::kCity && found.city.empty())
        found.city = piece;
      else if (found.venue.empty() && found.city.empty() && kind != LabelKind::kAddress)
        found.venue = piece;
      else if (found.venue.empty() && Tokenize(raw).front().folded == "at")
        found.venue = piece;
      else if (found.venue.empty() && kind == LabelKind::kPlace && IsHouseAside(piece, aside))
        found.venue = piece;
      else if (!found.venue.empty() && found.address.empty() && LooksLikeStreet(piece))
        street = piece;
      else
        unknown = piece;
    }
  }
  if (!street.empty()) found.address = found.address.empty() ? street : street + ", " + found.address;
  // "Where: Hilversum, Netherlands": nothing but a name before the country is the town's.
  if (found.city.empty() && found.address.empty() && !found.country.empty() && kind == LabelKind::kPlace &&
      unknown.empty())
    std::swap(found.city, found.venue);
  if (found == PlaceFact{}) return std::nullopt;
  return found;
}

std::optional<PlaceFact> PlaceInBrackets(std::string_view text, std::size_t after) {
  while (after < text.size() && (text[after] == ' ' || text[after] == '*')) ++after;
  if (after >= text.size()) return std::nullopt;
  const std::size_t close = text[after] == '(' ? text.find(')', after) : text.size();
  if ((text[after] != '(' && text[after] != ':') || close == std::string_view::npos) return std::nullopt;
  std::string_view inside = text.substr(after + 1, close - after - 1);
  while (inside.ends_with('.')) inside.remove_suffix(1);
  if (inside.find(',') == std::string_view::npos || FindDates(inside).empty()) return std::nullopt;
  std::optional<PlaceFact> place = PlaceAfterLabel(LabelKind::kPlace, inside);
  return place && !place->city.empty() && !place->venue.empty() ? place : std::nullopt;
}

}  // namespace summit
