#include "core/extract/towns.h"

#include <algorithm>

#include "core/base/one_of.h"
#include "core/base/text.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

}  // namespace

std::vector<std::size_t> TownReader::Starts() const {
  static const Phrases kIn = {"in", "to", "at", "(", ",", ":", "visit", "for", "back", "|", "-", "is", "be"};
  static const Phrases kNear = {"outside", "near", "around", "of", "from"};
  std::vector<std::size_t> starts;
  for (const Phrases* before : {&kIn, &kNear})
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if (!tokens_[i].word || !tokens_[i].capital) continue;
      const bool opens = before == &kIn && i == 0;
      // "in the United Kingdom"
      const bool land = before == &kIn && i > 1 && Word(i - 1) == "the" &&
                        (Word(i - 2) == "in" || Word(i - 2) == "to") &&
                        KindOfPlace(Name(i, std::max(NameEnd(i), i + 1))) == PlaceKind::kCountry;
      if (opens || land || (i > 0 && IsOneOf(Word(i - 1), *before))) starts.push_back(i);
    }
  return starts;
}

std::vector<TownReader::Part> TownReader::PartsFrom(std::size_t i) const {
  std::vector<Part> parts;
  while (i < tokens_.size() && parts.size() < 5) {
    std::size_t end = NameEnd(i);
    if (end == i) break;
    // The longest known name that begins here; an unknown run stays whole.
    std::size_t known = end;
    while (known > i + 1 && KindOfPlace(Name(i, known)) == PlaceKind::kUnknown) --known;
    if (KindOfPlace(Name(i, known)) != PlaceKind::kUnknown) end = known;
    parts.push_back({Name(i, end), KindOfPlace(Name(i, end)), tokens_[i].span.begin});
    // "Kochi 682021, Kerala": a postal code behind the town.
    if (parts.back().kind == PlaceKind::kCity && IsPostalCode(end)) ++end;
    if (parts.back().kind == PlaceKind::kCity && IsPostalPair(end)) end += 2;  // "Worcester WR1 3PD, United Kingdom"
    if (end >= tokens_.size()) break;
    const std::string& next = Word(end);
    if (next == "," || next == "(" || next == "/")
      i = end + 1;
    else if (next == ")" && (Word(end + 1) == "," || Word(end + 1) == "("))
      i = end + 2;
    else if (next == "in" && (parts.back().kind == PlaceKind::kCity || parts.back().kind == PlaceKind::kRegion))
      i = end + 1;  // "Stockholm in Sweden"
    else
      break;
    // "Kochi, in the state of Kerala", "Bergamo in the region of Lombardy"
    if (next == "," && Word(i) == "in" && Word(i + 1) == "the" && IsState(i + 2)) i += 2;
    // "Kochi, in the Indian state of Kerala"
    const std::size_t the = next == "," && Word(i) == "in" ? i + 1 : i;
    if (Word(the) == "the" && IsCapital(the + 1) && IsState(the + 2)) i = the + 2;
    if (Word(i) == "the" && IsState(i + 1)) ++i;
    if (IsState(i)) i += 2;
    if (next == "," && Word(i) == "in" && (Word(i + 1) == "the" || IsCapital(i + 1))) ++i;  // ", in the United States"
    if (Word(i) == "the" && i + 1 < tokens_.size() && tokens_[i + 1].capital) ++i;          // "Delft, the Netherlands"
  }
  return parts;
}

bool TownReader::IsState(std::size_t i) const {
  static const Phrases kStates = {"state", "province", "region", "canton", "county", "department", "district", "land"};
  return IsOneOf(Word(i), kStates) && Word(i + 1) == "of" && IsCapital(i + 2);
}

bool TownReader::IsPostalCode(std::size_t i) const {
  const std::string& word = Word(i);
  return word.size() >= 5 && word.size() <= 6 && word.find_first_not_of("0123456789") == std::string::npos;
}

bool TownReader::IsPostalPair(std::size_t i) const {
  const std::string &first = Word(i), &second = Word(i + 1);
  return first.size() >= 2 && first.size() <= 4 && second.size() == 3 && first[0] >= 'a' &&
         first.find_first_of("0123456789") != std::string::npos && second[0] >= '0' && second[0] <= '9' &&
         second[1] >= 'a' && second[2] >= 'a';
}

const std::string& TownReader::Word(std::size_t i) const { return WordAt(tokens_, i); }

/// A run of capital words from token `i` with what joins them: "San Jose", "Louvain-la-Neuve", "St. Gallen".
std::size_t TownReader::NameEnd(std::size_t i) const {
  std::size_t end = i;
  while (end < tokens_.size() && end < i + 6) {
    const bool touches = end > i && tokens_[end].span.begin == tokens_[end - 1].span.end;
    const bool join = touches && (Word(end) == "-" || Word(end) == "'" || (Word(end) == "." && Word(i) == "st"));
    const bool inner = touches && Word(end - 1) == "-";
    if (!(tokens_[end].word && tokens_[end].capital) && !join && !inner) break;
    if (end > i && text_[tokens_[end - 1].span.end] == '\n') break;
    ++end;
  }
  while (end > i && !tokens_[end - 1].word) --end;
  return end;
}

std::string TownReader::Name(std::size_t first, std::size_t end) const {
  return CollapseSpaces(text_.substr(tokens_[first].span.begin, tokens_[end - 1].span.end - tokens_[first].span.begin));
}

std::string CountryBehind(std::string_view text, std::string_view address) {
  const std::size_t at = address.empty() ? std::string_view::npos : text.find(address);
  if (at == std::string_view::npos || text.substr(at + address.size(), 2) != ", ") return {};
  const std::vector<TownReader::Part> parts = TownReader(text.substr(at + address.size() + 2)).PartsFrom(0);
  return !parts.empty() && parts[0].kind == PlaceKind::kCountry ? parts[0].name : std::string();
}

std::string CountryByAdjective(std::string_view text) {
  static const Phrases kPlaces = {"city",    "town",       "capital", "coast",      "port",
                                  "village", "metropolis", "seaside", "university", "harbour",
                                  "side",    "city's",     "state",   "province",   "region"};
  const std::vector<Token> tokens = Tokenize(text);
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    if (!tokens[i].capital) continue;
    const std::string_view country = CountryOfAdjective(text.substr(tokens[i].span.begin, tokens[i].span.size()));
    if (country.empty()) continue;
    for (std::size_t j = i + 1; j < tokens.size() && j <= i + 2; ++j)
      if (IsOneOf(tokens[j].folded, kPlaces)) return std::string(country);
  }
  return {};
}

PlaceFact RegionBetween(const std::vector<TownReader::Part>& parts) {
  PlaceFact fact;
  if (parts.size() < 3 || parts[0].kind != PlaceKind::kCity || parts[1].kind != PlaceKind::kRegion) return fact;
  fact.city = parts[0].name;
  fact.region = parts[1].name;
  return fact;
}

}  // namespace summit
