#include "core/answer/passage_hints.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "core/answer/passage_words.h"
#include "core/answer/word_in.h"
#include "core/base/text.h"

namespace summit {

void AddHints(const Question& question, PassageQuery& query) {
  const auto hint = [&](const char* word) {
    if (query.soft.size() < kMostSoftWords) query.hints.push_back(WordOf(word));
  };
  // What is amiss is told as a problem; how something went is told when it is over.
  static constexpr std::string_view kAmiss[] = {"not", "bad", "wrong", "worse", "isn't", "can't"};
  if (std::ranges::any_of(question.said, [](const std::string& word) { return In(kAmiss, Fold(word)); }))
    hint("problem");
  if (query.asked == Asked::kHow)
    for (const char* word : {"report", "summary", "success", "result"}) hint(word);
  const bool was = question.said.size() > 1 && (Fold(question.said[1]) == "was" || Fold(question.said[1]) == "were");
  if (query.asked == Asked::kHow && was)
    for (const char* word : {"feedback", "happy", "engaged", "enjoyed"}) hint(word);
  if (query.purpose)
    for (const char* word : {"aim", "purpose", "goal", "help"}) hint(word);
  if (query.news) hint("new");
  static constexpr std::string_view kSaid[] = {"said", "discussed", "decided", "agreed", "talked"};
  query.discussed = query.in_summits &&
                    std::ranges::any_of(question.said, [](const std::string& word) { return In(kSaid, Fold(word)); });
}

}  // namespace summit
