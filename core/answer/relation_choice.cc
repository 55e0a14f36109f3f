#include "core/answer/relation_choice.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/answer/passage_words.h"
#include "core/answer/stem.h"
#include "core/answer/word_in.h"
#include "core/base/text.h"

namespace summit {
namespace {

using Words = std::vector<std::string>;
using Places = std::vector<std::size_t>;

/// "Did Acme support it": Acme stands before what it does; "use XMPP": that stands behind it.
bool DoerStandsFirst(const Scene& scene) {
  static constexpr std::string_view kDo[] = {"did", "does", "do"}, kBeing[] = {"is", "are", "was", "were"};
  const Words& said = scene.query.said;
  const bool based = said.size() > 3 && In(kBeing, said[0]) && In(said, "based");
  const bool asks = said.size() > 2 && (In(kDo, said[0]) || based);
  const WantedWord* doer = asks ? FirstAsked(scene.query) : nullptr;
  if (doer == nullptr || doer->ours || scene.Above(*doer) || doer->stems.front().front() != Stem(said[1])) return true;
  const std::size_t at_deed = 1 + doer->stems.front().size();
  if (at_deed >= said.size()) return true;
  const WantedWord deed = WordOf(said[at_deed]);
  const bool ours = at_deed + 1 < said.size() && (said.back() == "xmpp" || said.back() == "jabber");
  WantedWord object = WordOf(said.back());
  for (const char* name : {"xmpp", "jabber"}) AddForm(name, object);
  const Places deeds = scene.row.PlacesOf(deed), objects = scene.row.PlacesOf(object);
  return std::ranges::any_of(scene.row.PlacesOf(*doer), [&](std::size_t at) {
    const std::size_t end = scene.row.SentenceEnd(at);
    return std::ranges::any_of(deeds, [&](std::size_t place) {
      if (place <= at || place >= end) return false;
      return !ours || std::ranges::any_of(objects, [&](std::size_t one) { return one > place && one < end; });
    });
  });
}

/// Under a title that has the rest, few words have to tell all else that was asked: "is the race open to pilots".
bool TellsTheRest(const Scene& scene, std::size_t there) {
  if (there == 0 || HasRun(scene.excerpt.Stems(), {"lack", "of"})) return false;
  if (there > 1) return true;
  const Words stems = scene.excerpt.Stems();
  return !scene.query.soft.empty() && std::ranges::all_of(scene.query.soft, [&](const WantedWord& word) {
    return word.ours || word.MatchIn(stems) >= 1 || scene.Above(word);
  });
}

/// "Are there long talks": talks alone do not say.
bool HasQualities(const Scene& scene) {
  return std::ranges::all_of(scene.query.soft, [&](const WantedWord& word) {
    return !OnlyAsks(Fold(word.word)) || word.ours || !scene.row.PlacesOf(word).empty();
  });
}

/// "We wonder whether it is": in the sentence that has the words, and not in another.
bool OnlyAsksLikewise(const Scene& scene) {
  const Excerpt& excerpt = scene.excerpt;
  for (std::size_t i = excerpt.first; i < excerpt.first + excerpt.count; ++i)
    if (HasRun(excerpt.stems[i], {Stem("whether")}) &&
        std::ranges::any_of(scene.query.words, [&](const WantedWord& word) { return word.StandsIn(excerpt.stems[i]); }))
      return true;
  return false;
}

}  // namespace

bool IsYesOrNo(const Scene& scene) {
  static constexpr std::string_view kDeeds[] = {"use",   "uses", "used", "become", "work",
                                                "works", "need", "want", "get"};
  const PassageQuery& query = scene.query;
  const std::vector<double>& told = scene.excerpt.told.anywhere;
  if (OnlyAsksLikewise(scene)) return false;
  if (!HasQualities(scene)) return false;
  const bool of_year = std::ranges::count(query.of_years, scene.excerpt.passage.post.id) > 0;
  if (query.in_summits || of_year)
    return std::ranges::all_of(scene.excerpt.passage.item ? scene.excerpt.told.within : told,
                               [](double one) { return one > 0; });
  if (!DoerStandsFirst(scene)) return false;
  std::size_t ours = 0;
  for (const WantedWord& word : query.soft) ours += word.ours && !scene.row.PlacesOf(word).empty();
  const bool named = std::ranges::any_of(query.words, [](const WantedWord& word) { return word.named; });
  if (query.words.size() + ours < 2 || (!named && ours == 0 && query.words.size() < 3)) return false;
  for (const std::string& word : query.said) {
    const Words stem = {Stem(word)};
    if (In(kDeeds, word) && !HasRun(scene.excerpt.Stems(), stem)) return false;
  }
  std::size_t there = 0;
  bool above = false;
  for (const WantedWord& word : query.words) {
    const bool missing = scene.row.PlacesOf(word).empty();
    if (missing && !scene.Above(word)) return false;
    above = above || missing;
    there += !missing;
  }
  if (above && !TellsTheRest(scene, there)) return false;
  return AreClose(scene);
}

}  // namespace summit
