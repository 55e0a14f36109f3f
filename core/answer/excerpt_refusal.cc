#include "core/answer/excerpt_refusal.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

#include "core/answer/answer_name.h"
#include "core/answer/answer_signs.h"
#include "core/answer/answer_type.h"
#include "core/answer/excerpt_told.h"
#include "core/answer/excerpt_worth.h"
#include "core/answer/sentence.h"
#include "core/answer/stem.h"
#include "core/base/one_of.h"
#include "core/base/text.h"

namespace summit {
namespace {

using Words = std::vector<std::string>;

// What an answer has to tell: of a name or a figure, of all words, of a plain fact.
constexpr double kNameTold = 0.55, kEnough = 0.62, kEnoughOfFact = 0.66, kEnoughOfSummit = 0.55;
constexpr double kDeedTold = 0.65, kHardlyTold = 0.4, kSomewhere = 0.5, kInside = 0.4, kTogether = 0.7, kPlain = 0.5,
                 kSure = 0.8;
constexpr double kJustThat = 0.75;  // and by that word
constexpr double kFarMore = 1.25, kRich = 0.7;
constexpr std::size_t kFewWords = 4;

/// "What is new in Conversations": the word as it was typed, and no other form of it.
bool HasItsForm(const Excerpt& excerpt, const PassageQuery& query) {
  const Passage& passage = excerpt.passage;
  const Words there = FoldedWords(excerpt.Text() + " " + passage.heading + " " + passage.post.title);
  return std::ranges::all_of(query.words, [&](const WantedWord& wanted) {
    return wanted.stems.size() > 1 || HasRun(there, FoldedWords(wanted.word));
  });
}

/// The word whose absence says most; empty where nothing is missing.
std::string Missed(const Excerpt& excerpt, const PassageQuery& query) {
  if (!excerpt.off_year.empty()) return excerpt.off_year;
  double heaviest = 0;
  for (const WantedWord& wanted : query.words) heaviest = std::max(heaviest, wanted.weight);
  double second = 0;
  for (const WantedWord& wanted : query.words)
    if (wanted.weight < heaviest) second = std::max(second, wanted.weight);
  const bool far = heaviest > kFarMore * second && !query.in_summits;
  const bool rich = excerpt.told.coverage >= kRich && excerpt.told.inside >= kEnough;
  const bool few = query.words.size() < kFewWords + (query.asked == Asked::kWhen) && !query.in_summits;
  for (std::size_t i = 0; i < query.words.size(); ++i) {
    const WantedWord& wanted = query.words[i];
    const bool vital = wanted.named || (wanted.weight >= heaviest && far);
    if (vital && excerpt.told.anywhere[i] < (rich ? kToldBeside : kNameTold)) return wanted.word;
    const bool how = query.asked == Asked::kHow && query.words.size() == 2;  // "how did it begin": of just that
    const bool plain = query.IsFact() || query.asked == Asked::kWhy || how || wanted.likewise.empty();
    if (few && plain && excerpt.told.anywhere[i] < kHardlyTold) return wanted.word;
  }
  double enough = query.IsFact() ? kEnoughOfFact : kEnough;
  if (query.in_summits && query.IsFact()) enough = kEnoughOfSummit;
  if (excerpt.told.coverage >= enough) return {};
  std::string missed;
  double most = 0;
  for (std::size_t i = 0; i < query.words.size(); ++i) {
    const double lost = query.words[i].weight * (1 - excerpt.told.anywhere[i]);
    if (lost > most) most = lost, missed = query.words[i].word;
  }
  return missed;
}

/// "The funniest newsletter": that has to be said of it, and of just that.
bool IsJudgedSo(const Excerpt& excerpt, const PassageQuery& query) {
  if (query.judged.empty()) return true;
  const Words stems = excerpt.Stems();
  for (const std::string& word : query.judged)
    if (!HasRun(stems, {Stem(word)})) return false;
  if (std::ranges::any_of(excerpt.told.within, [](double within) { return within < 1; })) return false;
  // "The best choice" says nothing of the best restaurant.
  constexpr std::size_t kReach = 2;
  const std::string last = Stem(query.judged.back());
  for (std::size_t at = 0; at < stems.size(); ++at)
    for (std::size_t next = at + 1; stems[at] == last && next < std::min(stems.size(), at + 1 + kReach); ++next)
      for (const WantedWord& wanted : query.words)
        if (wanted.MatchIn({stems[next]}) >= 1) return true;
  return false;
}

/// "Where is the newsletter in German": a link of one word has to be told with one of the rest.
bool IsOfThat(const Excerpt& excerpt, const PassageQuery& query) {
  bool asked = false;
  for (std::size_t i = 0; i < query.soft.size(); ++i) {
    if (query.soft[i].ours) continue;
    if (excerpt.told.soft[i] >= kNameTold) return true;
    asked = true;
  }
  return !asked;
}

/// Whether what the question asks of stands only where the reader is sent elsewhere.
bool OnlyPoints(const Excerpt& excerpt, const PassageQuery& query) {
  if (!excerpt.list.empty() || query.asked == Asked::kWhere || query.choice) return false;
  bool points = false;
  for (std::size_t i = excerpt.first; i < excerpt.first + excerpt.count; ++i) {
    const Words& stems = excerpt.stems[i];
    const auto stands = [&](const WantedWord& word) { return word.StandsIn(stems); };
    const bool told = std::ranges::any_of(query.words, stands);
    const bool whole = std::ranges::all_of(query.words, stands);  // "you can download it from": that may be asked
    const std::string& sentence = excerpt.sentences[i];
    if (told && !OnlyPointsElsewhere(sentence) && (whole || !IsAddressWithLead(sentence))) return false;
    points = points || told;
  }
  return points;
}

/// "Please make sure that you sign up" is no reason to come.
bool OnlyTellsWhatToDo(const Excerpt& excerpt, const PassageQuery& query) {
  if (query.asked != Asked::kWhy) return false;
  const Words words = FoldedWords(excerpt.Text());
  static constexpr std::string_view kAs[] = {"as", "because", "since", "reason", "otherwise"};
  const auto gives_reason = [](const std::string& word) { return std::ranges::count(kAs, word) > 0; };
  if (!words.empty() && words.front() == "please" && std::ranges::none_of(words, gives_reason)) return true;
  if (query.said.size() < 2 || query.said[1] != "should") return false;
  return HasRun(words, {"make", "sure"}) || HasRun(words, {"please"}) || HasRun(words, {"must"});
}

/// "What was discussed": "sign up for the list to discuss it" does not say.
bool OnlyInvites(const Excerpt& excerpt, const PassageQuery& query) {
  static constexpr std::string_view kPast[] = {"was", "were", "did", "had"},
                                    kInviting[] = {"sign", "join", "please", "subscribe", "register", "feel", "come"};
  const auto in = [](const auto& list, const std::string& word) { return std::ranges::count(list, word) > 0; };
  const bool past = query.said.size() > 1 && query.said[0] == "what" && in(kPast, query.said[1]);
  if (!past || !excerpt.list.empty()) return false;
  for (std::size_t i = excerpt.first; i < excerpt.first + excerpt.count; ++i) {
    const Words words = FoldedWords(excerpt.sentences[i]);
    if (words.empty() || !in(kInviting, words.front())) return false;
  }
  return true;
}

/// "Why use XMPP", "why should we join the XSF": just that has to stand there, and not any word of the foundation.
bool TellsOfUs(const Excerpt& excerpt, const PassageQuery& query) {
  if (query.asked != Asked::kWhy || query.in_summits || query.said.size() < 2) return true;
  if (!std::ranges::all_of(query.words, &WantedWord::ours)) return true;
  const std::size_t last = query.said.size() - 1;
  return HasRun(excerpt.Stems(), {Stem(query.said[last - 1]), Stem(query.said[last])});
}

/// "Balloon Race 2025: ...": it is what the rest tells of.
bool IsItsTitle(const Excerpt& excerpt, const PassageQuery& query) {
  constexpr std::size_t kMostWords = 4;
  const std::string text = excerpt.Text();
  const std::size_t colon = text.find(": ");
  const Words title = StemmedWords(text.substr(0, colon == std::string::npos ? 0 : colon));
  return !title.empty() && title.size() <= kMostWords && query.words.front().MatchIn(title) >= 1;
}

/// Whether few words tell of just that, and not by chance of the same word.
bool IsBacked(const Excerpt& excerpt, const PassageQuery& query) {
  const bool soft =
      !query.soft.empty() && std::ranges::all_of(excerpt.told.soft, [](double told) { return told > 0.5; });
  const bool told = query.asked == Asked::kWhat || query.asked == Asked::kWhy;
  const bool alone = std::ranges::all_of(query.soft, &WantedWord::dated);
  const bool of_year = std::ranges::count(query.of_years, excerpt.passage.post.id) > 0 && query.IsFact();
  return excerpt.led || of_year || (query.IsFact() && IsItsTitle(excerpt, query)) || query.in_summits || query.named ||
         query.facet || query.words.front().named || soft ||
         (told && !query.choice && excerpt.told.within.front() >= 1 && alone);
}

/// "Congratulations to the new board members Ada Byron, Grace Hopper and Jean Bartik."
bool TellsMembers(const Excerpt& excerpt) {
  static constexpr std::string_view kSigns[] = {"elect",      "elected", "member", "members", "consists",
                                                "consisting", "keeps",   "keep",   "keeping", "congratulations",
                                                "formed",     "welcome", "term",   "consist", "appointed"};
  constexpr std::size_t kFewest = 3;
  if (excerpt.list.size() > 1) {
    constexpr std::size_t kLongestName = 60;
    const auto name = [](const std::string& item) { return item.size() < kLongestName && CountNames(item) > 0; };
    return std::ranges::count_if(excerpt.list, name) > 1;
  }
  for (std::size_t i = excerpt.first; i < excerpt.first + excerpt.count; ++i) {
    const Words words = FoldedWords(excerpt.sentences[i]);
    const bool told =
        std::ranges::any_of(words, [&](const std::string& word) { return std::ranges::count(kSigns, word) > 0; });
    if (told && CountNames(excerpt.sentences[i]) >= kFewest) return true;
  }
  return false;
}

/// "Why was it not accepted": of a few words, each has to be told, and not by one of much the same meaning.
bool TellsAllOfWhy(const Excerpt& excerpt, const PassageQuery& query) {
  if (query.asked != Asked::kWhy || query.in_summits || query.words.size() < 2 || query.foreign) return true;
  const double least = query.words.size() == 2 ? kJustThat : kHardlyTold;
  if (query.words.size() > kFewWords) return true;
  for (std::size_t i = 0; i < query.words.size(); ++i)
    if (!query.words[i].ours && excerpt.told.anywhere[i] < least) return false;
  return true;
}

/// "Was Ada at the hackfest": a stretch about the hackfest that does not name her leaves that open.
bool LeavesNameOut(const Excerpt& excerpt, const PassageQuery& query) {
  if (!query.choice || query.words.size() < 2) return false;
  for (std::size_t i = 0; i < query.words.size(); ++i)
    if (query.words[i].named && excerpt.told.within[i] < kNameTold) return true;
  return false;
}

/// "What was for lunch": a passage that has the lunch elsewhere does not say.
bool LeavesMealOut(const Excerpt& excerpt, const PassageQuery& query) {
  static constexpr std::string_view kMeals[] = {"lunch", "breakfast", "dinner"};
  if (query.asked != Asked::kWhat || !excerpt.list.empty()) return false;
  for (std::size_t i = 0; i < query.words.size(); ++i)
    if (IsOneOf(Fold(query.words[i].word), kMeals) && excerpt.told.within[i] < kSomewhere) return true;
  return false;
}

/// "What was the hotel called", "which hotel": some hotel is none.
bool LacksHouseName(const Excerpt& excerpt, const PassageQuery& query) {
  if (query.restaurant) return !HasHouseName(excerpt.Text());
  const auto hotel = [](const WantedWord& wanted) { return Stem(Fold(wanted.word)) == Stem("hotel"); };
  return std::ranges::any_of(query.words, hotel) && !HasNamedHouse(excerpt.Text(), "hotel");
}

}  // namespace

std::string Refusal(const Excerpt& excerpt, const PassageQuery& query) {
  const bool fact = query.IsFact();
  if (excerpt.count == 0) return "nothing to quote";
  if (std::string missed = Missed(excerpt, query); !missed.empty()) return "without “" + missed + "”";
  if (!TellsAllOfWhy(excerpt, query)) return "it does not tell of that";
  if (!excerpt.typed) return "without " + std::string(NameOf(query.asked));
  const bool fragment = IsFragment(excerpt.Text()) && !IsScheduled(excerpt.Text());
  if (fact && !excerpt.passage.item && excerpt.list.empty() && fragment) return "no sentence";
  if (!fact && query.names && excerpt.list.empty() && !HasNames(excerpt.Text(), query.Words())) return "without names";
  if (!query.in_summits && excerpt.told.inside < kInside) return "it is about something else";
  if (LeavesNameOut(excerpt, query)) return "without the name";
  if (!IsJudgedSo(excerpt, query)) return "it does not say “" + query.judged.front() + "”";
  if (query.past && TellsWhatIsToCome(excerpt.Text())) return "that was still to come";
  if (!query.in_summits && !query.link && OnlyPoints(excerpt, query)) return "it is told elsewhere";
  if (query.recording && !HasRecordingSign(excerpt.Text())) return "it does not say that there is one";
  if (LeavesMealOut(excerpt, query)) return "without the meal";
  if (query.called && LacksHouseName(excerpt, query)) return "without its name";
  if (query.link && query.words.size() == 1 && !IsOfThat(excerpt, query)) return "it leads to something else";
  if (query.news && !HasItsForm(excerpt, query)) return "it is about something else";
  if (query.news && excerpt.told.hints == 0 && excerpt.list.empty()) return "it tells of nothing new";
  const bool short_of = query.words.size() < kFewWords && !query.in_summits && !excerpt.led;
  if (short_of && (fact || query.words.size() < 3) && excerpt.told.plain < kPlain) return "it does not tell of that";
  if (fact && short_of && query.words.size() < 3 && excerpt.told.needed < kSure && !excerpt.doer)
    return "it does not tell of that";
  if (fact && !query.in_summits && excerpt.told.deed < kDeedTold) return "it does not tell of that";
  const std::size_t all = query.words.size();
  const bool why = query.asked == Asked::kWhy;
  const bool unsaid = excerpt.told.ours < (why ? kSomewhere : kHardlyTold) && (all < 2 || ((fact || why) && all < 3));
  const bool undone = excerpt.told.others < kSomewhere && all < 2 && !query.defines;
  const bool of_talk = query.deed.talk && IsScheduled(excerpt.Text()) && excerpt.told.within.front() >= 1;
  if ((unsaid || undone) && !query.in_summits && !of_talk) return "it does not tell of that";
  const double enough = kDeedTold * static_cast<double>(std::min<std::size_t>(all, 2));
  if (fact && !query.in_summits && excerpt.list.empty() && excerpt.near < enough && excerpt.told.inside < kTogether &&
      excerpt.told.titled < 0.99)
    return "it does not tell of that in one sentence";
  const bool said = query.in_summits && excerpt.told.within.front() >= 1;
  if (query.choice && !said && query.words.size() + query.soft.size() < 2) return "one word is too little to go by";
  const bool exact = query.in_summits || query.facet || excerpt.told.within.front() > kToldInList;
  if (all == 1 && !exact && excerpt.told.titled < 0.99) return "it does not tell of that";
  const bool deed = query.asked == Asked::kWho && !query.deed.verb.word.empty() &&
                    query.deed.verb.StandsIn(excerpt.Stems()) && excerpt.told.within.front() >= 1;
  if (query.words.size() == 1 && !deed && !query.members && !IsBacked(excerpt, query))
    return "one word is too little to go by";
  const bool place = query.restaurant && (query.asked == Asked::kWhere || (all < 2 && !query.IsFact()));
  if (place && !HasHouse(excerpt.Text())) return "without a place";
  if (OnlyTellsWhatToDo(excerpt, query)) return "it only tells what to do";
  if (OnlyInvites(excerpt, query)) return "it only tells what to do";
  if (!TellsOfUs(excerpt, query)) return "one word is too little to go by";
  if (query.members && !TellsMembers(excerpt)) return "it names no members";
  const auto is_told = [](double told) { return told > kSomewhere; };
  const auto is_sure = [](double told) { return told > kSure; };
  const bool told_there = std::ranges::any_of(excerpt.told.within, is_told) ||
                          (!query.soft.empty() && std::ranges::all_of(excerpt.told.soft, is_sure));
  if (query.asked == Asked::kWhere && !query.link && !excerpt.list.empty() && !told_there)
    return "it lists other things";
  if (query.defines && !excerpt.defines) return "it does not say what it is";
  return {};
}

}  // namespace summit
