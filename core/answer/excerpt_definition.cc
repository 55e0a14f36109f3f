#include "core/answer/excerpt_definition.h"

#include <algorithm>
#include <cstddef>

#include "core/answer/definition_signs.h"
#include "core/answer/excerpt.h"
#include "core/answer/stem.h"
#include "core/base/text.h"

namespace summit {
namespace {

using Words = std::vector<std::string>;

/// "A plugin for Gajim": what follows tells of the plugin.
bool IsBeside(const Words& stems, const PassageQuery& query) {
  static constexpr std::string_view kBefore[] = {"for", "in", "with", "from", "using", "to"},
                                    kOfIt[] = {"development", "existence", "release", "version", "launch", "use"};
  for (std::size_t at = 1; at < stems.size(); ++at) {
    const bool named = std::ranges::any_of(
        query.words, [&](const WantedWord& word) { return word.stems.front().front() == stems[at]; });
    if (!named) continue;
    const auto of_it = [&](std::string_view thing) { return at > 1 && Stem(thing) == stems[at - 2]; };
    if (stems[at - 1] == "of") return std::ranges::none_of(kOfIt, of_it);
    return std::ranges::count(kBefore, stems[at - 1]) > 0;
  }
  return false;
}

/// "What is a XEP": "the XEP describes how to ..." speaks of one of them alone.
bool IsOfAnother(std::string_view text, const PassageQuery& query) {
  if (query.said.size() != 4 || (query.said[2] != "a" && query.said[2] != "an")) return false;
  const Words words = FoldedWords(text.substr(0, 80));
  return words.size() > 2 && words[0] == "the" && words[1] == query.said[3] && words[2] != "is";
}

}  // namespace

bool DefinesInTheNext(const Words& stems, std::string_view following, const PassageQuery& query) {
  static constexpr std::string_view kThings[] = {
      "specification", "extension",   "protocol", "document", "technology", "library", "project", "tool",
      "xep",           "application", "app",      "client",   "server",     "program", "method",  "plugin",
      "module",        "bot",         "service",  "software", "event",      "method",  "feature", "it"};
  const bool named = std::ranges::any_of(query.words, [&](const WantedWord& word) { return word.MatchIn(stems) >= 1; });
  if (!named || IsBeside(stems, query)) return false;
  Words next = FoldedWords(following);
  if (!next.empty() && next[0] == "abstract") next.erase(next.begin());  // "Abstract: This specification defines ..."
  if (next.size() < 4) return false;
  // "This XEP": one of them.
  if (std::ranges::any_of(query.words, [&](const WantedWord& word) { return Fold(word.word) == next[1]; }))
    return false;
  static constexpr std::string_view kBeing[] = {"is", "allows", "provides", "lets", "describes", "defines", "supports"};
  if (next[0] == "it") return std::ranges::count(kBeing, next[1]) > 0;
  if (next[0] == "the" && std::ranges::count(kBeing, next[2]) == 0) return false;
  return ((next[0] == "this" || next[0] == "the") && std::ranges::count(kThings, next[1]) > 0);
}

bool GoesOnToDefine(const Passage& passage, std::string_view opening, const PassageQuery& query) {
  if (passage.item || passage.before.empty() || query.words.empty() || !query.defines) return false;
  const Words title = StemmedWords(passage.post.title);
  const bool titled =
      std::ranges::all_of(query.words, [&](const WantedWord& word) { return word.MatchIn(title) >= 1; });
  return titled && DefinesInTheNext(StemmedWords(passage.before.back().text), opening, query);
}

double Generality(std::string_view sentence) {
  static constexpr std::string_view kAdds[] = {"this", "more", "also",    "now",     "today",
                                               "over", "just", "another", "formally"},
                                    kBeing[] = {"is", "are"}, kArticles[] = {"a", "an", "the", "one"};
  const Words words = FoldedWords(sentence);
  double general = 0;
  for (std::size_t i = 0; i + 1 < words.size(); ++i)
    if (std::ranges::count(kBeing, words[i]) > 0 && std::ranges::count(kArticles, words[i + 1]) > 0) general = 0.3;
  if (!words.empty() && std::ranges::count(kAdds, words.front()) > 0) general -= 0.5;
  return general;
}

bool DefinesSubject(const std::string& text, const PassageQuery& query) {
  const bool stand = std::ranges::count(query.said, "stand") > 0;  // what it is does not say what its letters are
  const bool letters = stand || std::ranges::count(query.said, "mean") > 0;
  // "Long Name (LN)" in a sentence tells what it is; in a change log it is only named.
  const bool told = !IsFragment(text) && !text.starts_with("Version ") && !text.starts_with("XEP-");
  // The title of a specification tells what its number stands for, and no more than that.
  const bool number = !query.subjects.empty() && Fold(query.subjects.front()).starts_with("xep");
  if (IsOfAnother(text, query)) return false;
  return std::ranges::any_of(query.subjects, [&](const std::string& subject) {
    if (letters && SpellsOutNearby(text, subject)) return true;
    return ((letters || told) && SpellsOut(text, subject)) || ((!stand || number) && Defines(text, subject, number));
  });
}

}  // namespace summit
