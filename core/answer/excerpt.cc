#include "core/answer/excerpt.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "core/answer/answer_signs.h"
#include "core/answer/answer_type.h"
#include "core/answer/answer_value.h"
#include "core/answer/definition_signs.h"
#include "core/answer/excerpt_definition.h"
#include "core/answer/excerpt_points.h"
#include "core/answer/excerpt_worth.h"
#include "core/answer/relation_agent.h"
#include "core/answer/sentence.h"
#include "core/answer/stem.h"
#include "core/base/one_of.h"
#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kMostSentences = 3;
constexpr std::size_t kLongestStretch = 420;  // code points, unless a single sentence is longer
constexpr std::size_t kShortestSentence = 70;
constexpr std::size_t kShortOpening = 160;  // of a section: what follows belongs to it
constexpr double kOver = 0.85;              // what a word of the title counts beside a sentence

constexpr double kMeant = 0.85;  // of a word, by what its letters stand for or one of the same origin

using Words = std::vector<std::string>;

/// Whether what follows belongs to it: "We have selected:", "What can I win?", a title.
bool LeadsOn(const Passage& passage) {
  if (passage.item || passage.after.empty()) return false;
  if (Introduces(passage.text) || IsFragment(passage.text)) return true;
  return passage.before.empty() && CountCodePoints(passage.text) < kShortOpening;
}

/// "The following three projects were accepted."
bool SaysFollowing(std::string_view sentence) {
  const Words words = FoldedWords(sentence);
  return std::ranges::count(words, "following") > 0 || (std::ranges::count(words, "these") > 0 && words.size() < 12);
}

/// A sentence and what it holds.
struct Sentence {
  std::vector<double> words, soft, hints;  // how closely each of the query is told
  std::size_t length = 0;
  bool typed = false;
  bool placed = false;
  double near = 0;            // how much of the words it tells, those of title and heading included
  bool defines = false;       // says what one of the subjects is
  bool defines_last = false;  // likewise of the last word alone
  bool defines_next = false;  // names it, and the next sentence says what it is
};

/// What a thing is may be asked: no fact, no way, no reason.
bool MayDefine(const PassageQuery& query) {
  return !query.house && !query.discussed && (query.asked == Asked::kWhat || query.asked == Asked::kAnything);
}

/// What of the question is no answer to it.
Words KnownWords(const PassageQuery& query) {
  Words known = query.Known();
  for (const WantedWord& wanted : query.soft) known.push_back(wanted.word);
  for (const int year : query.years) known.push_back(std::to_string(year));
  if (query.house) known.insert(known.end(), query.given.begin(), query.given.end());
  return known;
}

std::vector<double> MatchesIn(const Words& stems, const std::vector<WantedWord>& words) {
  std::vector<double> matches;
  for (const WantedWord& wanted : words) matches.push_back(wanted.MatchIn(stems));
  return matches;
}

double Sum(const std::vector<double>& matches) { return std::accumulate(matches.begin(), matches.end(), 0.0); }

bool IsTyped(const std::string& text, const PassageQuery& query, const Words& known, const Archive& archive,
             bool above_says_why = false) {
  if (query.link && HasLinkSign(text)) return true;
  if (!query.denied.empty()) return Denies(text, query.denied);
  if (query.asked == Asked::kWhy && above_says_why) return true;
  if (query.share) return HasShare(text);
  if (query.clock) return HasTimeOfDay(text);
  if (query.version) return HasVersion(text);
  if (query.often) return HasFrequency(text);
  const bool counts = !query.counted.empty() && (!query.in_summits || ArePeople(query.counted));
  if (counts) return CountsThings(text, query.counted);
  return HasAnswerType(text, query.asked, known, archive) || NamesDoerOf(text, query, archive);
}

std::vector<Sentence> Measure(const Excerpt& excerpt, const PassageQuery& query, const Archive& archive) {
  const Words known = KnownWords(query);
  const bool where = query.house && query.asked == Asked::kAnything;
  const Words heading = FoldedWords(excerpt.passage.heading);
  const bool why = !heading.empty() && heading.front() == "why";  // "Why attend?"
  const std::vector<double> over =
      MatchesIn(StemmedWords(excerpt.passage.post.title + " " + excerpt.passage.heading), query.words);
  std::vector<Sentence> sentences;
  for (const std::string& text : excerpt.sentences) {
    const Words& stems = excerpt.stems[sentences.size()];
    sentences.push_back({MatchesIn(stems, query.words), MatchesIn(stems, query.soft), MatchesIn(stems, query.hints),
                         CountCodePoints(text), IsTyped(text, query, known, archive, why),
                         where && HasAnswerType(text, Asked::kWhere, known, archive), 0});
    Sentence& last = sentences.back();
    last.typed = last.typed || AuthorDidIt(text, query, excerpt.passage.post);
    last.near = 0.2 * Sum(last.soft);
    for (std::size_t i = 0; i < over.size(); ++i) last.near += std::max(last.words[i], kOver * over[i]);
    if (!MayDefine(query)) continue;
    last.defines =
        DefinesSubject(text, query) || (sentences.size() == 1 && GoesOnToDefine(excerpt.passage, text, query));
    last.defines_last = query.words.size() > 1 && Defines(text, query.words.back().word);
    const std::size_t next = sentences.size();
    const bool whole = query.words.size() < 2 || HasRun(stems, StemmedWords(query.subjects.front()));
    last.defines_next =
        whole && next < excerpt.sentences.size() && DefinesInTheNext(stems, excerpt.sentences[next], query);
  }
  return sentences;
}

/// The sum over the words of the best match in any of the sentences.
double BestMatches(const Excerpt& excerpt, const std::vector<Sentence>& sentences,
                   std::vector<double> Sentence::*which) {
  double sum = 0;
  for (std::size_t word = 0; word < (sentences.front().*which).size(); ++word) {
    double best = 0;
    for (std::size_t i = excerpt.first; i < excerpt.first + excerpt.count; ++i)
      best = std::max(best, (sentences[i].*which)[word]);
    sum += best;
  }
  return sum;
}

bool DefinesAny(const Excerpt& excerpt, const std::vector<Sentence>& sentences, const PassageQuery& query) {
  const std::size_t end = excerpt.first + excerpt.count;
  bool last = false;  // "the WordPress.com firehose is ..."
  for (std::size_t i = excerpt.first; i < end; ++i) {
    if (sentences[i].defines || (sentences[i].defines_next && i + 1 < end)) return true;
    last = last || sentences[i].defines_last;
  }
  for (std::size_t word = 0; last && word < query.words.size(); ++word) {
    last = false;
    for (std::size_t i = excerpt.first; i < end; ++i) last = last || sentences[i].words[word] >= 1;
  }
  return last;
}

/// How much of the words that say most the sentences tell, 0 to 1 for each such word.
double BestOfWeight(const Excerpt& excerpt, const std::vector<Sentence>& sentences, const PassageQuery& query) {
  double heaviest = 0, sum = 0;
  for (const WantedWord& wanted : query.words) heaviest = std::max(heaviest, wanted.weight);
  for (std::size_t word = 0; word < query.words.size() && heaviest > 0; ++word) {
    double best = 0;
    for (std::size_t i = excerpt.first; i < excerpt.first + excerpt.count; ++i)
      best = std::max(best, sentences[i].words[word]);
    sum += best * query.words[word].weight / heaviest;
  }
  return sum;
}

/// Measures a stretch; better ones weigh more.
double Weigh(Excerpt& excerpt, const std::vector<Sentence>& sentences, const PassageQuery& query) {
  excerpt.typed = excerpt.placed = false;
  for (std::size_t i = excerpt.first; i < excerpt.first + excerpt.count; ++i) {
    excerpt.typed = excerpt.typed || sentences[i].typed;
    excerpt.placed = excerpt.placed || sentences[i].placed;
  }
  // What is asked for belongs where the words stand.
  double near = 0;
  for (std::size_t i = excerpt.first; i < excerpt.first + excerpt.count; ++i)
    if (sentences[i].typed) near = std::max(near, sentences[i].near);
  excerpt.near = near;
  excerpt.defines = MayDefine(query) && DefinesAny(excerpt, sentences, query);
  const bool lead = query.asked == Asked::kAnything && excerpt.first == 0;
  return 10 * BestMatches(excerpt, sentences, &Sentence::words) + 2 * BestOfWeight(excerpt, sentences, query) +
         4 * BestMatches(excerpt, sentences, &Sentence::soft) + 3 * BestMatches(excerpt, sentences, &Sentence::hints) +
         (excerpt.typed ? 12 : 0) + (excerpt.defines ? 8 : 0) + (query.IsFact() ? 4 * near : 0) + (lead ? 2 : 0) +
         (excerpt.placed ? 6 : 0) - 3.0 * static_cast<double>(excerpt.count) - 0.2 * static_cast<double>(excerpt.first);
}

/// The stretch of one to three sentences that says most in the fewest words.
void ChooseStretch(const PassageQuery& query, const Archive& archive, Excerpt& excerpt) {
  const std::vector<Sentence> sentences = Measure(excerpt, query, archive);
  std::size_t best_first = 0, best_count = 1;
  double most = -1e9;
  for (std::size_t first = 0; first < sentences.size(); ++first) {
    std::size_t length = 0;
    for (std::size_t count = 1; count <= kMostSentences && first + count <= sentences.size(); ++count) {
      length += sentences[first + count - 1].length + 1;
      if (count > 1 && (length > kLongestStretch || IsScheduled(excerpt.sentences[first]))) break;
      excerpt.first = first;
      excerpt.count = count;
      const double weight = Weigh(excerpt, sentences, query);
      if (weight > most) most = weight, best_first = first, best_count = count;
    }
  }
  excerpt.first = best_first;
  excerpt.count = best_count;
  Weigh(excerpt, sentences, query);
}

/// Of a long list, the items that have the names asked for, where some do and say more than these.
void KeepNamed(const PassageQuery& query, Words& list) {
  double most = 0;
  bool more = false;
  std::vector<double> named;
  for (const std::string& item : list) {
    const Words stems = StemmedWords(item);
    double sum = 0;
    for (const WantedWord& wanted : query.words)
      if (wanted.named) sum += wanted.MatchIn(stems);
    named.push_back(sum);
    if (sum > most) more = false;
    most = std::max(most, sum);
    more = more || (sum >= most && stems.size() > query.words.size());
  }
  if (most <= 0 || !more) return;
  Words kept;
  for (std::size_t i = 0; i < list.size(); ++i)
    if (named[i] >= most) kept.push_back(std::move(list[i]));
  list = std::move(kept);
}

/// "We had several reasons:": whatever follows is one.
bool LeadsToReasons(std::string_view sentence) {
  static constexpr std::string_view kReasons[] = {"reason", "reasons", "why", "because"};
  return std::ranges::any_of(FoldedWords(sentence), [](const std::string& word) { return IsOneOf(word, kReasons); });
}

/// "With this we share the list of students.": names of just those that are asked for follow.
bool LeadsToNames(const PassageQuery& query, const Passage& passage, const Excerpt& excerpt) {
  if (excerpt.first + excerpt.count < excerpt.own) return false;
  const Words stems = StemmedWords(passage.post.title + " " + passage.text);
  return std::ranges::all_of(query.words,
                             [&](const WantedWord& word) { return word.named || word.MatchIn(stems) >= kMeant; });
}

/// "Ada King Lovelace": a few words, each with a capital.
bool IsAllCapitals(std::string_view text) {
  const std::vector<std::string_view> words = Split(Trim(text), ' ');
  return words.size() > 1 && words.size() < 5 && std::ranges::all_of(words, [](std::string_view word) {
           return !word.empty() && !(word[0] >= 'a' && word[0] <= 'z');
         });
}

/// "Board of Directors" as an item above the names: these, up to the next that is no name.
void TakeSublist(const PassageQuery& query, const Archive& archive, Excerpt& excerpt) {
  const Passage& passage = excerpt.passage;
  if (query.asked != Asked::kWho || excerpt.typed || !IsFragment(passage.text)) return;
  const Words stems = StemmedWords(passage.text);
  const auto there = [&](const WantedWord& word) { return word.MatchIn(stems) >= 1; };
  if (std::ranges::none_of(query.words, there)) return;
  const Words known = KnownWords(query);
  Words names;
  for (const PassagePart& part : passage.after) {
    if (!part.item || names.size() == kMostListed) break;
    if (!IsAllCapitals(part.text) && !HasAnswerType(part.text, query.asked, known, archive)) break;
    names.push_back(CollapseSpaces(part.text));
  }
  if (names.size() < 2) return;
  excerpt.list = std::move(names);
  excerpt.led = excerpt.typed = true;
}

/// The list right behind the passage, if it is what the passage leads to.
void TakeList(const PassageQuery& query, const Archive& archive, Excerpt& excerpt) {
  const Passage& passage = excerpt.passage;
  if (excerpt.count == 0 || passage.after.empty() || !passage.after.front().item) return;
  if (passage.item) return TakeSublist(query, archive, excerpt);
  bool led = Introduces(passage.text) || IsFragment(passage.text) || SaysFollowing(excerpt.sentences[excerpt.own - 1]);
  const bool wanted = query.names || query.asked == Asked::kHowMany;
  if (!led && TakeItemsOn(query, excerpt)) return;
  if (!led && !wanted) return;
  const bool series = passage.post.title.find("ewsletter") != std::string::npos;
  if (!led && series && query.asked == Asked::kWhat) return;  // its table of contents
  const bool reasons = query.asked == Asked::kWhy && led && LeadsToReasons(excerpt.sentences[excerpt.own - 1]);
  if (reasons && excerpt.first + excerpt.count + 1 == excerpt.own) ++excerpt.count;
  if (excerpt.first + excerpt.count < excerpt.own && !wanted) return;  // another sentence leads to it
  const Words known = KnownWords(query);
  std::size_t typed = 0;
  for (const PassagePart& part : passage.after) {
    if (!part.item || excerpt.list.size() == kMostListed) break;
    excerpt.list.push_back(CollapseSpaces(part.text));
    if (query.asked == Asked::kWhy && IsFragment(part.text)) continue;  // a title
    typed += query.counted.empty() ? HasAnswerType(part.text, query.asked, known, archive)
                                   : IsTyped(part.text, query, known, archive);
  }
  const bool most = reasons || typed * 2 > excerpt.list.size();
  if (!most && (!led || query.asked == Asked::kWho || query.asked == Asked::kWhy)) {  // a table of contents
    excerpt.list.clear();
    return;
  }
  led = led || (query.asked == Asked::kWho && LeadsToNames(query, passage, excerpt));
  KeepNamed(query, excerpt.list);
  excerpt.led = led;
  excerpt.typed = excerpt.typed || typed > 0;
}

}  // namespace

std::string Excerpt::Text() const {
  std::string text;
  for (std::size_t i = first; i < first + count; ++i) text += (text.empty() ? "" : " ") + sentences[i];
  return text;
}

std::vector<std::string> Excerpt::StemsOf(std::size_t begin, std::size_t end) const {
  std::vector<std::string> all;
  for (std::size_t i = begin; i < std::min(end, stems.size()); ++i)
    all.insert(all.end(), stems[i].begin(), stems[i].end());
  return all;
}

int Excerpt::Line() const {
  if (first >= own && own > 0) return passage.after.empty() ? passage.line : passage.after.front().line;
  std::size_t before = 0;
  for (std::size_t i = 0; i < first; ++i)
    before += static_cast<std::size_t>(std::ranges::count_if(sentences[i], [](char c) { return c != ' '; }));
  int line = passage.line;
  for (const char c : passage.text) {
    if (before == 0 && c != '\n') break;
    if (c == '\n') ++line;
    const bool space = c == ' ' || c == '\n' || c == '\t';
    if (!space && before > 0) --before;
  }
  return line;
}

bool IsFragment(std::string_view text) {
  return CountCodePoints(text) < kShortestSentence &&
         (text.empty() || std::string_view(".!?").find(text.back()) == std::string_view::npos);
}

bool Introduces(std::string_view text) {
  text = Trim(text);
  return text.ends_with(':') || text.ends_with('?');
}

Excerpt BestExcerpt(Passage passage, double best_of_search, const PassageQuery& query, const Archive& archive) {
  Excerpt excerpt;
  excerpt.passage = std::move(passage);
  const auto split = query.IsFact() ? SplitStretches : SplitSentences;  // of a plain fact a line of a schedule will do
  excerpt.sentences = split(excerpt.passage.text);
  excerpt.own = excerpt.sentences.size();
  if (LeadsOn(excerpt.passage) && !excerpt.passage.after.front().item)
    for (std::string& sentence : split(excerpt.passage.after.front().text))
      excerpt.sentences.push_back(std::move(sentence));
  if (excerpt.sentences.empty()) return excerpt;
  for (const std::string& sentence : excerpt.sentences) excerpt.stems.push_back(StemmedWords(sentence));
  ChooseStretch(query, archive, excerpt);
  if (excerpt.own > 0) TakeList(query, archive, excerpt);
  if (excerpt.count > 0) TakePoints(query, excerpt);
  excerpt.doer = NamesDoerOf(excerpt.Text(), query, archive);
  MeasureWorth(best_of_search, query, excerpt);
  return excerpt;
}

void TakeFollowingList(const PassageQuery& query, const Archive& archive, Excerpt& excerpt) {
  const bool led = excerpt.led, typed = excerpt.typed;
  TakeList(query, archive, excerpt);
  excerpt.led = led, excerpt.typed = typed;
}

}  // namespace summit
