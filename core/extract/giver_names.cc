#include "core/extract/giver_names.h"

#include <algorithm>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/gift_verbs.h"
#include "core/extract/names.h"
#include "core/extract/text_spans.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

/// "More sponsors": of whom there are some, not who they are.
bool IsQuantity(std::string_view folded_word) {
  static const Words kWords = {"more",    "further", "additional", "several", "many",    "some",   "few",  "other",
                               "others",  "new",     "most",       "half",    "several", "enough", "less", "fewer",
                               "another", "either",  "neither",    "none",    "former",  "latter", "any",  "much"};
  return IsOneOf(folded_word, kWords);
}

/// "Sign up in our shop", "Read more about it": somebody is asked to do something.
bool AsksReader(const std::vector<Token>& tokens) {
  static const Words kVerbs = {"sign",    "register",  "read", "see",     "get",    "download", "become",
                               "contact", "join",      "send", "write",   "ask",    "check",    "find",
                               "visit",   "learn",     "look", "tell",    "donate", "apply",    "book",
                               "buy",     "click",     "come", "follow",  "watch",  "discover", "view",
                               "fill",    "subscribe", "help", "support", "sponsor"};
  static const Words kReaders = {"our", "your", "us", "you", "yourself", "here", "how", "this", "these", "we", "up"};
  const auto small = [](const Token& token) { return token.word && !token.capital; };
  if (tokens.size() < 2 || !tokens.front().word) return false;
  const bool reader = std::any_of(tokens.begin() + 1, tokens.end(),
                                  [&](const Token& token) { return small(token) && IsOneOf(token.folded, kReaders); });
  return reader || (IsOneOf(tokens.front().folded, kVerbs) && small(tokens[1]) &&
                    tokens[1].span.begin > tokens[0].span.end && !IsParticle(tokens[1].folded));
}

/// The label of a link that the name is, or that it has words around.
std::string_view LabelIn(std::string_view name, const std::vector<Link>& links, std::string_view text) {
  std::string_view found;
  for (const Link& link : links) {
    if (link.end > text.size() || link.end - link.begin > name.size() || link.begin >= link.end) continue;
    const std::string_view label = text.substr(link.begin, link.end - link.begin);
    if (label.size() > found.size() && name.find(label) != std::string_view::npos) found = label;
  }
  return found;
}

/// All words are such: those that lead to a name, or the verb behind it.
template <typename Is>
bool AllWords(std::string_view words, const Is& is) {
  const std::vector<Token> tokens = Tokenize(words);
  return std::all_of(tokens.begin(), tokens.end(), [&](const Token& token) { return !token.word || is(token); });
}

bool LeadTo(std::string_view words) {
  return AllWords(words, [](const Token& token) { return OpensSentence(token.folded); });
}

bool FollowName(std::string_view words) {
  return AllWords(words, [](const Token& token) { return !token.capital && IsVerbOfName(token.folded); });
}

}  // namespace

bool OpensSentence(std::string_view folded_word) {
  static const Words kOpeners = {"also",      "additionally", "lately",    "already", "now",      "even",
                                 "only",      "just",         "further",   "next",    "soon",     "thus",
                                 "elsewhere", "both",         "plus",      "besides", "like",     "as",
                                 "there",     "meanwhile",    "sometimes", "today",   "nowadays", "once",
                                 "again",     "then",         "luckily",   "too",     "among"};
  static const Words kFirstNames = {"emily",  "kelly",     "sally",   "molly",   "holly",   "billy",
                                    "polly",  "lily",      "carly",   "reilly",  "beverly", "kimberly",
                                    "shelly", "willy",     "nelly",   "italy",   "family",  "assembly",
                                    "supply", "butterfly", "firefly", "anomaly", "monopoly"};
  return IsConnective(folded_word) || IsOneOf(folded_word, kOpeners) ||
         (folded_word.size() >= 6 && folded_word.ends_with("ly") && !IsOneOf(folded_word, kFirstNames));
}

bool IsVerbOfName(std::string_view word) {
  static const Words kNouns = {"ers", "ors", "ists", "ents", "ants", "ions", "ings",
                               "ics", "ces", "ss",   "us",   "is",   "ies"};
  if (IsGivingVerb(word)) return true;
  if (word.size() < 5 || LooksLikeCompany(word)) return false;
  static const Words kPeople = {"friends",  "folks",    "people",   "hands",    "sites",  "games",
                                "clubs",    "rooms",    "apps",     "clients",  "united", "limited",
                                "services", "projects", "families", "unlimited"};
  if (IsOneOf(word, kPeople)) return false;
  if (word.ends_with("ed")) return true;
  return word.ends_with('s') &&
         std::none_of(kNouns.begin(), kNouns.end(), [&](std::string_view end) { return word.ends_with(end); });
}

std::string GiversName(std::string name, const std::vector<Link>& links, std::string_view text) {
  if (name.ends_with(')') && name.find('(') == std::string::npos) name.pop_back();  // "(paid by Elk)"
  const std::string_view label = LabelIn(name, links, text);
  if (!label.empty() && label.size() < name.size()) {
    const std::size_t at = name.find(label);
    if (LeadTo(name.substr(0, at)) && FollowName(name.substr(at + label.size()))) name = std::string(label);
  }
  std::vector<Token> tokens = Tokenize(name);
  if (!tokens.empty() && tokens.size() < 4 && !tokens.back().capital &&
      IsOneOf(tokens.back().folded,
              {"friends", "folks", "colleagues", "hosts", "people", "guys", "neighbours", "peers"}))
    return {};  // "Italian friends"
  if (tokens.empty() || AsksReader(tokens) || (tokens.size() == 1 && IsQuantity(tokens.front().folded))) return {};
  if (label.size() == name.size()) return name;
  if (tokens.size() == 1 && OpensSentence(tokens.front().folded) && tokens.front().folded.size() > 3) return {};
  // "Next Labs", "Plus Server": words that firms call themselves by.
  static const Words kOfFirms = {"next", "plus", "once",  "only",  "just",     "now",
                                 "soon", "here", "still", "today", "together", "well"};
  std::size_t first = 0, last = tokens.size();
  while (first + 1 < last && tokens[first].capital && !IsOneOf(tokens[first].folded, kOfFirms) &&
         OpensSentence(tokens[first].folded) && tokens[first + 1].span.begin > tokens[first].span.end)
    ++first;
  while (last > first + 1 && tokens[last - 1].word && !tokens[last - 1].capital &&
         tokens[last - 1].span.begin > tokens[last - 2].span.end && IsVerbOfName(tokens[last - 1].folded))
    --last;
  // "the Elk team"
  if (last > first + 1 && !tokens[last - 1].capital &&
      IsOneOf(tokens[last - 1].folded, {"team", "crew", "folks", "guys", "teams", "projects"}))
    --last;
  if (first == 0 && last == tokens.size()) return name;
  const std::size_t begin = tokens[first].span.begin;
  const std::size_t end = last == tokens.size() ? name.size() : tokens[last - 1].span.end;
  return name.substr(begin, end - begin);
}

bool IsRestaurant(std::string_view name, std::string_view text) {
  static const Words kHouses = {"restaurant", "brasserie", "pizzeria", "trattoria",  "osteria", "bistro",  "taverna",
                                "tavern",     "pub",       "cafe",     "ristorante", "inn",     "brewery", "kitchen"};
  static const Words kArticles = {"la",  "le",  "les", "chez", "da",  "il", "el",
                                  "los", "zum", "zur", "au",   "aux", "t",  "l"};
  const std::vector<Token> words = Tokenize(name);
  if (words.empty()) return false;
  if (std::any_of(words.begin(), words.end(), [](const Token& word) { return IsOneOf(word.folded, kHouses); }))
    return true;
  const std::size_t at = text.find(name);
  const std::vector<Token> before =
      at == std::string_view::npos
          ? std::vector<Token>()
          : Tokenize(text.substr(at - std::min<std::size_t>(at, 40), std::min<std::size_t>(at, 40)));
  if (!before.empty() && IsOneOf(before.back().folded, kHouses)) return true;
  return words.size() > 1 && IsOneOf(words.front().folded, kArticles) && !LooksLikeCompany(name);
}

}  // namespace summit
