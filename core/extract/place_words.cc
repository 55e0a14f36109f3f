#include "core/extract/place_words.h"

#include <algorithm>
#include <vector>

#include "core/base/text.h"
#include "core/extract/addresses.h"
#include "core/extract/gazetteer.h"
#include "core/extract/text_spans.h"
#include "core/extract/venues.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

bool IsOneOf(std::string_view word, const Phrases& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

const Phrases kHolding = {"held",
                          "hold",
                          "take place",
                          "takes place",
                          "took place",
                          "meet",
                          "meeting will",
                          "met",
                          "gather",
                          "gathering",
                          "gathered",
                          "hosted",
                          "location",
                          "venue",
                          "be at",
                          "located",
                          "room",
                          "happen",
                          "happened",
                          "convene",
                          "convened",
                          "come to",
                          "join us",
                          "premises",
                          "we may use",
                          "we are at",
                          "on site",
                          "found a home",
                          "home to",
                          "lends us",
                          "lend us",
                          "gave us",
                          "guests of",
                          "takes us to",
                          "convenes",
                          "find us",
                          "the place",
                          "destination",
                          "back from",
                          "returned from",
                          "home from",
                          "hosts",
                          "our host",
                          "spent",
                          "welcomed",
                          "see you",
                          "get together",
                          "got together",
                          "sat together",
                          "came together",
                          "hosting",
                          "save the date",
                          "mark your calendar",
                          "mark your calendars",
                          "see you in",
                          "meet you in",
                          "move to",
                          "moves to",
                          "moved to",
                          "moving to",
                          "switch to",
                          "relocate to",
                          "relocated to",
                          "let us use",
                          "lets us use",
                          "let us have",
                          "let us in",
                          "opens its doors",
                          "open their doors",
                          "offices are",
                          "office is",
                          "address is",
                          "will find us",
                          "sits in",
                          "we may have",
                          "took us in",
                          "made us move",
                          "are lending us",
                          "in one place",
                          "plays host",
                          "plays the host",
                          "join forces in",
                          "we are meeting",
                          "meeting at the office",
                          "meeting at the offices",
                          "using room",
                          "using the room",
                          "sessions are in",
                          "feel at home",
                          "felt at home"};
const Phrases kStaying = {"stay at",
                          "staying at",
                          "accommodation",
                          "reserve a room",
                          "reserved a block",
                          "book",
                          "booking",
                          "room rate",
                          "hotel costs",
                          "for the nights",
                          "nights at",
                          "per night",
                          "two nights",
                          "three nights",
                          "restaurant",
                          "train",
                          "parking",
                          "pizza",
                          "lives in",
                          "based in",
                          "university researchers",
                          "slept",
                          "sleep",
                          "set aside",
                          "drinks",
                          "beer",
                          "bar",
                          "flight",
                          "fly to",
                          "arrive at",
                          "who live",
                          "from the station",
                          "ate at",
                          "in the evening",
                          "evening before",
                          "night before",
                          "after the meeting",
                          "after the meetings",
                          "after the sessions",
                          "after work"};
const Phrases kHoldingAt = {"will be held at", "was held at", "will take place at", "took place at", "venue will",
                            "takes place at",  "held in"};
const Phrases kElsewhere = {"the next one", "next year", "last year", "years ago", "last time", "next time"};

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

bool IsNameLine(const std::string& line, const std::vector<Token>& tokens) {
  return !tokens.empty() && tokens.size() <= 8 && tokens.front().word && line.find(". ") == std::string::npos &&
         line.find(':') == std::string::npos && line.back() != '.' && line.back() != '!' && line.back() != '?' &&
         KindOfPlace(line) == PlaceKind::kUnknown && !LooksLikeSentence(line);
}

/// "The XSF takes the train to Lyon": an image for where it meets.
const Phrases kTravelling = {"takes the train to",   "take the train to", "boards the train to",
                             "hops on the train to", "took the train to", "boards the ferry to"};

/// How a post says that a Summit was held on screens.
const Phrases kHeldOnline = {"held online",
                             "held in a video conference",
                             "held as a video conference",
                             "held by video",
                             "held over video",
                             "will be online",
                             "summit be online",
                             "take place online",
                             "took place online",
                             "held virtually",
                             "virtual summit",
                             "virtual xmpp summit",
                             "online summit",
                             "online xmpp summit",
                             "online only",
                             "purely online",
                             "fully online",
                             "as an online event",
                             "as a virtual event",
                             "an online event",
                             "met online",
                             "meet online",
                             "held remotely",
                             "takes place online",
                             "happens online",
                             "will be virtual",
                             "entirely online",
                             "goes online",
                             "go online",
                             "gather online",
                             "gathered online",
                             "only online",
                             "summit was virtual",
                             "summit was online",
                             "happened online",
                             "moved online",
                             "summit is online",
                             "a virtual event",
                             "do it online",
                             "by video only",
                             "fully remote",
                             "remote summit",
                             "first remote",
                             "remote only",
                             "goes virtual",
                             "went virtual",
                             "virtual edition",
                             "online edition",
                             "online this year",
                             "virtual this year",
                             "online instead",
                             "everything to video",
                             "move to video",
                             "moves to video",
                             "moved to video",
                             "on screens only",
                             "video only"};

/// By which those meet who meet on screens, and those take part in any meeting who cannot come.
const Phrases kByVideo = {"jitsi room", "via jitsi", "on jitsi",         "in the browser",
                          "over video", "by video",  "video conference", "videoconference"};

/// What speaks of something online beside the Summit: its slides, those who join from afar.
const Phrases kOnlineBeside = {"not online",
                               "not be online",
                               "slides",
                               "recordings",
                               "video is online",
                               "minutes",
                               "hybrid",
                               "who cannot",
                               "if you cannot",
                               "cannot travel",
                               "cannot come",
                               "can't come",
                               "can also",
                               "or online",
                               "and online",
                               "on site",
                               "remote participants",
                               "wish to join",
                               "want to join",
                               "unable to",
                               "not able to",
                               "registration",
                               "photos",
                               "pictures",
                               "also online",
                               "now online",
                               "stay at home",
                               "stay home",
                               "stays at home",
                               "from home",
                               "can connect",
                               "those who",
                               "whoever",
                               "who could not",
                               "joined by video",
                               "joined over video",
                               "took part by video",
                               "follow by video",
                               "everybody else",
                               "everyone else",
                               "too far",
                               "notes"};

}  // namespace

bool TellsOfMeeting(std::string_view folded) { return HasAnyPhrase(folded, kHolding); }

bool TellsOfStay(std::string_view folded) {
  return HasAnyPhrase(folded, kStaying) && !HasAnyPhrase(folded, kHoldingAt) && !HasAnyPhrase(folded, kTravelling);
}

bool TellsOfOtherTimes(std::string_view folded) { return HasAnyPhrase(folded, kElsewhere); }

std::string PlacePiece(std::string_view raw) {
  std::string piece = CollapseSpaces(raw);
  for (bool cut = true; cut;) {
    cut = false;
    for (std::string_view lead : {"at ", "in ", "the ", "our ", "@ "})
      if (StartsWithNoCase(piece, lead) && piece.size() > lead.size()) piece.erase(0, lead.size()), cut = true;
  }
  if (StartsWithNoCase(piece, "room ")) {
    const std::size_t of = std::min(piece.find(" of the "), piece.find(" at the "));
    piece = of == std::string::npos ? "" : piece.substr(of + 8);
  }
  while (!piece.empty() && (piece.back() == '.' || piece.back() == '!')) piece.pop_back();
  return piece;
}

bool IsNoPlace(const std::string& piece) {
  static const Phrases kNone = {"tba",           "tbd",   "to be",   "online",  "virtual",    "virtually",   "video",
                                "remote",        "jitsi", "not yet", "unknown", "same place", "map",         "osm",
                                "openstreetmap", "phone", "tel",     "floor",   "bbb",        "meet.jit.si", "unclear",
                                "details",       "see",   "doors",   "free"};
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

bool TellsOnline(std::string_view folded) {
  return HasAnyPhrase(folded, kHeldOnline) && !HasAnyPhrase(folded, kOnlineBeside);
}

bool TellsOfVideo(std::string_view folded) {
  return HasAnyPhrase(folded, kByVideo) && !HasAnyPhrase(folded, kOnlineBeside);
}

std::optional<PlaceFact> PlaceInLines(std::string_view text) {
  PlaceFact fact;
  std::string above;  // the last line that can be a name
  for (std::string_view raw : Split(text, '\n')) {
    const std::string line = CollapseSpaces(raw);
    const std::vector<Token> tokens = Tokenize(line);
    if (LooksLikeAddress(line) || (!fact.address.empty() && line.size() < 12 && tokens.size() <= 4 && !tokens.empty() &&
                                   line.find_first_of("0123456789") != std::string::npos)) {
      if (fact.venue.empty()) fact.venue = above;
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
