#include <algorithm>
#include <cctype>
#include <optional>

#include "core/base/text.h"
#include "core/extract/extractors.h"
#include "core/extract/gazetteer.h"
#include "core/extract/names.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

bool IsOneOf(std::string_view word, const Phrases& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Nouns that make a name a venue.
bool IsVenueHead(std::string_view word) {
  static const Phrases kHeads = {"hotel",        "center",     "centre",  "office",      "offices",    "university",
                                 "campus",       "building",   "hall",    "house",       "hub",        "headquarters",
                                 "hq",           "institute",  "school",  "hackerspace", "makerspace", "library",
                                 "theatre",      "theater",    "museum",  "inn",         "palace",     "pavilion",
                                 "universiteit", "universite", "college", "auditorium",  "club",       "lab",
                                 "labs",         "coworking",  "rooms",   "airport"};
  return IsOneOf(word, kHeads);
}

bool IsStreetWord(std::string_view word) {
  static const Phrases kStreets = {"street", "avenue",  "ave",      "road",  "rue",   "straat", "boulevard", "blvd",
                                   "platz",  "strasse", "place",    "plein", "lane",  "drive",  "square",    "via",
                                   "calle",  "quai",    "chaussee", "weg",   "allee", "st"};
  if (IsOneOf(word, kStreets)) return true;
  return word.size() > 6 && (word.ends_with("straat") || word.ends_with("strasse") || word.ends_with("steenweg") ||
                             word.ends_with("laan") || word.ends_with("weg"));
}

bool HasDigit(std::string_view text) { return text.find_first_of("0123456789") != std::string_view::npos; }

/// "135-137 rue du Midi", "Rue du Vieux Marché aux Grains 30", "1040 Brussels", "150 West San Carlos Street".
bool LooksLikeAddress(std::string_view text) {
  if (!HasDigit(text) || text.size() > 90) return false;
  bool street = false, capital = false, postal = false;
  int words = 0;
  for (const Token& token : Tokenize(text)) {
    if (!token.word) continue;
    ++words;
    street = street || IsStreetWord(token.folded);
    capital = capital || token.capital;
    postal = postal || ((token.folded.size() == 4 || token.folded.size() == 5) && HasDigit(token.folded) &&
                        token.folded.find_first_not_of("0123456789") == std::string::npos);
  }
  return words >= 2 && words <= 12 && (street || (postal && capital));
}

class PlaceReader {
 public:
  PlaceReader(const Reading& reading, FactList& facts) : reading_(reading), facts_(facts) {}

  void Read() {
    for (const Passage& passage : reading_.passages) {
      if (!passage.ref || passage.ground != Ground::kSummit) continue;
      const Block& block = reading_.BlockOf(passage);
      if (block.kind == BlockKind::kQuote || block.kind == BlockKind::kCode || block.kind == BlockKind::kTableRow)
        continue;
      if (block.kind == BlockKind::kListItem && !passage.names_summit && !IsLabelled(passage)) continue;
      text_ = reading_.TextOf(passage);
      tokens_ = Tokenize(text_);
      PlaceFact fact;
      if (TellsPlace(passage)) {
        ReadCity(passage, fact);
        ReadVenue(passage, fact);
      }
      ReadOnline(passage, fact);
      if (fact != PlaceFact{}) facts_.Add(passage, fact);
    }
    ReadAddressLines();
  }

 private:
  const std::string& Word(std::size_t i) const {
    static const std::string kNone;
    return i < tokens_.size() ? tokens_[i].folded : kNone;
  }

  static bool IsLabelled(const Passage& passage) {
    return passage.folded.starts_with("location:") || passage.folded.starts_with("venue:") ||
           passage.folded.starts_with("place:") || passage.folded.starts_with("where:") ||
           passage.folded.starts_with("address:") || passage.folded.starts_with("city:");
  }

  /// The sentence is about where the Summit is: it names it, holds it, or is labelled so.
  bool TellsPlace(const Passage& passage) const {
    static const Phrases kHolding = {"held",         "hold",    "take place", "takes place", "took place", "meet",
                                     "meeting will", "met",     "gather",     "gathering",   "gathered",   "hosted",
                                     "location",     "venue",   "be at",      "located",     "room",       "happen",
                                     "happened",     "convene", "convened"};
    static const Phrases kStaying = {"stay at",
                                     "staying at",
                                     "accommodation",
                                     "reserve a room",
                                     "reserved a block",
                                     "book",
                                     "booking",
                                     "room rate",
                                     "hotel costs",
                                     "nights",
                                     "restaurant",
                                     "train",
                                     "parking",
                                     "pizza",
                                     "lives in",
                                     "based in",
                                     "university researchers"};
    if (IsLabelled(passage)) return true;
    const bool names = std::any_of(passage.events.begin(), passage.events.end(),
                                   [](const EventMention& e) { return e.kind == EventKind::kSummit; });
    if (HasAnyPhrase(passage.folded, kStaying) &&
        !HasAnyPhrase(passage.folded,
                      {"will be held at", "was held at", "will take place at", "took place at", "venue will"}))
      return false;
    if (passage.names_summit) return true;
    if (!(reading_.subject && passage.ref == reading_.subject)) return false;
    return names || HasAnyPhrase(passage.folded, kHolding);
  }

  /// What the words at `offset` (in the passage) are about: the event named last before them. A conference counts
  /// as the Summit's place where the Summit is named too.
  bool BelongsToSummit(const Passage& passage, std::size_t offset) const {
    const EventMention* before = nullptr;
    bool summit_named = passage.names_summit;
    for (const EventMention& event : passage.events) {
      if (event.kind == EventKind::kOther) continue;
      summit_named = summit_named || event.kind == EventKind::kSummit;
      if (event.span.begin - passage.span.begin < offset) before = &event;
    }
    if (before == nullptr) {
      // "a hackfest on Friday at X": the next event named right after may own it.
      for (const EventMention& event : passage.events) {
        const std::size_t at = event.span.begin - passage.span.begin;
        if (at > offset && event.kind == EventKind::kSide && at - offset < 25) return false;
      }
      return true;
    }
    if (before->kind == EventKind::kSummit) return true;
    if (before->kind == EventKind::kConference) return summit_named;
    return false;
  }

  // Cities.

  /// A run of capital words from token `i`: "San Jose". Its end.
  std::size_t NameEnd(std::size_t i) const {
    std::size_t end = i;
    while (end < tokens_.size() && tokens_[end].word && tokens_[end].capital && end < i + 4) {
      ++end;
      const bool broken = end < tokens_.size() && text_[tokens_[end - 1].span.end] == '\n';
      if (broken) break;
    }
    return end;
  }

  std::string Name(std::size_t first, std::size_t end) const {
    return CollapseSpaces(
        text_.substr(tokens_[first].span.begin, tokens_[end - 1].span.end - tokens_[first].span.begin));
  }

  void ReadCity(const Passage& passage, PlaceFact& fact) const {
    static const Phrases kBefore = {"in", "to", "outside", "near", "around", "at", "of", "from", "("};
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if (!tokens_[i].word || !tokens_[i].capital) continue;
      const bool introduced =
          i > 0 && (IsOneOf(Word(i - 1), kBefore) || (Word(i - 1) == ":" && IsLabelled(passage)) || Word(i - 1) == ",");
      if (!introduced && i != 0) continue;
      if (TakePlaces(passage, i, fact)) return;
    }
  }

  struct Part {
    std::string name;
    PlaceKind kind;
    std::size_t offset;
  };

  /// "Portland, Oregon (USA)": names separated by commas and brackets from token `i`.
  std::vector<Part> PartsFrom(std::size_t i) const {
    std::vector<Part> parts;
    while (i < tokens_.size() && parts.size() < 5) {
      std::size_t end = NameEnd(i);
      if (end == i) break;
      // The longest known name that begins here; an unknown run stays whole.
      std::size_t known = end;
      while (known > i + 1 && KindOfPlace(Name(i, known)) == PlaceKind::kUnknown) --known;
      if (KindOfPlace(Name(i, known)) != PlaceKind::kUnknown) end = known;
      parts.push_back({Name(i, end), KindOfPlace(Name(i, end)), tokens_[i].span.begin});
      if (end >= tokens_.size()) break;
      const std::string& next = Word(end);
      if (next == "," || next == "(" || next == "/")
        i = end + 1;
      else if (next == ")" && (Word(end + 1) == "," || Word(end + 1) == "("))
        i = end + 2;
      else
        break;
    }
    return parts;
  }

  bool TakePlaces(const Passage& passage, std::size_t i, PlaceFact& fact) const {
    const std::vector<Part> parts = PartsFrom(i);
    std::size_t city = parts.size();
    for (std::size_t p = 0; p < parts.size() && city == parts.size(); ++p)
      if (parts[p].kind == PlaceKind::kCity) city = p;
    // An unknown name directly before a country or a state is a city too: "Hilversum, Netherlands".
    if (city == parts.size() && parts.size() >= 2 && parts[0].kind == PlaceKind::kUnknown && i > 0 &&
        Word(i - 1) == "in" && (parts[1].kind == PlaceKind::kCountry || parts[1].kind == PlaceKind::kRegion))
      city = 0;
    if (city == parts.size() || city > 1 || !BelongsToSummit(passage, parts[city].offset)) return false;
    if (NamesSomethingElse(parts[city])) return false;
    fact.city = parts[city].name;
    for (std::size_t p = city + 1; p < parts.size(); ++p) {
      if (parts[p].kind == PlaceKind::kRegion && fact.region.empty()) fact.region = parts[p].name;
      if (parts[p].kind == PlaceKind::kCountry && fact.country.empty()) fact.country = parts[p].name;
      if (parts[p].kind == PlaceKind::kUnknown || parts[p].kind == PlaceKind::kCity) break;
    }
    return true;
  }

  /// "Brussels airport", "Portland PHP Users Group", "the Brussels report".
  bool NamesSomethingElse(const Part& part) const {
    static const Phrases kAfter = {"airport", "report", "trip", "central", "meetup",  "users",
                                   "php",     "office", "ux",   "sprint",  "station", "beer"};
    const std::string after = FoldLine(text_.substr(part.offset + part.name.size(), 12));
    const std::string word = after.substr(0, after.find(' '));
    return IsOneOf(word, kAfter);
  }

  // Venues.

  void ReadVenue(const Passage& passage, PlaceFact& fact) const {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      const bool preposition = Word(i) == "at" || Word(i) == "in" || Word(i) == "@" ||
                               (Word(i) == "to" && i > 0 && Word(i - 1) == "back") ||
                               (Word(i) == ":" && IsLabelled(passage)) ||
                               (Word(i) == "be" && Word(i - 1) == "will" && HasPhrase(passage.folded, "venue"));
      if (!preposition) continue;
      std::size_t first = i + 1;
      while (Word(first) == "the" || Word(first) == "our" || Word(first) == "a" || Word(first) == "its") ++first;
      if (first >= tokens_.size() || !tokens_[first].capital) continue;
      const std::optional<std::size_t> end = VenueEnd(passage, first);
      if (!end || !BelongsToSummit(passage, tokens_[first].span.begin)) continue;
      fact.venue = Name(first, *end);
      ReadAddress(*end, fact);
      return;
    }
  }

  /// The end of a venue's name that begins at token `first`: the link's label, or capital words with a head noun.
  std::optional<std::size_t> VenueEnd(const Passage& passage, std::size_t first) const {
    std::size_t end = first;
    bool head = false;
    const Link* link = LinkAt(passage, first);
    if (link != nullptr) {
      for (; end < tokens_.size() && passage.span.begin + tokens_[end].span.begin < link->end; ++end)
        head = head || IsVenueHead(Word(end));
      if (IsVenueHead(Word(end)) && Word(end) != "rooms") head = true, ++end;
      if (IsNoVenue(passage, first, end)) return std::nullopt;
      // A linked name after "at" is a venue when it says so, or when the sentence is nothing but the place.
      const bool alone = IsLabelled(passage) && tokens_[first].capital && end - first >= 1 &&
                         !(end - first == 1 && IsVenueHead(Word(first)));
      return (head && end - first >= 2) || alone ? std::optional(end) : std::nullopt;
    }
    while (end < tokens_.size() && tokens_[end].word && end < first + 9) {
      const bool inner = Word(end) == "of" || Word(end) == "de" || Word(end) == "du" || Word(end) == "la" ||
                         Word(end) == "le" || Word(end) == "meeting" || Word(end) == "conference";
      if (IsVenueHead(Word(end)))
        head = true;
      else if (!tokens_[end].capital && !inner)
        break;
      ++end;
    }
    while (end > first && !tokens_[end - 1].capital && !IsVenueHead(Word(end - 1))) --end;
    if (!head || end - first < 2 || IsNoVenue(passage, first, end)) return std::nullopt;
    return end;
  }

  const Link* LinkAt(const Passage& passage, std::size_t token) const {
    const std::size_t at = passage.span.begin + tokens_[token].span.begin;
    for (const Link& link : reading_.BlockOf(passage).links)
      if (link.begin <= at && at < link.end) return &link;
    return nullptr;
  }

  bool IsNoVenue(const Passage& passage, std::size_t first, std::size_t end) const {
    for (const EventMention& event : passage.events) {
      const std::size_t at = event.span.begin - passage.span.begin;
      if (event.kind == EventKind::kConference && at >= tokens_[first].span.begin && at < tokens_[end - 1].span.end)
        return true;
    }
    return KindOfPlace(Name(first, end)) != PlaceKind::kUnknown;
  }

  /// What follows the venue: ", 135-137 rue du Midi, 1000 Brussels", " at Rue ... 30 in Brussels".
  void ReadAddress(std::size_t after, PlaceFact& fact) const {
    if (after >= tokens_.size()) return;
    if (Word(after) != "," && Word(after) != "at" && Word(after) != "(") return;
    const std::size_t begin = tokens_[after].span.end;
    std::string_view rest = text_.substr(begin);
    std::size_t stop = rest.size();
    for (std::string_view mark :
         {std::string_view(" in "), std::string_view("("), std::string_view(")"), std::string_view(" -- "),
          std::string_view(" on "), std::string_view(". "), std::string_view(" ("), std::string_view("\n")})
      stop = std::min(stop, rest.find(mark));
    rest = Trim(rest.substr(0, stop));
    std::string address;
    for (std::string_view part : Split(rest, ',')) {
      const std::string piece = CollapseSpaces(part);
      if (!address.empty() && KindOfPlace(piece) != PlaceKind::kUnknown) break;
      if (address.empty() ? !LooksLikeAddress(piece) : !HasDigit(piece)) break;
      address += (address.empty() ? "" : ", ") + piece;
    }
    while (!address.empty() && address.back() == '.') address.pop_back();
    fact.address = address;
  }

  /// An address written in lines of its own below the venue's name.
  void ReadAddressLines() {
    for (std::size_t p = 0; p < reading_.passages.size(); ++p) {
      const Passage& passage = reading_.passages[p];
      if (!passage.ref || passage.ground != Ground::kSummit || passage.span.begin != 0) continue;
      const Block& block = reading_.BlockOf(passage);
      if (block.kind != BlockKind::kParagraph || block.text.find('\n') == std::string::npos) continue;
      if (!(reading_.subject && passage.ref == reading_.subject)) continue;
      ReadLines(passage, block);
    }
  }

  void ReadLines(const Passage& passage, const Block& block) {
    PlaceFact fact;
    std::string address;
    for (std::string_view raw : Split(block.text, '\n')) {
      const std::string line = CollapseSpaces(raw);
      const std::vector<Token> tokens = Tokenize(line);
      const bool head =
          std::any_of(tokens.begin(), tokens.end(), [](const Token& t) { return t.capital && IsVenueHead(t.folded); });
      if (fact.venue.empty() && head && tokens.size() <= 8 && tokens.front().capital &&
          line.find(". ") == std::string::npos && line.back() != '.') {
        fact.venue = line;
      } else if (LooksLikeAddress(line) || (!address.empty() && HasDigit(line) && tokens.size() <= 4)) {
        // "1040 Brussels": the town after its postal code.
        for (const Token& token : tokens)
          if (token.capital && KindOfPlace(line.substr(token.span.begin)) == PlaceKind::kCity)
            fact.city = line.substr(token.span.begin);
        address += (address.empty() ? "" : ", ") + line;
      }
    }
    if (fact.venue.empty() || address.empty()) return;
    fact.address = address;
    facts_.Add(passage, fact, {0, block.text.size()});
  }

  void ReadOnline(const Passage& passage, PlaceFact& fact) const {
    static const Phrases kOnline = {
        "held online",    "be online",           "take place online",  "took place online",  "held virtually",
        "virtual summit", "virtual xmpp summit", "online summit",      "online xmpp summit", "online only",
        "purely online",  "fully online",        "as an online event", "as a virtual event", "online event",
        "met online",     "meet online",         "held remotely"};
    if (passage.names_summit || IsLabelled(passage))
      fact.online =
          HasAnyPhrase(passage.folded, kOnline) && !HasAnyPhrase(passage.folded, {"not online", "not be online"});
  }

  const Reading& reading_;
  FactList& facts_;
  std::string_view text_;
  std::vector<Token> tokens_;
};

}  // namespace

void ExtractPlaces(const Reading& reading, FactList& facts) { PlaceReader(reading, facts).Read(); }

}  // namespace summit
