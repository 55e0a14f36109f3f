#include "core/answer/relation_told.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/answer/definition_signs.h"
#include "core/answer/passage_kind.h"
#include "core/answer/passage_words.h"
#include "core/answer/stem.h"
#include "core/answer/word_in.h"
#include "core/base/text.h"

namespace summit {
namespace {

using Words = std::vector<std::string>;
using Places = std::vector<std::size_t>;

constexpr std::size_t kShortest = 4;  // words of a sentence that tells of a deed

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
  const Words title = StemmedWords(scene.excerpt.passage.post.title);
  if (scene.excerpt.told.titled >= 0.99 && title.size() <= 2 * (scene.query.words.size() + 1)) return true;
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
  const bool all = In(query.said, "they") || In(query.said, "people") || In(query.said, "you");  // nobody by name
  if (!query.deed.talk || !named || all || row || !scene.excerpt.list.empty()) return true;
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

/// "Ada Byron (ada) presented it", where that is asked: the name in brackets is hers, and she did it.
bool IsAlias(const Scene& scene, std::size_t at, const WantedWord& doer) {
  const std::size_t next = at + doer.stems.front().size();
  const std::vector<PlacedWord>& words = scene.row.words();
  if (at == 0 || next >= words.size()) return false;
  const std::string text = scene.row.TextOf(at, next);
  if (!text.starts_with('(') || !text.ends_with(')')) return false;
  return std::ranges::any_of(
      scene.query.said, [&](const std::string& said) { return WordOf(said).stems.front() == Words{words[next].stem}; });
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
    if (IsAside(scene, at)) return IsAlias(scene, at, *doer);
    std::string before = at > 0 ? scene.row.words()[at - 1].folded : std::string();
    if (at > 0 && scene.row.TextOf(at - 1, at).ends_with(',')) return true;    // "later on, Acme"
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

/// "What was the talk about": what somebody spoke of has to be told, and not that there were talks.
bool TellsTopic(const Scene& scene) {
  static constexpr std::string_view kTalks[] = {"talk", "talks", "presentation", "keynote", "tutorial", "lecture"},
                                    kOn[] = {"on", "about", "titled", "entitled", "called", "covering", "how", "which"};
  const Words& said = scene.query.said;
  const auto talk = [](const std::string& word) { return In(kTalks, word); };
  const bool asked = said.size() > 3 && said[0] == "what" && said.back() == "about" && std::ranges::any_of(said, talk);
  if (asked && scene.excerpt.Text().find("pic.twitter.com") != std::string::npos)
    return false;  // it shows him, no more
  if (!asked || !In(kTalks, said[3]) || scene.query.in_summits || scene.excerpt.passage.item) return true;
  const std::vector<PlacedWord>& words = scene.row.words();
  constexpr std::size_t kReach = 10;
  for (std::size_t at = 0; at < words.size(); ++at)
    for (std::size_t i = at + 1; In(kTalks, words[at].folded) && i < std::min(scene.row.SentenceEnd(at), at + kReach);
         ++i)
      if (In(kOn, words[i].folded)) return true;
  return false;
}

/// "What did Ada say about it": somebody has to have said it.
bool TellsSaying(const Scene& scene) {
  static constexpr std::string_view kSigns[] = {
      "said",       "says",       "say",      "according", "told",        "explained", "stated",      "states",
      "wrote",      "argued",     "thinks",   "quoted",    "commented",   "claims",    "believes",    "explains",
      "mentioned",  "noted",      "talked",   "suggest",   "suggests",    "suggested", "observation", "observed",
      "pointed",    "remark",     "remarked", "called",    "asked",       "announced", "warned",      "stressed",
      "emphasised", "emphasized", "added",    "replied",   "reported",    "reminded",  "put",         "quote",
      "described",  "concluded",  "admitted", "promised",  "recommended", "view",      "opinion"};
  const Words& said = scene.query.said;
  const bool asked = said.size() > 4 && said[0] == "what" && said[1] == "did" && In(said, "say") && In(said, "about");
  if (!asked || scene.query.in_summits) return true;
  const Words words = FoldedWords(scene.excerpt.Text());
  return std::ranges::any_of(words, [](const std::string& word) { return In(kSigns, word); });
}

/// "Which XEPs", "which talks": these have to be named, or told of.
bool NamesTheKind(const Scene& scene) {
  static constexpr std::string_view kSpecs[] = {"xeps", "specifications", "specs", "extensions"},
                                    kTalks[] = {"talks", "presentations", "sessions"};
  const Words& said = scene.query.said;
  const bool which = said.size() > 2 && (said[0] == "which" || said[0] == "what");
  if (!which || scene.query.in_summits || !scene.excerpt.list.empty() || scene.excerpt.led) return true;
  const std::string text = scene.excerpt.Text();
  if (In(kSpecs, said[1])) return text.find("XEP-") != std::string::npos || text.find("RFC") != std::string::npos;
  if (In(kTalks, said[1]))
    return !scene.row.PlacesOf(WordOf("talk")).empty() || text.find("present") != std::string::npos;
  return true;
}

/// "What was the prize of the race": a prize has to be named where the race is told of.
bool AspectIsTold(const Scene& scene) {
  static constexpr std::string_view kBeing[] = {"is", "was", "were", "are", "s"}, kOf[] = {"of", "for", "in", "at"};
  const Words& said = scene.query.said;
  if (said.size() < 6 || said[0] != "what" || !In(kBeing, said[1]) || said[2] != "the" || !In(kOf, said[4]))
    return true;
  if (!scene.excerpt.list.empty() || scene.query.in_summits) return true;
  for (std::size_t i = 0; i < scene.query.words.size(); ++i)
    if (scene.query.words[i].word == said[3] && !scene.query.words[i].named)
      return scene.excerpt.told.within[i] > 0 || scene.excerpt.told.titled >= 0.99;
  return true;
}

/// "Ada Lovelace - Engines for balloons", under a title or a lead that tells of works: her work.
bool IsRowOfWork(const Scene& scene) {
  static constexpr std::string_view kAsked[] = {"work", "worked", "do", "project", "projects", "implement", "working"};
  const Excerpt& excerpt = scene.excerpt;
  const std::string text = excerpt.Text();
  const std::size_t dash = std::min({text.find(" - "), text.find(" – "), text.find(": ")});
  const Words& said = scene.query.said;
  const bool asked = said.size() > 3 && (said[0] == "what" || said[0] == "which") &&
                     std::ranges::any_of(said, [](const std::string& word) { return In(kAsked, word); });
  if (!asked || !excerpt.passage.item || dash == std::string::npos) return false;
  const Words doer = StemmedWords(text.substr(0, dash));
  std::size_t named = 0;
  for (const WantedWord& word : scene.query.words) named += word.MatchIn(doer) >= 1;
  const Words above = StemmedWords(excerpt.passage.post.title + " " + excerpt.passage.heading);
  const bool works = HasRun(above, StemmedWords("Summer of Code")) || HasRun(above, {Stem("projects")});
  return works && named > 0 && named == doer.size();
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
  static constexpr std::string_view kNaming[] = {"renamed", "changed", "rebranded"};  // "it was renamed Acme"
  if (In(kNaming, verb)) return true;
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
  static constexpr std::string_view kAsked[] = {"decided", "agreed", "agree"},
                                    kSigns[] = {"decided",   "agreed", "consensus", "voted", "approved",
                                                "concluded", "agree",  "resolved",  "chose", "decision"};
  const Words& said = scene.query.said;
  const bool asked = std::ranges::any_of(said, [](const std::string& word) { return In(kAsked, word); });
  if (!asked) return true;
  std::size_t subjects = 0, told = 0;
  for (const WantedWord& word : scene.query.words) {
    if (In(kAsked, Fold(word.word))) continue;
    ++subjects;
    told += !scene.row.PlacesOf(word).empty() || scene.Above(word);
  }
  if (said[0] == "what" && subjects > 0 && told == 0) return false;  // of something else
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

/// "What are hats in group chats": the passage says what they are, and it is about group chats.
bool SaysWhatItIsThere(const Scene& scene) {
  static constexpr std::string_view kBeing[] = {"is", "are", "was", "were", "s"};
  const Words& said = scene.query.said;
  const bool asked = said.size() > 3 && said[0] == "what" && In(kBeing, said[1]) && In(said, "in");
  return asked && scene.query.words.size() == 2 && !IsFragment(scene.excerpt.Text()) &&
         Defines(scene.excerpt.Text(), scene.query.words.front().word);
}

/// "Spam reporting" is no more than that there was talk of it.
bool IsBareTitle(const Scene& scene) {
  constexpr std::size_t kFewest = 3;  // words more than those asked for
  std::size_t asked = 0;
  for (const WantedWord& word : scene.query.words) asked += FoldedWords(word.word).size();
  return scene.query.discussed && scene.excerpt.list.empty() && IsFragment(scene.excerpt.Text()) &&
         scene.row.words().size() < asked + kFewest;
}

}  // namespace

bool ExplainsThat(const Scene& scene) {
  if (IsRowOfWork(scene)) return true;
  if (IsBareTitle(scene)) return false;
  if (!AspectIsTold(scene) || !TellsTopic(scene) || !TellsSaying(scene) || !NamesTheKind(scene)) return false;
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
  if (SaysWhatItIsThere(scene)) return true;
  return scene.query.defines || scene.query.facet || scene.query.in_summits || StandsTogether(scene);
}

}  // namespace summit
