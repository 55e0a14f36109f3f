#include "core/extract/head_count_words.h"

#include <algorithm>
#include <string>

#include "core/base/one_of.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

bool IsPeople(std::string_view word) {
  static const Phrases kPeople = {"people",       "developers",  "participants", "attendees",       "persons",
                                  "folks",        "folk",        "members",      "enthusiasts",     "engineers",
                                  "guests",       "visitors",    "hackers",      "heads",           "contributors",
                                  "souls",        "humans",      "men",          "women",           "implementers",
                                  "implementors", "experts",     "us",           "xmppers",         "jabberites",
                                  "friends",      "community",   "users",        "representatives", "minds",
                                  "person",       "nerds",       "geeks",        "coders",          "programmers",
                                  "hobbyists",    "delegates",   "brains",       "enthusiast",      "protocolists",
                                  "faces",        "veterans",    "activists",    "practitioners",   "adopters",
                                  "fans",         "aficionados", "lovers",       "addicts",         "comrades",
                                  "peers"};
  return IsOneOf(word, kPeople);
}

}  // namespace

std::size_t NounAfter(const std::vector<Token>& tokens, std::size_t number) {
  for (std::size_t j = number + 1; j < tokens.size() && j <= number + 5; ++j) {
    if (IsPeople(tokens[j].folded)) return j;
    if (j > number + 1 && tokens[j - 1].folded == "of" && IsOneOf(tokens[j].folded, {"you", "them"})) return j;
    if (NumberWord(tokens[j].folded) > 0) break;
    const bool verb =
        IsOneOf(tokens[j].folded, {"brought", "gathered", "met", "was", "were", "is", "had", "saw", "drew"});
    const bool sign = !tokens[j].word && tokens[j].folded != "-" && tokens[j].folded != "+" &&
                      tokens[j].folded != "(" && tokens[j].folded != ")" && tokens[j].folded != "!";
    const bool of_us =
        tokens[j].folded == "of" && j + 1 < tokens.size() && IsOneOf(tokens[j + 1].folded, {"us", "you", "them"});
    static const Phrases kOther = {
        "of",      "and",       "to",       "in",        "for", "days", "years", "topics", "posts", "hours", "minutes",
        "percent", "countries", "projects", "companies", "new", "more", "first", "a",      "per",   "on",    "at"};
    if (sign || verb || (IsOneOf(tokens[j].folded, kOther) && !of_us)) break;
  }
  return tokens.size();
}

bool CountedBefore(const std::vector<Token>& tokens, const Count& count) {
  const auto word = [&](std::size_t back) {
    return back <= count.first ? std::string_view(tokens[count.first - back].folded) : std::string_view();
  };
  const bool label = IsOneOf(word(1), {":", "|", "was", "of", "is", "reached"}) &&
                     IsOneOf(word(2), {"participants", "attendees", "attendance", "people", "headcount", "count",
                                       "present", "turnout"});
  // "The group of | 17 was smaller than in winter"
  if (word(1) == "of" && IsOneOf(word(2), {"group", "crowd", "round"}) && IsOneOf(word(3), {"the", "our"}) &&
      count.last + 2 < tokens.size() && tokens[count.last + 1].folded == "was" &&
      IsOneOf(tokens[count.last + 2].folded, {"smaller", "larger", "bigger", "small", "large", "big", "as"}))
    return true;
  if (word(1) == "numbered") return true;  // "the group | numbered 24, with eight persons on video"
  // "Participants on site: 29"
  bool labelled = false;
  for (std::size_t back = 2; word(1) == ":" && back <= 5 && back <= count.first; ++back) {
    if (IsOneOf(word(back), {":", ".", "registered", "expected", "remote", "online", "announced"})) break;
    labelled = labelled || IsOneOf(word(back), {"participants", "attendees", "attendance", "developers", "heads"});
  }
  if (labelled) return true;
  const bool ends = count.last + 1 >= tokens.size() || !tokens[count.last + 1].word;
  const bool people =
      std::any_of(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(count.first), [](const Token& token) {
        return IsPeople(token.folded) || IsOneOf(token.folded, {"we", "attendance", "turnout", "round", "group"});
      });
  // "Last year there were 18 attendees, this year | 27", "the group of participants (| 25 in total)"
  if (people && ends && IsOneOf(word(1), {"year", "time"}) && word(2) == "this") return true;
  if (people && word(1) == "(" && count.last + 2 < tokens.size() && tokens[count.last + 1].folded == "in" &&
      IsOneOf(tokens[count.last + 2].folded, {"total", "all", "number", "sum"}))
    return true;
  const bool we_were = word(1) == "were" && (word(2) == "we" || word(2) == "us");
  return label ||
         (we_were && (count.last + 1 >= tokens.size() || !tokens[count.last + 1].word ||
                      IsOneOf(tokens[count.last + 1].folded, {"in", "this", "on", "at", "from", "altogether"})));
}

bool ComeBehind(const std::vector<Token>& tokens, const Count& count) {
  const auto word = [&](std::size_t ahead) {
    return count.last + ahead < tokens.size() ? std::string_view(tokens[count.last + ahead].folded)
                                              : std::string_view();
  };
  static const Phrases kCame = {"came",      "attended", "participated", "joined",
                                "travelled", "traveled", "gathered",     "met"};
  return IsOneOf(word(1), kCame) || (word(1) == "took" && word(2) == "part") ||
         (word(1) == "were" && IsOneOf(word(2), {"there", "present", "with"})) ||
         (IsOneOf(word(1), {"turned", "showed"}) && word(2) == "up") ||
         (word(1) == "made" && (word(2) == "it" || IsOneOf(word(3), {"way", "trip", "journey"}))) ||
         word(1) == "strong" ||
         (IsOneOf(word(1), {"in", "on", "at", "around"}) && word(2) == "the" &&
          IsOneOf(word(3), {"room", "ground", "table"}));
}

bool IsAbout(std::string_view word) {
  static const Phrases kAbout = {"over", "about",   "around", "almost", "nearly", "roughly",       "some",    "~",
                                 "than", "more",    "circa",  "ca",     "close",  "approximately", "exactly", "least",
                                 "at",   "upwards", "well",   "good",   "a",      "fewer",         "less",    "just"};
  return IsOneOf(word, kAbout);
}

namespace {

/// Of what else there are numbers of people.
const Phrases kCountedOthers = {"per person",
                                "devroom",
                                "survey",
                                "room held",
                                "room can",
                                "limit",
                                "limited",
                                "capacity",
                                "seats",
                                "seat",
                                "fosdem attracts",
                                "members of the council",
                                "council members",
                                "board members",
                                "if",
                                "room for",
                                "space for",
                                "places",
                                "annual meeting",
                                "members meeting",
                                "expect",
                                "expected",
                                "hope",
                                "maximum",
                                "at most",
                                "could fit",
                                "fits",
                                "registered so far",
                                "have signed up",
                                "signed up so far",
                                "needs",
                                "would",
                                "workshop",
                                "hackfest",
                                "sprint",
                                "booth",
                                "stand",
                                "voted",
                                "channel",
                                "chat room",
                                "stream was watched",
                                "followers",
                                "applicants",
                                "candidates",
                                "need",
                                "newsletter",
                                "meetup",
                                "lunch for",
                                "table for",
                                "lounge",
                                "stopped by",
                                "dropped by",
                                "passed by",
                                "neighbourhood",
                                "neighborhood",
                                "neighbours"};

}  // namespace

bool CountsOthers(std::string_view folded) {
  // "36 of us took their seats"
  for (std::string_view came :
       {"took their seats", "took our seats", "took seats", "took a seat", "found a seat", "seat at the table"})
    if (const std::size_t at = folded.find(came); at != std::string_view::npos)
      return CountsOthers(std::string(folded.substr(0, at)).append(folded.substr(at + came.size())));
  return HasAnyPhrase(folded, kCountedOthers);
}

namespace {

const Phrases kCame = {"participated",
                       "attended",
                       "attend",
                       "showed up",
                       "gathered",
                       "came",
                       "joined",
                       "took part",
                       "were present",
                       "met",
                       "with us",
                       "participants",
                       "attendees",
                       "attendance",
                       "turned up",
                       "present",
                       "made it",
                       "in the room",
                       "meeting",
                       "given that we have",
                       "filled",
                       "attracted",
                       "drew",
                       "saw",
                       "counted",
                       "counting",
                       "welcomed",
                       "brought",
                       "travelled",
                       "traveled",
                       "sat",
                       "there were",
                       "we were",
                       "on site",
                       "onsite",
                       "in person",
                       "came together",
                       "assembled",
                       "united",
                       "hosted",
                       "crowd",
                       "packed",
                       "squeezed",
                       "visited",
                       "headcount",
                       "head count",
                       "heads",
                       "roll call",
                       "in all",
                       "in total",
                       "were there",
                       "turnout",
                       "signed in",
                       "signed the list",
                       "signed the sheet",
                       "convened",
                       "together",
                       "made the trip",
                       "found their way",
                       "a total of",
                       "room was",
                       "connected",
                       "two days",
                       "both days",
                       "round of",
                       "made the journey",
                       "made the way",
                       "round was",
                       "the group of",
                       "our group of",
                       "the crowd of",
                       "group was",
                       "was at the summit",
                       "were at the summit",
                       "participants in",
                       "makes a total",
                       "this year",
                       "this time",
                       "so many",
                       "journeyed",
                       "descended",
                       "flocked",
                       "converged",
                       "got together",
                       "met up",
                       "mustered",
                       "flew in",
                       "showed their faces",
                       "logged in",
                       "dialled in",
                       "made their way",
                       "came along",
                       "had come",
                       "have come",
                       "turned out",
                       "is a wrap",
                       "took place",
                       "is over",
                       "is history",
                       "lies behind us",
                       "is behind us",
                       "was held",
                       "on the ground",
                       "had a badge",
                       "wore a badge",
                       "around the table",
                       "around the tables",
                       "in one place",
                       "in the house",
                       "in one room",
                       "under one roof",
                       "could travel",
                       "could make it",
                       "were able to",
                       "managed to",
                       "numbered",
                       "at the table",
                       "around their neck",
                       "around their necks",
                       "shook hands",
                       "took their seats",
                       "took seats",
                       "found a seat",
                       "found a chair",
                       "introduced themselves",
                       "said hello",
                       "strong",
                       "graced",
                       "answered the call",
                       "argued",
                       "spent",
                       "followed the call",
                       "followed the invitation",
                       "walked in",
                       "checked in",
                       "dropped in",
                       "populated",
                       "crammed",
                       "crowded"};

}  // namespace

bool MayCountOthers(std::string_view folded) {
  static const Phrases kOthers = {
      "dinner",      "lunch",        "breakfast",     "party",      "sprint",     "hackfest",  "hackathon",
      "booth",       "stand",        "devroom",       "fosdem",     "register",   "signed up", "sign up",
      "registered",  "registration", "registrations", "would",      "could",      "can",       "if",
      "expect",      "expected",     "hope",          "capacity",   "seats",      "room for",  "space for",
      "places",      "maximum",      "limit of",      "limited",    "per person", "voted",     "votes",
      "followers",   "watched",      "newsletter",    "meetup",     "council",    "board",     "candidates",
      "applicants",  "workshop",     "until",         "at most",    "so far",     "needs",     "lounge",
      "letter",      "petition",     "mailing list",  "stopped by", "dropped by", "passed by", "neighbourhood",
      "neighborhood"};
  // "Two days have passed by": no people at a booth.
  if (const std::size_t at = folded.find("have passed by"); at != std::string_view::npos)
    return MayCountOthers(std::string(folded.substr(0, at)).append(folded.substr(at + 14)));
  return HasAnyPhrase(folded, kOthers);
}

bool CountsEaters(std::string_view text, std::size_t end) {
  const std::size_t clause = std::min(text.find_first_of(",;", end), text.size());
  return HasAnyPhrase(FoldLine(text.substr(0, clause)), {"dinner", "restaurant"});
}

bool SaysHowManyWeAre(std::string_view folded) {
  const std::size_t at = folded.find("we are ");
  if (at == std::string_view::npos || HasAnyPhrase(folded, {"so far", "already", "list", "by now", "up to now"}))
    return false;
  const std::vector<Token> words = Tokenize(folded.substr(at + 7, 40));
  const auto number = std::find_if(words.begin(), words.end(), [](const Token& word) { return !IsAbout(word.folded); });
  return number != words.end() && NumberAt(words, static_cast<std::size_t>(number - words.begin())).has_value();
}

bool SaysThatTheyCame(std::string_view folded) { return HasAnyPhrase(folded, kCame); }

bool TellsOfOneDay(std::string_view folded) {
  // "On Thursday and Friday": both.
  static const Phrases kDays = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
  if (std::count_if(kDays.begin(), kDays.end(), [&](std::string_view day) { return HasPhrase(folded, day); }) > 1)
    return false;
  return HasAnyPhrase(folded,
                      {"second day", "first day", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
                       "sunday", "last day", "day two", "day one", "in the morning", "in the afternoon"}) &&
         !HasAnyPhrase(folded, {"peaked", "peak", "both days"});
}

bool TellsOfMistake(std::string_view folded) {
  return HasAnyPhrase(folded, {"first version", "earlier version", "we wrote", "had written", "wrongly", "by mistake",
                               "erroneously", "in error", "correction", "not correct"}) &&
         !HasAnyPhrase(folded, {"instead of", "but"});
}

bool IsSupposed(const std::vector<Token>& tokens, const Count& count) {
  const auto word_at = [&](std::size_t i) {
    return i < tokens.size() ? std::string_view(tokens[i].folded) : std::string_view();
  };
  static const Phrases kWhere = {"call", "calls",     "channels",   "chats",      "conferences",
                                 "mucs", "groupchat", "groupchats", "deployments"};
  std::size_t i = count.first;
  bool limit = false;  // "more than"
  while (i > 0 &&
         (IsAbout(word_at(i - 1)) || IsOneOf(word_at(i - 1), {"more", "than", "up", "to", "over", "at", "least"}))) {
    limit = limit || IsOneOf(word_at(i - 1), {"than", "to", "over", "least"});
    --i;
  }
  if (i < 2) return false;
  if (limit && IsOneOf(word_at(i - 1), {"with", "of", "for"}) && IsOneOf(word_at(i - 2), kWhere)) return true;
  const bool exist = IsOneOf(word_at(i - 1), {"are", "is", "has", "have", "join", "exceeds", "reaches"});
  const std::size_t first = i - std::min<std::size_t>(i, 5);
  for (std::size_t at = first; exist && at + 1 < i; ++at)
    if (IsOneOf(word_at(at), {"once", "if", "when", "whenever", "until", "unless"})) return true;
  return false;
}

bool LeadsToThoseWhoCame(std::string_view folded) {
  return folded.ends_with(':') &&
         HasAnyPhrase(folded, {"took part", "participated", "attended", "came", "were there", "were present"});
}

}  // namespace summit
