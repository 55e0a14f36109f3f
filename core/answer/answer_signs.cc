#include "core/answer/answer_signs.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "core/base/text.h"

namespace summit {
namespace {

template <class Range>
bool In(const Range& range, std::string_view word) {
  return std::ranges::find(range, word) != std::end(range);
}

bool IsCapital(char c) { return c >= 'A' && c <= 'Z'; }
bool IsSmall(char c) { return c >= 'a' && c <= 'z'; }

}  // namespace

bool HasLinkSign(std::string_view text) {
  static constexpr std::string_view kSigns[] = {"://", ".org", ".com", ".net", ".io/", ".im", "mailto:", "xmpp:", "@"},
                                    kWords[] = {"visit",    "website",   "page",      "wiki", "list",
                                                "chatroom", "here",      "channel",   "muc",  "blog",
                                                "tracker",  "subscribe", "repository"};
  if (std::ranges::any_of(kSigns, [&](std::string_view sign) { return text.find(sign) != std::string_view::npos; }))
    return true;
  return std::ranges::any_of(FoldedWords(text), [](const std::string& word) { return In(kWords, word); });
}

bool HasHouse(std::string_view text) {
  static constexpr std::string_view kHouses[] = {"restaurant", "brasserie", "pub",     "bar", "cafe",
                                                 "auberge",    "pizzeria",  "brewery", "inn"},
                                    kBefore[] = {"at", "is", "called", "named"};
  if (std::ranges::any_of(FoldedWords(text), [](const std::string& word) { return In(kHouses, word); })) return true;
  const std::vector<std::string_view> words = Split(text, ' ');
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const bool article = words[i + 1] == "the" || words[i + 1] == "a";
    const std::string_view next = article && i + 2 < words.size() ? words[i + 2] : words[i + 1];
    if (In(kBefore, Fold(words[i])) && next.size() > 1 && IsCapital(next[0]) && IsSmall(next[1])) return true;
  }
  return false;
}

bool HasShare(std::string_view text) {
  static constexpr std::string_view kShares[] = {"half", "third", "quarter", "percent", "majority", "thirds"};
  if (text.find('%') != std::string_view::npos) return true;
  return std::ranges::any_of(FoldedWords(text), [](const std::string& word) { return In(kShares, word); });
}

bool HasFrequency(std::string_view text) {
  static constexpr std::string_view kOften[] = {"once",     "twice",     "times",    "annually", "annual",
                                                "monthly",  "quarterly", "weekly",   "yearly",   "daily",
                                                "biweekly", "every",     "regularly"};
  return std::ranges::any_of(FoldedWords(text), [](const std::string& word) { return In(kOften, word); });
}

}  // namespace summit
