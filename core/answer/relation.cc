#include "core/answer/relation.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "core/answer/answer_signs.h"
#include "core/answer/answer_type.h"
#include "core/answer/excerpt_worth.h"
#include "core/answer/relation_choice.h"
#include "core/answer/relation_scene.h"
#include "core/answer/relation_told.h"
#include "core/answer/relation_who.h"
#include "core/answer/stem.h"
#include "core/answer/word_in.h"
#include "core/base/text.h"

namespace summit {
namespace {

// How many words off a role or a value may stand from what it is of.
constexpr std::size_t kRole = 7, kValue = 9, kDate = 12;
constexpr std::size_t kSentence = 60;  // words that a sentence has at most, or nearly
constexpr double kLittle = 0.4;        // of a word, to count as told at least a little
constexpr char kNothing[] = "it does not tell of that";

/// "0.9" and "0.9.0", and not "0.9.13": the figure goes on in the word at `next` in the latter.
bool EndsThere(const Scene& scene, std::size_t next) {
  const std::vector<PlacedWord>& words = scene.row.words();
  if (next >= words.size() || words[next].chunk != words[next - 1].chunk || words[next].folded == "0") return true;
  return words[next].folded.find_first_not_of("0123456789") != std::string::npos;
}

/// "Gajim 1.2": the figure belongs to that name.
bool FiguresStandByTheirNames(const Scene& scene) {
  for (const auto& [name, figure] : scene.query.versions) {
    WantedWord one, two;
    one.stems = {StemmedWords(name)};
    two.stems = {StemmedWords(figure)};
    bool together = false;
    for (const std::size_t a : scene.row.PlacesOf(one))
      for (const std::size_t b : scene.row.PlacesOf(two))
        together = together || (b > a && b <= a + 3 && EndsThere(scene, b + two.stems[0].size()));
    together = together || (HasRun(scene.above, one.stems[0]) && HasRun(scene.above, two.stems[0]));
    if (!together) return false;
  }
  return true;
}

/// A name that is also a common word has its capital: "Conversations", "Signal".
bool HasItsCapital(const Scene& scene) {
  const std::string text = scene.excerpt.Text() + " " + scene.excerpt.passage.text + " " +
                           scene.excerpt.passage.heading + " " + scene.excerpt.passage.post.title;
  return std::ranges::all_of(scene.query.capitals,
                             [&](const std::string& name) { return text.find(name) != std::string::npos; });
}

/// Of another year, by its own words.
bool IsOfAnotherYear(const Scene& scene) {
  const bool of_year = std::ranges::count(scene.query.of_years, scene.excerpt.passage.post.id) > 0;
  if (scene.query.years.empty() || (of_year && scene.query.asked != Asked::kWhen)) return false;
  bool other = false;
  for (const PlacedWord& word : scene.row.words()) {
    const bool year = word.folded.size() == 4 && (word.folded.starts_with("19") || word.folded.starts_with("20")) &&
                      word.folded.find_first_not_of("0123456789") == std::string::npos;
    if (!year) continue;
    if (std::ranges::count(scene.query.years, std::stoi(word.folded)) > 0) return false;
    other = true;
  }
  return other;
}

/// "When did they turn it off": "turn" too.
bool SoftIsTold(const Scene& scene) {
  for (std::size_t i = 0; i < scene.query.soft.size(); ++i)
    if (!scene.query.soft[i].ours && scene.excerpt.told.soft[i] < kLittle) return false;
  return true;
}

/// In whatever language it was asked: a fact is told where its words stand.
bool IsNearEnough(const Scene& scene) {
  const PassageQuery& query = scene.query;
  if (!query.IsFact() || query.in_summits || query.often || query.share || query.house || query.link) return true;
  if (query.foreign && !StandsTogether(scene)) return false;
  if (query.asked == Asked::kWho && !query.deed.verb.word.empty()) return TellsWho(scene);
  return !scene.excerpt.list.empty() || ValueNear(scene, scene.excerpt.count == 1 ? kSentence : kBefore);
}

/// The first words of a post whose title has all that was asked tell the day of just that.
bool OpensPostOnThat(const Scene& scene) {
  const Excerpt& excerpt = scene.excerpt;
  return scene.query.asked == Asked::kWhen && excerpt.first == 0 && !excerpt.passage.item &&
         excerpt.passage.before.empty() && excerpt.told.titled >= 0.99 && scene.query.words.size() > 1 &&
         scene.Has(0, scene.row.SentenceEnd(0), Asked::kWhen);
}

/// "Call for talks ends on 14 June": a day by which something has to be done is asked for as such.
bool IsDeadline(const Scene& scene) {
  static constexpr std::string_view kSigns[] = {"deadline", "ends",  "closes",      "until", "proposals",
                                                "submit",   "apply", "submissions", "due",   "register"};
  static constexpr std::string_view kAsked[] = {
      "deadline", "end",      "ends", "close", "closes", "until",     "submit", "by",          "apply", "due",
      "late",     "register", "call", "last",  "long",   "proposals", "over",   "submissions", "cfp",   "ended"};
  if (scene.query.asked != Asked::kWhen || scene.query.words.size() < 2) return false;
  if (std::ranges::any_of(scene.query.said, [](const std::string& word) { return In(kAsked, word); })) return false;
  const std::vector<std::string> words = FoldedWords(scene.excerpt.Text());
  const bool call = HasRun(words, {"call", "for"});
  return call && std::ranges::any_of(words, [](const std::string& word) { return In(kSigns, word); });
}

/// "How much of the traffic": the share of that, and of nothing else.
bool IsShareOfThat(const Scene& scene) {
  static constexpr std::string_view kVerbs[] = {"is", "was", "are", "were", "has", "have", "had", "do", "does", "did"},
                                    kAnother[] = {"and", "or", "but"};
  constexpr std::size_t kReach = 8;
  const std::vector<std::string>& said = scene.query.said;
  const auto of = std::ranges::find(said, "of");
  const auto verb = std::find_if(of, said.end(), [](const std::string& word) { return In(kVerbs, word); });
  if (of == said.end() || verb == said.end() || verb - of < 2) return true;
  const auto head = std::ranges::find_if(
      scene.query.words, [&](const WantedWord& word) { return word.stems.front() == StemmedWords(*(verb - 1)); });
  if (head == scene.query.words.end()) return true;
  const std::vector<PlacedWord>& words = scene.row.words();
  return std::ranges::any_of(scene.row.PlacesOf(*head), [&](std::size_t at) {
    const std::size_t begin = std::max(scene.row.SentenceBegin(at), Back(at, kReach));
    for (std::size_t i = at; i-- > begin;)
      if (HasShare(scene.row.TextOf(i, i + 1))) return true;
    for (std::size_t i = at + 1; i < std::min(scene.row.SentenceEnd(at), at + kReach); ++i) {
      if (In(kAnother, words[i].folded)) return false;
      if (HasShare(scene.row.TextOf(i, i + 1))) return true;
    }
    return false;
  });
}

/// "Who is new on the board": "our new shirt, worn by a member of the board" does not say.
bool IsOfOtherNews(const Scene& scene) {
  if (!In(scene.query.said, "new") || scene.excerpt.led || scene.query.words.size() < 2) return false;
  const bool asked = std::ranges::any_of(scene.query.words, [](const WantedWord& word) { return word.word == "new"; });
  return asked && !AreClose(scene);
}

bool LinksToThat(const Scene& scene) {
  return scene.query.words.size() < 2 || scene.query.in_summits || AreClose(scene);
}

}  // namespace

std::string Unrelated(const Excerpt& excerpt, const PassageQuery& query, const Archive& archive) {
  const Scene scene = SceneOf(excerpt, query, archive);
  if (!HasItsCapital(scene)) return "its name is another";
  if (!FiguresStandByTheirNames(scene)) return "its figure is that of something else";
  if (IsOfAnotherYear(scene)) return "it is of another year";
  if (!query.english && !query.choice) return IsNearEnough(scene) ? "" : kNothing;
  const bool who = query.asked == Asked::kWho;
  if (who && IsSought(scene)) return "somebody is only sought";
  if (who && !query.deed.verb.word.empty()) return TellsWho(scene) ? "" : "nobody in it did that";
  if (query.choice) return IsYesOrNo(scene) ? "" : kNothing;
  if (who && IsOfOtherNews(scene)) return "what is new is something else";
  if (who) return excerpt.led || ValueNear(scene, kRole) ? "" : "it names somebody else";
  if (!query.IsFact()) return ExplainsThat(scene) ? "" : kNothing;
  if (query.link) return LinksToThat(scene) ? "" : "it leads to something else";
  if (query.share && !IsShareOfThat(scene)) return "the share in it is that of something else";
  if (query.often || query.share || query.house || !excerpt.list.empty()) return {};
  if (query.asked == Asked::kWhen && In(query.said, "did") && !SoftIsTold(scene)) return kNothing;
  const bool where = query.asked == Asked::kWhere || query.asked == Asked::kWhen;
  if (where && query.words.size() == 2 && !query.in_summits && !StandsTogether(scene)) return kNothing;
  if (IsDeadline(scene)) return "it is only a deadline";
  if (OpensPostOnThat(scene) || TellsOfItsEvent(excerpt, query)) return {};
  return ValueNear(scene, query.asked == Asked::kWhen ? kDate : kValue)
             ? ""
             : std::string(NameOf(query.asked)) + " in it is that of something else";
}

}  // namespace summit
