#include "core/answer/answer_type.h"

#include <algorithm>
#include <bitset>
#include <cctype>
#include <vector>

#include "core/answer/stem.h"
#include "core/base/text.h"

namespace summit {
namespace {

using Words = std::vector<std::string>;

constexpr std::size_t kMostNames = 4000;  // of the archive's, the most used first

constexpr std::string_view kMonths[] = {"january", "february", "march",     "april",   "may",      "june",
                                        "july",    "august",   "september", "october", "november", "december"};
constexpr std::string_view kDays[] = {"monday",   "tuesday", "wednesday", "thursday", "friday",
                                      "saturday", "sunday",  "today",     "tomorrow", "yesterday"};
constexpr std::string_view kNumbers[] = {
    "one",     "two",      "three",  "four",    "five",     "six",     "seven",     "eight",    "nine",
    "ten",     "eleven",   "twelve", "dozen",   "thirteen", "twenty",  "thirty",    "forty",    "fifty",
    "hundred", "thousand", "none",   "fifteen", "fourteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::string_view kUnits[] = {"day", "week", "month", "year", "hour", "minute", "second", "weekend"};
constexpr std::string_view kReasons[] = {
    "because",    "since",   "reason",   "therefore", "purpose",  "aim",      "goal",        "need",      "needed",
    "motivation", "problem", "problems", "lack",      "due",      "so",       "replacement", "replace",   "designed",
    "issue",      "issues",  "hope",     "help",      "helps",    "allow",    "allows",      "enable",    "enables",
    "avoid",      "prevent", "improve",  "improves",  "requires", "why",      "makes",       "important", "decided",
    "benefit",    "ensure",  "protect",  "stepping",  "stepped",  "resigned", "resigning",   "leaving"};
template <class Range>
bool In(const Range& range, std::string_view word) {
  return std::ranges::find(range, word) != std::end(range);
}

bool IsFigure(const std::string& word) {
  return !word.empty() && std::isdigit(static_cast<unsigned char>(word.front())) != 0;
}

bool IsYear(const std::string& word) {
  return word.size() == 4 && word.find_first_not_of("0123456789") == std::string::npos && word >= "1990" &&
         word <= "2099";
}

bool IsCapital(char c) { return c >= 'A' && c <= 'Z'; }
bool IsSmall(char c) { return c >= 'a' && c <= 'z'; }
/// A letter beyond ASCII, or a part of one.
bool IsAccented(char c) { return static_cast<unsigned char>(c) >= 0x80; }

/// "On the evening of the 28th": not "the 19th Summit".
bool IsDayOfMonth(const Words& words, std::size_t at) {
  static constexpr std::string_view kBefore[] = {"of", "on", "from", "until", "till"},
                                    kAfter[] = {"of", "to", "and", "we", "at", "until", "till", "from", "there", "in"};
  const std::string& word = words[at];
  const bool ordinal = word.ends_with("th") || word.ends_with("st") || word.ends_with("nd") || word.ends_with("rd");
  if (!ordinal || !IsFigure(word) || word.size() > 4 || at < 2 || words[at - 1] != "the") return false;
  const bool goes_on = at + 1 < words.size() && !In(kAfter, words[at + 1]);
  return !goes_on && (In(kBefore, words[at - 2]) || In(kDays, words[at - 2]));
}

bool HasDate(const Words& words, const Words& besides) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (In(besides, words[i])) continue;
    if (IsDayOfMonth(words, i)) return true;
    if (IsYear(words[i]) || In(kDays, words[i])) return true;
    if (!In(kMonths, words[i])) continue;
    if (words[i] != "may" && words[i] != "march") return true;
    if ((i > 0 && IsFigure(words[i - 1])) || (i + 1 < words.size() && IsFigure(words[i + 1]))) return true;
  }
  return false;
}

bool HasNumber(const Words& words) {
  return std::ranges::any_of(words, [](const std::string& word) { return IsFigure(word) || In(kNumbers, word); });
}

/// "Was chosen to highlight", "in order to", "since it" and not "since 2001".
bool HasReason(const Words& words) {
  static constexpr std::string_view kMade[] = {"chosen", "created", "made",        "founded",
                                               "formed", "started", "established", "introduced"};
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool to = i > 0 && words[i] == "to";
    if (to && (words[i - 1] == "order" || In(kMade, words[i - 1]))) return true;
    const bool being = i > 0 && (words[i - 1] == "is" || words[i - 1] == "was" || words[i - 1] == "are");
    if (words[i] == "intended" && being) return true;
    if (words[i] == "since" && (i + 1 == words.size() || IsFigure(words[i + 1]))) continue;
    static constexpr std::string_view kNotSo[] = {"many", "far", "on", "much", "called", "only", "few", "long"};
    if (words[i] == "so" && (i + 1 == words.size() || In(kNotSo, words[i + 1]))) continue;
    if (In(kReasons, words[i])) return true;
  }
  return false;
}

bool HasLength(const Words& words) {
  for (std::size_t i = 1; i < words.size(); ++i)
    if ((IsFigure(words[i - 1]) || In(kNumbers, words[i - 1]) || words[i - 1] == "a") && In(kUnits, Stem(words[i])))
      return true;
  return std::ranges::any_of(words, [](const std::string& word) { return In(kUnits, Stem(word)); }) && HasNumber(words);
}

/// "It is free", "free of charge": not "free as in beer", "free software".
bool IsFreeOfCharge(const Words& words, std::size_t at) {
  static constexpr std::string_view kBefore[] = {"is", "are", "was", "were", "be", "for"},
                                    kAfter[] = {"of", "entry", "entrance", "admission"},
                                    kOther[] = {"as", "software", "and", "from", "open"};
  if (words[at] != "free") return false;
  const std::string_view next = at + 1 < words.size() ? std::string_view(words[at + 1]) : std::string_view();
  return In(kAfter, next) || (at > 0 && In(kBefore, words[at - 1]) && !In(kOther, next));
}

bool HasMoney(std::string_view text, const Words& words) {
  for (const std::string_view sign : {"€", "$", "£"}) {
    const std::size_t at = text.find(sign);
    if (at != std::string_view::npos && text.find_first_of("0123456789") != std::string_view::npos) return true;
  }
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string stem = Stem(words[i]);
    const bool unit = stem == "euro" || stem == "eur" || stem == "usd" || stem == "dollar" || stem == "pound";
    if (unit && HasNumber(words)) return true;
    if (IsFreeOfCharge(words, i)) return true;
  }
  return false;
}

/// Words with capitals that name things.
constexpr std::string_view kNoNames[] = {
    "google",  "summer",     "code",    "standards", "foundation", "security", "instant",  "open",    "internet",
    "summit",  "newsletter", "test",    "day",       "social",     "free",     "software", "source",  "jabber",
    "server",  "client",     "group",   "chat",      "messaging",  "protocol", "web",      "things",  "board",
    "council", "directors",  "members", "standard",  "library",    "xsf",      "xmpp",     "working", "project",
    "hotel",   "call",       "draft",   "data",      "file",       "transfer"};

bool IsNoName(std::string_view word) {
  const std::vector<std::string> folded = FoldedWords(word);
  return folded.empty() || In(kNoNames, folded.front());
}

/// "Mobile Dev Challenge and SIM Cards": capitals all over name nobody; a table row does.
bool IsTitle(const std::vector<std::string_view>& words) {
  if (words.size() > 12 || words.size() < 3) return false;
  std::size_t capitals = 0, long_words = 0;
  for (const std::string_view word : words) {
    if (word == "|" || word == "-" || word.ends_with(":") || word.ends_with(",") || word.ends_with(".")) return false;
    if (word.starts_with("(")) return false;
    if (word.size() < 4) continue;
    ++long_words;
    capitals += IsCapital(word[0]);
  }
  return long_words > 2 && capitals == long_words;
}

/// Two words with capitals in a row, not of the question: most likely somebody's name, unless the first only opens the
/// sentence.
bool HasCapitalPair(std::string_view text, const Words& besides) {
  static constexpr std::string_view kOpeners[] = {"the",   "then",  "this", "that", "these", "in",   "on",    "at",
                                                  "for",   "from",  "with", "and",  "but",   "also", "after", "before",
                                                  "when",  "while", "if",   "our",  "we",    "last", "next",  "today",
                                                  "since", "as",    "by",   "both", "all",   "new",  "a",     "an",
                                                  "see",   "using", "what", "why",  "how",   "is",   "read",  "to"};
  std::vector<std::string_view> words = Split(text, ' ');
  if (IsTitle(words) || text.starts_with("XEP-")) return false;
  std::erase_if(words, [](std::string_view word) { return word.starts_with('(') && word.ends_with(')'); });
  const auto asked = [&](std::string_view word) {
    const Words folded = FoldedWords(word);
    return !folded.empty() && In(besides, folded.front());
  };
  const auto capital = [](std::string_view word) {
    return word.size() > 1 && IsCapital(word[0]) && (IsSmall(word[1]) || IsAccented(word[1]));
  };
  for (std::size_t i = 1; i < words.size(); ++i)
    if (capital(words[i]) && capital(words[i - 1]) &&
        (IsSmall(words[i - 1].back()) || IsAccented(words[i - 1].back())) && !In(kOpeners, Fold(words[i - 1])) &&
        !In(kNoNames, Fold(words[i - 1])) && !IsNoName(words[i]) && !asked(words[i]) && !asked(words[i - 1]))
      return true;
  return false;
}

/// "Ada from the Analytical Society explains"
bool HasOneFrom(std::string_view text) {
  const std::vector<std::string_view> words = Split(text, ' ');
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    const std::string_view word = words[i];
    const bool name = word.size() > 2 && IsCapital(word[0]) && !IsCapital(word[1]) && words[i + 1] == "from";
    const bool dated = i + 2 < words.size() && IsFigure(std::string(words[i + 2]));  // "the Vote from 2024"
    if (name && !dated && !IsNoName(word)) return true;
  }
  return false;
}

/// "Ada and Grace", "PawBud": names of one word.
bool HasNicknames(std::string_view text, const Words& besides) {
  const std::vector<std::string_view> words = Split(text, ' ');
  const auto name = [&](std::string_view word) {
    if (word.size() < 3 || !IsCapital(word[0]) || !IsSmall(word[1]) || IsNoName(word)) return false;
    const Words folded = FoldedWords(word);
    return !folded.empty() && !In(besides, folded.front()) && !In(kMonths, folded.front()) &&
           !In(kDays, folded.front());
  };
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    if (words[i] == "and" && i > 1 && name(words[i - 1]) && name(words[i + 1])) return true;
    if (name(words[i]) && std::ranges::any_of(words[i].substr(1), IsCapital) && !words[i].ends_with("JS")) return true;
  }
  return false;
}

/// "ProcessOne", "JabberFr": a company or a group of one word with a capital in it.
bool HasBlend(std::string_view text, const Words& besides) {
  for (std::string_view word : Split(text, ' ')) {
    while (!word.empty() && std::isalnum(static_cast<unsigned char>(word.back())) == 0) word.remove_suffix(1);
    if (word.size() < 5 || !IsCapital(word[0]) || !IsSmall(word[1])) continue;
    const auto letter = [](char c) { return IsSmall(c) || IsCapital(c); };
    const bool blend = std::ranges::all_of(word, letter) && std::ranges::any_of(word.substr(2), IsCapital);
    if (blend && IsSmall(word.back()) && !In(besides, Fold(word))) return true;  // "MongooseIM" is a product
  }
  return false;
}

/// The pairs of letters that words begin with: what no word of a text begins with need not be looked for in it.
class Beginnings {
 public:
  explicit Beginnings(std::string_view text) {
    for (std::size_t i = 0; i + 1 < text.size(); ++i)
      if (i == 0 || std::isalnum(static_cast<unsigned char>(text[i - 1])) == 0) pairs_.set(PairOf(text, i));
  }
  bool MayHave(std::string_view name) const { return name.size() < 2 || pairs_.test(PairOf(name, 0)); }

 private:
  static std::size_t PairOf(std::string_view text, std::size_t at) {
    return static_cast<unsigned char>(text[at]) * 256U + static_cast<unsigned char>(text[at + 1]);
  }
  std::bitset<65536> pairs_;
};

bool HasKnown(std::string_view text, const std::vector<NameKind>& kinds, const Words& besides, const Archive& archive) {
  const Words words = FoldedWords(text);
  const Beginnings beginnings(text);
  std::size_t seen = 0;
  for (const ArchiveName& name : archive.Names()) {
    if (++seen > kMostNames) break;
    if (!beginnings.MayHave(name.name)) continue;
    if (std::ranges::count(kinds, name.kind) == 0 || text.find(name.name) == std::string_view::npos) continue;
    const Words parts = FoldedWords(name.name);
    const bool asked = std::ranges::all_of(parts, [&](const std::string& part) { return In(besides, part); });
    if (!asked && HasRun(words, parts)) return true;
  }
  return false;
}

/// "Who were the students" asks for people, not for a company.
bool MeansPeople(const Words& words) {
  static constexpr std::string_view kPeople[] = {
      "student",  "mentor",    "member", "developer", "author",      "winner",    "speaker", "person",
      "people",   "treasurer", "chair",  "editor",    "contributor", "board",     "council", "spoke",
      "speak",    "talk",      "gave",   "presented", "wrote",       "written",   "elected", "quit",
      "resigned", "won",       "idea",   "led",       "mentored",    "gesprochen"};
  return std::ranges::any_of(words,
                             [](const std::string& word) { return In(kPeople, word) || In(kPeople, Stem(word)); });
}

/// A month, a day or a word of the question is no place that answers it.
bool IsTimeOrKnown(std::string_view word, const Words& besides) {
  const Words folded = FoldedWords(word);
  return folded.empty() || In(kMonths, folded.front()) || In(kDays, folded.front()) || In(besides, folded.front());
}

bool HasPlace(std::string_view text, const Words& besides, const Archive& archive) {
  if (HasKnown(text, {NameKind::kCity, NameKind::kCountry, NameKind::kVenue}, besides, archive)) return true;
  const std::vector<std::string_view> words = Split(text, ' ');
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    static constexpr std::string_view kBefore[] = {"in", "at", "near", "to", "is"},
                                      kHouses[] = {"room", "hall", "building"};
    const std::string word = Fold(words[i]);
    const bool article = words[i + 1] == "the" || words[i + 1] == "a";
    const std::string_view next = article && i + 2 < words.size() ? words[i + 2] : words[i + 1];
    const bool name = !next.empty() && (IsCapital(next[0]) || std::isdigit(next.back()) != 0);
    const bool proper = name && next.size() > 1 && IsSmall(next[1]) && std::ranges::none_of(next.substr(1), IsCapital);
    if (In(kHouses, word) && name) return true;
    if (In(kBefore, word) && proper && !IsTimeOrKnown(next, besides) && !IsNoName(next)) return true;
  }
  return false;
}

}  // namespace

Asked AskedOf(const Question& question) {
  if (question.how_much) return Asked::kHowMuch;
  if (question.asked != Asked::kAnything) return question.asked;
  if (question.how_many) return Asked::kHowMany;
  if (question.intent == Intent::kWhen) return Asked::kWhen;
  if (question.intent == Intent::kWhere) return Asked::kWhere;
  const bool people = question.intent == Intent::kSponsors || question.intent == Intent::kParticipants ||
                      question.intent == Intent::kHost || question.weak;
  return people && !question.choice ? Asked::kWho : Asked::kAnything;
}

bool HasAnswerType(std::string_view text, Asked asked, const std::vector<std::string>& besides,
                   const Archive& archive) {
  const Words words = FoldedWords(text);
  Words named;
  for (const std::string& name : besides)
    for (std::string& word : FoldedWords(name)) named.push_back(std::move(word));
  switch (asked) {
    case Asked::kWhen:
      return HasDate(words, named) || HasTimeOfDay(text);
    case Asked::kHowMany:
      return HasNumber(words);
    case Asked::kHowMuch:
      return HasMoney(text, words);
    case Asked::kHowLong:
      return HasLength(words);
    case Asked::kWho:
      if (HasCapitalPair(text, named) || HasOneFrom(text) || HasKnown(text, {NameKind::kPerson}, named, archive))
        return true;
      if (MeansPeople(named) && HasNicknames(text, named)) return true;
      return !MeansPeople(named) && (HasBlend(text, named) || HasKnown(text, {NameKind::kCompany}, named, archive));
    case Asked::kWhere:
      return HasPlace(text, named, archive);
    case Asked::kWhy:
      return HasReason(words);
    default:
      return true;
  }
}

bool HasTimeOfDay(std::string_view text) {
  const auto digit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
  for (std::size_t i = 1; i < text.size(); ++i)
    if (text[i] == ':' && digit(i - 1) && digit(i + 1) && digit(i + 2)) return true;
  const Words words = FoldedWords(text);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool half = words[i].ends_with("am") || words[i].ends_with("pm");
    if (half && (words[i].size() > 2 ? IsFigure(words[i]) : i > 0 && IsFigure(words[i - 1]))) return true;
  }
  return false;
}

bool HasNames(std::string_view text, const std::vector<std::string>& besides) {
  Words known;
  for (const std::string& name : besides)
    for (std::string& word : FoldedWords(name)) known.push_back(std::move(word));
  static constexpr std::string_view kVerbs[] = {"is",       "was",      "were",   "are",   "has",  "have",
                                                "supports", "released", "offers", "can",   "will", "now",
                                                "provides", "got",      "adds",   "added", "also", "participated"},
                                    kNone[] = {"this", "that", "there", "these", "those", "they", "she",   "our",
                                               "what", "who",  "which", "here",  "where", "all",  "today", "the",
                                               "work", "not",  "one",   "each",  "some",  "both", "you",   "many"};
  bool opens = true;
  const std::vector<std::string_view> words = Split(text, ' ');
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view word = words[i];
    if (opens && i + 1 < words.size() && In(kVerbs, words[i + 1]) && !In(kNone, Fold(word))) opens = false;
    if (!opens && word.size() > 2 && IsCapital(word[0]) && std::ranges::any_of(word, IsSmall)) {
      const Words folded = FoldedWords(word);
      const bool plain = folded.empty() || In(kMonths, folded.front()) || In(kDays, folded.front()) ||
                         In(known, folded.front()) || IsNoName(word);
      if (!plain) return true;
    }
    opens = word.empty() || std::string_view(".!?:").find(word.back()) != std::string_view::npos;
  }
  return false;
}

bool ArePeople(std::string_view things) {
  static constexpr std::string_view kPeople[] = {"people",    "persons", "participants",
                                                 "attendees", "folks",   "developers"};
  return In(kPeople, Fold(things));
}

bool CountsThings(std::string_view text, std::string_view things) {
  constexpr std::size_t kReach = 3;
  static constexpr std::string_view kSeats[] = {"seats", "places", "chairs"};
  const Words words = FoldedWords(text);
  const std::string thing = Stem(Fold(things));
  const bool people = ArePeople(things) || In(kSeats, Fold(things));
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!IsFigure(words[i]) && !In(kNumbers, words[i])) continue;
    const bool ordinal = IsFigure(words[i]) && std::isalpha(static_cast<unsigned char>(words[i].back())) != 0;
    if (ordinal || IsYear(words[i]) || words[i] == "one" || text.find(words[i] + "%") != std::string_view::npos)
      continue;
    for (std::size_t next = i + 1; next < std::min(words.size(), i + 1 + kReach); ++next)
      if (Stem(words[next]) == thing || (people && ArePeople(words[next]))) return true;
  }
  return false;
}

std::string_view NameOf(Asked asked) {
  switch (asked) {
    case Asked::kWhen:
      return "a date";
    case Asked::kHowMany:
      return "a number";
    case Asked::kHowMuch:
      return "an amount";
    case Asked::kHowLong:
      return "a length of time";
    case Asked::kWho:
      return "a name";
    case Asked::kWhere:
      return "a place";
    case Asked::kWhy:
      return "a reason";
    default:
      return "an answer";
  }
}

}  // namespace summit
