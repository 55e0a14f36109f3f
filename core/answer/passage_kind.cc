#include "core/answer/passage_kind.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/answer/answer_type.h"
#include "core/answer/stem.h"
#include "core/answer/word_in.h"
#include "core/base/text.h"

namespace summit {
namespace {

using Words = std::vector<std::string>;

bool AsksForNames(const Question& question, Asked asked) {
  static constexpr std::string_view kWhich[] = {"which",  "welche", "welcher", "quel", "quels", "quelles", "cuales",
                                                "quelle", "quali",  "quais",   "name", "list",  "members", "names"};
  if (asked == Asked::kWho) return true;
  const auto said = [&](std::size_t i) { return i < question.said.size() ? Fold(question.said[i]) : std::string(); };
  const bool several = said(0) == "what" && (said(1) == "are" || said(1) == "were") && said(2) == "the";
  if (several && std::ranges::any_of(question.about, [](const std::string& word) {
        return word.ends_with("s") && !word.ends_with("ss") && Stem(Fold(word)) != Fold(word);
      }))
    return true;
  if (asked != Asked::kWhat && asked != Asked::kAnything) return false;
  return std::ranges::any_of(question.said, [&](const std::string& word) { return In(kWhich, Fold(word)); });
}

/// The kind of thing asked for by a noun: "which company", "what time", "the price of".
Asked RefinedAsked(const Question& question, Asked asked) {
  static constexpr std::string_view kWho[] = {"company",  "companies",    "firm",          "firms",   "organisation",
                                              "people",   "organization", "organisations", "person",  "persons",
                                              "speaker",  "speakers",     "whose",         "sponsor", "firma",
                                              "students", "mentors",      "contributors"},
                                    kWhen[] = {"time", "day", "date", "evening", "year", "month", "weekday", "days"},
                                    kWhere[] = {"city", "town", "country", "hotel", "room", "building", "street"},
                                    kHowMuch[] = {"price",  "cost", "costs",  "fee",     "prices", "preis",
                                                  "kosten", "prix", "kostet", "kostete", "cuesta", "coute"};
  const auto says = [&](std::string_view known) {
    return std::ranges::any_of(question.said, [&](const std::string& word) { return Fold(word) == known; });
  };
  if (asked == Asked::kHowMany && says("number") && (says("phone") || says("telephone") || says("room")))
    return Asked::kAnything;  // no count
  for (const std::string_view cost : {"kostet", "kostete", "kosten", "cuesta", "costaba", "costa", "coute", "coutait"})
    if (asked == Asked::kHowMany && says(cost)) return Asked::kHowMuch;
  if (asked != Asked::kWhat && asked != Asked::kAnything && asked != Asked::kWhere) return asked;
  for (std::size_t i = 0; i < question.said.size(); ++i) {
    const std::string word = Fold(question.said[i]), before = i > 0 ? Fold(question.said[i - 1]) : "";
    if (In(kHowMuch, word)) return Asked::kHowMuch;
    if (word == "whose") return Asked::kWho;
    if (asked == Asked::kWhere || (before != "which" && before != "what")) continue;
    if (In(kWhen, word)) return Asked::kWhen;
    if (In(kWhere, word)) return Asked::kWhere;
    static constexpr std::string_view kDeeds[] = {"did",  "do",    "does",   "could", "can",
                                                  "will", "would", "should", "may"};
    const std::string after = i + 1 < question.said.size() ? Fold(question.said[i + 1]) : "";
    if (In(kWho, word) || (In(kWho, after) && !In(kDeeds, word))) return Asked::kWho;  // "what could people do"
  }
  return asked;
}

/// "Where can I sign up": an address answers.
bool AsksForLink(const Words& said) {
  static constexpr std::string_view kDeeds[] = {"sign",      "find",     "register", "get",       "download", "read",
                                                "apply",     "report",   "watch",    "listen",    "submit",   "donate",
                                                "buy",       "discuss",  "join",     "subscribe", "follow",   "test",
                                                "published", "check",    "ask",      "chat",      "see",      "appear",
                                                "appears",   "available"},
                                    kThings[] = {"list",     "page",    "wiki",      "website",    "site",
                                                 "blog",     "minutes", "recording", "recordings", "video",
                                                 "videos",   "slides",  "code",      "form",       "repository",
                                                 "chatroom", "logs",    "board",     "channel",    "tracker"};
  for (std::size_t i = 0; i < said.size(); ++i)
    if (In(kThings, said[i]) || (In(kDeeds, said[i]) && i > 1)) return true;
  return false;
}

/// "Best", "funniest", "most boring": the words that somebody would have to have judged.
Words Judged(const Words& said) {
  static constexpr std::string_view kJudged[] = {"best",   "worst",   "better", "worse",     "favourite", "favorite",
                                                 "famous", "faster",  "slower", "nicer",     "easier",    "harder",
                                                 "older",  "younger", "bigger", "smaller",   "cheaper",   "popular",
                                                 "boring", "funny",   "nice",   "beautiful", "ugly"},
                                    kNoSuch[] = {"test",      "request", "interest", "guest",  "west",   "latest",
                                                 "newest",    "rest",    "manifest", "digest", "quest",  "hackfest",
                                                 "contest",   "protest", "suggest",  "invest", "forest", "honest",
                                                 "arrest",    "nest",    "chest",    "fest",   "attest", "budapest",
                                                 "bucharest", "pytest",  "harvest",  "modest", "everest"},
                                    kForeign[] = {"beste",     "besten", "bester",   "bestes", "meilleur",
                                                  "meilleure", "mejor",  "migliore", "melhor"},
                                    kNoKind[] = {"recent", "recently", "of", "people", "likely", "probably"};
  Words judged;
  for (std::size_t i = 0; i < said.size(); ++i) {
    const std::string& word = said[i];
    const bool superlative = word.size() > 4 && word.ends_with("est") && !In(kNoSuch, word);
    const bool most = (word == "most" || word == "least") && i + 1 < said.size() && !In(kNoKind, said[i + 1]);
    if (In(kForeign, word)) judged.push_back("best");
    if (In(kJudged, word) || superlative) judged.push_back(word);
    if (most) judged.insert(judged.end(), {word, said[i + 1]});
    if (word == "think" || word == "thinks" || word == "thought") judged.push_back("think");
  }
  return judged;
}

/// "How many students": "students".
std::string Counted(const Words& said) {
  const auto many = std::ranges::find(said, "many");
  if (many == said.end() || many == said.begin() || many + 1 == said.end()) return {};
  if (*(many - 1) != "how") return {};
  static constexpr std::string_view kVerbs[] = {"are", "were", "was", "did", "do", "does", "is", "has", "have", "had"};
  const auto thing = many + 1, next = thing + 1;  // "how many GSoC students were"
  const bool pair = next != said.end() && next + 1 != said.end() && !In(kVerbs, *next) && In(kVerbs, *(next + 1));
  return pair ? *next : *thing;
}

constexpr std::string_view kPurposes[] = {"aim",       "aims",       "purpose", "goal", "goals",  "point",
                                          "intention", "motivation", "benefit", "idea", "mission"};

/// "What is the aim of", "what is it good for".
bool AsksForPurpose(const Words& said) {
  if (said.size() < 3 || said.front() != "what") return false;
  if (said.back() == "for") return !In(said, "stand");
  const auto of = [&](std::size_t i) {
    return i + 1 < said.size() && (said[i + 1] == "of" || said[i + 1] == "behind");
  };
  for (std::size_t i = 1; i < std::min<std::size_t>(said.size(), 5); ++i)
    if (IsPurpose(said[i]) && of(i)) return true;
  return false;
}

/// "Who was elected", "who won": it has to be over in the words that answer.
bool AsksForOutcome(const Words& said) {
  static constexpr std::string_view kDone[] = {"won",  "elected", "selected", "accepted", "chosen", "voted",
                                               "made", "got",     "became",   "lost",     "win",    "picked"},
                                    kWas[] = {"was", "were", "been", "got", "did"};
  const bool done = std::ranges::any_of(said, [](const std::string& word) { return In(kDone, word); });
  const bool was = std::ranges::any_of(said, [](const std::string& word) { return In(kWas, word) || word == "won"; });
  static constexpr std::string_view kSpoke[] = {"gave", "spoke", "presented", "talked"};
  const bool spoke = said.size() > 1 && said[0] == "who" && In(kSpoke, said[1]);
  const bool how =
      said.size() > 3 && said[0] == "how" && said[1] == "did" && (said.back() == "go" || said.back() == "out");
  return (done && was) || spoke || how;
}

/// "Why is it not a conference": "conference".
std::string Denied(const Words& said) {
  static constexpr std::string_view kArticles[] = {"a", "an", "the"};
  if (said.empty() || said.front() != "why") return {};
  for (std::size_t i = 1; i + 2 < said.size(); ++i)
    if (said[i] == "not" && In(kArticles, said[i + 1])) return said.back();
  return {};
}

/// "What is new in it", "new features of it".
bool AsksForNews(const Words& said) {
  if (said.size() > 3 && said[0] == "what" && said[2] == "new") return true;
  static constexpr std::string_view kNews[] = {"features", "feature", "things", "stuff"};
  const auto fresh = std::ranges::find(said, "new");
  return fresh != said.end() && fresh + 1 != said.end() && In(kNews, *(fresh + 1)) && said.size() > 3;
}

/// By the small words of five languages.
bool IsForeign(const Words& said) {
  static constexpr std::string_view kForeign[] = {
      "wer",     "wie",     "wo",      "wann",   "welche",  "welcher", "welches", "wurde",   "wurden",
      "wieviel", "warum",   "qui",     "quel",   "quels",   "quelle",  "quand",   "combien", "pourquoi",
      "quelles", "est",     "comment", "quien",  "quienes", "cual",    "cuales",  "cuando",  "donde",
      "cuanto",  "cuantos", "cuanta",  "porque", "chi",     "quale",   "quali",   "dove",    "quanto",
      "quanti",  "cosa",    "perche",  "quem",   "onde",    "qual",    "quais",   "quantos"};
  return std::ranges::any_of(said, [](const std::string& word) { return In(kForeign, word); });
}

/// "Any video of it", "are there recordings".
bool AsksForRecording(const Words& said) {
  static constexpr std::string_view kThings[] = {"video",  "videos", "recording", "recordings", "slides", "stream",
                                                 "photos", "photo",  "pictures",  "livestream", "audio"};
  const auto thing = [](const std::string& word) { return In(kThings, word); };
  const bool any = std::ranges::count(said, "any") > 0 || std::ranges::count(said, "there") > 0 || said.size() < 5;
  return any && std::ranges::any_of(said, thing);
}

/// Takes a word that only tells the kind off those to be found, where others stay; whether it was there.
bool Erase(std::string_view kind, PassageQuery& query) {
  const auto same = [&](const WantedWord& wanted) { return Fold(wanted.word) == kind; };
  return query.words.size() > 1 && std::erase_if(query.words, same) > 0;
}

}  // namespace

std::vector<std::string> SaidWords(const Question& question) {
  static constexpr std::string_view kAsking[] = {"whats", "whos", "wheres", "whens", "hows"};
  Words said;
  for (const std::string& word : question.said)
    for (std::string& part : FoldedWords(word)) {
      const bool is = In(kAsking, part);
      if (is) part.pop_back();
      said.push_back(std::move(part));
      if (is) said.emplace_back("s");
    }
  return said;
}

void ReadKind(const Question& question, PassageQuery& query) {
  const Words said = SaidWords(question);
  query.asked = RefinedAsked(question, AskedOf(question));
  static constexpr std::string_view kEnglish[] = {"what", "who", "why", "when", "where", "how", "which"};
  query.english = !said.empty() && In(kEnglish, said.front());
  static constexpr std::string_view kYesOrNo[] = {"is", "are", "was", "were", "does",
                                                  "do", "did", "can", "has",  "have"};
  const bool clause = !said.empty() && In(kYesOrNo, said.front()) && query.asked == Asked::kWho;
  if (clause) query.asked = Asked::kAnything;  // "are there rules on who may come"
  query.choice = question.choice || clause;
  const bool need = said.size() > 3 && said.front() == "what" && said.back() == "for" && In(said, "need");
  if (need && query.asked == Asked::kWhat) query.asked = Asked::kWhy;
  query.purpose = (query.asked == Asked::kWhat || query.asked == Asked::kAnything) && AsksForPurpose(said);
  const bool how = !said.empty() && said.front() == "how";
  for (std::size_t i = 1; i < said.size(); ++i)
    query.clock = query.clock || (said[i] == "time" && (said[i - 1] == "what" || said[i - 1] == "which"));
  query.clock = query.clock && query.asked == Asked::kWhen;
  const auto which = [&](std::string_view kind) {
    return said.size() > 1 && (said[0] == "which" || said[0] == "what") && said[1] == kind;
  };
  query.version = which("version") || which("release");
  query.news = AsksForNews(said);
  query.recording = AsksForRecording(said);
  static constexpr std::string_view kCalled[] = {"heisst", "hiess", "heist", "appelle", "appelait", "chiama", "llama"};
  query.called = std::ranges::any_of(said, [](const std::string& word) { return In(kCalled, word); }) ||
                 In(said, "name") || In(said, "called") || In(said, "named") || which("hotel");
  query.foreign = !query.english && IsForeign(said);
  query.often = how && said.size() > 1 && said[1] == "often";
  query.share = query.asked == Asked::kHowMuch && how && said.size() > 2 && said[2] == "of";
  if (query.asked == Asked::kHowMany && Erase("percent", query)) query.share = true;
  static constexpr std::string_view kShares[] = {"percentage", "proportion", "share", "fraction"};
  for (const std::string_view share : kShares) {
    if (!which(share)) continue;
    Erase(share, query);
    query.share = true;
    query.asked = Asked::kHowMuch;
  }
  if (query.asked == Asked::kHowMany && !query.share) query.counted = Counted(said);
  query.link = query.asked == Asked::kWhere && AsksForLink(said);
  query.judged = Judged(said);
  query.denied = Denied(said);
  query.past = AsksForOutcome(said);
  query.names = !question.choice && !query.version && AsksForNames(question, query.asked);
}

void DropKinds(bool in_summits, PassageQuery& query) {
  static constexpr std::string_view kPrices[] = {"cost", "costs", "price", "prices"};
  static constexpr std::string_view kComing[] = {"attend", "join", "participate", "enter"};
  const auto says = [&](const auto& list) {
    return [&list](const WantedWord& wanted) { return In(list, Fold(wanted.word)); };
  };
  if (in_summits && std::ranges::any_of(query.words, says(kPrices)))  // "what did it cost to attend"
    std::erase_if(query.words, says(kComing));
  const auto kind = [&](const WantedWord& wanted) {
    const std::string word = Fold(wanted.word);
    return (query.version && (word == "version" || word == "release")) ||
           (query.asked == Asked::kWhat && (word == "bring" || word == "brought")) ||
           (query.asked == Asked::kHowMuch && (word == "money" || (in_summits && In(kPrices, word)))) ||
           (query.link && word == "published") || word == "link" || word == "links" || word == "url";
  };
  if (std::ranges::any_of(query.words, [&](const WantedWord& wanted) { return !kind(wanted); }))
    std::erase_if(query.words, kind);
}

bool IsPurpose(std::string_view word) { return In(kPurposes, word); }

bool AsksForDefinition(const Question& question, const PassageQuery& query) {
  if (question.said.size() < 2) return true;
  const Words said = SaidWords(question);
  const auto between = [&](std::string_view word) {
    static constexpr std::string_view kBetween[] = {"in",     "at",  "on",    "for", "with", "by",     "from",
                                                    "during", "new", "about", "of",  "used", "behind", "like"};
    return In(kBetween, word);
  };
  const bool english = said.front() == "what" || said.front() == "which" || said.front() == "whats";
  if (!english) return said.size() <= query.words.size() + 4 && std::ranges::none_of(said, between);
  if (said.front() == "whats") return std::ranges::none_of(said, between);
  static constexpr std::string_view kBeing[] = {"is", "s", "are", "was", "were"}, kDoing[] = {"does", "do"},
                                    kLast[] = {"do", "mean", "for", "provide", "offer", "stand", "allow"};
  if (In(kDoing, said[1])) return In(kLast, said.back());
  return In(kBeing, said[1]) && std::ranges::none_of(said, between);
}

}  // namespace summit
