#include "core/answer/excerpt.h"

#include <algorithm>
#include <utility>

#include "core/answer/answer_type.h"
#include "core/answer/sentence.h"
#include "core/answer/stem.h"
#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kMostSentences = 3;
constexpr std::size_t kMostOfFact = 2;        // sentences for a plain fact, unless they are short
constexpr std::size_t kLongestStretch = 420;  // code points, unless a single sentence is longer
constexpr std::size_t kShortestSentence = 70;
constexpr std::size_t kShortOpening = 160;  // of a section: what follows belongs to it
constexpr std::size_t kMostItems = 40;
constexpr double kMostMissing = 0.22;  // of the weight of all words
constexpr std::size_t kFewWords = 3;

using Words = std::vector<std::string>;

/// A title in bold, a line of a change log, a link: no sentence.
bool IsFragment(std::string_view text) {
  return CountCodePoints(text) < kShortestSentence &&
         (text.empty() || std::string_view(".!?").find(text.back()) == std::string_view::npos);
}

std::string_view LastSign(std::string_view text) {
  text = Trim(text);
  return text.empty() ? text : text.substr(text.size() - 1);
}

/// Whether what follows belongs to it: "We have selected:", "What can I win?", a title.
bool LeadsOn(const Passage& passage) {
  if (passage.item || passage.after.empty()) return false;
  const std::string_view sign = LastSign(passage.text);
  if (sign == ":" || sign == "?" || IsFragment(passage.text)) return true;
  return passage.before.empty() && CountCodePoints(passage.text) < kShortOpening;
}

double Share(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

std::size_t CountIn(const Words& stemmed, const std::vector<WantedWord>& words) {
  return static_cast<std::size_t>(
      std::ranges::count_if(words, [&](const WantedWord& wanted) { return wanted.StandsIn(stemmed); }));
}

bool DefinesAny(std::string_view text, const PassageQuery& query) {
  return std::ranges::any_of(query.subjects, [&](const std::string& subject) { return Defines(text, subject); });
}

/// A sentence and what it holds.
struct Sentence {
  Words stems;
  std::size_t length = 0;
  bool typed = false;
  bool placed = false;
};

/// What of the question is no answer to it.
Words KnownWords(const PassageQuery& query) {
  Words known = query.Words();
  for (const WantedWord& wanted : query.soft) known.push_back(wanted.word);
  for (const int year : query.years) known.push_back(std::to_string(year));
  if (query.house) known.insert(known.end(), query.given.begin(), query.given.end());
  return known;
}

std::vector<Sentence> Measure(const Excerpt& excerpt, const PassageQuery& query, const Archive& archive) {
  const Words known = KnownWords(query);
  const bool where = query.house && query.asked == Asked::kAnything;
  std::vector<Sentence> sentences;
  for (const std::string& text : excerpt.sentences)
    sentences.push_back({StemmedWords(text), CountCodePoints(text), HasAnswerType(text, query.asked, known, archive),
                         where && HasAnswerType(text, Asked::kWhere, known, archive)});
  return sentences;
}

/// Measures a stretch; better ones weigh more.
double Weigh(Excerpt& excerpt, const std::vector<Sentence>& sentences, const PassageQuery& query) {
  Words stems;
  excerpt.typed = excerpt.placed = false;
  for (std::size_t i = excerpt.first; i < excerpt.first + excerpt.count; ++i) {
    stems.insert(stems.end(), sentences[i].stems.begin(), sentences[i].stems.end());
    excerpt.typed = excerpt.typed || sentences[i].typed;
    excerpt.placed = excerpt.placed || sentences[i].placed;
  }
  excerpt.hits = CountIn(stems, query.words);
  excerpt.soft = CountIn(stems, query.soft);
  const bool what = !query.house && (query.asked == Asked::kWhat || query.asked == Asked::kAnything);
  excerpt.defines = what && DefinesAny(excerpt.Text(), query);
  const bool lead = query.asked == Asked::kAnything && excerpt.first == 0;
  return 10.0 * static_cast<double>(excerpt.hits) + 4.0 * static_cast<double>(excerpt.soft) + (excerpt.typed ? 12 : 0) +
         (excerpt.defines ? 8 : 0) + (lead ? 2 : 0) + (excerpt.placed ? 6 : 0) -
         3.0 * static_cast<double>(excerpt.count) - 0.2 * static_cast<double>(excerpt.first);
}

/// The stretch of one to three sentences that says most in the fewest words.
void ChooseStretch(const PassageQuery& query, const Archive& archive, Excerpt& excerpt) {
  const std::vector<Sentence> sentences = Measure(excerpt, query, archive);
  Excerpt best = excerpt, tried = excerpt;
  double most = -1e9;
  for (std::size_t first = 0; first < sentences.size(); ++first) {
    std::size_t length = 0;
    for (std::size_t count = 1; count <= kMostSentences && first + count <= sentences.size(); ++count) {
      length += sentences[first + count - 1].length + 1;
      if (count > 1 && length > kLongestStretch) break;
      tried.first = first;
      tried.count = count;
      const double weight = Weigh(tried, sentences, query);
      if (weight > most) most = weight, best = tried;
    }
  }
  excerpt = std::move(best);
}

/// The list right behind the passage, if it is what the passage leads to.
void TakeList(const PassageQuery& query, const Archive& archive, Excerpt& excerpt) {
  const Passage& passage = excerpt.passage;
  if (excerpt.count == 0 || passage.item || passage.after.empty() || !passage.after.front().item) return;
  const std::string_view sign = LastSign(passage.text);
  const bool led = sign == ":" || sign == "?" || IsFragment(passage.text);
  const bool wanted = query.names || query.asked == Asked::kHowMany;
  if (!led && !wanted) return;
  if (excerpt.first + excerpt.count < excerpt.own && !wanted) return;  // another sentence leads to it
  const Words known = KnownWords(query);
  std::size_t typed = 0;
  Words stems;
  for (const PassagePart& part : passage.after) {
    if (!part.item || excerpt.list.size() == kMostItems) break;
    excerpt.list.push_back(CollapseSpaces(part.text));
    typed += HasAnswerType(part.text, query.asked, known, archive);
    for (std::string& stem : StemmedWords(part.text)) stems.push_back(std::move(stem));
  }
  if (!led && typed * 2 <= excerpt.list.size()) {  // a table of contents
    excerpt.list.clear();
    return;
  }
  excerpt.typed = excerpt.typed || typed > 0;
  for (std::string& stem : StemmedWords(excerpt.Text())) stems.push_back(std::move(stem));
  excerpt.hits = CountIn(stems, query.words);
}

/// What a passage stands under: title, heading, and what introduces its list.
Words Above(const Passage& passage) {
  std::string text = passage.post.title + " " + passage.heading;
  if (!passage.before.empty()) {
    if (passage.item) text += " " + passage.before.front().text;
    const PassagePart& last = passage.before.back();
    if (LastSign(last.text) == ":" || LastSign(last.text) == "?" || (IsFragment(last.text) && !last.item))
      text += " " + last.text;
  }
  return StemmedWords(text);
}

/// What stands beside it in its section.
Words Beside(const Passage& passage) {
  std::string text;
  for (const PassagePart& part : passage.before) text += part.text + " ";
  for (std::size_t i = 0; i < std::min<std::size_t>(2, passage.after.size()); ++i) text += passage.after[i].text + " ";
  return StemmedWords(text);
}

/// Where the words stand that are not in the stretch itself.
void FindWords(const PassageQuery& query, Excerpt& excerpt) {
  const Passage& passage = excerpt.passage;
  Words stretch = StemmedWords(excerpt.Text());
  for (const std::string& item : excerpt.list)
    for (std::string& stem : StemmedWords(item)) stretch.push_back(std::move(stem));
  const Words above = Above(passage), beside = Beside(passage), rest = StemmedWords(passage.text);
  double all = 0, heaviest = -1;
  for (const WantedWord& wanted : query.words) {
    all += wanted.weight;
    const bool close = wanted.StandsIn(stretch) || wanted.StandsIn(rest) || wanted.StandsIn(above);
    excerpt.close += close;
    if (close || (!wanted.named && wanted.StandsIn(beside))) continue;
    const bool told =
        std::ranges::count(passage.missing, wanted.word) == 0 && passage.missing.size() < query.words.size();
    if (told && wanted.named) {  // the search knows it under another name
      ++excerpt.close;
      continue;
    }
    excerpt.missing += wanted.weight;
    if (wanted.weight <= heaviest) continue;
    heaviest = wanted.weight;
    excerpt.missed = wanted.word;
  }
  excerpt.missing = all > 0 ? excerpt.missing / all : 0;
  excerpt.soft_within = excerpt.soft;
  for (const WantedWord& wanted : query.soft) excerpt.soft += !wanted.StandsIn(stretch) && wanted.StandsIn(above);
}

/// Notes a year as missing unless the words have it, or the post or its Summit is of it.
void FindYears(const PassageQuery& query, Excerpt& excerpt) {
  const Passage& passage = excerpt.passage;
  if (query.years.empty() || std::ranges::count(query.of_years, passage.post.id) > 0) return;
  const Words there = FoldedWords(passage.post.title + " " + passage.heading + " " + passage.text);
  const auto told = [&](int year) {
    return std::ranges::count(there, std::to_string(year)) > 0 || static_cast<int>(passage.post.date.year()) == year;
  };
  const auto [first, last] = std::ranges::minmax(query.years);
  const bool season = last - first == 1;  // "2024/2025"
  if (season ? std::ranges::any_of(query.years, told) : std::ranges::all_of(query.years, told)) return;
  excerpt.missing = 1;
  excerpt.missed = std::to_string(query.years.front());
}

/// How much of the words the stretch tells: what the title tells of all its post need not be said again, and what is
/// said in several ways is what it is about.
double Told(const Excerpt& excerpt, const PassageQuery& query) {
  const Words stems = StemmedWords(excerpt.Text()), title = StemmedWords(excerpt.passage.post.title);
  double told = 0;
  for (const WantedWord& wanted : query.words) {
    const auto ways = std::ranges::count_if(wanted.stems, [&](const Words& form) { return HasRun(stems, form); });
    if (ways > 0 || wanted.StandsIn(stems))
      told += 1 + (ways > 1 && !wanted.named ? 0.25 * static_cast<double>(std::min<std::ptrdiff_t>(ways - 1, 4)) : 0);
    else if (wanted.StandsIn(title))
      told += 0.9;
  }
  return query.words.empty() ? 0 : told / static_cast<double>(query.words.size());
}

/// What is amiss is a better reason than what something "enables".
bool TellsWhatIsAmiss(std::string_view text) {
  static constexpr std::string_view kWords[] = {"problem",  "issue",  "because",  "lack",
                                                "drawback", "reason", "difficult"};
  const Words words = FoldedWords(text);
  return std::ranges::any_of(kWords, [&](std::string_view known) {
    return std::ranges::any_of(words, [&](const std::string& word) { return word.starts_with(known); });
  });
}

/// How well it answers.
void Score(double best_of_search, const PassageQuery& query, Excerpt& excerpt) {
  const std::size_t all = query.words.size();
  const double title = Share(CountIn(StemmedWords(excerpt.passage.post.title), query.words), all);
  const double heading = Share(CountIn(StemmedWords(excerpt.passage.heading), query.words), all);
  const double searched = best_of_search > 0 ? excerpt.passage.score / best_of_search : 0;
  const bool whole = title >= 1 && query.asked == Asked::kHow;  // the post is about just that
  const double soft =
      query.soft.empty() ? 0 : Share(excerpt.soft, query.soft.size()) * (query.asked == Asked::kHow ? 2 : 1);
  const bool reasons = query.asked == Asked::kWhy && TellsWhatIsAmiss(excerpt.passage.text);
  excerpt.score =
      (whole ? 1 : 0) + (reasons ? 0.6 : 0) + (whole && excerpt.passage.before.empty() ? 0.5 : 0) +
      (excerpt.placed ? 1 : 0) + 2 * Told(excerpt, query) + 0.8 * title + 0.6 * heading + (excerpt.typed ? 1 : 0) +
      (excerpt.defines ? 1.5 : 0) + searched + soft + (query.names && !excerpt.list.empty() ? 0.6 : 0) -
      (IsFragment(excerpt.Text()) && excerpt.list.empty() && !excerpt.passage.item ? 0.7 : 0) - 2 * excerpt.missing;
}

/// One word of several may be put otherwise: not a name, and not the most telling.
bool MayMiss(const Excerpt& excerpt, const PassageQuery& query) {
  const std::size_t all = query.words.size();
  const auto is = [&](const WantedWord& wanted) { return wanted.word == excerpt.missed; };
  const auto word = std::ranges::find_if(query.words, is);
  if (word == query.words.end() || all < kFewWords || excerpt.hits < 2) return false;
  if (query.in_summits && query.IsFact()) return excerpt.missing <= 0.4;
  return !word->named && excerpt.missing <= kMostMissing;
}

/// Few words need them all in one place; a word that says more of it must be there, too.
bool IsScattered(const Excerpt& excerpt, const PassageQuery& query) {
  if (!query.strict) return false;
  const std::size_t all = query.words.size();
  const bool deed = query.IsFact() && !query.soft.empty() && all < kFewWords && !query.in_summits;
  const std::size_t titled = CountIn(StemmedWords(excerpt.passage.post.title), query.words);
  if (excerpt.hits >= all) return deed && excerpt.soft == 0 && titled >= all;
  if (excerpt.close < all) return true;
  return query.IsFact() && (excerpt.soft == 0 || (excerpt.hits + excerpt.soft < all && titled < all));
}

}  // namespace

std::string Excerpt::Text() const {
  std::string text;
  for (std::size_t i = first; i < first + count; ++i) text += (text.empty() ? "" : " ") + sentences[i];
  return text;
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

Excerpt BestExcerpt(Passage passage, double best_of_search, const PassageQuery& query, const Archive& archive) {
  Excerpt excerpt;
  excerpt.passage = std::move(passage);
  excerpt.sentences = SplitSentences(excerpt.passage.text);
  excerpt.own = excerpt.sentences.size();
  if (LeadsOn(excerpt.passage) && !excerpt.passage.after.front().item)
    for (std::string& sentence : SplitSentences(excerpt.passage.after.front().text))
      excerpt.sentences.push_back(std::move(sentence));
  ChooseStretch(query, archive, excerpt);
  TakeList(query, archive, excerpt);
  FindWords(query, excerpt);
  FindYears(query, excerpt);
  Score(best_of_search, query, excerpt);
  return excerpt;
}

void GoOn(const PassageQuery& query, std::size_t room, Excerpt& excerpt) {
  if (!excerpt.list.empty()) return;
  const std::size_t most = query.IsFact() ? kMostOfFact : kMostSentences;
  while (excerpt.count < most && excerpt.first + excerpt.count < excerpt.sentences.size()) {
    ++excerpt.count;
    if (CountCodePoints(excerpt.Text()) <= room) continue;
    --excerpt.count;
    return;
  }
}

std::string Refusal(const Excerpt& excerpt, const PassageQuery& query) {
  const std::size_t all = query.words.size();
  const bool fact = query.IsFact();
  if (excerpt.count == 0) return "nothing to quote";
  if (excerpt.missing > 0 && !MayMiss(excerpt, query)) return "without “" + excerpt.missed + "”";
  if (!excerpt.typed) return "without " + std::string(NameOf(query.asked));
  if (fact && !excerpt.passage.item && excerpt.list.empty() && IsFragment(excerpt.Text())) return "no sentence";
  if (!fact && query.names && excerpt.list.empty() && !HasNames(excerpt.Text(), query.Words())) return "without names";
  if (IsScattered(excerpt, query)) return "not all of it in the same sentences";
  const bool told = query.asked == Asked::kWhat || query.asked == Asked::kWhy;
  const bool backed = query.in_summits || (excerpt.hits > 0 && query.words.front().named) ||
                      (excerpt.hits > 0 && excerpt.soft_within > 0 && excerpt.soft >= query.soft.size());
  if (all == 1 && !query.named && !query.facet && !told && !backed) return "one word is too little to go by";
  if (excerpt.hits * 2 < all && excerpt.close < all) return "it is about something else";
  if (fact && excerpt.hits * 3 < all * 2 && excerpt.close < all) return "it is about something else";
  if (excerpt.hits == 0 && fact && !query.facet && excerpt.soft == 0) return "it is about something else";
  if (query.defines && !excerpt.defines) return "it does not say what it is";
  // Of an ordinary word that may be chance; then the section has to be about it.
  const Words over = StemmedWords(excerpt.passage.post.title + " " + excerpt.passage.heading);
  if (query.defines && all == 1 && !query.words.front().named && !query.words.front().StandsIn(over))
    return "it is about something else";
  return {};
}

}  // namespace summit
