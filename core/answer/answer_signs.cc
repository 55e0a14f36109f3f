#include "core/answer/answer_signs.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/answer/word_in.h"
#include "core/base/ascii.h"
#include "core/base/text.h"

namespace summit {

bool HasLinkSign(std::string_view text) {
  static constexpr std::string_view kSigns[] = {"://", ".org", ".com", ".net", ".io/", ".im", "mailto:", "xmpp:", "@"},
                                    kWords[] = {"visit",    "website",   "page",      "wiki", "list",
                                                "chatroom", "here",      "channel",   "muc",  "blog",
                                                "tracker",  "subscribe", "repository"};
  if (std::ranges::any_of(kSigns, [&](std::string_view sign) { return text.find(sign) != std::string_view::npos; }))
    return true;
  return std::ranges::any_of(FoldedWords(text), [](const std::string& word) { return In(kWords, word); });
}

bool HasHouseName(std::string_view text) {
  static constexpr std::string_view kBefore[] = {"at", "is", "called", "named"};
  const std::vector<std::string_view> words = Split(text, ' ');
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const bool article = words[i + 1] == "the" || words[i + 1] == "a";
    const std::string_view next = article && i + 2 < words.size() ? words[i + 2] : words[i + 1];
    const bool elided =
        next.size() > 3 && IsCapital(next[0]) && std::string_view("'\xE2").find(next[1]) != std::string_view::npos;
    const bool named = next.size() > 1 && IsCapital(next[0]) && (IsSmall(next[1]) || elided);  // "L'Auberge"
    if (In(kBefore, Fold(words[i])) && named) return true;
  }
  return false;
}

bool HasNamedHouse(std::string_view text, std::string_view kind) {
  const std::vector<std::string_view> words = Split(text, ' ');
  const auto named = [&](std::size_t at) {
    return at < words.size() && words[at].size() > 1 && IsCapital(words[at][0]) && Fold(words[at]) != kind;
  };
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::vector<std::string> word = FoldedWords(words[i]);
    if (word.empty() || word.front() != kind) continue;
    const bool before = i > 1 && named(i - 1);  // what opens a sentence has a capital anyhow
    if (before || (IsCapital(words[i][0]) && named(i + 1))) return true;
  }
  return HasHouseName(text);
}

bool HasHouse(std::string_view text) {
  static constexpr std::string_view kHouses[] = {"restaurant", "brasserie", "pub",     "bar", "cafe",
                                                 "auberge",    "pizzeria",  "brewery", "inn"};
  if (std::ranges::any_of(FoldedWords(text), [](const std::string& word) { return In(kHouses, word); })) return true;
  return HasHouseName(text);
}

bool HasRecordingSign(std::string_view text) {
  static constexpr std::string_view kSigns[] = {"recorded", "recording", "recordings", "available", "online",
                                                "watch",    "published", "uploaded",   "streamed",  "stream",
                                                "linked",   "taken",     "posted",     "slides",    "minutes"};
  if (text.find("://") != std::string_view::npos) return true;
  return std::ranges::any_of(FoldedWords(text), [](const std::string& word) { return In(kSigns, word); });
}

bool HasShare(std::string_view text) {
  static constexpr std::string_view kShares[] = {"half", "third", "quarter", "percent", "majority", "thirds"};
  if (text.find('%') != std::string_view::npos) return true;
  return std::ranges::any_of(FoldedWords(text), [](const std::string& word) { return In(kShares, word); });
}

bool Denies(std::string_view text, std::string_view word) {
  static constexpr std::string_view kDenials[] = {"not", "no", "never", "t", "nor", "without"};
  constexpr std::size_t kReach = 7;
  const std::vector<std::string> words = FoldedWords(text);
  for (std::size_t i = 0; i < words.size(); ++i)
    for (std::size_t at = i + 1; In(kDenials, words[i]) && at < std::min(words.size(), i + kReach); ++at)
      if (words[at] == word) return true;
  return false;
}

bool HasFrequency(std::string_view text) {
  static constexpr std::string_view kOften[] = {"once",     "twice",     "times",    "annually", "annual",
                                                "monthly",  "quarterly", "weekly",   "yearly",   "daily",
                                                "biweekly", "every",     "regularly"};
  return std::ranges::any_of(FoldedWords(text), [](const std::string& word) { return In(kOften, word); });
}

bool OnlyPointsElsewhere(std::string_view sentence) {
  static constexpr std::string_view kOpenings[] = {
      "details are",  "more details",  "further details", "full details", "details can",         "more information",
      "for more",     "for further",   "for full",        "for details",  "further information", "you can read",
      "you can find", "you can learn", "read the",        "read more",    "read about",          "learn more",
      "find out",     "see the",       "see here",        "please see",   "please read",         "check out",
      "check the",    "have a look",   "take a look",     "stay tuned",   "click here",          "want to know"};
  const std::vector<std::string> words = FoldedWords(sentence);
  std::string all;
  for (const std::string& word : words) all += word + " ";
  return std::ranges::any_of(kOpenings, [&](std::string_view opening) {
    return all.starts_with(opening) && all.size() > opening.size() && all[opening.size()] == ' ';
  });
}

bool IsAddressWithLead(std::string_view sentence) {
  constexpr std::size_t kMostWords = 10;
  const std::vector<std::string_view> words = Split(Trim(sentence), ' ');
  return words.size() <= kMostWords && words.back().find("://") != std::string_view::npos;
}

bool HasVersion(std::string_view text) {
  const auto digit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
  for (std::size_t i = 1; i + 1 < text.size(); ++i)
    if (text[i] == '.' && digit(i - 1) && digit(i + 1)) return true;
  return false;
}

}  // namespace summit
