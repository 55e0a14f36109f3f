#include "core/extract/addresses.h"

#include <algorithm>
#include <vector>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/gazetteer.h"
#include "core/extract/text_spans.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

constexpr std::size_t kLongestPart = 70;

bool HasDigit(std::string_view text) { return text.find_first_of("0123456789") != std::string_view::npos; }

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

/// "30-701", "1200-066", "110 00", "1012 AB", "SW1A 2AA", "K1A 0B1": a postal code in two halves.
bool IsPostalPair(std::string_view text) {
  const std::size_t gap = text.find_first_of("- ");
  if (gap == std::string_view::npos || gap < 2 || gap > 4) return false;
  const auto shape = [](std::string_view part) {
    std::string made;
    for (char c : part) made += c >= '0' && c <= '9' ? '9' : c >= 'A' && c <= 'Z' ? 'A' : '?';
    return made;
  };
  const std::string first = shape(text.substr(0, gap)), second = shape(text.substr(gap + 1));
  static const Words kFirst = {"99", "999", "9999"}, kSecond = {"99", "999", "AA"};
  const bool year = first == "9999" && (text.starts_with("19") || text.starts_with("20")) && second == "99";
  if (!year && first.size() + second.size() >= 5 && IsOneOf(first, kFirst) && IsOneOf(second, kSecond)) return true;
  static const Words kBritish = {"A9", "A99", "AA9", "AA99", "A9A", "AA9A"};
  return (IsOneOf(first, kBritish) && second == "9AA") || (first == "A9A" && second == "9A9");
}

/// Begins or ends with a postal code in two halves: "30-701 Gdynia", "London EC1Y 8SY".
bool HasPostalPair(std::string_view text) {
  const std::string piece = CollapseSpaces(text);
  std::vector<std::size_t> gaps;
  for (std::size_t at = piece.find_first_of("- "); at != std::string::npos; at = piece.find_first_of("- ", at + 1))
    gaps.push_back(at);
  if (gaps.empty()) return false;
  if (IsPostalPair(piece) || (gaps.size() > 1 && IsPostalPair(std::string_view(piece).substr(0, gaps[1])))) return true;
  return gaps.size() > 1 && IsPostalPair(std::string_view(piece).substr(gaps[gaps.size() - 2] + 1));
}

bool IsTimeWord(std::string_view word) {
  static const Words kTimes = {"january", "february",  "march",     "april",    "may",      "june",     "july",
                               "august",  "september", "october",   "november", "december", "jan",      "feb",
                               "summit",  "room",      "rooms",     "floor",    "level",    "fosdem",   "building",
                               "monday",  "tuesday",   "wednesday", "thursday", "friday",   "saturday", "sunday",
                               "am",      "pm",        "people",    "xep",      "oscon",    "hall",     "day",
                               "roundup", "issue",     "version",   "chapter",  "edition",  "episode",  "part",
                               "page",    "section",   "track",     "session",  "topic",    "number",   "newsletter",
                               "seats",   "step",      "proposal",  "item",     "draft",    "release",  "revision"};
  return IsOneOf(word, kTimes);
}

/// Street and house alone begin with a capital or the figure: "according to XMPP 9" does not.
bool FirstIsName(const std::vector<Token>& tokens) {
  const auto first = std::find_if(tokens.begin(), tokens.end(), [](const Token& token) { return token.word; });
  return first != tokens.end() && (first->capital || HasDigit(first->folded) || first->folded.size() <= 3);
}

/// "room Spain", "building B", "3rd floor": what stands between the venue's name and its street.
bool NamesPartOfHouse(std::string_view folded) {
  for (std::string_view part : {"room ", "building ", "hall ", "floor ", "level ", "auditorium ", "wing ", "campus ",
                                "faculty ", "department ", "institute ", "school "})
    if (folded.starts_with(part)) return true;
  return folded.ends_with(" floor") && std::count(folded.begin(), folded.end(), ' ') <= 2;
}

}  // namespace

bool IsStreetWord(std::string_view word) {
  static const Words kStreets = {
      "street",    "avenue",     "ave",       "road",     "rd",       "rue",      "straat",   "boulevard", "blvd",
      "bd",        "platz",      "strasse",   "place",    "plein",    "lane",     "drive",    "square",    "via",
      "calle",     "quai",       "chaussee",  "weg",      "allee",    "st",       "vag",      "vagen",     "gatan",
      "gata",      "katu",       "vej",       "gade",     "ulica",    "ul",       "utca",     "ulice",     "rua",
      "avenida",   "praca",      "largo",     "travessa", "piazza",   "corso",    "viale",    "paseo",     "plaza",
      "carrer",    "kade",       "gracht",    "singel",   "ring",     "ufer",     "damm",     "gasse",     "chemin",
      "impasse",   "cours",      "way",       "parkway",  "terrace",  "crescent", "quay",     "broadway",  "laan",
      "wharf",     "embankment", "str",       "vicolo",   "vico",     "strada",   "lungarno", "ronda",     "rambla",
      "camino",    "avinguda",   "passeig",   "alameda",  "estrada",  "namesti",  "trida",    "nabrezi",   "trg",
      "ter",       "rakpart",    "bulevard",  "bulvar",   "prospekt", "marg",     "salai",    "jalan",     "caddesi",
      "sokak",     "puiestee",   "iela",      "gatve",    "aleja",    "aleje",    "plac",     "allees",    "carrera",
      "esplanade", "promenade",  "chome",     "dori",     "kaj",      "kai",      "plats",    "plads",     "parvis",
      "calcada",   "calzada",    "rond-point"};
  if (IsOneOf(word, kStreets)) return true;
  static const Words kEndings = {"straat", "strasse", "steenweg", "laan",    "weg",     "gatan",  "vagen",  "gasse",
                                 "platz",  "allee",   "damm",     "plein",   "gracht",  "kade",   "katu",   "gata",
                                 "vej",    "gade",    "platsen",  "pladsen", "plassen", "torget", "torvet", "vegen",
                                 "veien",  "torg",    "intie",    "aukio",   "kaai",    "dreef",  "dijk",   "steeg",
                                 "markt",  "singel",  "ufer",     "graben",  "zeile",   "stieg",  "pfad",   "brucke"};
  return std::any_of(kEndings.begin(), kEndings.end(), [&](std::string_view ending) {
    return word.size() > ending.size() + 2 && word.ends_with(ending);
  });
}

bool LooksLikeSentence(std::string_view text) {
  // "IT Campus", "US Embassy": no pronouns.
  const std::vector<Token> tokens = Tokenize(text);
  const bool initials = std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
    const std::string_view word = text.substr(token.span.begin, token.span.size());
    return word == "IT" || word == "US";
  });
  if (initials && tokens.size() <= 4) return false;
  return HasAnyPhrase(FoldLine(text), {"met",    "was",   "were", "will",  "held",    "we",      "is",     "are",
                                       "took",   "takes", "has",  "have",  "had",     "at the",  "summit", "you",
                                       "they",   "it",    "us",   "our",   "offered", "offers",  "kindly", "hosts",
                                       "hosted", "lets",  "let",  "lends", "gave",    "invites", "invited"});
}

bool LooksLikeAddress(std::string_view text) {
  if (!HasDigit(text) || text.size() > kLongestPart || text.find(':') != std::string_view::npos) return false;
  if (LooksLikeSentence(text)) return false;
  bool street = false, capital = false, postal = false, number = false, time = false;
  int words = 0, small = 0;
  const std::vector<Token> tokens = Tokenize(text);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    if (!token.word) continue;
    ++words;
    street = street || IsStreetWord(token.folded);
    // "31 participants found their way": the words of an address are names.
    small += !token.capital && token.span.size() > 3 && !HasDigit(token.folded) && !IsStreetWord(token.folded);
    capital = capital || token.capital;
    postal = postal || IsPostalCode(token.folded);
    // The number of a house stands at either end.
    number = number || (IsHouseNumber(token.folded) && (words == 1 || i + 2 >= tokens.size()));
    time = time || IsTimeWord(token.folded);
  }
  if (words < 2 || words > 12 || small > 1) return false;
  if (!time && capital && HasPostalPair(text)) return true;
  if (street) return true;
  if (time || !capital) return false;
  // "1000 Brussels", "Munt 6": a few words and the number.
  // "B-1000 Brussels": the letter of the country before the code.
  const std::size_t code = tokens.size() > 3 && tokens[0].span.size() <= 2 && tokens[1].folded == "-" ? 2 : 0;
  const Token& front = tokens[code];
  // "Kochi 682021": behind a town that is known.
  const Token& back = tokens.back();
  if (postal && words == 2 && IsPostalCode(back.folded) && back.span.size() >= 5 &&
      KindOfPlace(text.substr(tokens[0].span.begin, tokens[0].span.size())) == PlaceKind::kCity)
    return true;
  return (postal && front.span.size() >= 4 && HasDigit(front.folded)) || (number && words <= 5 && FirstIsName(tokens));
}

namespace {

bool IsSide(std::string_view word) {
  static const Words kSides = {"north", "south", "east", "west",  "nord",  "sud", "est", "ouest",
                               "noord", "zuid",  "oost", "n",     "s",     "e",   "w",   "nw",
                               "ne",    "sw",    "se",   "norte", "oeste", "ost", "este"};
  return IsOneOf(word, kSides);
}

/// "51 Sherbrooke West", "1825 SW Morrison": a number, a name and the side of the town, and no word for a street.
bool NamesSide(std::string_view address) {
  const std::vector<Token> tokens = Tokenize(address.substr(0, address.find(',')));
  if (tokens.size() < 3 || tokens.size() > 4 || !IsHouseNumber(tokens[0].folded)) return false;
  if (!std::all_of(tokens.begin() + 1, tokens.end(), [](const Token& token) { return token.word && token.capital; }))
    return false;
  const bool first = tokens[1].span.size() <= 2 && IsSide(tokens[1].folded), last = IsSide(tokens.back().folded);
  return first != last;
}

}  // namespace

bool NamesHouse(std::string_view address) {
  bool street = NamesSide(address), number = false;
  for (const Token& token : Tokenize(address)) {
    street = street || IsStreetWord(token.folded);
    number = number || IsHouseNumber(token.folded);
  }
  return street && number;
}

bool LooksLikeStreet(std::string_view name) {
  const std::vector<Token> tokens = Tokenize(name);
  if (tokens.size() < 2) return false;
  // "Adelaide Street West"
  const std::size_t last = tokens.size() > 2 && IsSide(tokens.back().folded) ? tokens.size() - 2 : tokens.size() - 1;
  return IsStreetWord(tokens.front().folded) || IsStreetWord(tokens[last].folded);
}

namespace {

/// "Thrikkakara, Kochi 682021": a name before a town with its postal code.
bool IsDistrict(std::string_view piece) {
  const std::vector<Token> tokens = Tokenize(piece);
  return !tokens.empty() && tokens.size() <= 3 && KindOfPlace(piece) == PlaceKind::kUnknown &&
         std::all_of(tokens.begin(), tokens.end(), [](const Token& token) { return !token.word || token.capital; });
}

/// "Kochi 682021", "1050 Brussels": a postal code and a town that is known.
bool HasPostalTown(std::string_view piece) {
  const std::vector<Token> tokens = Tokenize(piece);
  if (tokens.size() < 2 || tokens.size() > 4) return false;
  const bool behind = IsPostalCode(tokens.back().folded) &&
                      KindOfPlace(CollapseSpaces(piece.substr(0, tokens.back().span.begin))) == PlaceKind::kCity;
  return behind || (IsPostalCode(tokens.front().folded) && !TownOfPostalPart(piece).empty());
}

/// "Malostranské náměstí 25 free of charge": small words behind the number are the sentence's.
std::string UpToNumber(const std::string& piece) {
  const std::vector<Token> tokens = Tokenize(piece);
  bool street = false;
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    const Token& next = tokens[i + 1];
    if (street && i > 0 && IsHouseNumber(tokens[i].folded) && next.word && !next.capital && next.span.size() > 3 &&
        !HasDigit(next.folded) && tokens[i].span.end < next.span.begin)
      return piece.substr(0, tokens[i].span.end);
    street = street || IsStreetWord(tokens[i].folded);
  }
  return piece;
}

}  // namespace

namespace {

/// "Sawmill Walk, The Butts, Worcester WR1 3PD": names up to a British postal code, no figure among them.
std::string BritishAddress(std::string_view text) {
  constexpr std::size_t kMostPieces = 4;
  std::string address;
  std::size_t pieces = 0;
  for (std::string_view part : Split(text.substr(0, std::min<std::size_t>(text.find_first_of(".;()\n"), 120)), ',')) {
    const std::string piece = CollapseSpaces(part);
    const std::vector<Token> tokens = Tokenize(piece);
    if (tokens.empty() || tokens.size() > 5 || ++pieces > kMostPieces ||
        std::any_of(tokens.begin(), tokens.end(), [](const Token& t) { return !t.capital && !HasDigit(t.folded); }))
      return {};
    address += (address.empty() ? "" : ", ") + piece;
    const std::size_t last = piece.rfind(' '), gap = last == std::string::npos ? last : piece.rfind(' ', last - 1);
    const std::string_view code = std::string_view(piece).substr(gap == std::string::npos ? 0 : gap + 1);
    if (IsPostalPair(code) && code[0] >= 'A') return pieces > 1 ? address : std::string();
    if (HasDigit(piece)) return {};
  }
  return {};
}

}  // namespace

std::string AddressAtBegin(std::string_view text) {
  // Without a figure there is none: most names are done with here.
  if (!HasDigit(text.substr(0, 160))) return {};
  if (std::string british = BritishAddress(Trim(text)); !british.empty()) return british;
  std::size_t stop = std::min<std::size_t>(text.size(), 160);
  for (std::string_view mark : {" in ", "(", ")", " -- ", " on ", " \xE2\x80\x93 ", " which ", " from ", "; ", " and ",
                                "\n\n", " thanks ", " is ", " are ", " was ", " where ", " will "})
    stop = std::min(stop, text.find(mark));
  // A stop ends it, unless an abbreviation's: "Rua Dr. Roberto Frias".
  for (std::size_t at = text.find(". "); at < stop; at = text.find(". ", at + 1))
    if (at >= 4 && text.substr(at - 4, 4).find(' ') == std::string_view::npos) stop = at;
  std::string address, street;
  for (std::string_view line : Split(Trim(text.substr(0, stop)), '\n'))
    for (std::string_view part : Split(line, ',')) {
      std::string piece = CollapseSpaces(part);
      while (!piece.empty() && (piece.back() == '.' || piece.back() == ';')) piece.pop_back();
      if (piece.empty()) continue;
      // "the city library at Miriam Makebaplein 1": what the house is stands before where it is.
      if (address.empty() && StartsWithNoCase(piece, "at ")) piece.erase(0, 3);
      if (const std::size_t at = piece.find(" at "); address.empty() && at != std::string::npos) piece.erase(0, at + 4);
      if (address.empty() && NamesPartOfHouse(FoldLine(piece))) continue;
      if (!address.empty() && KindOfPlace(piece) != PlaceKind::kUnknown) return address;
      if (address.empty() && street.empty() && !HasDigit(piece) && (LooksLikeStreet(piece) || IsDistrict(piece))) {
        street = piece;  // "Rua Dr. Roberto Frias, 4200-465 Porto": no number, but a postal code behind
        continue;
      }
      if (address.empty() && !street.empty() && !LooksLikeStreet(street) && !HasPostalTown(piece)) return {};
      piece = UpToNumber(piece);
      if (address.empty() ? !LooksLikeAddress(piece)
                          : !LooksLikeAddress(piece) && !(HasDigit(piece) && piece.size() < 12))
        return address;
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
  if (tokens.size() > 1 && IsPostalCode(tokens.back().folded)) {
    const std::string town = CollapseSpaces(part.substr(0, tokens.back().span.begin));  // "Kochi 682021"
    if (KindOfPlace(town) == PlaceKind::kCity) return town;
  }
  return {};
}

std::string TownOfAddress(std::string_view address) {
  for (std::string_view part : Split(address, ','))
    if (const std::string town = TownOfPostalPart(Trim(part)); !town.empty()) return town;
  return {};
}

}  // namespace summit
