#include "core/answer/excerpt_round.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/answer/sentence.h"
#include "core/answer/word_in.h"
#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kMostSentences = 3, kMostOfFact = 2;  // for a plain fact fewer will do

/// "The treasurer would:", the last words of a passage, with no list taken yet.
bool LeadsToList(const Excerpt& excerpt) {
  return excerpt.first + excerpt.count == excerpt.own && excerpt.list.empty() &&
         excerpt.sentences[excerpt.own - 1].ends_with(':');
}

}  // namespace

void GoBack(std::size_t room, Excerpt& excerpt) {
  static constexpr std::string_view kPronouns[] = {"it", "this", "they", "he", "she", "these", "its", "their", "but"};
  if (excerpt.count == 0 || excerpt.first == 0 || excerpt.first >= excerpt.own) return;
  const std::vector<std::string> words = FoldedWords(excerpt.sentences[excerpt.first]);
  if (words.empty() || std::ranges::count(kPronouns, words.front()) == 0) return;
  --excerpt.first;
  ++excerpt.count;
  if (CountCodePoints(excerpt.Text()) <= room) return;
  ++excerpt.first;
  --excerpt.count;
}

void GoOn(const PassageQuery& query, std::size_t room, const Archive& archive, Excerpt& excerpt) {
  if (excerpt.led || (excerpt.count > 0 && IsScheduled(excerpt.sentences[excerpt.first]))) return;
  const std::size_t most = query.IsFact() ? kMostOfFact : kMostSentences;
  while (excerpt.count < most && excerpt.first + excerpt.count < excerpt.sentences.size()) {
    ++excerpt.count;
    const bool leads = LeadsToList(excerpt);
    if (leads) TakeFollowingList(query, archive, excerpt);
    const bool nowhere = leads && excerpt.list.empty();
    if (!nowhere && CountCodePoints(excerpt.Text()) <= room) continue;
    --excerpt.count;
    if (leads) excerpt.list.clear();
    return;
  }
}

void TurnToWhatWasSaid(const PassageQuery& query, std::size_t room, Excerpt& excerpt) {
  if (!query.discussed || !excerpt.list.empty() || excerpt.count == 0) return;
  static constexpr std::string_view kTells[] = {"discussed",   "agreed",    "concluded", "decided",
                                                "agreement",   "consensus", "debated",   "discussion",
                                                "discussions", "proposed",  "suggested"};
  const auto tells = [&](std::size_t at) {
    const std::vector<std::string> words = FoldedWords(excerpt.sentences[at]);
    const bool future = std::ranges::count(words, "will") + std::ranges::count(words, "expect") > 0;
    return !future && std::ranges::any_of(words, [](const std::string& word) { return In(kTells, word); });
  };
  for (std::size_t i = excerpt.first; i < excerpt.first + excerpt.count; ++i)
    if (tells(i)) return;
  for (std::size_t i = excerpt.first + excerpt.count; i < excerpt.own; ++i) {
    if (!tells(i)) continue;
    const std::size_t count = excerpt.count;
    excerpt.count = i + 1 - excerpt.first;
    if (CountCodePoints(excerpt.Text()) > room) excerpt.first += count, excerpt.count = i + 1 - excerpt.first;
    if (CountCodePoints(excerpt.Text()) > room) excerpt.first = i, excerpt.count = 1;
    return;
  }
}

}  // namespace summit
