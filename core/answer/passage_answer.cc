#include "core/answer/passage_answer.h"

#include <algorithm>
#include <utility>

#include "core/answer/answer_type.h"
#include "core/answer/record_items.h"
#include "core/answer/sentence.h"
#include "core/answer/stem.h"
#include "core/answer/wording.h"
#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kMostPassages = 10;
constexpr std::size_t kMostSentences = 3;
constexpr std::size_t kLongestQuote = 420;  // code points, unless a single sentence is longer
constexpr std::size_t kLongQuote = 340;     // nothing is added beyond that
constexpr std::size_t kShortestSentence = 70;
constexpr std::size_t kLongestTraced = 80;
constexpr std::size_t kMostSearchedPosts = 60;

using Words = std::vector<std::string>;

/// Words that ask, but need not stand in the answer.
bool OnlyAsks(std::string_view folded) {
  static constexpr std::string_view kWords[] = {
      "why",        "need",    "needs",    "needed", "explain", "mean",    "means",    "meaning", "who",
      "how much",   "how",     "what",     "when",   "where",   "work",    "works",    "go",      "went",
      "going",      "happen",  "happened", "say",    "said",    "says",    "describe", "tell",    "know",
      "exactly",    "many",    "much",     "long",   "archive", "blog",    "post",     "posts",   "article",
      "about",      "xmpp",    "xsf",      "jabber", "please",  "get",     "got",      "did",     "does",
      "used",       "use",     "kind",     "sort",   "wrote",   "story",   "news",     "thing",   "things",
      "definition", "purpose", "reason",   "point",  "good",    "not",     "no",       "enough",  "still",
      "even",       "really",  "actually", "just",   "down",    "time",    "somebody", "someone", "become",
      "became",     "want",    "wants",    "like",   "mean",    "exactly", "up",       "off",     "out"};
  return std::ranges::count(kWords, folded) > 0;
}

/// What is looked for and how.
struct Query {
  Words words;                            // as typed
  std::vector<std::vector<Words>> stems;  // of each word, in every form that stands for it
  Words subjects;                         // names, or the words where there are none: what "what is" asks about
  Words facet;                            // words for the thing that is paid for, where one is asked about
  bool named = false;                     // a name of the archive is among the words
  bool in_summits = false;                // only posts about certain Summits are looked at
  std::vector<int> years;                 // that it must be of, by its words or by the date of the post
  Asked asked = Asked::kAnything;
  bool strict = false;  // everything has to stand in the sentences themselves
};

/// A stretch of a passage that may be the answer.
struct Excerpt {
  Passage passage;
  Words sentences;                   // all of the passage
  std::size_t first = 0, count = 0;  // those to quote
  std::size_t hits = 0;              // words of the query in them
  bool typed = false;                // they hold what is asked for
  bool defines = false;
  double score = 0;

  std::string Text() const {
    std::string text;
    for (std::size_t i = first; i < first + count; ++i) text += (text.empty() ? "" : " ") + sentences[i];
    return text;
  }
};

/// An acronym is also there where its words are; of other short words that would be chance.
bool MayBeAcronym(const std::string& word) {
  const auto capitals = std::ranges::count_if(word, [](char c) { return c >= 'A' && c <= 'Z'; });
  return word.size() <= 6 && (word.size() >= 4 || (word.size() == 3 && capitals >= 2));
}

bool IsFact(Asked asked) {
  return asked != Asked::kAnything && asked != Asked::kWhat && asked != Asked::kHow && asked != Asked::kWhy;
}

std::size_t CountHits(const Words& there, const Query& query) {
  std::size_t hits = 0;
  for (std::size_t i = 0; i < query.stems.size(); ++i) {
    const bool stands = std::ranges::any_of(query.stems[i], [&](const Words& stems) { return HasRun(there, stems); });
    hits += stands || (MayBeAcronym(query.words[i]) && HasInitials(there, Fold(query.words[i])));
  }
  return hits;
}

bool DefinesAny(std::string_view text, const Query& query) {
  return std::ranges::any_of(query.subjects, [&](const std::string& subject) { return Defines(text, subject); });
}

/// Measures a stretch; better ones weigh more.
double Weigh(Excerpt& excerpt, const Query& query, const AnswerContext& context) {
  const std::string text = excerpt.Text();
  excerpt.hits = CountHits(StemmedWords(text), query);
  excerpt.typed = HasAnswerType(text, query.asked, query.words, context.archive);
  const bool what = query.asked == Asked::kWhat || query.asked == Asked::kAnything;
  excerpt.defines = what && DefinesAny(text, query);
  const bool lead = query.asked == Asked::kAnything && excerpt.first == 0;
  return 10.0 * static_cast<double>(excerpt.hits) + (excerpt.typed ? 12 : 0) + (excerpt.defines ? 8 : 0) +
         (lead ? 2 : 0) - 3.0 * static_cast<double>(excerpt.count) - 0.2 * static_cast<double>(excerpt.first);
}

/// The stretch of one to three sentences that says most in the fewest words.
Excerpt BestStretch(Passage passage, const Query& query, const AnswerContext& context) {
  Excerpt best;
  best.passage = std::move(passage);
  best.sentences = SplitSentences(best.passage.text);
  double most = -1e9;
  Excerpt tried = best;
  for (std::size_t first = 0; first < best.sentences.size(); ++first)
    for (std::size_t count = 1; count <= kMostSentences && first + count <= best.sentences.size(); ++count) {
      tried.first = first;
      tried.count = count;
      if (count > 1 && CountCodePoints(tried.Text()) > kLongestQuote) break;
      const double weight = Weigh(tried, query, context);
      if (weight > most) most = weight, best = tried;
    }
  return best;
}

bool IsExplained(Asked asked) {
  return asked == Asked::kWhat || asked == Asked::kWhy || asked == Asked::kHow || asked == Asked::kAnything;
}

/// What is explained in one sentence often goes on in the next.
void GoOn(const Query& query, Excerpt& excerpt) {
  if (!IsExplained(query.asked)) return;
  while (excerpt.count < kMostSentences && excerpt.first + excerpt.count < excerpt.sentences.size()) {
    ++excerpt.count;
    if (CountCodePoints(excerpt.Text()) <= kLongQuote) continue;
    --excerpt.count;
    return;
  }
}

/// A line of a change log, a link: no sentence.
bool IsFragment(std::string_view text) {
  return CountCodePoints(text) < kShortestSentence && text.find_last_of(".!?") != text.size() - 1;
}

double Share(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

/// How well it answers, seen beside the best of the search.
void Score(double best_of_search, const Query& query, Excerpt& excerpt) {
  const std::size_t all = query.stems.size();
  const double title = Share(CountHits(StemmedWords(excerpt.passage.post.title), query), all);
  const double heading = Share(CountHits(StemmedWords(excerpt.passage.heading), query), all);
  const double searched = best_of_search > 0 ? excerpt.passage.score / best_of_search : 0;
  const bool whole = title >= 1 && query.asked == Asked::kHow;  // the post is about just that
  excerpt.score = (whole ? 1 : 0) + 2 * Share(excerpt.hits, all) + 0.8 * title + 0.6 * heading +
                  (excerpt.typed ? 1 : 0) + (excerpt.defines ? 1.5 : 0) + searched -
                  (IsFragment(excerpt.Text()) ? 0.7 : 0) - 0.4 * static_cast<double>(excerpt.passage.missing.size());
}

/// Within the posts about one Summit a word of several may be put otherwise.
bool NearlyAll(const Excerpt& excerpt, const Query& query) {
  const std::size_t all = query.words.size(), missing = excerpt.passage.missing.size();
  return query.in_summits && IsFact(query.asked) && all >= 3 && missing * 3 <= all && excerpt.hits >= 2;
}

/// Why the stretch does not answer; empty when it does.
std::string Refusal(const Excerpt& excerpt, const Query& query) {
  const std::size_t all = query.stems.size();
  if (excerpt.count == 0) return "nothing to quote";
  if (!excerpt.passage.missing.empty() && !NearlyAll(excerpt, query))
    return "without “" + excerpt.passage.missing.front() + "”";
  if (!excerpt.typed) return "without " + std::string(NameOf(query.asked));
  if (query.strict && excerpt.hits < all) return "not all of it in the same sentences";
  if (all == 1 && !query.named && query.facet.empty() && !(query.asked == Asked::kWhat || query.asked == Asked::kWhy))
    return "one word is too little to go by";
  const Words around = StemmedWords(excerpt.passage.post.title + " " + excerpt.passage.heading);
  const std::size_t outside = CountHits(around, query);
  if (excerpt.hits * 2 < all && outside < all) return "it is about something else";
  if (IsFact(query.asked) && excerpt.hits * 3 < all * 2 && outside < all) return "it is about something else";
  if (excerpt.hits == 0 && IsFact(query.asked) && query.facet.empty()) return "it is about something else";
  if (query.asked == Asked::kWhat && !excerpt.defines && excerpt.hits + outside < all + 1)
    return all == 1 || excerpt.hits < all ? "it does not say what it is" : "";
  return {};
}

/// Where the quoted words begin in the file.
int LineOf(const Excerpt& excerpt) {
  std::size_t before = 0;
  for (std::size_t i = 0; i < excerpt.first; ++i)
    before += static_cast<std::size_t>(std::ranges::count_if(excerpt.sentences[i], [](char c) { return c != ' '; }));
  int line = excerpt.passage.line;
  for (const char c : excerpt.passage.text) {
    if (before == 0 && c != '\n') break;
    if (c == '\n') ++line;
    const bool space = c == ' ' || c == '\n' || c == '\t';
    if (!space && before > 0) --before;
  }
  return line;
}

AnswerLine SourceLine(const Excerpt& excerpt) {
  AnswerLine line("From " + NameTitle(excerpt.passage.post) + ":");
  line.link = Cite(excerpt.passage.post).url;
  return line;
}

AnswerLine QuoteLine(const Excerpt& excerpt) {
  AnswerLine line("");
  line.quote = "“" + CutText(excerpt.Text(), kLongestQuote) + "”";
  return line;
}

void Claims(const Excerpt& excerpt, Answer& answer) {
  const Citation citation = Cite(excerpt.passage.post);
  Evidence evidence{excerpt.passage.post.id, LineOf(excerpt), CutText(excerpt.Text(), kLongestQuote), citation.url};
  answer.claims.push_back({"Quoted", {std::move(evidence)}, {}});
  answer.citations.push_back(citation);
}

Answer Quoted(const Excerpt& excerpt) {
  Answer answer;
  answer.show_source = false;
  answer.lines = {QuoteLine(excerpt), SourceLine(excerpt)};
  Claims(excerpt, answer);
  return answer;
}

/// What comes nearest, told as no more than that.
Answer Nearest(const Excerpt& excerpt) {
  Answer answer;
  answer.status = AnswerStatus::kNotFound;
  answer.show_source = false;
  answer.lines.emplace_back("The archive does not say that, as far as I can find. The nearest it has:");
  answer.lines.push_back(QuoteLine(excerpt));
  answer.lines.push_back(SourceLine(excerpt));
  Claims(excerpt, answer);
  return answer;
}

/// "Restaurant" is looked for as dinner too, and the other way round.
void AddFacet(const Question& question, Query& query) {
  if (question.facet.empty()) return;
  std::vector<Words> forms;
  for (const std::string& word : FacetWords(question.facet)) forms.push_back(StemmedWords(word));
  const Words facet = StemmedWords(question.facet);
  const auto is_facet = [&](const std::vector<Words>& stems) { return stems.front() == facet; };
  const auto at = std::ranges::find_if(query.stems, is_facet);
  query.facet = FacetWords(question.facet);
  if (at != query.stems.end()) {
    *at = std::move(forms);
    return;
  }
  query.words.push_back(question.facet);
  query.stems.push_back(std::move(forms));
}

Query MakeQuery(const Question& question, const Pool& about) {
  Query query;
  query.words = WordsToFind(question);
  for (const std::string& word : query.words) query.stems.push_back({StemmedWords(word)});
  AddFacet(question, query);
  query.asked = AskedOf(question);
  if (about.empty()) query.years = question.which.years;
  const bool told = question.intent == Intent::kExplain && !IsFact(query.asked);  // "tell me about jitsi"
  const auto phrase = [](const std::string& word) { return word.find(' ') != std::string::npos; };
  query.named = !question.names.empty() || told || std::ranges::any_of(query.words, phrase);
  query.in_summits = !about.empty();
  for (const NamedThing& name : question.names) {
    query.subjects.push_back(name.typed);
    if (!name.name.empty()) query.subjects.push_back(name.name);
  }
  if (query.subjects.empty()) {
    query.subjects = query.words;
    std::string all;
    for (const std::string& word : query.words) all += (all.empty() ? "" : " ") + word;
    query.subjects.push_back(std::move(all));
  }
  // "who is Jane" asks what she is, not for another name.
  if (query.asked == Asked::kWho && query.words.size() < 2 && !question.names.empty()) query.asked = Asked::kWhat;
  query.strict = question.choice || (IsFact(query.asked) && query.words.size() < 3 && query.facet.empty());
  return query;
}

/// The posts about the Summits; those that only mention them are many and about something else.
std::vector<PostId> PostsAbout(const Pool& about) {
  std::vector<PostId> posts;
  for (const SummitRecord* record : about)
    for (const RelatedPost& related : record->posts)
      if (related.relation != Relation::kMention && posts.size() < kMostSearchedPosts) posts.push_back(related.post);
  return posts;
}

bool SamePlace(const Passage& a, const Passage& b) { return a.post.id == b.post.id && a.line == b.line; }

void AddPassages(const PassageRequest& request, const Archive& archive, std::vector<Passage>& passages) {
  for (Passage& passage : archive.Passages(request))
    if (std::ranges::none_of(passages, [&](const Passage& other) { return SamePlace(passage, other); }))
      passages.push_back(std::move(passage));
}

/// Notes a year as missing unless the words have it or the post is of it.
void FindYears(const Query& query, Passage& passage) {
  const Words there = FoldedWords(passage.post.title + " " + passage.heading + " " + passage.text);
  for (const int year : query.years) {
    const std::string word = std::to_string(year);
    std::erase(passage.missing, word);
    const bool told = std::ranges::count(there, word) > 0 || static_cast<int>(passage.post.date.year()) == year;
    if (!told) passage.missing.push_back(word);
  }
}

std::vector<Excerpt> LookUpExcerpts(const Question& question, const Query& query, const Pool& about,
                                    const AnswerContext& context) {
  PassageRequest request;
  request.words = query.words;
  request.phrases = question.phrases;
  request.posts = PostsAbout(about);
  request.limit = kMostPassages;
  if (!about.empty() && request.posts.empty()) return {};
  std::vector<Passage> passages;
  if (query.years.size() == 1) {
    request.year = query.years.front();
    passages = context.archive.Passages(request);
    request.year.reset();
  }
  for (const int year : query.years) request.words.push_back(std::to_string(year));
  AddPassages(request, context.archive, passages);
  for (std::size_t i = 1; i < query.facet.size(); ++i) {
    PassageRequest other = request;
    std::ranges::replace(other.words, query.facet.front(), query.facet[i]);
    AddPassages(other, context.archive, passages);
  }
  std::vector<Excerpt> excerpts;
  double best = 0;
  for (const Passage& passage : passages) best = std::max(best, passage.score);
  for (Passage& passage : passages) {
    FindYears(query, passage);
    excerpts.push_back(BestStretch(std::move(passage), query, context));
    Score(best, query, excerpts.back());
    GoOn(query, excerpts.back());
  }
  std::ranges::stable_sort(excerpts, std::ranges::greater(), &Excerpt::score);
  return excerpts;
}

void TraceExcerpts(const std::vector<Excerpt>& excerpts, const Query& query, Trace* trace) {
  if (trace == nullptr) return;
  LookUp look_up{"passages", "", {}};
  for (const std::string& word : query.words) look_up.request += (look_up.request.empty() ? "" : " ") + word;
  for (const Excerpt& excerpt : excerpts) {
    const std::string refusal = Refusal(excerpt, query);
    look_up.candidates.push_back({excerpt.passage.post.id.path + ":" + std::to_string(LineOf(excerpt)) + " “" +
                                      CutText(excerpt.Text(), kLongestTraced) + "”",
                                  excerpt.score, refusal.empty() ? "answers" : refusal});
  }
  trace->look_ups.push_back(std::move(look_up));
}

}  // namespace

std::vector<std::string> WordsToFind(const Question& question) {
  Words all = question.about;
  if (all.empty()) {
    for (const NamedThing& name : question.names) all.push_back(name.typed);
    all.insert(all.end(), question.unknown.begin(), question.unknown.end());
  }
  Words words, keys;
  for (std::string& word : all) {
    std::string key = NameKey(word);
    if (key.empty() || OnlyAsks(Fold(word)) || std::ranges::count(keys, key) > 0) continue;
    keys.push_back(std::move(key));
    words.push_back(std::move(word));
  }
  if (words.empty() && !all.empty() && all.size() < 3)
    std::ranges::copy_if(question.about, std::back_inserter(words),
                         [](const std::string& word) { return !NameKey(word).empty(); });
  return words;
}

std::optional<Answer> AnswerFromText(const Question& question, const Pool& about, const AnswerContext& context) {
  const Query query = MakeQuery(question, about);
  if (query.words.empty() && question.phrases.empty()) return std::nullopt;
  const std::vector<Excerpt> excerpts = LookUpExcerpts(question, query, about, context);
  TraceExcerpts(excerpts, query, context.trace);
  for (const Excerpt& excerpt : excerpts)
    if (Refusal(excerpt, query).empty()) return Quoted(excerpt);
  for (const Excerpt& excerpt : excerpts)
    if (excerpt.count > 0 && excerpt.passage.missing.size() * 2 <= query.words.size() && excerpt.hits > 0)
      return Nearest(excerpt);
  return std::nullopt;
}

}  // namespace summit
