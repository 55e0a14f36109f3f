#include "core/answer/passage_query.h"

#include <algorithm>
#include <utility>

#include "core/answer/passage_deed.h"
#include "core/answer/passage_hints.h"
#include "core/answer/passage_kind.h"
#include "core/answer/passage_members.h"
#include "core/answer/passage_posts.h"
#include "core/answer/passage_words.h"
#include "core/answer/record_items.h"
#include "core/answer/stem.h"
#include "core/answer/word_family.h"
#include "core/answer/word_in.h"
#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kMostSearchedPosts = 60;
constexpr std::size_t kMostVariants = 4;
constexpr std::size_t kMostSoftForms = 4;
constexpr std::size_t kShortestRelated = 6;
// How closely a word is told by one of much the same meaning, of the same origin, or by what its letters stand for.
constexpr double kLikewise = 0.7, kRelated = 0.85, kInitials = 0.9;

using Words = std::vector<std::string>;

/// "2.0", and not as a part of "0.2.0".
bool HasFigure(const Words& stemmed, const Words& figure) {
  const auto number = [](const std::string& word) { return word.find_first_not_of("0123456789") == std::string::npos; };
  for (auto at = stemmed.begin();; ++at) {
    at = std::search(at, stemmed.end(), figure.begin(), figure.end());
    if (at == stemmed.end() || figure.empty()) return false;
    auto next = at + static_cast<std::ptrdiff_t>(figure.size());
    while (next != stemmed.end() && *next == "0") ++next;
    if ((at == stemmed.begin() || !number(*(at - 1))) && (next == stemmed.end() || !number(*next))) return true;
  }
}

/// "negotiate" and "negotiation", stemmed.
bool AreRelated(std::string_view one, std::string_view other) {
  const std::size_t shorter = std::min(one.size(), other.size()), longer = std::max(one.size(), other.size());
  if (shorter < kShortestRelated || longer - shorter > 4) return false;
  return one.substr(0, shorter - 1) == other.substr(0, shorter - 1);
}

/// An acronym is also there where its words are; of other short words that would be chance.
bool MayBeAcronym(const std::string& word) {
  const auto capitals = std::ranges::count_if(word, [](char c) { return c >= 'A' && c <= 'Z'; });
  return word.size() <= 6 && (word.size() >= 4 || (word.size() == 3 && capitals >= 2));
}

/// A name goes by all its spellings, and by nothing else.
void AddNames(const Question& question, const Archive& archive, PassageQuery& query) {
  for (const NamedThing& thing : question.names) {
    const std::string key = NameKey(thing.typed);
    const auto wanted = std::ranges::find_if(query.words, [&](const WantedWord& w) { return NameKey(w.word) == key; });
    if (wanted == query.words.end()) continue;
    wanted->named = true;
    wanted->likewise.clear();
    wanted->stems.resize(1), wanted->own = 1;
    const std::size_t space = thing.typed.find(' ');  // "the XSF board": the foundation's posts say "the board"
    if (space != std::string::npos && IsOurs(Fold(thing.typed.substr(0, space))))
      AddForm(thing.typed.substr(space + 1), *wanted);
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

/// Where no Summit is meant by it, a place is what a passage has to tell of.
void AddPlaces(const Question& question, PassageQuery& query) {
  for (const std::vector<std::string>* places : {&question.which.cities, &question.which.countries})
    for (const std::string& place : *places) {
      const Words stems = StemmedWords(place);
      if (std::ranges::any_of(query.words, [&](const WantedWord& wanted) { return wanted.stems[0] == stems; }))
        continue;
      query.words.push_back(WordOf(place));
      query.words.back().named = true;
      for (const std::string& said : question.said)  // "the European Commission"
        if (query.IsFact() && Fold(said) != Fold(place) && Fold(said).starts_with(Fold(place)))
          AddForm(said, query.words.back());
    }
}

/// What is typed with a capital within a sentence is a name, known or not.
void NoteCapitals(const Question& question, PassageQuery& query) {
  const auto capital = [](const std::string& word) { return !word.empty() && word[0] >= 'A' && word[0] <= 'Z'; };
  const auto capitals = std::ranges::count_if(question.said, capital);
  if (static_cast<std::size_t>(capitals) * 4 >= question.said.size() * 3) return;  // TYPED LIKE THIS, or in German
  for (WantedWord& wanted : query.words)
    if (capital(wanted.word) && LikeWords(wanted.word).empty() && question.said.front() != wanted.word)
      wanted.named = true;
}

/// "IoT" is looked for as it was typed, too, where it is known by its long name.
void AddLetters(const Question& question, PassageQuery& query) {
  constexpr std::size_t kFewest = 3;
  for (WantedWord& wanted : query.words) {
    const Words parts = FoldedWords(wanted.word);
    if (parts.size() < kFewest) continue;
    for (const std::string& typed : question.said) {
      const std::string letters = Fold(typed);
      if (letters.size() != parts.size() || !HasInitials(parts, letters)) continue;
      AddForm(letters, wanted);
      wanted.alike = true;
    }
  }
}

/// "When in the morning did it start": that it is held then is as good.
void AddStart(PassageQuery& query) {
  static constexpr std::string_view kParts[] = {"morning", "afternoon", "evening", "start", "begin", "open"};
  const auto part = [](const WantedWord& wanted) { return In(kParts, Fold(wanted.word)); };
  if (!query.clock || !std::ranges::all_of(query.words, part)) return;
  query.words = {WordOf("start")};
  for (const char* other : {"held", "meeting", "begin", "open", "gather"}) AddForm(other, query.words.front());
  query.words.front().alike = true;
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
  if (question.facet == "venue")
    for (const char* house : {"office", "building", "premises", "room"}) AddForm(house, *at);
  at->alike = true;
}

bool IsMonth(std::string_view folded) {
  static constexpr std::string_view kMonths[] = {"january", "february", "march",     "april",   "may",      "june",
                                                 "july",    "august",   "september", "october", "november", "december"};
  return In(kMonths, folded);
}

/// Words of the question that a passage may do without, but is the better with.
void AddSoft(const Question& question, const Archive& archive, PassageQuery& query) {
  Words known;
  for (const WantedWord& wanted : query.words)
    for (const std::string& word : FoldedWords(wanted.word)) known.push_back(word);
  for (const NamedThing& name : question.names)
    for (const std::string& word : FoldedWords(name.typed)) known.push_back(word);
  static constexpr std::string_view kQualities[] = {"long", "good", "enough"};
  for (const std::string& typed : question.said) {
    const std::string folded = Fold(typed);
    if (folded.size() < 3 || IsFigure(folded) || In(known, folded) || query.soft.size() == kMostSoftWords) continue;
    const bool quality = question.choice && In(kQualities, folded);  // "are there long talks"
    if ((OnlyAsks(folded) && !IsOurs(folded) && !quality) || IsSmallWord(folded)) continue;
    query.soft.push_back(WordOf(typed));
    query.soft.back().weight = archive.WeightOf(typed);
    query.soft.back().ours = IsOurs(folded);
    query.soft.back().dated = question.which.month && IsMonth(folded);
    if (folded == "xsf" || folded == "foundation")
      for (const char* own : {"xsf", "foundation", "we", "our", "us"}) AddForm(own, query.soft.back());
    if (folded == "xmpp" || folded == "jabber")
      for (const char* own : {"xmpp", "jabber"}) AddForm(own, query.soft.back());
    known.push_back(folded);
  }
}

/// What follows "what is a": the whole of it is what is to be explained.
std::string AskedThing(const Question& question) {
  static constexpr std::string_view kBefore[] = {"what", "whats", "what's", "s",   "is", "are", "was",
                                                 "were", "does",  "do",     "did", "a",  "an",  "the"},
                                    kAfter[] = {"do",    "mean", "for",  "provide", "offer", "stand",
                                                "allow", "to",   "have", "has",     "need",  "needs"};
  Words said = question.said;
  while (!said.empty() && In(kBefore, Fold(said.front()))) said.erase(said.begin());
  while (said.size() > 1 && In(kAfter, Fold(said.back()))) said.pop_back();
  std::string thing;
  for (const std::string& word : said) thing += (thing.empty() ? "" : " ") + word;
  return thing;
}

void AddSubjects(const Question& question, PassageQuery& query) {
  if (query.defines && !question.said.empty() && Fold(question.said.front()).starts_with("what")) {
    query.subjects.push_back(AskedThing(question));
    const Words parts = StemmedWords(query.subjects.front());
    if (parts.size() > 1 && IsOurs(parts.front())) {  // "the XSF treasurer"
      const std::string& thing = query.subjects.front();
      query.subjects.push_back(thing.substr(thing.find(' ') + 1));
    }
    if (parts.size() > 2 && IsOurs(parts.back()))  // "the treasurer of the XSF"
      if (const std::size_t of = query.subjects.front().find(" of "); of != std::string::npos)
        query.subjects.push_back(query.subjects.front().substr(0, of));
    static constexpr std::string_view kOrdinals[] = {"first", "second", "third", "fourth", "fifth", "sixth"};
    if (parts.size() > 2 && In(kOrdinals, Fold(query.subjects.front().substr(0, query.subjects.front().find(' ')))))
      query.subjects.push_back(query.subjects.front().substr(query.subjects.front().find(' ') + 1));
  }
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

/// "Gajim 1.2", "Summit 27": a figure right behind a name.
void ReadVersions(const Question& question, PassageQuery& query) {
  const auto name = [&](const std::string& word) {
    return word.size() > 2 && !IsFigure(word) && !IsSmallWord(Fold(word)) && !OnlyAsks(Fold(word));
  };
  for (std::size_t i = 1; i < question.said.size(); ++i) {
    const std::string &before = question.said[i - 1], &figure = question.said[i];
    const bool year = figure.size() == 4 && (figure.starts_with("19") || figure.starts_with("20"));
    const bool plain = !figure.empty() && figure.find_first_not_of("0123456789.") == std::string::npos;
    const bool wanted = std::ranges::any_of(query.words, [&](const WantedWord& word) {
      return word.named && (NameKey(word.word) == NameKey(before) || word.word.starts_with(before));
    });
    if (plain && !year && name(before) && wanted) query.versions.emplace_back(before, figure);
  }
}

/// A name that the archive writes with a capital, and that is one word.
void ReadCapitals(const Question& question, PassageQuery& query) {
  const auto capital = [](const std::string& word) { return !word.empty() && word[0] >= 'A' && word[0] <= 'Z'; };
  for (const NamedThing& thing : question.names)
    if (capital(thing.name) && Fold(thing.name) == Fold(thing.typed) && thing.name.find(' ') == std::string::npos)
      query.capitals.push_back(thing.name);
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

double WantedWord::MatchIn(const std::vector<std::string>& stemmed) const {
  if (word.find('.') != std::string::npos && IsFigure(word)) return HasFigure(stemmed, stems[0]) ? 1 : 0;
  for (std::size_t i = 0; i < stems.size(); ++i)
    if (HasRun(stemmed, stems[i])) return i < own || named || alike || stems[i] == stems[0] ? 1 : kLikewise;
  if (MayBeAcronym(word) && HasInitials(stemmed, Fold(word))) return kInitials;
  if (named || stems.empty() || stems[0].size() != 1) return 0;
  const auto related = [&](const std::string& other) { return AreRelated(stems[0][0], other); };
  return std::ranges::any_of(stemmed, related) ? kRelated : 0;
}

std::function<bool(const std::string& stem)> WantedWord::Hint() const {
  return [this, initial = MayBeAcronym(word) ? Fold(word).substr(0, 1) : std::string()](const std::string& stem) {
    const auto begins = [&](const Words& run) { return !run.empty() && run.front() == stem; };
    if (std::ranges::any_of(stems, begins) || (!initial.empty() && stem.starts_with(initial))) return true;
    return !named && !stems.empty() && stems[0].size() == 1 && AreRelated(stems[0][0], stem);
  };
}

bool WantedWord::StandsIn(const std::vector<std::string>& stemmed) const { return MatchIn(stemmed) > 0; }

std::vector<std::string> PassageQuery::Words() const {
  std::vector<std::string> all;
  for (const WantedWord& wanted : words) all.push_back(wanted.word);
  return all;
}

std::vector<std::string> PassageQuery::Known() const {
  std::vector<std::string> all = Words();
  if (!foreign) return all;
  for (const WantedWord& wanted : words) all.insert(all.end(), wanted.likewise.begin(), wanted.likewise.end());
  return all;
}

PassageRequest PassageQuery::Request() const {
  PassageRequest request;
  for (const WantedWord& wanted : words) {
    request.words.push_back(wanted.word);
    request.likewise.push_back(wanted.likewise);
  }
  for (const std::vector<WantedWord>* some : {&soft, &hints})
    for (const WantedWord& wanted : *some) {
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
  ReadKind(question, query);
  if (query.purpose && query.words.size() > 1)
    std::erase_if(query.words, [](const WantedWord& wanted) { return IsPurpose(Fold(wanted.word)); });
  DropKinds(!about.empty(), query);
  for (WantedWord& wanted : query.words) wanted.alike = query.foreign && !wanted.likewise.empty();
  AddLetters(question, query);
  AddNames(question, context.archive, query);
  AddFacet(question, query);
  NoteCapitals(question, query);
  if (about.empty()) AddPlaces(question, query);
  if (!about.empty()) AddStart(query);
  for (WantedWord& wanted : query.words) {
    wanted.weight = context.archive.WeightOf(wanted.word);
    wanted.ours = IsOurs(Fold(wanted.word));
  }
  for (const char* kind : {"restaurant", "hotel"})
    for (const WantedWord& wanted : query.words) query.house = query.house || wanted.StandsIn({Stem(kind)});
  query.restaurant = std::ranges::any_of(
      query.words, [](const WantedWord& wanted) { return Stem(Fold(wanted.word)) == Stem("restaurant"); });
  query.posts = PostsAbout(about);
  query.in_summits = !about.empty();
  if (about.empty()) {
    query.years = question.which.years;
    query.events = question.which.events;
    for (WantedWord& wanted : query.words)
      for (const std::string& event : query.events)
        wanted.named = wanted.named || (!query.IsFact() && Fold(event) == Fold(wanted.word));
    if (query.years.size() == 1) query.of_years = PostsAbout(SummitsOfYears(query.years, context.archive));
    if (query.years.size() == 1) query.of_others = PostsOfOtherYears(query, context.archive);
  }
  query.members = ReadMembers(query);
  const auto phrase = [](const WantedWord& wanted) { return wanted.word.find(' ') != std::string::npos; };
  for (const SummitRecord* record : about.empty() ? SummitsOfYears(query.years, context.archive) : about) {
    if (record->city) query.given.push_back(record->city->value);
    if (record->country) query.given.push_back(record->country->value);
  }
  const bool told = question.intent == Intent::kExplain && !query.IsFact();  // "tell me about jitsi"
  query.named = !question.names.empty() || told || std::ranges::any_of(query.words, phrase);
  AddSoft(question, context.archive, query);
  AddHints(question, query);
  if (query.members) query.soft.clear();  // whose it is, of when: the post tells that
  // "who is Jane" asks what she is, not for another name.
  if (query.asked == Asked::kWho && !query.members && query.words.size() < 2 && query.soft.empty() &&
      !question.names.empty())
    query.asked = Asked::kWhat;
  query.defines =
      query.asked == Asked::kWhat && !query.purpose && query.judged.empty() && AsksForDefinition(question, query);
  AddSubjects(question, query);
  query.said = SaidWords(question);
  ReadDeed(query);
  ReadVersions(question, query);
  ReadCapitals(question, query);
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
    const bool article = all.size() > 1 && (key == "the" || key == "a" || key == "an");
    if (key.empty() || article || OnlyAsks(Fold(word)) || OnlyTells(Fold(word)) || std::ranges::count(keys, key) > 0)
      continue;
    keys.push_back(std::move(key));
    words.push_back(std::move(word));
  }
  if (words.empty() && !all.empty() && all.size() < 3)
    std::ranges::copy_if(question.about, std::back_inserter(words),
                         [](const std::string& word) { return !NameKey(word).empty() && !OnlyTells(Fold(word)); });
  return words;
}

}  // namespace summit
