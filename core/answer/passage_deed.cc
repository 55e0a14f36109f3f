#include "core/answer/passage_deed.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/answer/passage_words.h"
#include "core/answer/stem.h"
#include "core/answer/word_in.h"
#include "core/base/text.h"

namespace summit {
namespace {

using Words = std::vector<std::string>;

/// What stands right behind the verb, and whether it does.
void ReadObject(const Words& said, std::size_t at, Deed& deed) {
  static constexpr std::string_view kBetween[] = {"the",   "a",         "an",       "all",    "our",  "this", "that",
                                                  "first", "s",         "xsf",      "xmpp",   "xsfs", "us",   "me",
                                                  "them",  "everybody", "everyone", "people", "it"},
                                    kAside[] = {"on", "about", "for",     "with",   "in",    "at",     "to",
                                                "of", "from",  "by",      "as",     "after", "into",   "during",
                                                "up", "over",  "through", "across", "among", "around", "along"};
  deed.direct = !deed.passive;
  std::size_t i = at + 1;
  for (; i < said.size() && deed.object.word.empty(); ++i) {
    if (In(kAside, said[i])) deed.direct = false;
    if (!In(kAside, said[i]) && !In(kBetween, said[i])) deed.object = WordOf(said[i]);
  }
  while (i < said.size() && IsFigure(said[i])) ++i;
  for (; i < said.size() && !In(kAside, said[i]) && !IsSmallWord(said[i]); ++i)
    if (!IsFigure(said[i])) deed.head = WordOf(said[i]);
  if (deed.object.word.empty()) deed.direct = false;
}

/// "Who recorded the talks" asks for nobody who gave one.
bool DoesElseToTalks(const Words& said) {
  static constexpr std::string_view kArticles[] = {"the", "all", "these", "our", "your"},
                                    kGiving[] = {"gave", "give",  "gives",      "held",      "hold",    "holds",
                                                 "did",  "do",    "delivered",  "presented", "present", "presents",
                                                 "had",  "made",  "is",         "was",       "are",     "were",
                                                 "led",  "leads", "introduced", "started",   "opened",  "knows"},
                                    kTalks[] = {"talks", "talk", "presentations", "sessions", "speakers", "lectures"};
  return said.size() > 3 && said[0] == "who" && In(kArticles, said[2]) && !In(kGiving, said[1]) &&
         !IsSmallWord(said[1]) && In(kTalks, said[3]);
}

/// To stand before others with words of one's own.
void ReadTalk(const Words& said, Deed& deed) {
  static constexpr std::string_view kTalks[] = {"talk",    "talks",   "presentation", "keynote",
                                                "session", "lecture", "presented",    "present",
                                                "spoke",   "speak",   "talked",       "speaker"};
  deed.talk =
      !DoesElseToTalks(said) && std::ranges::any_of(said, [](const std::string& word) { return In(kTalks, word); });
  if (!deed.talk) return;
  deed.verb = WantedWord{};
  deed.verb.word = "talk";
  deed.verb.named = true;
  for (const char* form : {"talk", "present", "presentation", "presenter", "speak", "speaker", "keynote", "lecture",
                           "session", "panel", "panelist", "demo", "demonstrate", "walked us", "introduced"})
    AddForm(form, deed.verb);
}

/// "Who is the author of it": whoever wrote it.
void ReadMaker(const Words& said, Deed& deed) {
  static constexpr std::string_view kMakers[] = {"author", "authors",  "creator",  "creators", "founder", "founders",
                                                 "writer", "inventor", "designer", "maker",    "makers",  "developer"},
                                    kBeing[] = {"is", "s", "was", "are", "were"};
  if (said.size() < 5 || said[0] != "who" || !In(kBeing, said[1]) || said[2] != "the") return;
  if (!In(kMakers, said[3]) || said[4] != "of") return;
  deed.verb = WordOf(said[3]);
  ReadObject(said, 4, deed);
  deed.direct = !deed.object.word.empty();
}

/// "Who wrote it", "which company hosts it": the verb behind those who are asked for.
void ReadEnglishDeed(PassageQuery& query) {
  const Words& said = query.said;
  static constexpr std::string_view kHelpers[] = {"was",  "is",   "were",  "are",        "has",      "have", "had",
                                                  "did",  "does", "do",    "will",       "would",    "can",  "could",
                                                  "been", "be",   "first", "originally", "actually", "also", "all",
                                                  "not",  "s",    "else",  "to",         "co"},
                                    kNoVerbs[] = {"the", "a",     "an",     "new",     "in",   "at",   "on",
                                                  "of",  "from",  "there",  "behind",  "with", "our",  "this",
                                                  "we",  "you",   "they",   "i",       "it",   "that", "current",
                                                  "got", "took",  "came",   "brought", "held", "sit",  "sits",
                                                  "sat", "serve", "serves", "served"},
                                    kBeing[] = {"was", "were", "been", "is", "are"};
  ReadTalk(said, query.deed);
  if (!query.deed.talk && query.asked == Asked::kWho) ReadMaker(said, query.deed);
  if (!query.deed.verb.word.empty() || query.deed.talk || query.asked != Asked::kWho || said.size() < 2) return;
  const bool which = said.front() == "which" || said.front() == "what";
  if (!which && said.front() != "who") return;
  std::size_t at = which ? 2 : 1;
  bool being = false;
  for (; at < said.size() && In(kHelpers, said[at]); ++at) being = being || In(kBeing, said[at]);
  const bool got = at < said.size() && (said[at] == "got" || said[at] == "gets" || said[at] == "received");
  if (got && (In(said, "prize") || In(said, "award"))) query.deed.verb = WordOf("win");
  if (at >= said.size() || got || In(kNoVerbs, said[at])) return;
  const std::string& verb = said[at];
  const bool ing = verb.ends_with("ing");
  if (being && !ing && !verb.ends_with("ed") && !verb.ends_with("en") && verb != "made" && verb != "sent") return;
  const auto named = [&](const WantedWord& wanted) {
    const std::string word = Fold(wanted.word);
    return (wanted.named && word == verb) || (word.find(' ') != std::string::npos && word.starts_with(verb));
  };
  if (std::ranges::any_of(query.words, named)) return;
  query.deed.verb = WordOf(verb);
  static constexpr std::string_view kGiving[] = {"gave", "give", "gives"};
  if (In(kGiving, verb))
    for (const char* form : {"give", "offer", "provide", "donate", "lend", "sponsor", "award"})
      AddForm(form, query.deed.verb);
  if (Stem(verb) != Stem("publish"))  // whoever publishes it need not have made it
    for (const char* other : {"publish", "announce", "available", "idea"})
      if (Stem(verb) != Stem(other)) std::erase(query.deed.verb.stems, StemmedWords(other));
  query.deed.passive = being && !ing;
  ReadObject(said, at, query.deed);
}

/// "Wer wurde gewählt", "qui organise": the last word of a known meaning is what was done.
void ReadForeignDeed(PassageQuery& query) {
  static constexpr std::string_view kWho[] = {"wer", "qui", "chi", "quien", "quienes", "quem"},
                                    kPassive[] = {"wurde", "wurden", "ete", "fue", "fueron", "stato", "stati", "foi"};
  const bool who = !query.said.empty() && In(kWho, query.said.front()) && query.asked == Asked::kWho;
  if (!who || !query.foreign) return;
  for (const WantedWord& wanted : query.words)
    if (!wanted.named && !wanted.likewise.empty()) query.deed.verb = wanted;
  query.deed.passive = std::ranges::any_of(query.said, [](const std::string& word) { return In(kPassive, word); });
  query.past = query.past || query.deed.passive;
}

}  // namespace

void ReadDeed(PassageQuery& query) {
  ReadEnglishDeed(query);
  if (query.in_summits && IsSmallWord(Fold(query.deed.object.word))) {  // "who moderated Summit 27"
    query.deed.object = query.deed.head = {};
    query.deed.direct = false;
  }
  ReadForeignDeed(query);
}

}  // namespace summit
