#include "core/extract/gift_weights.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/amounts.h"
#include "core/extract/gift_verbs.h"
#include "core/extract/gift_words.h"
#include "core/extract/giver_role_words.h"
#include "core/extract/giver_roles.h"
#include "core/extract/names.h"
#include "core/extract/sponsor_notes.h"
#include "core/extract/sponsor_words.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

constexpr int kEnough = 4;
constexpr std::size_t kReachOfSponsor = 8;  // words behind "sponsor" that say of what

class SentenceWeigher : public GiverRoles {
 public:
  using GiverRoles::GiverRoles;

  std::vector<GiverGroup> Weigh() const {
    std::vector<GiverGroup> groups = Groups();
    PartByVerb(groups);
    for (std::size_t i = 0; i < groups.size(); ++i) {
      const std::size_t left = LeftOf(groups, i), right = RightOf(groups, i);
      groups[i].beside = i > 0 && groups[i - 1].weight > 0;
      Weigh(groups[i], left, right);
      if (groups[i].weight > 0 && groups[i].what.empty() && groups[i].beside) groups[i].what = groups[i - 1].what;
    }
    AddByPronoun(groups);
    return groups;
  }

  /// "Jane of A was ill. | Her company paid the dinner": those of this sentence whom one in the next means.
  std::vector<std::string> MeantBehind(bool company) const {
    std::vector<std::string> names;
    for (const ProperName& name : Meant(Groups(), company, tokens_.size() + 1)) names.push_back(NameOf(name));
    return names;
  }

  /// What a pronoun gives that stands in a sentence without names.
  std::optional<PronounGift> OfPronounAlone() const { return Groups().empty() ? OfPronoun() : std::nullopt; }

 private:
  /// "Food came from A, | and B gave 100 €": what stands before is said of the first, what stands behind of the last.
  void PartByVerb(std::vector<GiverGroup>& groups) const {
    for (std::size_t i = 0; i < groups.size(); ++i) {
      if (groups[i].names.size() < 2) continue;
      const std::size_t left = LeftOf(groups, i), right = RightOf(groups, i);
      GiverGroup first = groups[i], last;
      if (Word(first.names[first.names.size() - 2].end) != ",") continue;
      last.names = {first.names.back()};
      if (FromThem(left, first.names.front().first, first) == 0 || TheyGive(last.names.back().end, right, last) == 0)
        continue;
      first.names.pop_back();
      groups[i] = std::move(first);
      groups.insert(groups.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(last));
    }
  }

  /// "Guests of A, who ..., because they paid the dinner": only where no name gives by itself.
  void AddByPronoun(std::vector<GiverGroup>& groups) const {
    const bool told = std::any_of(groups.begin(), groups.end(), [](const GiverGroup& group) {
      return group.weight >= kEnough && group.what != "space";
    });
    if (told || groups.empty()) return;
    const auto gift = OfPronoun();
    const auto names = gift ? Meant(groups, gift->company, gift->at) : std::vector<ProperName>();
    for (GiverGroup& group : groups) {
      if (names.empty() || group.names.front().first != names.front().first) continue;
      group.what = gift->what, group.amount = gift->amount, group.weight = kEnough;
    }
  }

  /// What is told of a group stands between the ones beside it.
  static std::size_t LeftOf(const std::vector<GiverGroup>& groups, std::size_t i) {
    return i == 0 ? 0 : groups[i - 1].names.back().end;
  }
  std::size_t RightOf(const std::vector<GiverGroup>& groups, std::size_t i) const {
    return i + 1 < groups.size() ? groups[i + 1].names.front().first : tokens_.size();
  }

  static bool IsSponsoring(std::string_view word) {
    return word == "sponsor" || word == "sponsors" || word == "sponsored" || word == "sponsoring" ||
           word == "sponsorship" || word == "donors" || word == "backers";
  }

  std::size_t FirstVerb(std::size_t i) const {
    static const Words kBefore = {"again", "also",   "both",    "once",   "have",   "has",        "had",     "will",
                                  "who",   "which",  "very",    "so",     "kindly", "generously", "jointly", "together",
                                  "even",  "all",    "each",    ",",      "are",    "is",         "kind",    "agreed",
                                  "to",    "enough", "already", "going",  "about",  "willing",    "happy",   "ready",
                                  "glad",  "plans",  "plan",    "pleased"};
    std::size_t verb = i;
    while (verb < i + 6 && IsOneOf(Word(verb), kBefore)) ++verb;
    return verb;
  }

  void Weigh(GiverGroup& group, std::size_t left, std::size_t right) const {
    WeighByWords(group, left, right);
    // Who lends the room may pay for something as well.
    const bool room = group.weight > 0 && group.what == "space" && group.amount.empty();
    if (group.weight >= kEnough && !room) return;
    GiverGroup role = group;
    role.what.clear();
    if (!Gave(role, left, right) || (room && (role.what.empty() || role.what == "space"))) return;
    if (room && role.what != "event") role.what = "space and " + role.what;
    group = role;
    Settle(group, kEnough);
  }

  void WeighByWords(GiverGroup& group, std::size_t left, std::size_t right) const {
    const std::size_t begin = group.names.front().first, end = group.names.back().end;
    int weight = FromThem(left, begin, group);
    if (weight == 0) weight = OwedToThem(left, begin, end, right, group);
    if (weight == 0) weight = InBrackets(end, right, group);
    if (weight == 0) weight = AsBracket(begin, end, group);
    if (weight == 0) weight = TheyGive(end, right, group);
    if (weight == 0) weight = ThankedFor(end, right, group);
    if (weight == 0) weight = BesideSponsoring(left, begin, end, right, group);
    if (weight > 0) Settle(group, weight);
  }

  /// The token belongs to a name of the Summit.
  bool InSummit(std::size_t i) const {
    return std::any_of(passage_.events.begin(), passage_.events.end(), [&](const EventMention& event) {
      const std::size_t at = tokens_[i].span.begin + passage_.span.begin;
      return event.kind == EventKind::kSummit && event.span.begin <= at && at < event.span.end;
    });
  }

  /// "Dinner is at the Rebhuhn. A | invites all of you to it!": what "it" is.
  std::string MealBefore(std::string_view clause) const {
    if (!HasAnyPhrase(clause, {"to it", "for it", "for this", "for that", "to that", "to this"})) return {};
    return Before().empty() || WhatWasGiven(Before()) == "event" ? std::string() : WhatWasGiven(Before());
  }

  /// "our sponsors A and B", "A, whose sponsorship ...", "A is on board as sponsor": the word near the names, in the
  /// same clause, and nothing else said of them.
  int BesideSponsoring(std::size_t left, std::size_t begin, std::size_t end, std::size_t right,
                       GiverGroup& group) const {
    if (Word(end) == "for" &&
        !HasAnyPhrase(Folded(end, std::min(end + 8, right)), {"sponsoring", "sponsorship", "support"}))
      return 0;
    if (IsOneOf(Word(end), {"has", "have", "who"}) &&
        !HasAnyPhrase(Folded(end, right), {"sponsor", "sponsors", "sponsored", "sponsoring", "sponsorship", "board"}))
      return 0;
    if (ArePersons(group) && !thanks_) return 0;
    static const Words kBetween = {
        "by",      "our",     "the",    "of",       "this",    "these",   "are",        "were",   "is",   "was",
        "on",      "board",   "as",     "main",     "kindly",  "also",    "joined",     "whose",  "for",  "their",
        "so",      "far",     "s",      "'",        "year",    "years",   ",",          ":",      "who",  "which",
        "again",   "both",    "its",    "event",    "edition", "(",       "two",        "three",  "four", "five",
        "first",   "us",      "from",   "among",    "new",     "to",      "we",         "have",   "has",  "and",
        "with",    "include", "namely", "upcoming", "not",     "without", "possible",   "been",   "a",    "an",
        "meeting", "time",    "once",   "more",     "in",      "part",    "generously", "agreed", "be",   "come",
        "forward", "stepped", "become", "became",   "acts",    "act",     "volunteered"};
    const auto reaches = [&](std::size_t i) { return IsOneOf(Word(i), kBetween) || InSummit(i); };
    bool near = false;
    std::size_t from = begin, to = end;
    while (to < right && to < end + 10 && reaches(to)) ++to;
    // "hosted by A, sponsored by B"
    near = to < right && IsSponsoring(Word(to)) && !(Word(to) == "sponsored" && Word(to + 1) == "by");
    const bool behind = near;
    while (from > left && from + 10 > begin && reaches(from - 1)) --from;
    if (from > left && IsSponsoring(Word(from - 1))) near = true, --from;
    if (!near) return 0;
    // "one phone, sponsored by A": what was given is neither the Summit nor for it.
    const std::string lead = Folded(left, begin);
    if (lead.find("sponsored by") != std::string::npos && !NamesAGift(lead) &&
        !HasAnyPhrase(lead, {"summit", "event", "meeting", "days", "it", "edition", "this"}))
      return 0;
    const std::string told = Folded(end, std::min(right, to + kReachOfSponsor));
    group.what =
        WhatWasGiven(behind && left > 0 ? told : Folded(from > left + 2 ? from - 2 : left, begin) + " " + told);
    return 3;
  }

  void Settle(GiverGroup& group, int weight) const {
    group.weight = weight;
    const bool linked = std::any_of(group.names.begin(), group.names.end(), [](const ProperName& n) {
      return n.link != nullptr && n.link->url.find("xmpp.org") == std::string::npos;
    });
    if (linked || money_ || thanks_) ++group.weight;
  }

  /// "To | A | we owe the dinner", "we owe the dinner to | A", "the bill of the dinner went to | A".
  int OwedToThem(std::size_t left, std::size_t begin, std::size_t end, std::size_t right, GiverGroup& group) const {
    if (begin == left || Word(begin - 1) != "to") return 0;
    const std::string before = Folded(ClauseFrom(left, begin), begin), behind = Folded(end, std::min(end + 10, right));
    const bool owed = behind.starts_with("we owe ") || behind.starts_with("is owed ");
    const bool gone = HasAnyPhrase(before, {"owe", "bill", "tab", "invoice", "check"}) &&
                      HasAnyPhrase(before, {"went to", "goes to", "go to", "was sent to", "owe"});
    const std::string& what = owed ? behind : before;
    if (!(owed || gone) || !(!GiftIn(what).empty() || (NamesRoom(what) && HasAnyPhrase(what, {"rent", "bill"}))))
      return 0;
    if (HasAnyPhrase(what, {"thanks", "idea", "tip", "organisation", "notes"})) return 0;
    group.what = WhatWasGiven(FirstOf({GiftIn(what), what}));
    group.amount = AmountIn(ClauseFrom(left, begin), begin);
    return 4;
  }

  /// "Food came from | A", ", flights from | B", "lunch was on | C", "the rent by | D".
  int FromThem(std::size_t left, std::size_t begin, GiverGroup& group) const {
    std::size_t i = begin;
    while (i > left && IsOneOf(Word(i - 1), {"the", "our", "both", "friends", "good", "at", "dear"})) --i;
    const bool thanks = i > left + 1 && Word(i - 1) == "to" && Word(i - 2) == "thanks";  // "lunch thanks to A"
    if (i == left || (!thanks && !IsOneOf(Word(i - 1), {"by", "from", "on", "of", "through"}))) return 0;
    const std::string& lead = Word(--i);
    static const Words kBetween = {
        "was",     "were",       "is",      "are",         "be",        "will",     "came",     "comes",   "come",
        "kindly",  "generously", "again",   "for",         "both",      "days",     "thursday", "friday",  "evening",
        "this",    "year",       "time",    "in",          "part",      "made",     "possible", "fully",   "partly",
        "paid",    "provided",   "covered", "supported",   "sponsored", "financed", "funded",   "given",   "all",
        "us",      "free",       "charge",  "on",          "the",       "entirely", "been",     "has",     "have",
        "donated", "offered",    "served",  "contributed", "above",     "our",      "heads",    "to",      "kind",
        "support", "courtesy",   "gift",    "a",           "goes",      "account",  "bill",     "expense", "at",
        "of",      "generous",   "rented",  "sent",        "thanks",    "cost",     "costs",    "nothing"};
    std::size_t first = i;
    bool verb = false;
    while (first > left && i - first < 9 && IsOneOf(Word(first - 1), kBetween)) {
      --first;
      verb = verb || Word(first) == "came" || Word(first) == "comes" || Word(first).ends_with("ed") ||
             IsOneOf(Word(first), {"was", "were", "is", "are", "paid", "courtesy", "gift", "goes", "given"});
    }
    static const Words kMoneyVerbs = {"sponsored",  "financed",   "funded",     "possible",      "assumed",
                                      "borne",      "shouldered", "paid",       "covered",       "donated",
                                      "subsidised", "subsidized", "generosity", "contributions", "support"};
    bool strong = false;
    for (std::size_t back = 1; back <= 5 && back < i - left; ++back)
      strong = strong || IsOneOf(Word(i - back), kMoneyVerbs);
    const std::string lead_text = Folded(strong ? ClauseFrom(left, i) : left, i);
    if (strong && (lead != "of" || IsOneOf(Word(i - 1), {"generosity", "contributions", "support", "help"})) &&
        (NamesAGift(lead_text) || HasAnyPhrase(lead_text, {"summit", "event", "days", "meeting"}))) {
      group.what = WhatWasGiven(lead_text);
      group.amount = AmountIn(ClauseFrom(left, i), i);
      return 4;
    }
    if (first == left || !NamesAGift(Word(first - 1))) return 0;
    if (lead == "of" && !IsOneOf(Word(i - 1), {"courtesy", "gift", "account", "bill", "expense", "support"})) return 0;
    // Without a verb only beside another such pair or a word of thanks: "coffee from A".
    if (!verb && !group.beside && (!(thanks_ || money_) || !(AreFirms(group) || (money_ && Word(i + 1) != "the"))))
      return 0;
    group.what = WhatWasGiven(Folded(ClauseFrom(left, i), i));
    group.amount = AmountIn(ClauseFrom(left, i), i);
    return 4;
  }

  /// "A (lunches)" where the sentence speaks of money or thanks.
  int InBrackets(std::size_t end, std::size_t right, GiverGroup& group) const {
    if (Word(end) != "(" || !(money_ || thanks_)) return 0;
    std::size_t close = end + 1;
    while (close < right && Word(close) != ")") ++close;
    const std::string inside = Folded(end + 1, close);
    if (close == right || close - end > 7 || !(NamesAGift(inside) || !FindAmounts(inside).empty()) ||
        IsService(inside, ArePersons(group)))
      return 0;
    group.what = WhatWasGiven(inside);
    group.amount = AmountIn(end + 1, close);
    return 4;
  }

  /// "Coffee (A) and lunch (B) were sponsored".
  int AsBracket(std::size_t begin, std::size_t end, GiverGroup& group) const {
    if (!money_ || begin < 2 || Word(begin - 1) != "(" || Word(end) != ")" || !NamesMore(Word(begin - 2))) return 0;
    group.what = WhatWasGiven(Word(begin - 2));
    return 4;
  }

  /// The verb behind the names: "A, who again | pays", "A, whose purse | covered".
  std::size_t VerbBehind(std::size_t end) const {
    const std::size_t whose = Word(end) == "," ? end + 1 : end;
    if (Word(whose) != "whose") return FirstVerb(end);
    for (std::size_t i = whose + 1; i < whose + 4; ++i)
      if (IsGivingVerb(Word(i)) && !IsOneOf(Word(i), {"support", "help", "offer"})) return i;
    return tokens_.size();
  }

  /// "A and B | made sure we could rent the room", "C | adds 300 EUR for food".
  int TheyGive(std::size_t end, std::size_t right, GiverGroup& group) const {
    const std::size_t verb = VerbBehind(end);
    if (verb >= right || !tokens_[verb].word || tokens_[verb].capital || !IsGivingVerb(Word(verb))) return 0;
    std::size_t stop = verb;
    while (stop < right && Word(stop) != ";" && stop < verb + 18 && !OpensClauseOfOwn(tokens_, stop)) ++stop;
    const std::string clause = Folded(verb, stop);
    if (IsOneOf(Word(verb), {"took", "takes"}) && HasAnyPhrase(clause, {"hotel", "organisation", "booking", "notes"}))
      return 0;  // of what was to be done
    if (TellsOfOtherDoings(clause) || HasAnyPhrase(clause, {"not", "nobody"})) return 0;
    const bool sum = !FindAmounts(clause).empty();
    if (const std::string before = MealBefore(clause); !before.empty()) {
      group.what = before;
      return 4;
    }
    const bool more = NamesMore(clause);
    const bool room = NamesRoom(clause) && (HasAnyPhrase(clause, {"rent", "rents", "rented", "free", "without charge",
                                                                  "charge", "nothing", "cost", "paid", "pays"}));
    if (!sum && !more && !room) return 0;
    // People do many a thing with lunches and rooms: only money tells.
    const bool person = ArePersons(group);
    const bool costs =
        HasAnyPhrase(clause, {"rent", "cost", "costs", "bill", "check", "tab", "money", "fees", "expenses", "rental"});
    const bool pays = IsPayVerb(Word(verb)) ? costs || Word(verb) != "carried" : Word(verb).starts_with("rent");
    if ((person && !pays) || IsService(clause, person)) return 0;
    if ((IsHandVerb(Word(verb)) ||
         IsOneOf(Word(verb), {"help", "helps", "helped", "let", "lets", "stepped", "steps"})) &&
        !sum && !costs && !(thanks_ || money_))
      return 0;
    group.what = WhatWasGiven(clause);
    group.amount = AmountIn(verb, stop);
    return 4;
  }

  /// "A and B | for their contribution to the dinner", "... deserve a round of applause for their sponsoring".
  int ThankedFor(std::size_t end, std::size_t right, GiverGroup& group) const {
    static const Words kBetween = {"deserve", "deserves", "a",      "big",   "round",   "of",      "applause",
                                   "earn",    "our",      "thanks", "again", "special", "mention", "huge",
                                   "thank",   "you",      "\"",     ",",     "once",    "more",    "kudos"};
    std::size_t i = end;
    while (i < right && IsOneOf(Word(i), kBetween)) ++i;
    if (Word(i) != "for") return 0;
    std::size_t stop = i + 1;
    while (stop < right && !IsOneOf(Word(stop), {";", ".", ","}) && stop < i + 12) ++stop;
    const std::string reason = Folded(i + 1, stop);
    if ((thanks_ || money_) && IsThankedForGift(Folded(i, stop)) && !IsService(reason, ArePersons(group)) &&
        !(NamesRoom(reason) && !NamesMore(reason) && !HasAnyPhrase(reason, {"free", "rent", "paying"}))) {
      group.what = WhatWasGiven(reason);
      group.amount = AmountIn(i + 1, stop);
      return 4;
    }
    const bool sponsors = HasAnyPhrase(reason, {"sponsoring", "sponsorship", "financial"});
    const bool gives =
        HasAnyPhrase(reason, {"contribution", "contributions", "donation", "donations", "generosity"}) &&
        (NamesAGift(reason) || HasAnyPhrase(reason, {"summit", "event"}) || !FindAmounts(reason).empty());
    if (!(sponsors && (thanks_ || money_)) && !gives) return 0;
    group.what = WhatWasGiven(reason);
    group.amount = AmountIn(i + 1, stop);
    return 4;
  }
};

}  // namespace

GiftWeigher::GiftWeigher(const Reading& reading) : reading_(reading), names_(WordsWithCapitals(reading)) {}

std::vector<WeighedGift> GiftWeigher::In(const Passage& passage) const {
  std::vector<WeighedGift> gifts;
  const SentenceWeigher weigher(reading_, passage, names_);
  std::size_t number = 0;
  for (const GiverGroup& group : weigher.Weigh()) {
    if (group.weight < kEnough) continue;
    for (const ProperName& name : group.names)
      gifts.push_back({weigher.NameOf(name), group.what, group.amount, number});
    ++number;
  }
  const auto index = static_cast<std::size_t>(&passage - reading_.passages.data());
  if (!gifts.empty() || index == 0 || reading_.passages[index - 1].block != passage.block) return gifts;
  if (const auto gift = weigher.OfPronounAlone())
    for (std::string& name : SentenceWeigher(reading_, reading_.passages[index - 1], names_).MeantBehind(gift->company))
      gifts.push_back({std::move(name), gift->what, gift->amount, 0});
  return gifts;
}

void AddSponsorsByWeight(const Reading& reading, FactList& facts) {
  KnownSponsors known(facts);
  SponsorNotes notes(reading, facts);
  const GiftWeigher weigher(reading);
  for (const Passage& passage : reading.passages) {
    const BlockKind kind = reading.BlockOf(passage).kind;
    if ((kind != BlockKind::kParagraph && kind != BlockKind::kListItem) || !MayTellOfSponsors(passage) ||
        IsForTheStand(passage.folded))
      continue;
    for (const WeighedGift& gift : weigher.In(passage)) {
      if (known.Has(*passage.ref, gift.name)) continue;
      notes.Add(passage, passage.block, passage.span, gift.name, FirstOf({GiftOfSide(passage), gift.what}),
                gift.amount);
      known.Add(*passage.ref, gift.name);
    }
  }
}

}  // namespace summit
