#include "core/answer/excerpt_points.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/answer/stem.h"
#include "core/base/text.h"

namespace summit {

using Words = std::vector<std::string>;

bool TakeItemsOn(const PassageQuery& query, Excerpt& excerpt) {
  constexpr std::size_t kFewestMore = 3;
  if (query.asked != Asked::kWhat || query.defines || query.news || query.words.size() < 2) return false;
  for (const PassagePart& part : excerpt.passage.after) {
    if (!part.item || excerpt.list.size() == kMostListed) break;
    const Words stems = StemmedWords(part.text);
    const auto opens = [&](const WantedWord& word) {
      const Words& name = word.stems.front();
      const bool more = word.named && stems.size() > name.size() + kFewestMore;
      return more && std::equal(name.begin(), name.end(), stems.begin());
    };
    if (std::ranges::any_of(query.words, opens)) excerpt.list.push_back(CollapseSpaces(part.text));
  }
  return !excerpt.list.empty();
}

void TakePoints(const PassageQuery& query, Excerpt& excerpt) {
  const Passage& passage = excerpt.passage;
  if (query.asked != Asked::kWhat || passage.item || !excerpt.list.empty() || query.words.empty()) return;
  const Words title = StemmedWords(passage.post.title);
  const bool titled = std::ranges::all_of(query.words, [&](const WantedWord& word) { return word.StandsIn(title); });
  const auto several = [&](const std::string& word) {
    return word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") && HasRun(title, {Stem(word)});
  };
  if (!titled || std::ranges::none_of(query.said, several)) return;
  std::vector<std::pair<std::string, std::string>> points;  // label, point
  for (const PassagePart& part : passage.after) {
    const std::size_t colon = part.text.find(": ");
    if (part.item && IsFragment(part.text) && colon != std::string::npos)
      points.emplace_back(Fold(part.text.substr(0, colon)), CollapseSpaces(part.text));
  }
  for (const auto& point : points)
    if (std::ranges::count(points, point.first, &std::pair<std::string, std::string>::first) > 1)
      excerpt.list.push_back(point.second);
  excerpt.led = excerpt.led || !excerpt.list.empty();
}

}  // namespace summit
