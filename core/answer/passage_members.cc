#include "core/answer/passage_members.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/answer/passage_words.h"
#include "core/answer/word_in.h"
#include "core/base/text.h"

namespace summit {

bool ReadMembers(PassageQuery& query) {
  static constexpr std::string_view kNow[] = {"new", "current", "newest", "latest"},
                                    kBodies[] = {"board", "council", "team", "committee"};
  if (query.asked != Asked::kWho && query.asked != Asked::kAnything) return false;
  const auto now = [](const WantedWord& wanted) { return In(kNow, Fold(wanted.word)); };
  bool body = false;
  for (WantedWord& wanted : query.words) {
    const std::vector<std::string> parts = FoldedWords(wanted.word);
    if (parts.empty() || !In(kBodies, parts.back())) continue;
    body = true;
    if (parts.size() == 2 && IsOurs(parts.front())) wanted = WordOf(parts.back());
  }
  static constexpr std::string_view kParts[] = {"board",     "council",  "directors", "members",
                                                "committee", "election", "elections"};
  const bool alone = std::ranges::all_of(
      query.words, [&](const WantedWord& wanted) { return In(kParts, Fold(wanted.word)) || now(wanted); });
  if (body && alone && query.asked == Asked::kAnything && !query.choice && query.years.size() == 1)
    query.asked = Asked::kWho, query.names = true;  // "new board of directors 2024?"
  if (!body || query.asked != Asked::kWho || query.years.size() != 1) return false;
  std::erase_if(query.words, now);
  static constexpr std::string_view kSaid[] = {"members", "election", "elections"};
  if (alone && query.words.size() > 1)
    std::erase_if(query.words, [](const WantedWord& wanted) { return In(kSaid, Fold(wanted.word)); });
  return alone;
}

}  // namespace summit
