#include "core/answer/passage_compared.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/answer/word_in.h"
#include "core/base/text.h"

namespace summit {
namespace {

using Words = std::vector<std::string>;

constexpr std::string_view kArticles[] = {"the", "a", "an", "our", "using"};

/// The words from `begin` to the one before `end`, without articles and without what sets where they belong.
Words Thing(const Words& said, std::size_t begin, std::size_t end) {
  static constexpr std::string_view kEnds[] = {"of", "in", "for", "at", "then", "please", "on"};
  Words thing;
  for (std::size_t i = begin; i < end; ++i) {
    const std::string folded = Fold(said[i]);
    if (In(kEnds, folded)) break;
    if (!In(kArticles, folded)) thing.push_back(said[i]);
  }
  return thing;
}

Question WhatIs(const Question& question, const Words& thing) {
  Question one;
  one.intent = Intent::kExplain;
  one.asked = Asked::kWhat;
  one.said = {"what", "is"};
  one.said.insert(one.said.end(), thing.begin(), thing.end());
  for (const NamedThing& name : question.names) {
    const Words typed = FoldedWords(name.typed);
    const bool here = std::ranges::all_of(typed, [&](const std::string& word) {
      return std::ranges::any_of(thing, [&](const std::string& part) { return In(FoldedWords(part), word); });
    });
    if (!here) continue;
    one.names.push_back(name);
    one.about.push_back(name.typed);
  }
  for (const std::string& word : thing)
    if (std::ranges::none_of(one.about, [&](const std::string& known) { return In(FoldedWords(known), Fold(word)); }))
      one.about.push_back(word);
  return one;
}

}  // namespace

std::optional<std::pair<Question, Question>> ComparedThings(const Question& question) {
  static constexpr std::string_view kDiffers[] = {"difference", "differences", "differ", "differs", "compared"},
                                    kJoins[] = {"and", "from", "to", "vs", "versus"};
  constexpr std::size_t kMostWords = 4;
  if (!question.which.numbers.empty()) return std::nullopt;
  Words said, folded;
  for (const std::string& word : question.said) said.push_back(word), folded.push_back(Fold(word));
  const auto differs = std::ranges::find_if(folded, [](const std::string& word) { return In(kDiffers, word); });
  const auto versus = std::ranges::find_if(folded, [](const std::string& w) { return w == "vs" || w == "versus"; });
  std::size_t begin = 0, join = 0;
  if (const auto between = std::find(differs, folded.end(), "between"); between != folded.end()) {
    begin = static_cast<std::size_t>(between - folded.begin()) + 1;
    join = static_cast<std::size_t>(std::find(between, folded.end(), "and") - folded.begin());
  } else if (versus != folded.end()) {
    join = static_cast<std::size_t>(versus - folded.begin());
  } else if (differs != folded.end() && differs != folded.begin() && folded[0] == "how" && folded.size() > 3) {
    begin = 2;
    const auto at = std::find_if(differs, folded.end(), [](const std::string& word) { return In(kJoins, word); });
    join = static_cast<std::size_t>(at - folded.begin());
    const Words one = Thing(said, begin, static_cast<std::size_t>(differs - folded.begin())),
                other = Thing(said, std::min(join + 1, said.size()), said.size());
    if (one.empty() || other.empty()) return std::nullopt;
    return std::pair(WhatIs(question, one), WhatIs(question, other));
  }
  if (join == 0 || join + 1 >= said.size()) return std::nullopt;
  const Words one = Thing(said, begin, join), other = Thing(said, join + 1, said.size());
  if (one.empty() || other.empty() || one.size() > kMostWords || other.size() > kMostWords) return std::nullopt;
  return std::pair(WhatIs(question, one), WhatIs(question, other));
}

}  // namespace summit
