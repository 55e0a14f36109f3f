#include <algorithm>
#include <optional>

#include "core/base/text.h"
#include "core/extract/extractors.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

bool IsOneOf(std::string_view word, const Phrases& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

int NumberWord(std::string_view word) {
  static const std::pair<std::string_view, int> kWords[] = {
      {"two", 2},       {"three", 3},    {"four", 4},     {"five", 5},       {"six", 6},       {"seven", 7},
      {"eight", 8},     {"nine", 9},     {"ten", 10},     {"eleven", 11},    {"twelve", 12},   {"thirteen", 13},
      {"fourteen", 14}, {"fifteen", 15}, {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19},
      {"twenty", 20},   {"thirty", 30},  {"forty", 40},   {"fourty", 40},    {"fifty", 50},    {"sixty", 60},
      {"seventy", 70},  {"eighty", 80},  {"ninety", 90},  {"hundred", 100},  {"dozen", 12}};
  for (const auto& [name, value] : kWords)
    if (word == name) return value;
  return 0;
}

/// A number of people, and the tokens that write it: [first, last].
struct Count {
  int value = 0;
  std::size_t first = 0, last = 0;
};

/// "40", "thirteen", "forty-five", "two dozen", "a hundred"; absent where no number begins at the token.
std::optional<Count> NumberAt(const std::vector<Token>& tokens, std::size_t i) {
  const std::string& word = tokens[i].folded;
  const bool figures = !word.empty() && word.find_first_not_of("0123456789") == std::string::npos;
  // "28.1", "10:30", "2-3": no head count is written so.
  const bool joined_before = i > 0 && tokens[i - 1].span.end == tokens[i].span.begin && !tokens[i - 1].word &&
                             tokens[i - 1].folded != "(" && tokens[i - 1].folded != "~";
  if (figures && (word.size() > 3 || joined_before)) return std::nullopt;
  Count count{figures ? std::stoi(word) : NumberWord(word), i, i};
  if (count.value == 0) return std::nullopt;
  std::size_t next = i + 1;
  if (next + 1 < tokens.size() && tokens[next].folded == "-" && tokens[i].span.end == tokens[next].span.begin) ++next;
  int more = next < tokens.size() ? NumberWord(tokens[next].folded) : 0;
  if (next > i + 1 && next < tokens.size() && tokens[next].folded == "one") more = 1;
  if (!figures && count.value >= 20 && count.value < 100 && more > 0 && more < 10) {
    count.value += more;
    count.last = next;
  } else if (more == 12 && count.value < 20) {
    count.value *= 12;
    count.last = next;
  }
  return count;
}

bool IsPeople(std::string_view word) {
  static const Phrases kPeople = {
      "people",    "developers", "participants", "attendees",       "persons", "folks",        "members", "enthusiasts",
      "engineers", "guests",     "visitors",     "hackers",         "heads",   "contributors", "souls",   "humans",
      "men",       "women",      "implementers", "implementors",    "experts", "us",           "xmppers", "jabberites",
      "friends",   "community",  "users",        "representatives", "minds",   "person"};
  return IsOneOf(word, kPeople);
}

/// The noun of people that the number counts: "40 (!) keen XMPP developers", "thirty-one of us"; tokens.size() for
/// none.
std::size_t NounAfter(const std::vector<Token>& tokens, std::size_t number) {
  for (std::size_t j = number + 1; j < tokens.size() && j <= number + 5; ++j) {
    if (IsPeople(tokens[j].folded)) return j;
    if (NumberWord(tokens[j].folded) > 0) break;
    const bool verb =
        IsOneOf(tokens[j].folded, {"brought", "gathered", "met", "was", "were", "is", "had", "saw", "drew"});
    const bool sign = !tokens[j].word && tokens[j].folded != "-" && tokens[j].folded != "+" &&
                      tokens[j].folded != "(" && tokens[j].folded != ")" && tokens[j].folded != "!";
    const bool of_us = tokens[j].folded == "of" && j + 1 < tokens.size() && tokens[j + 1].folded == "us";
    static const Phrases kOther = {
        "of",      "and",       "to",       "in",        "for", "days", "years", "topics", "posts", "hours", "minutes",
        "percent", "countries", "projects", "companies", "new", "more", "first", "a",      "per",   "on",    "at"};
    if (sign || verb || (IsOneOf(tokens[j].folded, kOther) && !of_us)) break;
  }
  return tokens.size();
}

/// "Participants: 26", "we were 26 in all": a number that the words before it say to be one of people.
bool CountedBefore(const std::vector<Token>& tokens, const Count& count) {
  const auto word = [&](std::size_t back) {
    return back <= count.first ? std::string_view(tokens[count.first - back].folded) : std::string_view();
  };
  const bool label = IsOneOf(word(1), {":", "|", "was", "of", "is", "reached"}) &&
                     IsOneOf(word(2), {"participants", "attendees", "attendance", "people", "headcount", "count",
                                       "present", "turnout"});
  const bool we_were = word(1) == "were" && (word(2) == "we" || word(2) == "us");
  return label ||
         (we_were && (count.last + 1 >= tokens.size() || !tokens[count.last + 1].word ||
                      IsOneOf(tokens[count.last + 1].folded, {"in", "this", "on", "at", "from", "altogether"})));
}

/// "Seventeen came to Ghent", "22 were there in person": who came need not be called anything.
bool ComeBehind(const std::vector<Token>& tokens, const Count& count) {
  const auto word = [&](std::size_t ahead) {
    return count.last + ahead < tokens.size() ? std::string_view(tokens[count.last + ahead].folded)
                                              : std::string_view();
  };
  static const Phrases kCame = {"came",      "attended", "participated", "joined",
                                "travelled", "traveled", "gathered",     "met"};
  return IsOneOf(word(1), kCame) || (word(1) == "took" && word(2) == "part") ||
         (word(1) == "were" && IsOneOf(word(2), {"there", "present", "with"})) ||
         (IsOneOf(word(1), {"turned", "showed"}) && word(2) == "up") || (word(1) == "made" && word(2) == "it");
}

bool IsAbout(std::string_view word) {
  static const Phrases kAbout = {"over", "about",   "around", "almost", "nearly", "roughly",       "some",    "~",
                                 "than", "more",    "circa",  "ca",     "close",  "approximately", "exactly", "least",
                                 "at",   "upwards", "well",   "good",   "a",      "fewer",         "less",    "just"};
  return IsOneOf(word, kAbout);
}

/// Sentences with other numbers of people: of the dinner, the seats, the Board; hoped for; or of some among them.
bool CountsOthers(std::string_view folded) {
  static const Phrases kOthers = {"per person",
                                  "devroom",
                                  "dinner",
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
                                  "up to",
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
                                  "restaurant",
                                  "lunch for",
                                  "table for",
                                  "lounge"};
  return HasAnyPhrase(folded, kOthers);
}

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
                       "in all",
                       "in total",
                       "were there",
                       "turnout",
                       "signed in",
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
                       "logged in",
                       "dialled in",
                       "made their way",
                       "came along"};

/// That people came together, in words.
bool SaysThatTheyCame(std::string_view folded) { return HasAnyPhrase(folded, kCame); }

/// The first number of people in the tokens, with the tokens that say it: [first, last]; absent when there is none.
std::optional<Count> FindCount(const std::vector<Token>& tokens) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    auto count = NumberAt(tokens, i);
    if (!count || count->value < 2) continue;
    std::size_t first = i;
    while (first > 0 && IsAbout(tokens[first - 1].folded)) --first;
    const std::size_t noun = NounAfter(tokens, count->last);
    const bool signed_up =
        noun + 1 < tokens.size() && IsOneOf(tokens[noun + 1].folded, {"registered", "signed", "planned"});
    if (noun < tokens.size() && !signed_up &&
        !(count->last + 1 < tokens.size() && tokens[count->last + 1].folded == "more")) {
      count->first = first;
      count->last = noun;
      return count;
    }
    if (CountedBefore(tokens, *count) || ComeBehind(tokens, *count)) {
      count->first = first;
      return count;
    }
    i = count->last;
  }
  return std::nullopt;
}

/// "Last year's Summit had 30 participants".
bool SpeaksOfLastTime(const std::vector<Token>& tokens, std::size_t before) {
  for (std::size_t i = 0; i + 1 < before && i + 1 < tokens.size(); ++i)
    if (IsOneOf(tokens[i].folded, {"last", "previous", "earlier"}) &&
        IsOneOf(tokens[i + 1].folded, {"year", "time", "summit", "edition", "one", "summits"}))
      return true;
  return false;
}

}  // namespace

void ExtractHeadCounts(const Reading& reading, FactList& facts) {
  for (const Passage& passage : reading.passages) {
    if (!passage.ref || passage.ground != Ground::kSummit) continue;
    if (!passage.names_summit && passage.ref != reading.subject && passage.tense != DateContext::Tense::kPast) continue;
    const BlockKind kind = reading.BlockOf(passage).kind;
    if (kind == BlockKind::kQuote || kind == BlockKind::kCode) continue;
    if (!SaysThatTheyCame(passage.folded) || CountsOthers(passage.folded)) continue;
    const std::string_view text = reading.TextOf(passage);
    const std::vector<Token> tokens = Tokenize(text);
    const auto count = FindCount(tokens);
    // A few are some among those who came.
    if (!count || count->value < 5 || SpeaksOfLastTime(tokens, count->first)) continue;
    const Span words{tokens[count->first].span.begin, tokens[count->last].span.end};
    facts.Add(passage, HeadCountFact{count->value, CollapseSpaces(text.substr(words.begin, words.size()))});
  }
}

}  // namespace summit
