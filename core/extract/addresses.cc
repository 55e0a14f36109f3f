#include "core/extract/addresses.h"

#include <algorithm>
#include <vector>

#include "core/base/text.h"
#include "core/extract/gazetteer.h"
#include "core/extract/text_spans.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

constexpr std::size_t kLongestPart = 70;

bool IsOneOf(std::string_view word, const Words& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool HasDigit(std::string_view text) { return text.find_first_of("0123456789") != std::string_view::npos; }

bool IsStreetWord(std::string_view word) {
  static const Words kStreets = {
      "street",   "avenue",   "ave",   "road",   "rd",         "rue",    "straat",  "boulevard", "blvd",    "bd",
      "platz",    "strasse",  "place", "plein",  "lane",       "drive",  "square",  "via",       "calle",   "quai",
      "chaussee", "weg",      "allee", "st",     "vag",        "vagen",  "gatan",   "gata",      "katu",    "vej",
      "gade",     "ulica",    "ul",    "utca",   "ulice",      "rua",    "avenida", "praca",     "largo",   "travessa",
      "piazza",   "corso",    "viale", "paseo",  "plaza",      "carrer", "kade",    "gracht",    "singel",  "ring",
      "ufer",     "damm",     "gasse", "chemin", "impasse",    "cours",  "way",     "parkway",   "terrace", "crescent",
      "quay",     "broadway", "laan",  "wharf",  "embankment", "str"};
  if (IsOneOf(word, kStreets)) return true;
  static const Words kEndings = {"straat", "strasse", "steenweg", "laan",   "weg",  "gatan", "vagen", "gasse", "platz",
                                 "allee",  "damm",    "plein",    "gracht", "kade", "katu",  "gata",  "vej",   "gade"};
  return std::any_of(kEndings.begin(), kEndings.end(), [&](std::string_view ending) {
    return word.size() > ending.size() + 2 && word.ends_with(ending);
  });
}

/// One to four digits with at most a letter behind them, and no year: a house has such a number.
bool IsHouseNumber(std::string_view word) {
  std::size_t digits = 0;
  while (digits < word.size() && word[digits] >= '0' && word[digits] <= '9') ++digits;
  if (digits == 0 || digits > 4 || word.size() > digits + 1) return false;
  return digits < 4 || word.substr(0, 2) != "20" || digits != word.size();
}

bool IsPostalCode(std::string_view word) {
  return word.size() >= 4 && word.size() <= 6 && word.find_first_not_of("0123456789") == std::string_view::npos;
}

bool IsTimeWord(std::string_view word) {
  static const Words kTimes = {"january", "february",  "march",     "april",    "may",      "june",     "july",
                               "august",  "september", "october",   "november", "december", "jan",      "feb",
                               "summit",  "room",      "rooms",     "floor",    "level",    "fosdem",   "building",
                               "monday",  "tuesday",   "wednesday", "thursday", "friday",   "saturday", "sunday",
                               "am",      "pm",        "people",    "xep",      "oscon",    "hall",     "day"};
  return IsOneOf(word, kTimes);
}

}  // namespace

bool LooksLikeSentence(std::string_view text) {
  return HasAnyPhrase(FoldLine(text), {"met", "was", "were", "will", "held", "we", "is", "are", "took", "takes", "has",
                                       "have", "had", "at the", "summit", "you", "they", "it"});
}

bool LooksLikeAddress(std::string_view text) {
  if (!HasDigit(text) || text.size() > kLongestPart || text.find(':') != std::string_view::npos) return false;
  if (LooksLikeSentence(text)) return false;
  bool street = false, capital = false, postal = false, number = false, time = false;
  int words = 0;
  const std::vector<Token> tokens = Tokenize(text);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    if (!token.word) continue;
    ++words;
    street = street || IsStreetWord(token.folded);
    capital = capital || token.capital;
    postal = postal || IsPostalCode(token.folded);
    // The number of a house stands at either end.
    number = number || (IsHouseNumber(token.folded) && (words == 1 || i + 2 >= tokens.size()));
    time = time || IsTimeWord(token.folded);
  }
  if (words < 2 || words > 12) return false;
  if (street) return true;
  if (time || !capital) return false;
  // "1000 Brussels", "Munt 6": a few words and the number.
  // "B-1000 Brussels": the letter of the country before the code.
  const std::size_t code = tokens.size() > 3 && tokens[0].span.size() <= 2 && tokens[1].folded == "-" ? 2 : 0;
  const Token& front = tokens[code];
  return (postal && front.span.size() >= 4 && HasDigit(front.folded)) || (number && words <= 5);
}

bool LooksLikeStreet(std::string_view name) {
  const std::vector<Token> tokens = Tokenize(name);
  return tokens.size() > 1 && (IsStreetWord(tokens.front().folded) || IsStreetWord(tokens.back().folded));
}

std::string AddressAtBegin(std::string_view text) {
  // Without a figure there is none: most names are done with here.
  if (!HasDigit(text.substr(0, 160))) return {};
  std::size_t stop = std::min<std::size_t>(text.size(), 160);
  for (std::string_view mark :
       {" in ", "(", ")", " -- ", " on ", " \xE2\x80\x93 ", " which ", " from ", "; ", " and ", "\n\n", " thanks "})
    stop = std::min(stop, text.find(mark));
  // A stop ends it, unless an abbreviation's: "Rua Dr. Roberto Frias".
  for (std::size_t at = text.find(". "); at < stop; at = text.find(". ", at + 1))
    if (at >= 4 && text.substr(at - 4, 4).find(' ') == std::string_view::npos) stop = at;
  std::string address, street;
  for (std::string_view line : Split(Trim(text.substr(0, stop)), '\n'))
    for (std::string_view part : Split(line, ',')) {
      std::string piece = CollapseSpaces(part);
      if (piece.empty()) continue;
      if (address.empty() && FoldLine(piece).starts_with("room ")) continue;
      if (!address.empty() && KindOfPlace(piece) != PlaceKind::kUnknown) return address;
      if (address.empty() && street.empty() && LooksLikeStreet(piece) && !HasDigit(piece)) {
        street = piece;  // "Rua Dr. Roberto Frias, 4200-465 Porto": no number, but a postal code behind
        continue;
      }
      if (address.empty() ? !LooksLikeAddress(piece)
                          : !LooksLikeAddress(piece) && !(HasDigit(piece) && piece.size() < 12))
        return address;
      while (!piece.empty() && (piece.back() == '.' || piece.back() == ';')) piece.pop_back();
      if (address.empty() && !street.empty()) address = street;
      address += (address.empty() ? "" : ", ") + piece;
    }
  return address;
}

std::string TownOfPostalPart(std::string_view part) {
  if (!HasDigit(part)) return {};
  const std::vector<Token> tokens = Tokenize(part);
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    if (!tokens[i].capital || !tokens[i].word) continue;
    const std::string town = CollapseSpaces(part.substr(tokens[i].span.begin));
    if (KindOfPlace(town) == PlaceKind::kCity) return town;
  }
  return {};
}

}  // namespace summit
