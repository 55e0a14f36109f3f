#include "core/answer/relation.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <vector>

#include "core/answer/answer_type.h"
#include "core/answer/passage_kind.h"
#include "core/answer/passage_words.h"
#include "core/answer/stem.h"
#include "core/answer/word_row.h"
#include "core/base/text.h"

namespace summit {
namespace {

using Words = std::vector<std::string>;
using Places = std::vector<std::size_t>;

// How many words off a thing may stand from what is told of it.
constexpr std::size_t kBefore = 12, kNearBefore = 4, kBy = 7, kRole = 7, kValue = 9, kEachWord = 4, kSlack = 5;
constexpr std::size_t kSentence = 60;           // words that a sentence has at most, or nearly
constexpr std::size_t kShortest = 4;            // words of a sentence that tells of a deed
constexpr double kThere = 0.55, kLittle = 0.4;  // of a word, to count as told; at least a little
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
  return {excerpt, query, archive, WordRow(text), list, StemmedWords(above), query.Known()};
}

std::size_t Back(std::size_t at, std::size_t by) { return at > by ? at - by : 0; }

/// The thing that something is done to, where the question says so.
const WantedWord* ObjectOf(const PassageQuery& query) {
  return query.deed.object.word.empty() ? nullptr : &query.deed.object;
}

/// "The FOSDEM booth", where no booth is spoken of; of a client or a project only the name need be.
bool IsMissed(const Scene& scene, const WantedWord& head) {
  static constexpr std::string_view kKinds[] = {"client",  "server",  "librari", "project", "protocol",
                                                "app",     "plugin",  "team",    "work",    "extens",
                                                "service", "softwar", "program", "xep"};
  if (head.word.empty() || In(kKinds, Stem(head.word)) || In(kKinds, head.word)) return false;
  const bool asked = std::ranges::any_of(
      scene.query.words, [&](const WantedWord& word) { return word.stems.front() == head.stems.front(); });
  return asked && scene.row.PlacesOf(head).empty() && !scene.Above(head);
}

/// What is done stands at `at`: is it done to the object, and not on, about or with it?
bool DoneToObject(const Scene& scene, std::size_t at) {
  const WantedWord* object = ObjectOf(scene.query);
  if (object == nullptr) return true;
  const std::size_t end = scene.row.SentenceEnd(at), begin = scene.row.SentenceBegin(at);
  const auto in_sentence = [&](std::size_t place) { return place >= begin && place < end; };
  const WantedWord& head = scene.query.deed.head;
  if (!head.word.empty() && std::ranges::none_of(scene.row.PlacesOf(*object), in_sentence) &&
      std::ranges::any_of(scene.row.PlacesOf(head), in_sentence))
    object = &head;
  else if (IsMissed(scene, head))
    return false;
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

/// "Gajim, written by", and not "the plugin for Gajim, written by".
bool DoneByOther(const Scene& scene, std::size_t at) {
  constexpr std::size_t kReach = 10;
  const WantedWord* object = ObjectOf(scene.query);
  if (object == nullptr || scene.Above(*object)) return true;
  const std::size_t begin = scene.row.SentenceBegin(at);
  for (const std::size_t place : scene.row.PlacesOf(*object)) {
    if (place < begin || place >= at || place + kReach < at) continue;
    static constexpr std::string_view kArticles[] = {"the", "a", "an", "our"};
    std::size_t before = place > begin ? place - 1 : place;
    if (before > begin && In(kArticles, scene.row.words()[before].folded)) --before;
    if (before == place || !IsPreposition(scene.row.words()[before].folded)) return true;
  }
  return false;
}

/// What is done and the object of it.
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

/// "USSHC hosts it": somebody who goes by letters.
bool HasLetters(const Scene& scene, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i) {
    const std::string text = scene.row.TextOf(i, i + 1);
    const bool capitals = text.size() > 3 && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
    if (capitals && text != "XMPP" && !In(scene.query.said, scene.row.words()[i].folded)) return true;
  }
  return false;
}

/// "A hackfest at the Acme offices": whoever it was with is the host, where that is told with it.
bool HeldWithSomebody(const Scene& scene) {
  constexpr std::size_t kReach = 5;
  const std::vector<PlacedWord>& words = scene.row.words();
  for (const WantedWord& wanted : scene.query.words)
    for (const std::size_t at : scene.row.PlacesOf(wanted)) {
      const std::size_t end = std::min(scene.row.SentenceEnd(at), at + kBefore);
      for (std::size_t i = at + 1; i < end; ++i)
        if (words[i].folded == "at" && scene.Has(i + 1, std::min(end, i + kReach), Asked::kWho)) return true;
    }
  return false;
}

bool DoneBySomebody(const Scene& scene, std::size_t at) {
  const std::vector<PlacedWord>& words = scene.row.words();
  const std::size_t begin = scene.row.SentenceBegin(at), end = scene.row.SentenceEnd(at);
  static constexpr std::string_view kPronouns[] = {"he", "she", "they", "who"};
  const std::size_t from = std::max(begin, Back(at, kBefore));
  for (std::size_t i = at + 1; i < std::min(end, at + kBy); ++i)
    if (words[i].folded == "by" && scene.Has(i + 1, std::min(end, i + kBy), Asked::kWho))
      return scene.query.deed.direct ? DoneByOther(scene, at) : InOneSentence(scene, at);
  if (IsAgent(words[at].folded) || scene.query.deed.passive) {
    if (scene.Has(from, std::min(end, at + kBefore), Asked::kWho)) return InOneSentence(scene, at);
    return false;
  }
  bool somebody = scene.Has(from, at, Asked::kWho) || HasLetters(scene, std::max(begin, Back(at, kNearBefore)), at);
  for (std::size_t i = Back(at, 3); i < at && !somebody; ++i)
    somebody = i >= begin && begin > 0 && In(kPronouns, words[i].folded) &&
               scene.Has(scene.row.SentenceBegin(begin - 1), begin, Asked::kWho);
  if (!somebody) return false;
  return scene.query.deed.direct ? DoneToObject(scene, at) : InOneSentence(scene, at);
}

/// A name, a date or a figure near one of the words, those that are no names first.
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
  return std::ranges::any_of(plain.empty() ? named : plain, near);
}

/// "The plugin installer, by Ada": that is who made it, or works on it.
bool IsWorkOfSomebody(const Scene& scene) {
  static constexpr std::string_view kMaking[] = {"work", "write", "develop", "build", "make", "create", "implement"};
  constexpr std::size_t kReach = 3;
  const std::vector<PlacedWord>& words = scene.row.words();
  if (!In(kMaking, Stem(Fold(scene.query.deed.verb.word)))) return false;
  for (const WantedWord& wanted : scene.query.words)
    for (const std::size_t at : scene.row.PlacesOf(wanted)) {
      const std::size_t end = scene.row.SentenceEnd(at);
      for (std::size_t i = at + 1; i < std::min(end, at + kReach); ++i)
        if (words[i].folded == "by" && scene.Has(i + 1, std::min(end, i + kBy), Asked::kWho)) return true;
    }
  return false;
}

/// "Who wrote it": somebody has to have done just that.
bool TellsWho(const Scene& scene) {
  const WantedWord& verb = scene.query.deed.verb;
  const bool listed = scene.excerpt.passage.item || !scene.excerpt.list.empty();
  const Places places = scene.row.PlacesOf(verb);
  if (scene.query.deed.talk) {
    const bool near = scene.query.in_summits || listed || ValueNear(scene, kBefore);
    return near && (scene.query.in_summits || listed || !places.empty() || scene.Above(verb));
  }
  if (std::ranges::any_of(places, [&](std::size_t at) { return DoneBySomebody(scene, at); })) return true;
  if (verb.stems.front() == Words{Stem("host")} && HeldWithSomebody(scene)) return true;
  if (IsWorkOfSomebody(scene)) return true;
  if (!listed || !places.empty()) return listed && scene.excerpt.led && !scene.query.deed.direct;
  return scene.Above(verb) || scene.excerpt.led;
}

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

/// Each of the words in one of the sentences, as the search knows it.
bool AreInOneSentence(const Scene& scene) {
  const Excerpt& excerpt = scene.excerpt;
  for (std::size_t i = excerpt.first; i < excerpt.first + excerpt.count; ++i) {
    Words stems;
    const WordRow row(excerpt.sentences[i]);
    for (const PlacedWord& word : row.words()) stems.push_back(word.stem);
    if (std::ranges::all_of(scene.query.words, [&](const WantedWord& word) { return word.MatchIn(stems) > 0; }))
      return true;
  }
  return false;
}

/// All that was asked of a few words stands together, or all but one of many.
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

/// The wanted word that comes first in the question: who did it, in "what did Acme do".
const WantedWord* FirstAsked(const PassageQuery& query) {
  for (const std::string& said : query.said)
    for (const WantedWord& wanted : query.words)
      if (wanted.stems.front().front() == Stem(said)) return &wanted;
  return nullptr;
}

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

/// A yes or a no wants all that was asked in one sentence, "use" and "become" too, and a name to go by.
bool IsYesOrNo(const Scene& scene) {
  static constexpr std::string_view kDeeds[] = {"use",   "uses", "used", "become", "work",
                                                "works", "need", "want", "get"};
  const PassageQuery& query = scene.query;
  const std::vector<double>& told = scene.excerpt.told.anywhere;
  if (HasRun(scene.excerpt.Stems(), {Stem("whether")})) return false;  // it only asks the same
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
  for (const WantedWord& word : query.words)
    if (scene.row.PlacesOf(word).empty()) return false;
  const std::optional<std::size_t> spread = SpreadOf(scene);
  return spread && *spread <= kSlack + kEachWord * query.words.size();
}

/// "All the stuff we bought" does not say what.
bool LeavesItOpen(const Scene& scene) {
  static constexpr std::string_view kOpen[] = {"stuff", "things", "everything", "what", "something"},
                                    kWho[] = {"we", "they", "you", "i", "he", "she", "people"};
  const std::vector<PlacedWord>& words = scene.row.words();
  for (const WantedWord& wanted : scene.query.words)
    for (const std::size_t at : scene.row.PlacesOf(wanted))
      if (at > 1 && In(kWho, words[at - 1].folded) && In(kOpen, words[at - 2].folded)) return true;
  return false;
}

/// Of another year, by its own words.
bool IsOfAnotherYear(const Scene& scene) {
  if (scene.query.years.empty() || std::ranges::count(scene.query.of_years, scene.excerpt.passage.post.id) > 0)
    return false;
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

/// "How old", "how secure": that has to be said.
bool SaysHow(const Scene& scene) {
  static constexpr std::string_view kOther[] = {
      "do",   "does", "did",  "is",    "was",  "were",  "are", "can",  "could", "to",  "will", "should", "would",
      "many", "much", "long", "often", "come", "about", "has", "have", "s",     "had", "must", "might",  "may"};
  const Words& said = scene.query.said;
  if (scene.query.asked != Asked::kHow || said.size() < 2 || said[0] != "how" || In(kOther, said[1])) return true;
  return HasRun(scene.excerpt.Stems(), {Stem(said[1])});
}

/// "How does it work": just that has to be said.
bool SaysHowItWorks(const Scene& scene) {
  const Words& said = scene.query.said;
  if (said.size() < 3 || said[0] != "how" || (said.back() != "work" && said.back() != "works")) return true;
  if (scene.excerpt.told.titled >= 0.99) return true;
  return std::ranges::any_of(scene.query.words, [&](const WantedWord& word) {
    return std::ranges::any_of(scene.row.PlacesOf(word), [&](std::size_t at) {
      const std::size_t next = at + word.stems.front().size();
      return next < scene.row.words().size() && scene.row.words()[next].folded.starts_with("work");
    });
  });
}

/// Somebody is asked for by name and spoke: so it has to say.
bool TellsOfTalk(const Scene& scene) {
  const PassageQuery& query = scene.query;
  const bool named = std::ranges::any_of(query.words, [](const WantedWord& word) { return word.named; });
  constexpr std::size_t kLongestRow = 25;  // words, of a programme; what is longer is told in sentences
  const bool row = scene.excerpt.passage.item && scene.row.words().size() < kLongestRow;
  if (!query.deed.talk || !named || row || !scene.excerpt.list.empty()) return true;
  const Places spoken = scene.row.PlacesOf(query.deed.verb);
  const auto with_a_talk = [&](std::size_t at) {
    const std::size_t begin = scene.row.SentenceBegin(at), end = scene.row.SentenceEnd(at);
    return std::ranges::any_of(spoken, [&](std::size_t place) { return place >= begin && place < end; });
  };
  return std::ranges::any_of(query.words, [&](const WantedWord& word) {
    if (!word.named) return false;
    return scene.Above(word) ? !spoken.empty() : std::ranges::any_of(scene.row.PlacesOf(word), with_a_talk);
  });
}

/// "What is the aim of it": an aim has to be told.
bool TellsPurpose(const Scene& scene) {
  if (!scene.query.purpose) return true;
  const std::vector<WantedWord>& asked = scene.query.words;
  if (asked.size() == 1 && IsPurpose(Fold(asked[0].word))) {  // "the benefits of XMPP": "benefited" tells of none
    const Words words = FoldedWords(scene.excerpt.Text());
    const std::string word = Fold(asked[0].word), one = word.ends_with('s') ? word.substr(0, word.size() - 1) : word;
    if (!In(words, one) && !In(words, one + "s")) return false;
  }
  const Words stems = scene.excerpt.Stems();
  static constexpr std::string_view kSigns[] = {"aim",     "purpose", "goal",   "intend", "design", "help",    "allow",
                                                "enable",  "order",   "ensure", "so",     "let",    "improve", "used",
                                                "provide", "make",    "want",   "serve",  "meant",  "for",     "to"};
  return !IsFragment(scene.excerpt.Text()) &&
         std::ranges::any_of(kSigns, [&](std::string_view sign) { return HasRun(stems, {Stem(sign)}); });
}

/// What stands at `at` stands within brackets.
bool IsAside(const Scene& scene, std::size_t at) {
  const std::string before = scene.row.TextOf(scene.row.SentenceBegin(at), at + 1);
  return std::ranges::count(before, '(') > std::ranges::count(before, ')') ||
         scene.row.TextOf(at, at + 1).front() == '(';
}

/// "What did Acme do": "Ada of Acme" in it does not say.
bool TellsOfDeed(const Scene& scene) {
  static constexpr std::string_view kOf[] = {"of", "from", "at", "for", "with", "and", "to", "on", "in", "about"};
  const Words& said = scene.query.said;
  const bool deed = said.size() > 3 && said[0] == "what" && said[1] == "did";
  const WantedWord* doer = deed ? FirstAsked(scene.query) : nullptr;
  if (doer == nullptr || doer->ours || !doer->named || scene.query.in_summits || scene.Above(*doer)) return true;
  const bool gave = In(said, "give") || In(said, "gave");
  return std::ranges::any_of(scene.row.PlacesOf(*doer), [&](std::size_t at) {
    if (IsAside(scene, at)) return false;
    std::string before = at > 0 ? scene.row.words()[at - 1].folded : std::string();
    if (before == "the" && at > 1) before = scene.row.words()[at - 2].folded;  // "to the Acme office"
    return !In(kOf, before) || (gave && (before == "from" || before == "to"));
  });
}

/// "Which servers are written in Erlang": "in Erlang", and not "by the people of Erlang Solutions".
bool IsMadeInThat(const Scene& scene) {
  const Words& said = scene.query.said;
  if (said.size() < 4 || said[said.size() - 2] != "in" || said[said.size() - 3] != "written") return true;
  return HasRun(scene.excerpt.Stems(), {"in", Stem(said.back())});
}

/// "What did Ada work on": a work of hers has to be told.
bool TellsOfWork(const Scene& scene) {
  static constexpr std::string_view kSigns[] = {"work",   "implement", "project", "add",   "develop",
                                                "create", "build",     "improve", "write", "extend"};
  const Words& said = scene.query.said;
  if (said.size() < 4 || said[0] != "what" || said.back() != "on" || !said[said.size() - 2].starts_with("work"))
    return true;
  const Words stems = scene.excerpt.Stems();
  return std::ranges::any_of(kSigns, [&](std::string_view sign) { return HasRun(stems, {Stem(sign)}); });
}

/// "What does it run on": "run on", and not "running code".
bool EndsAsAsked(const Scene& scene) {
  static constexpr std::string_view kEnds[] = {"on", "in", "at", "with", "from", "by", "into"};
  const Words& said = scene.query.said;
  if (said.size() < 4 || !In(kEnds, said.back())) return true;
  const std::string& verb = said[said.size() - 2];
  const Words stems = scene.excerpt.Stems();
  const bool asked = std::ranges::any_of(scene.query.words, [&](const WantedWord& word) { return word.word == verb; });
  return !asked || HasRun(stems, {Stem(verb), Stem(said.back())});
}

/// "What did they give": a gift has to be told.
bool TellsOfGift(const Scene& scene) {
  static constexpr std::string_view kGiving[] = {"give",     "gave",  "gift",    "award",      "grant",   "donate",
                                                 "donation", "offer", "provide", "contribute", "sponsor", "fund"};
  const Words& said = scene.query.said;
  const bool given = said.size() > 2 && said[0] == "what" && (In(said, "give") || In(said, "gave"));
  if (!given || scene.query.deed.talk) return true;
  const Words stems = scene.excerpt.Stems();
  return std::ranges::any_of(kGiving, [&](std::string_view sign) { return HasRun(stems, {Stem(sign)}); });
}

/// "What came of it", "what was the result": that has to be told.
bool TellsOutcome(const Scene& scene) {
  static constexpr std::string_view kSigns[] = {"result",   "outcome", "decide",   "agree",   "consensus", "complete",
                                                "conclude", "achieve", "resolve",  "improve", "finish",    "progress",
                                                "fix",      "produce", "success",  "publish", "release",   "define",
                                                "work on",  "learn",   "implement"};
  const Words& said = scene.query.said;
  const bool came = said.size() > 3 && said[0] == "what" && said[1] == "came" && (said[2] == "out" || said[2] == "of");
  const bool what = !said.empty() && said[0] == "what";
  const bool outcome =
      what && (In(said, "outcome") || In(said, "outcomes") || In(said, "results") || In(said, "result"));
  if (!came && !outcome) return true;
  const Words stems = scene.excerpt.Stems();
  return std::ranges::any_of(kSigns, [&](std::string_view sign) { return HasRun(stems, StemmedWords(sign)); });
}

/// "What was decided": not what somebody may decide yet.
bool TellsDecision(const Scene& scene) {
  static constexpr std::string_view kAsked[] = {"decided", "agreed"},
                                    kSigns[] = {"decided",   "agreed", "consensus", "voted", "approved",
                                                "concluded", "agree",  "resolved",  "chose", "decision"};
  const Words& said = scene.query.said;
  const bool asked = std::ranges::any_of(said, [](const std::string& word) { return In(kAsked, word); });
  if (!asked) return true;
  const Words words = FoldedWords(scene.excerpt.Text());
  return std::ranges::any_of(words, [](const std::string& word) { return In(kSigns, word); });
}

/// "What did the winner get": a prize has to be told.
bool TellsOfPrize(const Scene& scene) {
  static constexpr std::string_view kSigns[] = {"prize", "award", "gift",   "receive", "get",
                                                "got",   "gets",  "reward", "ticket",  "win"};
  static constexpr std::string_view kGetting[] = {"get", "got", "receive", "received", "win", "won"};
  const Words& said = scene.query.said;
  const bool won = In(said, "winner") || In(said, "winners") || In(said, "won") || In(said, "win");
  const bool got = std::ranges::any_of(kGetting, [&](std::string_view word) { return In(said, word); });
  if (!won || !got || said.empty() || said[0] != "what") return true;
  const Words words = FoldedWords(scene.excerpt.Text());
  return std::ranges::any_of(words, [](const std::string& word) { return In(kSigns, word) || In(kSigns, Stem(word)); });
}

bool ExplainsThat(const Scene& scene) {
  const bool fragment = IsFragment(scene.excerpt.Text()) && scene.excerpt.list.empty() && !scene.query.defines;
  const Words& said = scene.query.said;
  const bool few = fragment || (scene.excerpt.list.empty() && scene.row.words().size() < kShortest);
  if (few && said.size() > 1 && said[0] == "what" && said[1] == "did") return false;  // a deed takes a sentence
  const bool title = fragment && !(scene.query.news && scene.excerpt.Text().find(": ") != std::string::npos);
  if (title && !scene.query.in_summits && !scene.query.names && !scene.query.deed.talk) return false;
  if (!TellsPurpose(scene) || !TellsOfGift(scene) || !TellsOfDeed(scene) || !EndsAsAsked(scene)) return false;
  if (!IsMadeInThat(scene) || !TellsOfWork(scene)) return false;
  if (!TellsDecision(scene) || !TellsOutcome(scene) || !TellsOfPrize(scene)) return false;
  if (!SaysHow(scene) || !SaysHowItWorks(scene) || LeavesItOpen(scene) || !TellsOfTalk(scene)) return false;
  return scene.query.defines || scene.query.facet || scene.query.in_summits || StandsTogether(scene);
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

/// Who it is now: "we are looking for someone new" does not say.
bool IsSought(const Scene& scene) {
  static constexpr std::string_view kNow[] = {"new", "current", "currently", "next", "now"};
  if (std::ranges::none_of(scene.query.said, [](const std::string& word) { return In(kNow, word); })) return false;
  const Words stems = scene.excerpt.Stems();
  return !scene.excerpt.led && (HasRun(stems, {"look", "for"}) || HasRun(stems, {Stem("seeking")}));
}

bool LinksToThat(const Scene& scene) {
  if (scene.query.words.size() < 2 || scene.query.in_summits) return true;
  const std::optional<std::size_t> spread = SpreadOf(scene);
  return spread && *spread <= kSlack + kEachWord * scene.query.words.size();
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
  if (who) return excerpt.led || ValueNear(scene, kRole) ? "" : "it names somebody else";
  if (!query.IsFact()) return ExplainsThat(scene) ? "" : kNothing;
  if (query.link) return LinksToThat(scene) ? "" : "it leads to something else";
  if (query.often || query.share || query.house || !excerpt.list.empty()) return {};
  if (query.asked == Asked::kWhen && In(query.said, "did") && !SoftIsTold(scene)) return kNothing;
  if (OpensPostOnThat(scene)) return {};
  return ValueNear(scene, kValue) ? "" : std::string(NameOf(query.asked)) + " in it is that of something else";
}

}  // namespace summit
