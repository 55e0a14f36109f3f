#include "core/answer/relation_scene.h"

#include <algorithm>
#include <utility>

#include "core/answer/answer_type.h"
#include "core/answer/answer_value.h"
#include "core/answer/stem.h"
#include "core/answer/word_in.h"
#include "core/base/text.h"

namespace summit {
namespace {

using Words = std::vector<std::string>;
using Places = std::vector<std::size_t>;

constexpr std::size_t kEachWord = 4, kSlack = 5;  // how far words may spread
constexpr double kThere = 0.55;                   // of a word, to count as told

/// Each of the words in one of the sentences, as the search knows it.
bool AreInOneSentence(const Scene& scene) {
  const Excerpt& excerpt = scene.excerpt;
  for (std::size_t i = excerpt.first; i < excerpt.first + excerpt.count; ++i) {
    Words stems;
    const WordRow row(excerpt.sentences[i]);
    if (i > excerpt.first && !row.words().empty() && row.words().front().folded == "it") {  // goes on with the same
      const WordRow before(excerpt.sentences[i - 1]);
      for (const PlacedWord& word : before.words()) stems.push_back(word.stem);
    }
    for (const PlacedWord& word : row.words()) stems.push_back(word.stem);
    if (std::ranges::all_of(scene.query.words, [&](const WantedWord& word) { return word.MatchIn(stems) > 0; }))
      return true;
  }
  return false;
}

}  // namespace

bool Scene::Has(std::size_t begin, std::size_t end, Asked asked) const {
  return begin < end && HasAnswerType(row.TextOf(begin, end), asked, known, archive);
}

bool Scene::Above(const WantedWord& wanted) const { return wanted.MatchIn(above) >= kThere; }

bool Scene::InSentenceOf(std::size_t at, const WantedWord& wanted) const {
  const std::size_t end = row.SentenceEnd(at), begin = row.SentenceBegin(at);
  return std::ranges::any_of(row.PlacesOf(wanted), [&](std::size_t place) { return place >= begin && place < end; });
}

Scene SceneOf(const Excerpt& excerpt, const PassageQuery& query, const Archive& archive) {
  std::string text;
  for (std::size_t i = excerpt.first; i < excerpt.first + excerpt.count; ++i) {
    // A caption above a sentence is none of it.
    if (i == excerpt.own && !text.empty() && IsFragment(excerpt.sentences[i - 1])) text += " ;";
    text += (text.empty() ? "" : " ") + excerpt.sentences[i];
  }
  const std::size_t list = WordRow(text).words().size();
  for (const std::string& item : excerpt.list) text += " ; " + item + " ;";
  const bool series = excerpt.passage.post.title.find("ewsletter") != std::string::npos;
  std::string above = excerpt.passage.heading;
  if (!series) above += " " + excerpt.passage.post.title;
  if (excerpt.passage.item && !excerpt.passage.before.empty()) above += " " + excerpt.passage.before.front().text;
  if (std::ranges::count(query.of_years, excerpt.passage.post.id) > 0)
    for (const std::string& event : query.events) above += " " + event;
  return {excerpt, query, archive, WordRow(text), list, StemmedWords(above), query.Known()};
}

std::optional<std::size_t> SpreadOf(const Scene& scene) {
  std::vector<std::pair<std::size_t, std::size_t>> all;  // place, word
  std::size_t wanted = 0;
  for (const WantedWord& word : scene.query.words) {
    const Places places = scene.row.PlacesOf(word);
    if (places.empty()) {
      if (scene.Above(word)) continue;
      return std::nullopt;
    }
    for (const std::size_t at : places) all.emplace_back(at, wanted);
    ++wanted;
  }
  if (wanted < 2) return 0;
  std::ranges::sort(all);
  std::optional<std::size_t> best;
  for (std::size_t first = 0; first < all.size(); ++first) {
    const std::size_t end = scene.row.SentenceEnd(all[first].first);
    std::vector<bool> seen(wanted, false);
    std::size_t count = 0;
    for (std::size_t i = first; i < all.size() && all[i].first < end; ++i) {
      if (!seen[all[i].second]) seen[all[i].second] = true, ++count;
      const std::size_t spread = all[i].first - all[first].first;
      if (count == wanted && (!best || spread < *best)) best = spread;
    }
  }
  return best;
}

bool AreClose(const Scene& scene) {
  const std::optional<std::size_t> spread = SpreadOf(scene);
  return spread && *spread <= kSlack + kEachWord * scene.query.words.size();
}

bool StandsTogether(const Scene& scene) {
  const PassageQuery& query = scene.query;
  const std::size_t count = query.words.size();
  std::size_t missing = 0, far = 0;
  for (std::size_t i = 0; i < count; ++i) {
    if (query.words[i].ours) continue;
    missing += scene.excerpt.told.anywhere[i] < kThere;
    far += scene.excerpt.told.within[i] < kThere && !scene.Above(query.words[i]);
  }
  if (count >= 4) return missing <= count / 4 && far <= count / 2;
  if (missing > 0 || far > (count == 3 ? 1U : 0U)) return false;
  if (count == 1 && scene.excerpt.list.empty()) return scene.Above(query.words[0]) || AreInOneSentence(scene);
  return count == 1 || count == 3 || query.words[0].ours || query.words[1].ours || scene.Above(query.words[0]) ||
         scene.Above(query.words[1]) || !scene.excerpt.list.empty() || AreInOneSentence(scene);
}

namespace {

/// "The Balloon Race is a meeting of ..., and it will be held in Ghent": far from its name, but of nothing else.
bool IsHeldNear(const Scene& scene, const Places& places, std::size_t reach) {
  static constexpr std::string_view kHeld[] = {"held", "take", "takes", "took", "located", "hosted", "find"},
                                    kIts[] = {"it", "which", "us"};
  const PassageQuery& query = scene.query;
  if (query.asked != Asked::kWhere && query.asked != Asked::kWhen) return false;
  const std::vector<PlacedWord>& words = scene.row.words();
  return std::ranges::any_of(places, [&](std::size_t at) {
    const std::size_t end = std::min(scene.row.SentenceEnd(at), at + kBefore + kBefore);
    for (std::size_t held = at + 1; held < end; ++held) {
      if (!In(kHeld, words[held].folded)) continue;
      bool its = false;
      for (std::size_t i = held > 4 ? held - 4 : 0; i < held + 2 && i < words.size(); ++i)
        its = its || (i > at && In(kIts, words[i].folded));
      if (its && scene.Has(held, std::min(scene.row.SentenceEnd(at), held + reach + 1), query.asked)) return true;
    }
    return false;
  });
}

/// "We had a devroom for a day. The room held 75 people": what is named in one sentence, taken up by its kind.
bool IsToldOfItsKind(const Scene& scene) {
  constexpr std::size_t kShortest = 4;  // letters of the kind
  const std::vector<PlacedWord>& words = scene.row.words();
  const auto is_kind = [&](std::string_view word) {
    return word.size() >= kShortest && std::ranges::any_of(scene.query.words, [&](const WantedWord& wanted) {
             const std::string whole = Fold(wanted.word);
             return whole.size() > word.size() && whole.ends_with(word);
           });
  };
  for (std::size_t at = 0; at + 1 < words.size(); at = scene.row.SentenceEnd(at)) {
    const std::size_t end = scene.row.SentenceEnd(at);
    if (at == 0 || words[at].folded != "the" || !is_kind(words[at + 1].folded)) continue;
    if (scene.query.counted.empty() ? scene.Has(at, end, scene.query.asked)
                                    : CountsThings(scene.row.TextOf(at, end), scene.query.counted))
      return true;
  }
  return false;
}

}  // namespace

bool ValueNear(const Scene& scene, std::size_t reach) {
  const PassageQuery& query = scene.query;
  Places plain, named;
  for (const WantedWord& wanted : query.words)
    for (const std::size_t at : scene.row.PlacesOf(wanted)) (wanted.named ? named : plain).push_back(at);
  constexpr std::size_t kOpening = 4;
  const auto opens_with_day = [&](std::size_t begin) {  // "Today, a number of servers have switched"
    return query.asked == Asked::kWhen && query.words.size() > 1 && scene.Has(begin, begin + kOpening, Asked::kWhen);
  };
  const auto near = [&](std::size_t at) {
    if (opens_with_day(scene.row.SentenceBegin(at))) return true;
    const bool item = scene.excerpt.passage.item && query.asked == Asked::kWho;
    const std::size_t begin = item ? 0 : std::max(scene.row.SentenceBegin(at), Back(at, reach)),
                      end = item ? scene.row.words().size() : std::min(scene.row.SentenceEnd(at), at + reach + 1);
    return query.counted.empty() || query.asked != Asked::kHowMany
               ? scene.Has(begin, end, query.asked)
               : CountsThings(scene.row.TextOf(begin, end), query.counted);
  };
  if (std::ranges::any_of(plain.empty() ? named : plain, near)) return true;
  return IsHeldNear(scene, plain.empty() ? named : plain, reach) || IsToldOfItsKind(scene);
}

const WantedWord* FirstAsked(const PassageQuery& query) {
  for (const std::string& said : query.said)
    for (const WantedWord& wanted : query.words)
      if (wanted.stems.front().front() == Stem(said)) return &wanted;
  return nullptr;
}

}  // namespace summit
