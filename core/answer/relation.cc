#include "core/answer/relation.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <vector>

#include "core/answer/answer_type.h"
#include "core/answer/stem.h"
#include "core/answer/word_row.h"
#include "core/base/text.h"

namespace summit {
namespace {

using Words = std::vector<std::string>;
using Places = std::vector<std::size_t>;

// How many words off a thing may stand from what is told of it.
constexpr std::size_t kBefore = 12, kBy = 7, kRole = 7, kValue = 9, kEachWord = 4, kSlack = 5;
constexpr double kThere = 0.55;  // of a word, to count as told
constexpr char kNothing[] = "it does not tell of that";

template <class Range>
bool In(const Range& range, std::string_view word) {
  return std::ranges::find(range, word) != std::end(range);
}

bool IsPreposition(std::string_view word) {
  static constexpr std::string_view kWords[] = {"on",    "about", "for",   "with", "into", "to",   "how",
                                                "using", "via",   "from",  "in",   "at",   "that", "why",
                                                "where", "which", "which", "who",  "and",  "or",   "behind"};
  return In(kWords, word);
}

/// The text that is quoted and what of the question is known of it.
struct Scene {
  const Excerpt& excerpt;
  const PassageQuery& query;
  const Archive& archive;
  WordRow row;       // the sentences, or what leads to the list and the list
  std::size_t list;  // where the list begins
  Words above;       // stems of heading and title, where the title is no series'
  Words known;

  bool Has(std::size_t begin, std::size_t end, Asked asked) const {
    return begin < end && HasAnswerType(row.TextOf(begin, end), asked, known, archive);
  }
  bool Above(const WantedWord& wanted) const { return wanted.MatchIn(above) >= kThere; }
};

Scene SceneOf(const Excerpt& excerpt, const PassageQuery& query, const Archive& archive) {
  std::string text = excerpt.Text();
  const std::size_t list = WordRow(text).words().size();
  for (const std::string& item : excerpt.list) text += " ; " + item + " ;";
  const bool series = excerpt.passage.post.title.find("ewsletter") != std::string::npos;
  std::string above = excerpt.passage.heading;
  if (!series) above += " " + excerpt.passage.post.title;
  if (excerpt.passage.item && !excerpt.passage.before.empty()) above += " " + excerpt.passage.before.front().text;
  return {excerpt, query, archive, WordRow(text), list, StemmedWords(above), query.Words()};
}

std::size_t Back(std::size_t at, std::size_t by) { return at > by ? at - by : 0; }

/// "The XMPP server Prosody", "Prosody": the thing that something is done to, where the question says so.
const WantedWord* ObjectOf(const PassageQuery& query) {
  if (query.deed.object.empty()) return nullptr;
  const auto is = [&](const WantedWord& wanted) {
    const Words parts = FoldedWords(wanted.word);
    return !parts.empty() && parts.front() == query.deed.object;
  };
  const auto found = std::ranges::find_if(query.words, is);
  return found == query.words.end() ? nullptr : &*found;
}

/// What is done stands at `at`: is it done to the object, and not on, about or with it?
bool DoneToObject(const Scene& scene, std::size_t at) {
  const WantedWord* object = ObjectOf(scene.query);
  if (object == nullptr) return true;
  const std::size_t end = scene.row.SentenceEnd(at), begin = scene.row.SentenceBegin(at);
  bool inside = false;
  for (const std::size_t place : scene.row.PlacesOf(*object)) {
    if (place < begin || place >= end) continue;
    inside = true;
    if (place < at) continue;
    bool straight = place <= at + kBefore;
    for (std::size_t i = at + 1; i < place; ++i) straight = straight && !IsPreposition(scene.row.words()[i].folded);
    if (straight) return true;
  }
  return !inside && scene.Above(*object);
}

/// The object and what is done to it by somebody: "Gajim, written by".
bool InOneSentence(const Scene& scene, std::size_t at) {
  const WantedWord* object = ObjectOf(scene.query);
  if (object == nullptr || scene.Above(*object)) return true;
  const std::size_t end = scene.row.SentenceEnd(at), begin = scene.row.SentenceBegin(at);
  const auto within = [&](std::size_t place) { return place >= begin && place < end; };
  return std::ranges::any_of(scene.row.PlacesOf(*object), within);
}

bool IsAgent(std::string_view word) {
  static constexpr std::string_view kAgents[] = {"author", "host", "chair", "authors", "hosts", "speakers", "winners"};
  return word.ends_with("er") || word.ends_with("or") || word.ends_with("ers") || word.ends_with("ors") ||
         In(kAgents, word);
}

bool DoneBySomebody(const Scene& scene, std::size_t at) {
  const std::vector<PlacedWord>& words = scene.row.words();
  const std::size_t begin = scene.row.SentenceBegin(at), end = scene.row.SentenceEnd(at);
  static constexpr std::string_view kPronouns[] = {"he", "she", "they", "who"};
  const std::size_t from = std::max(begin, Back(at, kBefore));
  for (std::size_t i = at + 1; i < std::min(end, at + kBy); ++i)
    if (words[i].folded == "by" && scene.Has(i + 1, std::min(end, i + kBy), Asked::kWho))
      return InOneSentence(scene, at);
  if (IsAgent(words[at].folded) || scene.query.deed.passive) {
    if (scene.Has(from, std::min(end, at + kBefore), Asked::kWho)) return InOneSentence(scene, at);
    return false;
  }
  bool somebody = scene.Has(from, at, Asked::kWho);
  for (std::size_t i = Back(at, 3); i < at && !somebody; ++i)
    somebody = i >= begin && begin > 0 && In(kPronouns, words[i].folded) &&
               scene.Has(scene.row.SentenceBegin(begin - 1), begin, Asked::kWho);
  if (!somebody) return false;
  return scene.query.deed.direct ? DoneToObject(scene, at) : InOneSentence(scene, at);
}

/// "Who wrote it": somebody has to have done just that.
bool TellsWho(const Scene& scene) {
  const WantedWord& verb = scene.query.deed.verb;
  const bool listed = scene.excerpt.passage.item || !scene.excerpt.list.empty();
  const Places places = scene.row.PlacesOf(verb);
  if (std::ranges::any_of(places, [&](std::size_t at) { return DoneBySomebody(scene, at); })) return true;
  if (!listed || places.size() > 0) return listed && scene.excerpt.led && !scene.query.deed.direct;
  return scene.Above(verb) || scene.excerpt.led;
}

/// A name, a date or a figure near one of the words, those that are no names first.
bool ValueNear(const Scene& scene, std::size_t reach) {
  const PassageQuery& query = scene.query;
  Places plain, named;
  for (const WantedWord& wanted : query.words)
    for (const std::size_t at : scene.row.PlacesOf(wanted)) (wanted.named ? named : plain).push_back(at);
  const auto near = [&](std::size_t at) {
    const std::size_t begin = std::max(scene.row.SentenceBegin(at), Back(at, reach)),
                      end = std::min(scene.row.SentenceEnd(at), at + reach + 1);
    return query.counted.empty() || query.asked != Asked::kHowMany
               ? scene.Has(begin, end, query.asked)
               : CountsThings(scene.row.TextOf(begin, end), query.counted);
  };
  return std::ranges::any_of(plain.empty() ? named : plain, near);
}

/// "Gajim 1.2": the figure belongs to that name.
bool FiguresStandByTheirNames(const Scene& scene) {
  for (const auto& [name, figure] : scene.query.versions) {
    WantedWord one, two;
    one.stems = {StemmedWords(name)};
    two.stems = {StemmedWords(figure)};
    bool together = false;
    for (const std::size_t a : scene.row.PlacesOf(one))
      for (const std::size_t b : scene.row.PlacesOf(two)) together = together || (b > a && b <= a + 3);
    const auto at = std::ranges::search(scene.above, one.stems[0]);
    together = together || (!at.empty() && HasRun(scene.above, two.stems[0]));
    if (!together) return false;
  }
  return true;
}

/// Where the words stand in one sentence, the fewest words they spread over; nothing where they do not.
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

/// A name that is also a common word has its capital: "Conversations", "Signal".
bool HasItsCapital(const Scene& scene) {
  const std::string text = scene.excerpt.Text() + " " + scene.excerpt.passage.text + " " +
                           scene.excerpt.passage.heading + " " + scene.excerpt.passage.post.title;
  return std::ranges::all_of(scene.query.capitals,
                             [&](const std::string& name) { return text.find(name) != std::string::npos; });
}

/// All that was asked of a few words stands together, or all but one of many.
bool StandsTogether(const Scene& scene) {
  const PassageQuery& query = scene.query;
  const std::size_t count = query.words.size();
  std::size_t missing = 0, far = 0;
  for (std::size_t i = 0; i < count; ++i) {
    missing += scene.excerpt.told.anywhere[i] < kThere;
    far += scene.excerpt.told.within[i] < kThere && !scene.Above(query.words[i]);
  }
  if (count >= 4) return missing <= count / 4 && far <= count / 2;
  return missing == 0 && (far == 0 || (count == 3 && far == 1));
}

bool IsYesOrNo(const Scene& scene) {
  const std::optional<std::size_t> spread = SpreadOf(scene);
  return spread && *spread <= kSlack + kEachWord * scene.query.words.size();
}

}  // namespace

std::string Unrelated(const Excerpt& excerpt, const PassageQuery& query, const Archive& archive) {
  const Scene scene = SceneOf(excerpt, query, archive);
  if (!HasItsCapital(scene)) return "its name is another";
  if (!FiguresStandByTheirNames(scene)) return "its figure is that of something else";
  if (!query.english) return {};
  const bool who = query.asked == Asked::kWho;
  if (who && !query.deed.verb.word.empty()) return TellsWho(scene) ? "" : "nobody in it did that";
  if (query.choice) return IsYesOrNo(scene) ? "" : kNothing;
  if (who) return excerpt.led || ValueNear(scene, kRole) ? "" : "it names somebody else";
  if (!query.IsFact()) return query.defines || query.facet || StandsTogether(scene) ? "" : kNothing;
  if (query.link || query.often || query.share || query.house || !excerpt.list.empty()) return {};
  return ValueNear(scene, kValue) ? "" : std::string(NameOf(query.asked)) + " in it is that of something else";
}

}  // namespace summit
