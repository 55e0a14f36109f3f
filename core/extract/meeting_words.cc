#include "core/extract/meeting_words.h"

#include <algorithm>
#include <vector>

#include "core/extract/text_spans.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

/// By which a sentence tells where one meets.
const Phrases kMeeting = {"we return to",
                          "we are back at",
                          "we were back at",
                          "we are welcome at",
                          "open for us",
                          "find us on",
                          "find us at",
                          "hosts us",
                          "has a room for us",
                          "lends us a room",
                          "our venue",
                          "home for",
                          "we are in",
                          "we were in",
                          "we were at",
                          "our home",
                          "our base",
                          "temporary home",
                          "our shelter",
                          "working from",
                          "we work from",
                          "moves into",
                          "move into",
                          "to ourselves",
                          "are ours",
                          "is ours",
                          "all ours",
                          "finds shelter",
                          "found shelter",
                          "find shelter",
                          "allowed to use",
                          "we may use",
                          "gives us a home",
                          "gave us a home",
                          "a home for",
                          "room for us",
                          "opens its doors",
                          "open their doors",
                          "opened its doors",
                          "opened their doors",
                          "doors open",
                          "summit is at",
                          "summit was at",
                          "summit was in",
                          "summit is in",
                          "houses us",
                          "shelters us",
                          "our host is",
                          "convenes",
                          "meets",
                          "gathers",
                          "will be at",
                          "we are at",
                          "assembled",
                          "met",
                          "meet",
                          "held",
                          "hold",
                          "take place",
                          "takes place",
                          "took place",
                          "gather",
                          "gathered",
                          "gathering",
                          "convene",
                          "convened",
                          "hosted",
                          "be at",
                          "located",
                          "spent",
                          "venue",
                          "location",
                          "happen",
                          "happened",
                          "happens",
                          "join us",
                          "come to",
                          "welcomed",
                          "came together",
                          "got together",
                          "get together",
                          "sat",
                          "meeting at",
                          "we are meeting in",
                          "will be in the",
                          "will be in hall",
                          "will be in room",
                          "using room",
                          "using the room",
                          "sessions are in",
                          "feel at home",
                          "felt at home",
                          "move to the",
                          "moved to the",
                          "moves to the",
                          "moving to the",
                          "relocated to the",
                          "waiting for us",
                          "awaits us",
                          "expects us",
                          "doors of the",
                          "host city",
                          "host town"};

/// By which a sentence may tell of the place without saying that one meets there: who lends a room, where one goes.
const Phrases kInviting = {"meeting will",
                           "room",
                           "premises",
                           "we may use",
                           "on site",
                           "found a home",
                           "home to",
                           "lends us",
                           "lend us",
                           "gave us",
                           "guests of",
                           "takes us to",
                           "find us",
                           "the place",
                           "destination",
                           "back from",
                           "returned from",
                           "home from",
                           "hosts",
                           "our host",
                           "see you",
                           "sat together",
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
                           "meeting at the offices"};

/// On where one sleeps, dines or travels.
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
                          "evening we",
                          "walk to",
                          "walked to",
                          "evening before",
                          "night before",
                          "after the meeting",
                          "after the meetings",
                          "after the sessions",
                          "after work"};

/// On where one sleeps, and no more.
const Phrases kSleeping = {"slept",     "sleep", "sleeping", "stay at", "stayed at", "staying at", "stay in",
                           "stayed in", "lodge", "lodged",   "ate at",  "eat at",    "dined at",   "hotel is"};
/// Behind that: where one meets.
const Phrases kButMeet = {"and met",         "and meet",     "but met",       "but meet",         "and we met",
                          "and we meet",     ", met at",     ", meet at",     "and worked at",    "and work at",
                          "and gathered at", "we met at",    "we meet at",    "meetings are at",  "meeting is at",
                          "summit is at",    "summit is in", "summit was at", "summit itself is", "summit itself was",
                          "meetings were at"};

/// What is held there all the same.
const Phrases kHoldingAt = {"will be held at", "was held at", "will take place at", "took place at", "venue will",
                            "takes place at",  "held in"};

/// On another meeting.
const Phrases kElsewhere = {"the next one", "next year", "last year", "years ago", "last time", "next time"};

/// "The XSF takes the train to Lyon": an image for where it meets.
const Phrases kTravelling = {"takes the train to",   "take the train to", "boards the train to",
                             "hops on the train to", "took the train to", "boards the ferry to"};

/// "we have booked two rooms at", "we rented the upper floor of", "we have the big hall of": rooms to meet in, and not
/// to sleep in.
bool TakesRoom(std::string_view folded) {
  static const Phrases kTakes = {"booked", "rented", "reserved", "hired", "got", "have", "secured", "use"};
  static const Phrases kGives = {"offered", "offers", "offer", "lent", "lends", "gave", "gives", "lets", "let"};
  static const Phrases kRooms = {"space",      "office", "offices",  "room",  "rooms",   "hall",   "halls", "floor",
                                 "auditorium", "salon",  "basement", "attic", "theatre", "studio", "loft"};
  static const Phrases kBeds = {"hotel room", "hotel rooms", "night",  "nights", "block of", "sleep", "bed",
                                "beds",       "single",      "double", "rate",   "dinner",   "party"};
  constexpr std::size_t kReach = 6;
  if (HasAnyPhrase(folded, kBeds)) return false;
  const std::vector<Token> tokens = Tokenize(folded);
  const auto one_of = [](std::string_view word, const Phrases& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
  };
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    const bool given = one_of(tokens[i - 1].folded, kGives) && tokens[i].folded == "us";
    if (!given &&
        (!one_of(tokens[i].folded, kTakes) || !one_of(tokens[i - 1].folded, {"we", "have", "had", "xsf", "again"})))
      continue;
    for (std::size_t j = i + 1; j + 1 < tokens.size() && j <= i + kReach; ++j)
      if (one_of(tokens[j].folded, kRooms) && one_of(tokens[j + 1].folded, {"at", "of", "in"})) return true;
  }
  return false;
}

}  // namespace

bool TellsWhereOneMeets(std::string_view folded) { return HasAnyPhrase(folded, kMeeting) || TakesRoom(folded); }

bool TellsOfMeeting(std::string_view folded) { return TellsWhereOneMeets(folded) || HasAnyPhrase(folded, kInviting); }

bool TellsOfStay(std::string_view folded) {
  return HasAnyPhrase(folded, kStaying) && !HasAnyPhrase(folded, kHoldingAt) && !HasAnyPhrase(folded, kTravelling);
}

bool IsUndecided(std::string_view folded) {
  return HasAnyPhrase(folded, {"whether", "undecided", "not decided", "not yet decided", "still open", "we do not know",
                               "no decision", "either at", "candidates", "to be decided", "depends on"});
}

bool TellsOfAside(std::string_view folded) {
  return HasAnyPhrase(folded, {"for the party", "for a party", "for drinks", "for a drink", "for the booth",
                               "for the hackfest", "for the hackathon", "need a bed"});
}

bool TellsOfMealOrSome(std::string_view folded) {
  return HasAnyPhrase(folded, {"for dinner", "for breakfast", "to dinner", "those who", "some of us", "a few of us",
                               "some of the participants", "early birds", "the evening before", "the night before",
                               "for a beer", "for beers", "some early"});
}

bool TellsWayIn(std::string_view folded) {
  return HasAnyPhrase(folded, {"entrance", "door",      "doors", "enter",     "bell",  "ring",  "building", "campus",
                               "address",  "reception", "gate",  "courtyard", "metro", "tram",  "bus",      "station",
                               "stop",     "find it",   "house", "located",   "lies",  "stands"});
}

bool TellsOfBoth(std::string_view folded) { return HasAnyPhrase(folded, kSleeping) && HasAnyPhrase(folded, kButMeet); }

bool LeadsToStay(std::string_view folded_lead) {
  const auto last = [&](const Phrases& phrases) {
    std::size_t found = 0;
    for (std::string_view phrase : phrases)
      if (const std::size_t at = folded_lead.rfind(phrase); at != std::string_view::npos)
        found = std::max(found, at + 1);
    return found;
  };
  return last(kSleeping) > last(kButMeet);
}

bool TellsOfOtherTimes(std::string_view folded) { return HasAnyPhrase(folded, kElsewhere); }

bool LendsOwnRooms(std::string_view folded_clause) {
  static const Phrases kGives = {"lends", "lent", "gives", "gave",       "offers", "offered", "provides", "provided",
                                 "lets",  "let",  "opens", "opened",     "will",   "has",     "have",     "kindly",
                                 "again", "open", "lend",  "give",       "offer",  "provide", "lending",  "us",
                                 "for",   "to",   "up",    "generously", "use"};
  static const Phrases kRooms = {"room", "rooms", "hall",   "halls",  "space",      "spaces",  "floor",   "doors",
                                 "loft", "attic", "studio", "lounge", "auditorium", "library", "theatre", "basement"};
  const std::vector<Token> tokens = Tokenize(folded_clause);
  const auto is_one = [&](std::size_t i, const Phrases& words) {
    return i < tokens.size() && std::find(words.begin(), words.end(), tokens[i].folded) != words.end();
  };
  std::size_t i = 0;
  while (is_one(i, kGives)) ++i;
  if (i < 2 || !is_one(i, {"its", "their"})) return false;
  std::size_t room = i + 1;
  while (room < i + 4 && !is_one(room, kRooms)) ++room;
  // "their room at the Elk House" is in another's house; at an address it is their own.
  const bool elsewhere = is_one(room + 1, {"at", "in", "of"}) && is_one(room + 2, {"the"});
  return is_one(room, kRooms) && !elsewhere;
}

bool TellsOfHouse(std::string_view folded_clause) {
  static const Phrases kSays = {
      "opens its doors",  "open their doors",  "opens their doors", "opened its doors",  "opened their doors",
      "gives us a home",  "gave us a home",    "give us a home",    "has a room for us", "had a room for us",
      "lends us a room",  "lent us a room",    "is our home",       "will be our home",  "was our home",
      "is our venue",     "is the venue",      "will be our venue", "will be the venue", "was our venue",
      "was the venue",    "as our venue",      "as the venue",      "as a venue",        "as venue",
      "houses us",        "housed us",         "shelters us",       "sheltered us",      "is where we meet",
      "is where we met",  "becomes our home",  "gives us shelter",  "gave us shelter",   "provides us with a home",
      "offers us a home", "offered us a home", "became the home",   "becomes the home",  "was the home of",
      "is the home of",   "was home to",       "is home to",        "became our home",   "will be the home",
      "awaits us",        "expects us",        "is waiting for us"};
  constexpr std::size_t kReach = 24;
  return LendsOwnRooms(folded_clause) || std::any_of(kSays.begin(), kSays.end(), [&](std::string_view phrase) {
           const std::size_t at = folded_clause.find(phrase);
           return at < kReach && folded_clause.find_first_of(",.;") > at;
         });
}

}  // namespace summit
