#include "core/answer/relation_who.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/answer/relation_agent.h"
#include "core/answer/sentence.h"
#include "core/answer/stem.h"
#include "core/answer/word_in.h"
#include "core/base/text.h"

namespace summit {
namespace {

using Words = std::vector<std::string>;
using Places = std::vector<std::size_t>;

// How many words off somebody may stand from what is told of him.
constexpr std::size_t kNearBefore = 4, kBy = 7;

bool IsPreposition(std::string_view word) {
  static constexpr std::string_view kWords[] = {"on",    "about", "for",   "with", "into", "to",   "how",
                                                "using", "via",   "from",  "in",   "at",   "that", "why",
                                                "where", "which", "which", "who",  "and",  "or",   "behind"};
  return In(kWords, word);
}

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

/// "The plugin for Gajim": what is told of stands before.
bool IsOfAnotherThing(const Scene& scene, std::size_t place) {
  static constexpr std::string_view kArticles[] = {"the", "a", "an", "our"};
  const std::size_t begin = scene.row.SentenceBegin(place);
  std::size_t before = place > begin ? place - 1 : place;
  if (before > begin && In(kArticles, scene.row.words()[before].folded)) --before;
  return before != place && IsPreposition(scene.row.words()[before].folded);
}

/// "Gajim, written by", and not "the plugin for Gajim, written by".
bool DoneByOther(const Scene& scene, std::size_t at) {
  constexpr std::size_t kReach = 10;
  const WantedWord* object = ObjectOf(scene.query);
  if (object == nullptr || scene.Above(*object)) return true;
  const std::size_t begin = scene.row.SentenceBegin(at);
  for (const std::size_t place : scene.row.PlacesOf(*object)) {
    if (place < begin || place >= at || place + kReach < at) continue;
    if (!IsOfAnotherThing(scene, place)) return true;
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

/// "The author of the basket", "the basket author".
bool IsAgentOfObject(const Scene& scene, std::size_t at) {
  const WantedWord* object = ObjectOf(scene.query);
  if (object == nullptr || scene.Above(*object)) return true;
  const std::size_t begin = std::max(scene.row.SentenceBegin(at), Back(at, kNearBefore)),
                    end = std::min(scene.row.SentenceEnd(at), at + kBy);
  return std::ranges::any_of(scene.row.PlacesOf(*object),
                             [&](std::size_t place) { return place >= begin && place < end; });
}

bool HasBy(const Scene& scene, std::size_t at) {
  const std::size_t end = std::min(scene.row.SentenceEnd(at), at + kBy);
  for (std::size_t i = at + 1; i < end; ++i)
    if (scene.row.words()[i].folded == "by") return true;
  return false;
}

/// Who did it is told; was it done to what was asked? Of a name of several words the last, its head, says that.
bool IsTheObject(const Scene& scene, std::size_t at) {
  const Deed& deed = scene.query.deed;
  if (deed.object.word.empty()) return true;
  if (!deed.direct) return InOneSentence(scene, at) && StandsTogether(scene);
  const std::vector<PlacedWord>& words = scene.row.words();
  const bool owned = at > 0 && words[at - 1].folded == "s";  // "Ada's proposal for it"
  if (deed.head.word.empty() && !owned) return DoneToObject(scene, at) || (HasBy(scene, at) && DoneByOther(scene, at));
  if (deed.head.word.empty()) return InOneSentence(scene, at) && StandsTogether(scene);
  const std::size_t end = scene.row.SentenceEnd(at);
  for (std::size_t i = at + 1; i < std::min(end, at + kNearBefore); ++i)
    if (deed.head.MatchIn({words[i].stem}) > 0) return StandsTogether(scene);
  if (owned && InOneSentence(scene, at)) return StandsTogether(scene);
  return scene.Above(deed.head) ? StandsTogether(scene) : DoneToObject(scene, at);
}

bool DoneBySomebody(const Scene& scene, std::size_t at) {
  const std::vector<PlacedWord>& words = scene.row.words();
  const std::size_t begin = scene.row.SentenceBegin(at), end = scene.row.SentenceEnd(at);
  static constexpr std::string_view kPronouns[] = {"he", "she", "they", "who"};
  if (NamesDoer(scene.row, at, scene.query, scene.archive) && IsTheObject(scene, at)) return true;
  const std::size_t from = std::max(begin, Back(at, kBefore));
  for (std::size_t i = at + 1; i < std::min(end, at + kBy); ++i)
    if (words[i].folded == "by" && (scene.Has(i + 1, std::min(end, i + kBy), Asked::kWho) ||
                                    HasLetters(scene, i + 1, std::min(end, i + kNearBefore))))
      return scene.query.deed.direct ? DoneByOther(scene, at) : InOneSentence(scene, at);
  if (IsAgent(words[at].folded) || scene.query.deed.passive) {
    if (scene.query.deed.direct && !scene.query.deed.passive && !IsAgentOfObject(scene, at)) return false;
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

bool IsGiving(const WantedWord& verb) {
  static constexpr std::string_view kGiving[] = {"give", "gave", "offer", "provide", "sponsor", "donate"};
  const std::string stem = Stem(Fold(verb.word));
  return std::ranges::any_of(kGiving, [&](std::string_view giving) { return Stem(giving) == stem; });
}

/// "The plugin installer, by Ada": that is who made it, or works on it.
bool IsWorkOfSomebody(const Scene& scene) {
  static constexpr std::string_view kMaking[] = {"work",    "author", "draft",  "write",     "develop",
                                                 "publish", "build",  "create", "implement", "make"};
  constexpr std::size_t kReach = 3;
  const std::vector<PlacedWord>& words = scene.row.words();
  const WantedWord& verb = scene.query.deed.verb;
  const std::string stem = Stem(Fold(verb.word));
  if (std::ranges::none_of(kMaking, [&](std::string_view making) { return Stem(making) == stem; })) return false;
  if (NamesOwner(scene.row, scene.query) && StandsTogether(scene)) return true;
  const auto there = [&](std::size_t at) {
    return std::ranges::all_of(scene.query.words, [&](const WantedWord& wanted) {
      return wanted.stems.front() == verb.stems.front() || scene.InSentenceOf(at, wanted) || scene.Above(wanted);
    });
  };
  for (const WantedWord& wanted : scene.query.words) {
    if (wanted.stems.front() == verb.stems.front()) continue;
    for (const std::size_t at : scene.row.PlacesOf(wanted)) {
      const std::size_t end = scene.row.SentenceEnd(at);
      for (std::size_t i = at + 1; i < std::min(end, at + kReach); ++i)
        if (words[i].folded == "by" && !IsOfAnotherThing(scene, at) &&
            scene.Has(i + 1, std::min(end, i + kBy), Asked::kWho))
          return there(at);
    }
  }
  return false;
}

/// "About modern balloons": not where the balloons are told of, and something else is modern.
bool IsTornApart(const Scene& scene) {
  constexpr std::size_t kBeside = 4;
  const Deed& deed = scene.query.deed;
  if (deed.direct || deed.talk || deed.object.word.empty() || deed.head.word.empty()) return false;
  const Places objects = scene.row.PlacesOf(deed.object), heads = scene.row.PlacesOf(deed.head);
  if (objects.empty() || heads.empty()) return false;
  return std::ranges::none_of(objects, [&](std::size_t one) {
    return std::ranges::any_of(
        heads, [&](std::size_t other) { return one < other ? other - one <= kBeside : one - other <= kBeside; });
  });
}

}  // namespace

bool TellsWho(const Scene& scene) {
  if (IsTornApart(scene)) return false;
  const WantedWord& verb = scene.query.deed.verb;
  const bool listed = scene.excerpt.passage.item || !scene.excerpt.list.empty();
  const Places places = scene.row.PlacesOf(verb);
  if (scene.query.deed.talk) {
    if (AuthorDidIt(scene.excerpt.Text(), scene.query, scene.excerpt.passage.post)) return true;
    if (IsScheduled(scene.excerpt.Text())) return true;  // of a talk a schedule tells just that
    constexpr std::size_t kLongestRow = 34;  // words, of a programme; what is longer has to say that there was a talk
    const bool row = !scene.excerpt.list.empty() || (listed && scene.row.words().size() < kLongestRow);
    const bool near = scene.query.in_summits || row || ValueNear(scene, kBefore);
    const auto somebody = [&](std::size_t at) {
      const std::size_t begin = scene.row.SentenceBegin(at), end = scene.row.SentenceEnd(at);
      return scene.Has(std::max(begin, Back(at, kBefore)), std::min(end, at + kBefore), Asked::kWho);
    };
    if (!row && scene.excerpt.passage.item) return std::ranges::any_of(places, somebody);
    return near && (row || !places.empty() || scene.Above(verb));
  }
  if (AuthorDidIt(scene.excerpt.Text(), scene.query, scene.excerpt.passage.post)) return StandsTogether(scene);
  if (std::ranges::any_of(places, [&](std::size_t at) { return DoneBySomebody(scene, at); })) return true;
  if (verb.stems.front() == Words{Stem("host")} && HeldWithSomebody(scene)) return true;
  if (IsWorkOfSomebody(scene) || NamesMaker(scene.row, scene.query)) return true;
  if (IsGiving(verb) && NamesGiver(scene.row, scene.query) && StandsTogether(scene)) return true;
  if (!listed || !places.empty()) return listed && scene.excerpt.led && !scene.query.deed.direct;
  return scene.Above(verb) || (scene.excerpt.led && !scene.query.deed.direct);
}

bool IsSought(const Scene& scene) {
  static constexpr std::string_view kNow[] = {"new", "current", "currently", "next", "now"};
  if (std::ranges::none_of(scene.query.said, [](const std::string& word) { return In(kNow, word); })) return false;
  const Words stems = scene.excerpt.Stems();
  return !scene.excerpt.led && (HasRun(stems, {"look", "for"}) || HasRun(stems, {Stem("seeking")}));
}

}  // namespace summit
