#include "core/extract/presence_words.h"

#include <algorithm>
#include <string_view>

#include "core/base/one_of.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

/// The enumeration must begin right there, but for a few small words.
std::size_t NamesBegin(const std::vector<Token>& tokens, std::size_t i) {
  for (std::size_t steps = 0; i < tokens.size() && steps < 5; ++i, ++steps)
    if (tokens[i].capital || tokens[i].folded == "@") return i;
  return tokens.size();
}

}  // namespace

std::size_t AfterPresence(const std::vector<Token>& tokens) {
  static const Phrases kPresent = {"table", "round",     "group",         "present",      "attendance", "there",
                                   "us",    "attending", "participating", "participants", "attendees",  "room",
                                   "came",  "remotely",  "online",        "site",         "person",     "participated"};
  static const Phrases kIs = {"consisted", "were", "was", "are", "included", "include", "includes", "sat", "is"};
  static const Phrases kBy = {"attended", "joined", "visited", "frequented"};
  static const Phrases kBetween = {"remotely", "online", "also",   "again", "by",   "on",   "both",
                                   "days",     "in",     "person", ",",     "this", "time", "year",
                                   "the",      "room",   "via",    "video", "link"};
  static const Phrases kPeople = {"people", "participants", "attendees",  "folks", "faces",    "guests",
                                  "those",  "visitors",     "developers", "us",    "everyone", "hackers"};
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    // "We were A, B and 16 others."
    if (i + 2 < tokens.size() && tokens[i].folded == "we" && tokens[i + 1].folded == "were" && tokens[i + 2].capital)
      return i + 2;
    if (IsOneOf(tokens[i].folded, {"among", "amongst"})) {
      // "Among the people in the room were A and B".
      bool people = false;
      for (std::size_t j = i + 1; j + 1 < tokens.size() && j <= i + 8; ++j) {
        people = people || IsOneOf(tokens[j].folded, kPeople);
        if (people && IsOneOf(tokens[j].folded, {"were", "was", "are", "welcomed", "greeted", "counted"}))
          return NamesBegin(tokens, j + 1);
      }
    }
    const bool by = IsOneOf(tokens[i].folded, kBy);
    if (!by && !IsOneOf(tokens[i].folded, kPresent)) continue;
    for (std::size_t j = i + 1; j + 1 < tokens.size() && j <= i + 6; ++j) {
      if (by ? tokens[j].folded == "by" && j <= i + 4 : IsOneOf(tokens[j].folded, kIs))
        return NamesBegin(tokens, j + 1);
      if (!IsOneOf(tokens[j].folded, kBetween)) break;
    }
  }
  return tokens.size();
}

std::size_t PresenceVerb(const std::vector<Token>& tokens) {
  static const Phrases kVerbs = {"attended",  "participated", "joined", "came",     "attend",     "participate",
                                 "travelled", "traveled",     "turned", "showed",   "registered", "dialled",
                                 "dialed",    "signed",       "met",    "gathered", "assembled"};
  static const Phrases kStates = {"come", "there", "present", "attending", "coming", "participating", "joining"};
  static const Phrases kHelpers = {"had", "were", "was",  "will", "be",   "have", "has",
                                   "are", "is",   "also", "all",  "both", "took"};
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    const bool part = tokens[i].folded == "part" && tokens[i - 1].folded == "took";
    // "A and B | made the trip", "| found their way"
    const bool way = i + 2 < tokens.size() && IsOneOf(tokens[i].folded, {"made", "found"}) &&
                     (tokens[i + 1].folded == "it" || IsOneOf(tokens[i + 2].folded, {"trip", "journey", "way"}));
    const bool state = IsOneOf(tokens[i].folded, kStates) && IsOneOf(tokens[i - 1].folded, kHelpers);
    if (!part && !state && !way && !IsOneOf(tokens[i].folded, kVerbs)) continue;
    std::size_t first = i;
    while (first > 0 && IsOneOf(tokens[first - 1].folded, kHelpers)) --first;
    return first > 0 ? first : tokens.size();
  }
  return tokens.size();
}

}  // namespace summit
