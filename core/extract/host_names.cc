#include "core/extract/host_names.h"

#include <algorithm>
#include <vector>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/date_finder.h"
#include "core/extract/event_finder.h"
#include "core/extract/gazetteer.h"
#include "core/extract/giver_names.h"
#include "core/extract/names.h"
#include "core/extract/text_spans.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

const Phrases& Buildings() {
  static const Phrases kWords = {"office", "offices", "headquarters", "premises", "hq", "campus", "building"};
  return kWords;
}

/// "Rue Noire 12", "12 Rue Noire": an address stands where the name of who lives there was looked for.
bool IsStreet(std::string_view name) {
  const std::vector<Token> tokens = Tokenize(name);
  const auto number = [](const Token& token) {
    return token.folded.size() <= 4 && token.folded.find_first_not_of("0123456789") == std::string::npos;
  };
  return tokens.size() >= 2 && (number(tokens.front()) || number(tokens.back()));
}

/// A house that anybody may rent is where, not who.
bool IsRented(std::string_view name) {
  const std::vector<Token> tokens = Tokenize(name);
  return std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
    return IsOneOf(token.folded, {"hotel", "hotels", "hostel", "inn", "restaurant", "brasserie", "cafe", "pub", "bar",
                                  "guesthouse", "pension", "motel", "airbnb"});
  });
}

}  // namespace

std::string WithoutBuilding(std::string name) {
  for (bool again = true; again;) {
    again = false;
    for (std::string_view word : Buildings())
      if (name.size() > word.size() + 1 && Fold(name).ends_with(" " + std::string(word))) {
        name.resize(name.size() - word.size() - 1);
        again = true;
      }
  }
  for (std::string_view own : {"'s", "\xE2\x80\x99s"})
    if (name.ends_with(own)) name.resize(name.size() - own.size());
  return name;
}

bool IsNoHost(std::string_view name, bool free) {
  if (GiversName(std::string(name), {}, {}).empty()) return true;  // "Italian friends"
  if (IsStreet(name) || (!free && IsRented(name)) || !FindDates(name).empty()) return true;
  const std::string folded = FoldLine(name);
  if (IsOneOf(folded.substr(0, folded.find(' ')),
              {"everybody", "everyone", "nobody", "somebody", "someone", "all", "we", "they", "you", "people", "those",
               "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}))
    return true;
  if (IsFoundation(name) || KindOfPlace(name) != PlaceKind::kUnknown) return true;
  const std::vector<EventMention> events = FindEvents(name, {});
  return std::any_of(events.begin(), events.end(),
                     [](const EventMention& event) { return event.kind != EventKind::kOther; });
}

bool HostsAnotherThing(const std::vector<Token>& tokens, std::size_t i) {
  static const Phrases kOther = {"together", "dinner",   "lunch",    "party",     "reception", "drinks",  "talk",
                                 "session",  "workshop", "meetup",   "sprint",    "hackfest",  "podcast", "stand",
                                 "booth",    "website",  "wiki",     "server",    "servers",   "files",   "videos",
                                 "video",    "stream",   "concert",  "breakfast", "track",     "devroom", "quiz",
                                 "round",    "beers",    "barbecue", "gathering"};
  for (std::size_t back = 1; back <= 3 && back <= i; ++back)
    if (IsOneOf(tokens[i - back].folded, kOther)) return true;
  // "hosts many public services": what they have is not us.
  static const Phrases kTheirs = {"many",  "several", "its",   "some", "public", "a",
                                  "their", "most",    "small", "his",  "her"};
  static const Phrases kOurs = {"summit", "meeting", "event", "xsf", "us", "gathering", "edition", "time", "year"};
  const auto ours = [&](const Token& token) { return IsOneOf(token.folded, kOurs); };
  const auto next = tokens.begin() + static_cast<std::ptrdiff_t>(std::min(i + 1, tokens.size()));
  const auto last = tokens.begin() + static_cast<std::ptrdiff_t>(std::min(i + 6, tokens.size()));
  const bool verb = IsOneOf(tokens[i].folded, {"hosts", "hosted", "hosting", "host"});
  if (verb && next != last && IsOneOf(next->folded, kTheirs) && std::none_of(next, last, ours)) return true;
  for (std::size_t on = i + 1; on <= i + 3 && on < tokens.size(); ++on) {
    if (IsOneOf(tokens[on].folded, {"by", "us", ",", ".", "the"})) break;
    if (IsOneOf(tokens[on].folded, kOther)) return true;
  }
  return false;
}

bool ThanksForRooms(std::string_view folded) {
  static const Phrases kRooms = {"for hosting",
                                 "for providing the space",
                                 "for providing the room",
                                 "for providing the venue",
                                 "for the venue",
                                 "for the room",
                                 "for the rooms",
                                 "for the house",
                                 "for the space",
                                 "for having us",
                                 "for lending us",
                                 "for letting us use",
                                 "for the premises",
                                 "for the hospitality",
                                 "for their hospitality",
                                 "for its hospitality",
                                 "for the roof",
                                 "for a roof",
                                 "for the shelter",
                                 "for welcoming us",
                                 "for receiving us",
                                 "for the welcome",
                                 "for the warm welcome",
                                 "for accommodating us",
                                 "for taking us in",
                                 "for putting us up",
                                 "for housing us",
                                 "for sheltering us",
                                 "for providing us with a room",
                                 "for providing us with the room",
                                 "for the hall",
                                 "for offering us",
                                 "for opening its doors",
                                 "for opening their doors",
                                 "for opening the doors",
                                 "for opening up its doors",
                                 "for opening up their doors",
                                 "for throwing open"};
  return HasAnyPhrase(folded, kRooms);
}

bool OpensWithRooms(std::string_view folded_reason) {
  static const Phrases kVerbs = {"hosting",       "providing",  "the",     "having",  "lending",
                                 "letting",       "their",      "its",     "a",       "welcoming",
                                 "offering",      "receiving",  "taking",  "putting", "housing",
                                 "accommodating", "sheltering", "opening", "throwing"};
  static const Phrases kRooms = {"hosting",      "space",         "room",       "rooms",         "venue",
                                 "house",        "having us",     "premises",   "hospitality",   "welcoming us",
                                 "hall",         "use",           "welcome",    "receiving us",  "accommodating us",
                                 "taking us in", "putting us up", "housing us", "sheltering us", "roof",
                                 "shelter",      "doors"};
  // "for the dinner, and Ox House for the hall": the first reason, without the names of those behind it.
  if (const std::size_t next = folded_reason.find(" for "); next != std::string_view::npos) {
    folded_reason = folded_reason.substr(0, next);
    for (std::string_view joint : {", ", " and "})
      folded_reason = folded_reason.substr(0, std::min(folded_reason.rfind(joint), folded_reason.size()));
  }
  const std::vector<Token> tokens = Tokenize(folded_reason);
  return tokens.size() > 1 && IsOneOf(tokens[1].folded, kVerbs) && HasAnyPhrase(folded_reason, kRooms);
}

std::string WithoutKind(std::string name) {
  static const Phrases kKinds = {"hackerspace", "makerspace",   "hacklab",      "association",  "company",
                                 "cooperative", "co-operative", "collective",   "foundation",   "club",
                                 "community",   "firm",         "organisation", "organization", "non-profit",
                                 "startup",     "agency"};
  const std::size_t space = name.find(' ');
  if (space == std::string::npos || !IsOneOf(std::string_view(name).substr(0, space), kKinds)) return name;
  const std::vector<Token> rest = Tokenize(std::string_view(name).substr(space + 1));
  return rest.empty() || !rest.front().capital ? name : name.substr(space + 1);
}

bool OpensAsSubject(const std::vector<Token>& tokens) {
  static const std::string kEmpty;
  const auto word = [&](std::size_t i) -> const std::string& { return i < tokens.size() ? tokens[i].folded : kEmpty; };
  static const Phrases kNone = {"as",     "it",     "this",     "that",    "there",  "he",    "she",
                                "we",     "they",   "everyone", "who",     "which",  "all",   "lunch",
                                "dinner", "coffee", "our",      "thanks",  "nobody", "what",  "you",
                                "both",   "host",   "hosts",    "hosting", "where",  "venue", "location"};
  static const Phrases kVerbs = {
      ",",      "(",      "has",      "have",     "had",      "is",     "was",   "will",    "did",        "not",
      "kindly", "again",  "once",     "hosts",    "hosted",   "gave",   "gives", "lent",    "lends",      "let",
      "lets",   "offers", "offered",  "provided", "provides", "opened", "opens", "stepped", "made",       "makes",
      "put",    "puts",   "found",    "who",      "which",    "took",   "acted", "acts",    "generously", "also",
      "as",     ":",      "welcomed", "welcomes", "received", "plays",  "played"};
  return !IsOneOf(word(0), kNone) && !IsConnective(word(0)) &&
         (IsOneOf(word(1), kVerbs) || IsVerbOfName(word(1)) ||
          (word(1) == "and" && tokens.size() > 2 && tokens[2].capital));
}

}  // namespace summit
