#include "core/extract/place_words.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "core/base/ascii.h"
#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/addresses.h"
#include "core/extract/gazetteer.h"
#include "core/extract/text_spans.h"
#include "core/extract/venues.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

/// "Québec H2X 3V4", "CO 80202": the region that stands before a postal code; empty where none does.
std::string RegionBeforeCode(const std::string& piece) {
  for (std::size_t at = piece.find(' '); at != std::string::npos; at = piece.find(' ', at + 1)) {
    const std::string name = piece.substr(0, at), code = piece.substr(at + 1);
    const bool figures = code.find_first_of("0123456789") != std::string::npos && code.size() >= 4 && code.size() <= 10;
    if (figures && KindOfPlace(name) == PlaceKind::kRegion) return name;
  }
  return {};
}

/// "1040 Brussels, Belgium": the parts of a line that are a town's, a region's or a country's are told apart.
void TakeAddressLine(const std::string& line, PlaceFact& fact) {
  for (std::string_view raw : Split(line, ',')) {
    const std::string piece = CollapseSpaces(raw);
    const PlaceKind kind = KindOfPlace(piece);
    if (kind == PlaceKind::kCountry) {
      fact.country = piece;
    } else if (kind == PlaceKind::kRegion && !fact.address.empty()) {
      fact.region = piece;
    } else if (kind == PlaceKind::kCity && !fact.address.empty()) {
      fact.city = piece;
    } else if (const std::string region = RegionBeforeCode(piece); !region.empty() && !fact.address.empty()) {
      fact.region = region;
      fact.address += ", " + CollapseSpaces(piece.substr(region.size()));
    } else if (!piece.empty()) {
      if (const std::string town = TownOfPostalPart(piece); !town.empty()) fact.city = town;
      fact.address += (fact.address.empty() ? "" : ", ") + piece;
    }
  }
}

/// "Venue" in a line of its own: what follows is the name.
bool IsLabelLine(const std::string& line) {
  static const Phrases kLabels = {"venue", "the venue", "our venue", "location",
                                  "where", "place",     "address",   "meeting place"};
  return IsOneOf(FoldLine(line), kLabels);
}

bool IsNameLine(const std::string& line, const std::vector<Token>& tokens) {
  return !tokens.empty() && tokens.size() <= 8 && tokens.front().word && line.find(". ") == std::string::npos &&
         line.find(':') == std::string::npos && line.back() != '.' && line.back() != '!' && line.back() != '?' &&
         KindOfPlace(line) == PlaceKind::kUnknown && !LooksLikeSentence(line) && !IsLabelLine(line);
}

/// "Elk Labs e. V.", "Elk Labs v.z.w.": single letters with stops that end no sentence.
std::string WithoutLegalForm(std::string line) {
  constexpr std::size_t kLongestForm = 9;
  for (std::size_t space = line.rfind(' '); space != std::string::npos && space > 0; space = line.rfind(' ')) {
    const std::string_view last = std::string_view(line).substr(space + 1);
    bool letters = last.size() >= 2 && last.size() <= kLongestForm && last.back() == '.';
    for (std::size_t i = 0; letters && i < last.size(); ++i) letters = (last[i] == '.') == (i % 2 == 1);
    if (!letters || IsDigit(last[0])) break;
    line.resize(space);
  }
  for (std::string_view form : {" Inc.", " Ltd.", " Lda."})
    if (line.ends_with(form)) line.resize(line.size() - form.size());
  return line;
}

/// "The Egg": a short name with a capital article.
bool KeepsArticle(std::string_view piece) {
  return piece.starts_with("The ") && piece.size() > 4 && piece[4] >= 'A' && piece[4] <= 'Z' &&
         KindOfPlace(piece.substr(4)) == PlaceKind::kUnknown;
}

}  // namespace

std::string PlacePiece(std::string_view raw) {
  std::string piece = CollapseSpaces(raw);
  for (bool cut = true; cut;) {
    cut = false;
    for (std::string_view lead : {"at ", "in ", "the ", "our ", "@ "})
      if (StartsWithNoCase(piece, lead) && piece.size() > lead.size() && !KeepsArticle(piece))
        piece.erase(0, lead.size()), cut = true;
  }
  if (StartsWithNoCase(piece, "room ")) {
    const std::size_t of = std::min(piece.find(" of the "), piece.find(" at the "));
    piece = of == std::string::npos ? "" : piece.substr(of + 8);
  }
  while (!piece.empty() && (piece.back() == '.' || piece.back() == '!')) piece.pop_back();
  return piece;
}

bool IsNoPlace(const std::string& piece) {
  static const Phrases kNone = {
      "tba",     "tbd",       "to be",    "online",      "virtual",  "virtually", "video",         "remote",
      "jitsi",   "not yet",   "unknown",  "same place",  "map",      "osm",       "openstreetmap", "phone",
      "tel",     "floor",     "bbb",      "meet.jit.si", "unclear",  "details",   "see",           "doors",
      "cet",     "cest",      "utc",      "gmt",         "bst",      "edt",       "free",          "monday",
      "tuesday", "wednesday", "thursday", "friday",      "saturday", "sunday"};
  const std::string folded = FoldLine(piece);
  return HasAnyPhrase(folded, kNone) || folded.starts_with("http") || piece.find(':') != std::string::npos;
}

bool NamesItself(const std::string& piece) {
  static const Phrases kCommon = {"conference", "room",  "rooms",   "meeting",    "main",  "hall",  "building",
                                  "hotel",      "the",   "at",      "of",         "in",    "our",   "office",
                                  "offices",    "big",   "lecture", "ground",     "floor", "house", "center",
                                  "centre",     "venue", "campus",  "university", "hosts"};
  const std::vector<Token> tokens = Tokenize(piece);
  const bool named = std::any_of(tokens.begin(), tokens.end(), [&](const Token& t) {
    return t.word && t.folded.size() > 1 && !IsOneOf(t.folded, kCommon) && (t.capital || tokens.size() <= 3);
  });
  return named;
}

std::optional<PlaceFact> PlaceInLines(std::string_view text) {
  PlaceFact fact;
  std::string above;   // the last line that can be a name
  std::string street;  // below it, without a figure
  for (std::string_view raw : Split(text, '\n')) {
    const std::string line = WithoutLegalForm(CollapseSpaces(raw));
    const std::vector<Token> tokens = Tokenize(line);
    // "HMT Road, Kalamassery": a street without a number, between the name and the town.
    if (fact.address.empty() && !above.empty() && LooksLikeStreet(line.substr(0, line.find(','))) &&
        IsNameLine(line, tokens) && line.find_first_of("0123456789") == std::string::npos) {
      street = line;
      continue;
    }
    if (LooksLikeAddress(line) || (!fact.address.empty() && line.size() < 12 && tokens.size() <= 4 && !tokens.empty() &&
                                   line.find_first_of("0123456789") != std::string::npos)) {
      if (fact.venue.empty()) fact.venue = above;
      if (fact.address.empty()) fact.address = std::exchange(street, {});
      TakeAddressLine(line, fact);
    } else if (!fact.address.empty() && KindOfPlace(line) == PlaceKind::kCountry) {
      fact.country = line;
    } else if (fact.venue.empty() && IsNameLine(line, tokens)) {
      const bool head =
          std::any_of(tokens.begin(), tokens.end(), [](const Token& t) { return t.capital && IsVenueHead(t.folded); });
      if (above.empty() || head) above = PlacePiece(line.substr(0, line.find(", ")));
    }
  }
  if (fact.venue.empty() || fact.address.empty()) return std::nullopt;
  return fact;
}

}  // namespace summit
