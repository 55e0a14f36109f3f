#include "core/answer/passage_query.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/answer/answer_type.h"
#include "core/answer/record_items.h"
#include "core/answer/stem.h"
#include "core/answer/word_family.h"
#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kMostSearchedPosts = 60;
constexpr std::size_t kMostVariants = 4;
constexpr std::size_t kMostSoft = 8;
constexpr std::size_t kMostSoftForms = 4;

using Words = std::vector<std::string>;

template <class Range>
bool In(const Range& range, std::string_view word) {
  return std::ranges::find(range, word) != std::end(range);
}

/// Words that ask, but need not stand in the answer.
bool OnlyAsks(std::string_view folded) {
  static constexpr std::string_view kWords[] = {
      "why",      "need",    "needs",  "needed", "explain",    "mean",     "means",  "meaning", "who",   "how much",
      "how",      "what",    "when",   "where",  "work",       "works",    "go",     "went",    "going", "happen",
      "happened", "say",     "said",   "says",   "describe",   "tell",     "know",   "exactly", "many",  "much",
      "long",     "archive", "blog",   "post",   "posts",      "article",  "about",  "xmpp",    "xsf",   "jabber",
      "please",   "get",     "got",    "did",    "does",       "used",     "use",    "kind",    "sort",  "story",
      "news",     "thing",   "things", "people", "definition", "purpose",  "reason", "point",   "good",  "not",
      "no",       "enough",  "still",  "even",   "really",     "actually", "just",   "down",    "time",  "somebody",
      "someone",  "become",  "became", "want",   "wants",      "like",     "up",     "off",     "out",   "could",
      "would",    "can",     "which",  "whose",  "whom",       "guys",     "folks",  "persons", "place"};
  return In(kWords, folded);
}

/// That somebody spoke of it goes without saying where it is told.
bool OnlyTells(std::string_view folded) {
  static constexpr std::string_view kWords[] = {"speak",     "speaks", "spoke",   "spoken",   "speaking",  "talk",
                                                "talked",    "talks",  "talking", "discuss",  "discussed", "present",
                                                "presented", "gave",   "give",    "given",    "held",      "hold",
                                                "topic",     "topics", "mention", "mentioned"};
  return In(kWords, folded);
}

/// Words without a meaning of their own, in the languages people ask in.
bool IsSmallWord(std::string_view folded) {
  static constexpr std::string_view kWords[] = {
      "a",     "an",    "the",   "of",   "in",   "on",    "at",   "to",    "for",    "from", "by",     "with",
      "and",   "or",    "is",    "are",  "was",  "were",  "be",   "been",  "it",     "its",  "they",   "them",
      "their", "he",    "she",   "we",   "you",  "your",  "our",  "i",     "me",     "my",   "this",   "that",
      "these", "those", "there", "do",   "has",  "have",  "had",  "will",  "should", "may",  "as",     "than",
      "then",  "some",  "any",   "all",  "one",  "first", "last", "next",  "also",   "into", "during", "over",
      "if",    "so",    "us",    "s",    "t",    "der",   "die",  "das",   "den",    "dem",  "des",    "ein",
      "eine",  "im",    "am",    "beim", "bei",  "zum",   "zur",  "von",   "vom",    "und",  "ist",    "war",
      "wer",   "was",   "wie",   "wo",   "wann", "warum", "hat",  "le",    "la",     "les",  "un",     "une",
      "du",    "de",    "au",    "aux",  "et",   "est",   "qui",  "que",   "quoi",   "ou",   "el",     "los",
      "las",   "del",   "en",    "y",    "es",   "il",    "lo",   "gli",   "di",     "da",   "do",     "no",
      "na",    "os",    "as",    "e",    "o",    "uber",  "gab",  "mit",   "zu",     "auf",  "summit", "summits",
      "take",  "took",  "taken", "part", "come", "came",  "give", "given", "make",   "come"};
  return In(kWords, folded);
}

bool IsFigure(std::string_view word) { return word.find_first_of("0123456789") != std::string_view::npos; }

/// An acronym is also there where its words are; of other short words that would be chance.
bool MayBeAcronym(const std::string& word) {
  const auto capitals = std::ranges::count_if(word, [](char c) { return c >= 'A' && c <= 'Z'; });
  return word.size() <= 6 && (word.size() >= 4 || (word.size() == 3 && capitals >= 2));
}

WantedWord WordOf(const std::string& word) {
  WantedWord wanted{word, LikeWords(word), {}, 1, IsFigure(word)};
  wanted.stems.push_back(StemmedWords(word));
  for (const std::string& other : wanted.likewise) wanted.stems.push_back(StemmedWords(other));
  return wanted;
}

void AddForm(const std::string& form, WantedWord& wanted) {
  Words stems = StemmedWords(form);
  if (stems.empty() || std::ranges::count(wanted.stems, stems) > 0) return;
  wanted.likewise.push_back(form);
  wanted.stems.push_back(std::move(stems));
}

/// A name goes by all its spellings, and by nothing else.
void AddNames(const Question& question, const Archive& archive, PassageQuery& query) {
  for (const NamedThing& thing : question.names) {
    const std::string key = NameKey(thing.typed);
    const auto wanted = std::ranges::find_if(query.words, [&](const WantedWord& w) { return NameKey(w.word) == key; });
    if (wanted == query.words.end()) continue;
    wanted->named = true;
    wanted->likewise.clear();
    wanted->stems.resize(1);
    if (thing.name.empty()) continue;
    AddForm(thing.name, *wanted);
    for (const ArchiveName& name : archive.Names()) {
      if (name.kind != thing.kind || name.name != thing.name) continue;
      for (std::size_t i = 0; i < std::min(name.variants.size(), kMostVariants); ++i)
        AddForm(name.variants[i], *wanted);
      break;
    }
  }
}

/// "Restaurant" is looked for as dinner too, and the other way round.
void AddFacet(const Question& question, PassageQuery& query) {
  if (question.facet.empty()) return;
  query.facet = true;
  const Words facet = StemmedWords(question.facet);
  const auto has = [&](const WantedWord& wanted) { return wanted.StandsIn(facet); };
  auto at = std::ranges::find_if(query.words, has);
  if (at == query.words.end()) at = query.words.insert(at, WordOf(question.facet));
  for (const std::string& word : FacetWords(question.facet)) AddForm(word, *at);
}

void AddSoft(const Question& question, PassageQuery& query) {
  Words known;
  for (const WantedWord& wanted : query.words)
    for (const std::string& word : FoldedWords(wanted.word)) known.push_back(word);
  for (const NamedThing& name : question.names)
    for (const std::string& word : FoldedWords(name.typed)) known.push_back(word);
  for (const std::string& typed : question.said) {
    const std::string folded = Fold(typed);
    if (folded.size() < 3 || IsFigure(folded) || In(known, folded)) continue;
    if (OnlyAsks(folded) || IsSmallWord(folded) || query.soft.size() == kMostSoft) continue;
    query.soft.push_back(WordOf(typed));
    known.push_back(folded);
  }
  // What is amiss is told as a problem.
  static constexpr std::string_view kAmiss[] = {"not", "bad", "wrong", "worse", "isn't", "can't"};
  if (std::ranges::any_of(question.said, [](const std::string& word) { return In(kAmiss, Fold(word)); }))
    query.soft.push_back(WordOf("problem"));
  // How something went is told when it is over.
  if (query.asked == Asked::kHow)
    for (const char* word : {"report", "summary", "success", "result"})
      if (query.soft.size() < kMostSoft) query.soft.push_back(WordOf(word));
}

/// What follows "what is a": the whole of it is what is to be explained.
std::string AskedThing(const Question& question) {
  static constexpr std::string_view kBefore[] = {"what", "whats", "is", "are", "was", "were", "does", "a", "an", "the"},
                                    kAfter[] = {"do", "mean", "for", "provide", "offer", "stand", "allow"};
  Words said = question.said;
  while (!said.empty() && In(kBefore, Fold(said.front()))) said.erase(said.begin());
  while (said.size() > 1 && In(kAfter, Fold(said.back()))) said.pop_back();
  std::string thing;
  for (const std::string& word : said) thing += (thing.empty() ? "" : " ") + word;
  return thing;
}

void AddSubjects(const Question& question, PassageQuery& query) {
  if (query.defines && !question.said.empty() && Fold(question.said.front()).starts_with("what"))
    query.subjects.push_back(AskedThing(question));
  for (const NamedThing& name : question.names) {
    if (!query.subjects.empty() && NameKey(query.subjects.front()) != NameKey(name.typed)) continue;  // only a part
    query.subjects.push_back(name.typed);
    if (!name.name.empty()) query.subjects.push_back(name.name);
  }
  const bool several = query.words.size() > 1 || (query.words.size() == 1 && !query.soft.empty());
  if (!query.subjects.empty() && (several || !question.names.empty())) return;
  std::string all;
  for (const WantedWord& wanted : query.words) {
    if (query.words.size() == 1) query.subjects.push_back(wanted.word);
    all += (all.empty() ? "" : " ") + wanted.word;
  }
  query.subjects.push_back(std::move(all));
}

/// "What is a fiscal host", "what does MAM do": not "what is new in Prosody", "what prize could you win".
bool AsksForDefinition(const Question& question, const PassageQuery& query) {
  if (question.said.size() < 2) return true;
  Words said;
  for (const std::string& word : question.said)
    for (std::string& part : FoldedWords(word)) said.push_back(std::move(part));
  const auto between = [&](std::string_view word) {
    static constexpr std::string_view kBetween[] = {"in", "at", "on", "for", "with", "by", "from", "during", "new"};
    return In(kBetween, word);
  };
  const bool english = said.front() == "what" || said.front() == "which" || said.front() == "whats";
  if (!english) return said.size() <= query.words.size() + 3 && std::ranges::none_of(said, between);
  if (said.front() == "whats") return std::ranges::none_of(said, between);
  static constexpr std::string_view kBeing[] = {"is", "s", "are", "was", "were"}, kDoing[] = {"does", "do"},
                                    kLast[] = {"do", "mean", "for", "provide", "offer", "stand", "allow"};
  if (In(kDoing, said[1])) return In(kLast, said.back());
  return In(kBeing, said[1]) && std::ranges::none_of(said, between);
}

bool AsksForNames(const Question& question, Asked asked) {
  static constexpr std::string_view kWhich[] = {"which",  "welche", "welcher", "quel", "quels", "quelles", "cuales",
                                                "quelle", "quali",  "quais",   "name", "list",  "members", "names"};
  if (asked == Asked::kWho) return true;
  if (asked != Asked::kWhat && asked != Asked::kAnything) return false;
  return std::ranges::any_of(question.said, [&](const std::string& word) { return In(kWhich, Fold(word)); });
}

/// The kind of thing asked for by a noun: "which company", "what time", "the price of".
Asked RefinedAsked(const Question& question, Asked asked) {
  static constexpr std::string_view kWho[] = {"company", "companies",    "firm",          "firms",   "organisation",
                                              "people",  "organization", "organisations", "person",  "persons",
                                              "speaker", "speakers",     "whose",         "sponsor", "firma"},
                                    kWhen[] = {"time", "day", "date", "evening", "year", "month", "weekday", "days"},
                                    kWhere[] = {"city", "town", "country", "hotel", "room", "building", "street"},
                                    kHowMuch[] = {"price", "cost", "costs", "fee", "prices", "preis", "kosten", "prix"};
  if (asked != Asked::kWhat && asked != Asked::kAnything && asked != Asked::kWhere) return asked;
  for (std::size_t i = 0; i < question.said.size(); ++i) {
    const std::string word = Fold(question.said[i]), before = i > 0 ? Fold(question.said[i - 1]) : "";
    if (In(kHowMuch, word)) return Asked::kHowMuch;
    if (word == "whose") return Asked::kWho;
    if (asked == Asked::kWhere || (before != "which" && before != "what")) continue;
    if (In(kWhen, word)) return Asked::kWhen;
    if (In(kWhere, word)) return Asked::kWhere;
    const std::string after = i + 1 < question.said.size() ? Fold(question.said[i + 1]) : "";
    if (In(kWho, word) || In(kWho, after)) return Asked::kWho;
  }
  return asked;
}

/// The posts about the Summits; those that only mention them are many and about something else.
std::vector<PostId> PostsAbout(const Pool& about) {
  std::vector<PostId> posts;
  for (const SummitRecord* record : about)
    for (const RelatedPost& related : record->posts)
      if (related.relation != Relation::kMention && posts.size() < kMostSearchedPosts) posts.push_back(related.post);
  return posts;
}

Pool SummitsOfYears(const std::vector<int>& years, const Archive& archive) {
  Pool pool;
  for (const SummitRecord& record : archive.Summits())
    if (record.dates && std::ranges::count(years, record.dates->value.year()) > 0) pool.push_back(&record);
  return pool;
}

}  // namespace

bool WantedWord::StandsIn(const std::vector<std::string>& stemmed) const {
  const auto stands = [&](const Words& form) { return HasRun(stemmed, form); };
  return std::ranges::any_of(stems, stands) || (MayBeAcronym(word) && HasInitials(stemmed, Fold(word)));
}

std::vector<std::string> PassageQuery::Words() const {
  std::vector<std::string> all;
  for (const WantedWord& wanted : words) all.push_back(wanted.word);
  return all;
}

PassageRequest PassageQuery::Request() const {
  PassageRequest request;
  for (const WantedWord& wanted : words) {
    request.words.push_back(wanted.word);
    request.likewise.push_back(wanted.likewise);
  }
  for (const WantedWord& wanted : soft) {
    request.also.push_back(wanted.word);
    for (std::size_t i = 0; i < std::min(wanted.likewise.size(), kMostSoftForms); ++i)
      request.also.push_back(wanted.likewise[i]);
  }
  request.posts = posts;
  return request;
}

bool PassageQuery::IsFact() const {
  return asked != Asked::kAnything && asked != Asked::kWhat && asked != Asked::kHow && asked != Asked::kWhy;
}

PassageQuery MakePassageQuery(const Question& question, const Pool& about, const AnswerContext& context) {
  PassageQuery query;
  for (const std::string& word : WordsToFind(question)) query.words.push_back(WordOf(word));
  AddNames(question, context.archive, query);
  AddFacet(question, query);
  for (WantedWord& wanted : query.words) wanted.weight = context.archive.WeightOf(wanted.word);
  for (const char* kind : {"restaurant", "hotel"})
    for (const WantedWord& wanted : query.words) query.house = query.house || wanted.StandsIn({Stem(kind)});
  query.asked = RefinedAsked(question, AskedOf(question));
  query.posts = PostsAbout(about);
  query.in_summits = !about.empty();
  if (about.empty()) {
    query.years = question.which.years;
    if (query.years.size() == 1) query.of_years = PostsAbout(SummitsOfYears(query.years, context.archive));
  }
  const auto phrase = [](const WantedWord& wanted) { return wanted.word.find(' ') != std::string::npos; };
  for (const SummitRecord* record : about.empty() ? SummitsOfYears(query.years, context.archive) : about) {
    if (record->city) query.given.push_back(record->city->value);
    if (record->country) query.given.push_back(record->country->value);
  }
  const bool told = question.intent == Intent::kExplain && !query.IsFact();  // "tell me about jitsi"
  query.named = !question.names.empty() || told || std::ranges::any_of(query.words, phrase);
  AddSoft(question, query);
  // "who is Jane" asks what she is, not for another name.
  if (query.asked == Asked::kWho && query.words.size() < 2 && query.soft.empty() && !question.names.empty())
    query.asked = Asked::kWhat;
  query.defines = query.asked == Asked::kWhat && AsksForDefinition(question, query);
  AddSubjects(question, query);
  query.names = !question.choice && AsksForNames(question, query.asked);
  query.strict = question.choice || (query.IsFact() && query.words.size() < 3 && !query.facet);
  return query;
}

std::vector<std::string> WordsToFind(const Question& question) {
  Words all = question.about;
  if (all.empty()) {
    for (const NamedThing& name : question.names) all.push_back(name.typed);
    all.insert(all.end(), question.unknown.begin(), question.unknown.end());
  }
  Words words, keys;
  for (std::string& word : all) {
    std::string key = NameKey(word);
    if (key.empty() || OnlyAsks(Fold(word)) || OnlyTells(Fold(word)) || std::ranges::count(keys, key) > 0) continue;
    keys.push_back(std::move(key));
    words.push_back(std::move(word));
  }
  if (words.empty() && !all.empty() && all.size() < 3)
    std::ranges::copy_if(question.about, std::back_inserter(words),
                         [](const std::string& word) { return !NameKey(word).empty() && !OnlyTells(Fold(word)); });
  return words;
}

}  // namespace summit
