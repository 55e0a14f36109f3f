#include "core/answer/answer_name.h"

#include <algorithm>
#include <bitset>
#include <cctype>
#include <cstddef>

#include "core/answer/answer_value.h"
#include "core/answer/stem.h"
#include "core/answer/word_in.h"
#include "core/base/ascii.h"
#include "core/base/text.h"

namespace summit {
namespace {

using Words = std::vector<std::string>;

constexpr std::size_t kMostNames = 4000;  // of the archive's, the most used first

bool StartsWithDigit(std::string_view word) {
  return !word.empty() && std::isdigit(static_cast<unsigned char>(word.front())) != 0;
}

/// A letter beyond ASCII, or a part of one.
bool IsAccented(char c) { return static_cast<unsigned char>(c) >= 0x80; }

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
  static constexpr std::string_view kShort[] = {"IM", "UI", "UX", "OS", "IP", "PC", "ID", "TV", "VM", "IO", "QA", "PR",
                                                "IT", "US", "UK", "EU", "CI", "DB", "JS", "AI", "IQ", "TS", "MU"};
  const auto initials = [](std::string_view word) {  // "JC Maxwell"
    return word.size() == 2 && IsCapital(word[0]) && IsCapital(word[1]) && !In(kShort, word);
  };
  for (std::size_t i = 1; i < words.size(); ++i)
    if (capital(words[i]) && initials(words[i - 1]) && !IsNoName(words[i]) && !asked(words[i])) return true;
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
    const bool dated = i + 2 < words.size() && StartsWithDigit(words[i + 2]);  // "the Vote from 2024"
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
    return !folded.empty() && !In(besides, folded.front()) && !IsMonthOrDay(folded.front());
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
  return folded.empty() || IsMonthOrDay(folded.front()) || In(besides, folded.front());
}

}  // namespace

bool NamesSomebody(std::string_view text, const Words& besides, const Archive& archive) {
  if (HasCapitalPair(text, besides) || HasOneFrom(text) || HasKnown(text, {NameKind::kPerson}, besides, archive))
    return true;
  if (MeansPeople(besides)) return HasNicknames(text, besides);
  return HasBlend(text, besides) || HasKnown(text, {NameKind::kCompany}, besides, archive);
}

bool NamesPlace(std::string_view text, const Words& besides, const Archive& archive) {
  if (HasKnown(text, {NameKind::kCity, NameKind::kCountry, NameKind::kVenue}, besides, archive)) return true;
  const std::vector<std::string_view> words = Split(text, ' ');
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    static constexpr std::string_view kBefore[] = {"in", "at", "near", "to", "is"},
                                      kHouses[] = {"room", "hall", "building"},
                                      kWithin[] = {"floor", "building", "street", "hall", "square", "room"};
    const std::string word = Fold(words[i]);
    const bool article = words[i + 1] == "the" || words[i + 1] == "a";
    const std::string_view next = article && i + 2 < words.size() ? words[i + 2] : words[i + 1];
    const bool name = !next.empty() && (IsCapital(next[0]) || std::isdigit(next.back()) != 0);
    const bool elided = name && next.size() > 3 && next[1] == '\'' && IsCapital(next[2]);  // "L'Auberge"
    const bool proper =
        elided || (name && next.size() > 1 && IsSmall(next[1]) && std::ranges::none_of(next.substr(1), IsCapital));
    if (In(kHouses, word) && name) return true;
    const bool marked = IsCapital(words[i].empty() ? ' ' : words[i][0]) || StartsWithDigit(words[i]);
    const Words within = FoldedWords(words[i + 1]);
    if (i > 0 && marked && !within.empty() && In(kWithin, within.front()))
      return true;  // "the K building", "2nd floor"
    if (In(kBefore, word) && proper && !IsTimeOrKnown(next, besides) && !IsNoName(next)) return true;
  }
  return false;
}

std::size_t CountNames(std::string_view text) {
  std::size_t names = 0, run = 0;
  const auto close = [&] { names += run > 1, run = 0; };
  for (const std::string_view word : Split(text, ' ')) {
    const bool capital = word.size() > 1 && IsCapital(word[0]) && (IsSmall(word[1]) || IsAccented(word[1]));
    if (!capital || In(kNoNames, Fold(word))) {
      close();
      continue;
    }
    ++run;
    if (std::string_view(",;.:").find(word.back()) != std::string_view::npos) close();
  }
  close();
  return names;
}

bool HasNames(std::string_view text, const Words& besides) {
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
      const bool plain = folded.empty() || IsMonthOrDay(folded.front()) || In(known, folded.front()) || IsNoName(word);
      if (!plain) return true;
    }
    opens = word.empty() || std::string_view(".!?:").find(word.back()) != std::string_view::npos;
  }
  return false;
}

}  // namespace summit
