#include "core/extract/gift_weights.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/extract/addresses.h"
#include "core/extract/amounts.h"
#include "core/extract/gazetteer.h"
#include "core/extract/gift_words.h"
#include "core/extract/meeting_words.h"
#include "core/extract/names.h"
#include "core/extract/proper_names.h"
#include "core/extract/sponsor_notes.h"
#include "core/extract/sponsor_words.h"
#include "core/extract/venues.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

constexpr int kEnough = 4;

bool IsOneOf(std::string_view word, const Words& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Names that stand together ("A, B and C"), and what the words around them say of all.
struct Group {
  std::vector<ProperName> names;
  int weight = 0;
  std::string what;
  std::string amount;
};

class SentenceWeigher {
 public:
  SentenceWeigher(const Reading& reading, const Passage& passage, const std::set<std::string>& names)
      : names_(names), passage_(passage), text_(reading.TextOf(passage)), tokens_(Tokenize(text_)) {
    for (const Link& link : reading.BlockOf(passage).links)
      if (link.begin >= passage.span.begin && link.end <= passage.span.end)
        links_.push_back({link.begin - passage.span.begin, link.end - passage.span.begin, link.url});
    const std::string heading = FoldLine(reading.post->sections[reading.BlockOf(passage).section].heading);
    money_ = SpeaksOfMoney(passage.folded) || SpeaksOfMoney(heading) || HasAnyPhrase(passage.folded, {"paid", "pay"});
    thanks_ = HasAnyPhrase(passage.folded, {"thank", "thanks", "thankful", "grateful", "gratitude", "applause", "kudos",
                                            "hat", "owe", "indebted", "cheers", "praise", "merci", "danke"}) ||
              HasAnyPhrase(heading, {"thanks", "thank", "sponsors", "gratitude"});
  }

  std::string NameOf(const ProperName& name) const { return Name(name); }

  std::vector<Group> Weigh() const {
    std::vector<Group> groups = Groups();
    PartByVerb(groups);
    for (std::size_t i = 0; i < groups.size(); ++i) {
      const std::size_t left = i == 0 ? 0 : groups[i - 1].names.back().end;
      const std::size_t right = i + 1 < groups.size() ? groups[i + 1].names.front().first : tokens_.size();
      Weigh(groups[i], left, right);
    }
    return groups;
  }

 private:
  const std::string& Word(std::size_t i) const {
    static const std::string kNone;
    return i < tokens_.size() ? tokens_[i].folded : kNone;
  }
  std::string Folded(std::size_t first, std::size_t end) const {
    if (first >= end || first >= tokens_.size()) return {};
    end = std::min(end, tokens_.size());
    return FoldLine(text_.substr(tokens_[first].span.begin, tokens_[end - 1].span.end - tokens_[first].span.begin));
  }
  /// As written; empty when there is none.
  std::string AmountIn(std::size_t first, std::size_t end) const {
    if (first >= end) return {};
    const std::size_t begin = tokens_[first].span.begin;
    return FindAmount(text_.substr(begin, tokens_[std::min(end, tokens_.size()) - 1].span.end - begin));
  }
  std::string Name(const ProperName& name) const {
    return CollapseSpaces(text_.substr(name.span.begin, name.span.size()));
  }

  std::vector<Group> Groups() const {
    std::vector<Group> groups;
    for (ProperName name : FindProperNames(text_, tokens_, links_)) {
      if (OpensWithConnective(name)) name.span.begin = tokens_[++name.first].span.begin;  // "Luckily Ox"
      if (Refused(name)) continue;
      const bool joined = !groups.empty() && OnlyJoins(groups.back().names.back().end, name.first);
      if (!joined) groups.emplace_back();
      groups.back().names.push_back(name);
    }
    return groups;
  }

  /// "Food came from A, | and B gave 100 €": what stands before is said of the first, what stands behind of the last.
  void PartByVerb(std::vector<Group>& groups) const {
    for (std::size_t i = 0; i < groups.size(); ++i) {
      if (groups[i].names.size() < 2) continue;
      const std::size_t left = i == 0 ? 0 : groups[i - 1].names.back().end;
      const std::size_t right = i + 1 < groups.size() ? groups[i + 1].names.front().first : tokens_.size();
      Group first = groups[i], last;
      if (Word(first.names[first.names.size() - 2].end) != ",") continue;
      if (FromThem(left, first.names.front().first, last) == 0 || TheyGive(first.names.back().end, right, last) == 0)
        continue;
      last = {};
      last.names = {first.names.back()};
      first.names.pop_back();
      groups[i] = std::move(first);
      groups.insert(groups.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(last));
    }
  }

  bool OpensWithConnective(const ProperName& name) const {
    return name.first == 0 && name.end > 1 && name.link == nullptr &&
           (IsConnective(Word(0)) || IsOneOf(Word(0), {"while", "as", "since", "because", "although", "once", "when"}));
  }

  bool OnlyJoins(std::size_t first, std::size_t end) const {
    for (std::size_t i = first; i < end; ++i)
      if (!IsOneOf(Word(i), {",", "and", "&", "the", "our", "as", "well", "both", "also"})) return false;
    return end > first && end - first <= 4;
  }

  bool Refused(const ProperName& name) const {
    for (const EventMention& event : passage_.events)
      if (event.span.begin - passage_.span.begin < name.span.end &&
          name.span.begin < event.span.end - passage_.span.begin)
        return true;
    const std::string text = Name(name);
    if ((name.link == nullptr && (LooksLikeStreet(text) || LooksLikeAddress(text))) || IsFoundation(text) ||
        IsNobody(text) || IsSum(text) || text.size() < 2 || KindOfPlace(text) != PlaceKind::kUnknown)
      return true;
    static const Words kNone = {"mastodon", "github", "twitter",   "youtube", "peertube", "board",  "council",
                                "team",     "xsf",    "treasurer", "editor",  "wiki",     "summit", "thank",
                                "thanks",   "euro",   "euros",     "eur",     "usd",      "our",    "we",
                                "the",      "this",   "that",      "its",     "food",     "lunch",  "dinner",
                                "xmpp",     "as",     "many",      "without", "finally",  "last",   "to"};
    if (name.end - name.first == 1 && (IsOneOf(Word(name.first), kNone) || IsConnective(Word(name.first)))) return true;
    // "at the Garonne", "in Lyon", "Another 600 Euros", "Donations"
    std::size_t before = name.first;
    while (before > 0 && IsOneOf(Word(before - 1), {"the", "our", "a"})) --before;
    if (before > 0 && IsOneOf(Word(before - 1), {"at", "in", "near", "during", "until"})) return true;
    if (!FindAmounts(text).empty() ||
        (name.end - name.first == 1 && (NamesAGift(Word(name.first)) || SpeaksOfMoney(Word(name.first)))))
      return true;
    for (std::size_t i = name.first; i < name.end; ++i)
      if (IsOneOf(Word(i), {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})) return true;
    if (IsOfConference(name.span.begin)) return true;
    if (IsLegalForm(text) || (IsFillerThe(name) && name.end - name.first == 2)) return true;
    // The capital of a sentence's first word says nothing, unless the word has it elsewhere, too.
    return name.first == 0 && name.end == 1 && name.link == nullptr && !HasCapitalInside(text) &&
           names_.find(Word(0)) == names_.end();
  }

  /// "The college": no name.
  bool IsFillerThe(const ProperName& name) const {
    return name.first == 0 && Word(0) == "the" && name.link == nullptr && !tokens_[1].capital;
  }
  static bool IsLegalForm(std::string_view text) {
    return IsOneOf(text, {"GmbH", "Ltd", "Ltd.", "Inc", "Inc.", "AB", "BV", "SARL", "SA", "AG", "LLC", "Oy"});
  }
  /// "ProcessOne", "NLnet", "JMP"
  static bool HasCapitalInside(std::string_view word) {
    return std::any_of(word.begin() + 1, word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  }

  static bool IsSponsoring(std::string_view word) {
    return word == "sponsor" || word == "sponsors" || word == "sponsored" || word == "sponsoring" ||
           word == "sponsorship" || word == "donors" || word == "backers";
  }

  static bool IsGivingVerb(std::string_view word) {
    static const Words kVerbs = {
        "sponsors",    "sponsored",  "sponsor",  "pays",        "paid",     "pay",        "covers",   "covered",
        "cover",       "finances",   "financed", "finance",     "funds",    "funded",     "fund",     "donates",
        "donated",     "gives",      "gave",     "give",        "adds",     "added",      "add",      "contributes",
        "contributed", "contribute", "chips",    "chipped",     "treats",   "treated",    "treat",    "rents",
        "rented",      "rent",       "provides", "provided",    "provide",  "offers",     "offered",  "offer",
        "supports",    "supported",  "support",  "helps",       "helped",   "help",       "invites",  "invited",
        "took",        "takes",      "bought",   "buys",        "brought",  "brings",     "supplied", "supplies",
        "lends",       "lent",       "made",     "makes",       "stepped",  "steps",      "let",      "lets",
        "carries",     "carried",    "bears",    "bore",        "settled",  "settles",    "sent",     "sends",
        "put",         "puts",       "served",   "serves",      "catered",  "spent",      "matched",  "matches",
        "picked",      "picks",      "stood",    "stands",      "share",    "shares",     "shared",   "split",
        "splits",      "take",       "chipping", "paying",      "covering", "sponsoring", "buying",   "treating",
        "granted",     "grants",     "awarded",  "transferred", "footed",   "foots",      "fed",      "feeds"};
    return IsOneOf(word, kVerbs);
  }

  std::size_t FirstVerb(std::size_t i) const {
    static const Words kBefore = {"again",   "also",     "both",  "once",   "have", "has",    "had",
                                  "will",    "who",      "which", "very",   "so",   "kindly", "generously",
                                  "jointly", "together", "even",  "all",    "each", "again",  ",",
                                  "are",     "is",       "kind",  "agreed", "to",   "enough", "already"};
    std::size_t verb = i;
    while (verb < i + 6 && IsOneOf(Word(verb), kBefore)) ++verb;
    return verb;
  }

  void Weigh(Group& group, std::size_t left, std::size_t right) const {
    const std::size_t begin = group.names.front().first, end = group.names.back().end;
    if (const int weight = FromThem(left, begin, group); weight > 0) return Settle(group, weight);
    if (const int weight = InBrackets(end, right, group); weight > 0) return Settle(group, weight);
    if (const int weight = TheyGive(end, right, group); weight > 0) return Settle(group, weight);
    if (const int weight = ThankedFor(end, right, group); weight > 0) return Settle(group, weight);
    if (const int weight = BesideSponsoring(left, begin, end, right, group); weight > 0) return Settle(group, weight);
  }

  bool ArePersons(const Group& group) const {
    return std::all_of(group.names.begin(), group.names.end(), [&](const ProperName& name) {
      return name.link == nullptr && LooksLikeFullName(Name(name)) && !LooksLikeCompany(Name(name));
    });
  }

  /// "PravConf is sponsored by A": the event named last before the name is somebody else's.
  bool IsOfConference(std::size_t offset) const {
    const EventMention* before = nullptr;
    for (const EventMention& event : passage_.events)
      if (event.span.begin - passage_.span.begin < offset) before = &event;
    return before != nullptr && before->kind == EventKind::kConference;
  }

  /// The token belongs to a name of the Summit.
  bool InSummit(std::size_t i) const {
    return std::any_of(passage_.events.begin(), passage_.events.end(), [&](const EventMention& event) {
      const std::size_t at = tokens_[i].span.begin + passage_.span.begin;
      return event.kind == EventKind::kSummit && event.span.begin <= at && at < event.span.end;
    });
  }

  /// "our sponsors A and B", "A, whose sponsorship ...", "A is on board as sponsor": the word near the names, in the
  /// same clause, and nothing else said of them.
  int BesideSponsoring(std::size_t left, std::size_t begin, std::size_t end, std::size_t right, Group& group) const {
    if (Word(end) == "for" &&
        !HasAnyPhrase(Folded(end, std::min(end + 8, right)), {"sponsoring", "sponsorship", "support"}))
      return 0;
    if (IsOneOf(Word(end), {"has", "have", "who"}) &&
        !HasAnyPhrase(Folded(end, right), {"sponsor", "sponsors", "sponsored", "sponsoring", "sponsorship", "board"}))
      return 0;
    if (ArePersons(group) && !thanks_) return 0;
    static const Words kBetween = {
        "by",    "our",     "the",    "of",       "this",    "these",   "are",      "were",       "is",     "was",
        "on",    "board",   "as",     "main",     "kindly",  "also",    "joined",   "whose",      "for",    "their",
        "so",    "far",     "s",      "'",        "year",    "years",   ",",        ":",          "who",    "which",
        "again", "both",    "its",    "event",    "edition", "(",       "two",      "three",      "four",   "five",
        "first", "us",      "from",   "among",    "new",     "to",      "we",       "have",       "has",    "and",
        "with",  "include", "namely", "upcoming", "not",     "without", "possible", "been",       "a",      "an",
        "us",    "meeting", "time",   "once",     "more",    "in",      "part",     "generously", "without"};
    const auto reaches = [&](std::size_t i) { return IsOneOf(Word(i), kBetween) || InSummit(i); };
    bool near = false;
    std::size_t from = begin, to = end;
    while (to < right && to < end + 10 && reaches(to)) ++to;
    near = to < right && IsSponsoring(Word(to));
    while (from > left && from + 10 > begin && reaches(from - 1)) --from;
    if (from > left && IsSponsoring(Word(from - 1))) near = true, --from;
    if (!near) return 0;
    // "one phone, sponsored by A": what was given is neither the Summit nor for it.
    const std::string lead = Folded(left, begin);
    if (lead.find("sponsored by") != std::string::npos && !NamesAGift(lead) &&
        !HasAnyPhrase(lead, {"summit", "event", "meeting", "days", "it", "edition", "this"}))
      return 0;
    group.what =
        WhatWasGiven(Folded(from > left + 2 ? from - 2 : left, begin) + " " + Folded(end, std::min(right, to + 4)));
    return 3;
  }

  void Settle(Group& group, int weight) const {
    group.weight = weight;
    const bool linked = std::any_of(group.names.begin(), group.names.end(), [](const ProperName& n) {
      return n.link != nullptr && n.link->url.find("xmpp.org") == std::string::npos;
    });
    if (linked || money_ || thanks_) ++group.weight;
  }

  /// "Food came from | A", ", flights from | B", "lunch was on | C", "the rent by | D".
  int FromThem(std::size_t left, std::size_t begin, Group& group) const {
    std::size_t i = begin;
    while (i > left && IsOneOf(Word(i - 1), {"the", "our", "both", "friends", "good", "at", "dear"})) --i;
    if (i == left || !IsOneOf(Word(i - 1), {"by", "from", "on", "of", "through"})) return 0;
    const std::string& lead = Word(--i);
    static const Words kBetween = {
        "was",     "were",       "is",      "are",         "be",        "will",     "came",     "comes",   "come",
        "kindly",  "generously", "again",   "for",         "both",      "days",     "thursday", "friday",  "evening",
        "this",    "year",       "time",    "in",          "part",      "made",     "possible", "fully",   "partly",
        "paid",    "provided",   "covered", "supported",   "sponsored", "financed", "funded",   "given",   "all",
        "us",      "free",       "charge",  "on",          "the",       "entirely", "been",     "has",     "have",
        "donated", "offered",    "served",  "contributed", "above",     "our",      "heads",    "to",      "kind",
        "support", "courtesy",   "gift",    "a",           "goes",      "account",  "bill",     "expense", "at",
        "of",      "generous",   "rented",  "sent"};
    std::size_t first = i;
    bool verb = false;
    while (first > left && i - first < 9 && IsOneOf(Word(first - 1), kBetween)) {
      --first;
      verb = verb || Word(first) == "came" || Word(first) == "comes" || Word(first).ends_with("ed") ||
             IsOneOf(Word(first), {"was", "were", "is", "are", "paid", "courtesy", "gift", "goes", "given"});
    }
    static const Words kMoneyVerbs = {"sponsored",  "financed",   "funded",        "possible",
                                      "paid",       "covered",    "donated",       "subsidised",
                                      "subsidized", "generosity", "contributions", "support"};
    bool strong = false;
    for (std::size_t back = 1; back <= 5 && back < i - left; ++back)
      strong = strong || IsOneOf(Word(i - back), kMoneyVerbs);
    const std::string lead_text = Folded(left, i);
    if (strong && (lead != "of" || IsOneOf(Word(i - 1), {"generosity", "contributions", "support", "help"})) &&
        (NamesAGift(lead_text) || HasAnyPhrase(lead_text, {"summit", "event", "days", "meeting"}))) {
      group.what = WhatWasGiven(lead_text);
      return 4;
    }
    if (first == left || !NamesAGift(Word(first - 1))) return 0;
    if (lead == "of" && !IsOneOf(Word(i - 1), {"courtesy", "gift", "account", "bill", "expense", "support"})) return 0;
    // Without a verb only beside another such pair or a word of thanks: "coffee from A".
    if (!verb && !thanks_ && !money_ && left == 0) return 0;
    group.what = WhatWasGiven(Folded(left, i));
    return 4;
  }

  /// "A (lunches)" where the sentence speaks of money or thanks.
  int InBrackets(std::size_t end, std::size_t right, Group& group) const {
    if (Word(end) != "(" || !(money_ || thanks_)) return 0;
    std::size_t close = end + 1;
    while (close < right && Word(close) != ")") ++close;
    const std::string inside = Folded(end + 1, close);
    if (close == right || close - end > 7 || !(NamesAGift(inside) || !FindAmounts(inside).empty())) return 0;
    if (IsService(inside, ArePersons(group))) return 0;
    group.what = WhatWasGiven(inside);
    group.amount = AmountIn(end + 1, close);
    return 4;
  }

  /// "A and B | made sure we could rent the room", "C | adds 300 EUR for food".
  int TheyGive(std::size_t end, std::size_t right, Group& group) const {
    const std::size_t verb = FirstVerb(end);
    if (verb >= right || !tokens_[verb].word || tokens_[verb].capital || !IsGivingVerb(Word(verb))) return 0;
    std::size_t stop = verb;
    while (stop < right && Word(stop) != ";" && Word(stop) != "." && stop < verb + 18) ++stop;
    const std::string clause = Folded(verb, stop);
    if (IsOneOf(Word(verb), {"took", "takes"}) && HasAnyPhrase(clause, {"hotel", "organisation", "booking", "notes"}))
      return 0;  // of what was to be done
    if (HasAnyPhrase(clause, {"talk", "demo", "presentation", "overview", "notes", "minutes", "not", "nobody"}))
      return 0;
    const bool sum = !FindAmounts(clause).empty();
    const bool more = NamesMore(clause);
    const bool room = NamesRoom(clause) && (HasAnyPhrase(clause, {"rent", "rents", "rented", "free", "without charge",
                                                                  "charge", "nothing", "cost", "paid", "pays"}));
    if (!sum && !more && !room) return 0;
    // People do many a thing with lunches and rooms: only money tells.
    static const Words kWeak = {"provided", "provides", "took", "takes", "made",    "makes", "brought",
                                "brings",   "put",      "puts", "helps", "helped",  "help",  "served",
                                "offered",  "offers",   "let",  "lets",  "stepped", "steps", "sent",
                                "sends",    "added",    "adds", "add",   "give",    "gave",  "gives"};
    const bool person = ArePersons(group);
    const bool costs =
        HasAnyPhrase(clause, {"rent", "cost", "costs", "bill", "check", "tab", "money", "fees", "expenses", "rental"});
    static const Words kPay = {
        "sponsors", "sponsored", "sponsor",     "sponsoring",  "pays",       "paid",    "pay",     "paying", "covers",
        "covered",  "cover",     "covering",    "finances",    "financed",   "finance", "funds",   "funded", "fund",
        "donates",  "donated",   "chips",       "chipped",     "chipping",   "treats",  "treated", "treat",  "rents",
        "rented",   "rent",      "contributes", "contributed", "contribute", "buying",  "bought",  "buys"};
    if (person && !IsOneOf(Word(verb), kPay)) return 0;
    if (IsService(clause, person)) return 0;
    if (IsOneOf(Word(verb), kWeak) && !sum && !costs && !(thanks_ || money_)) return 0;
    group.what = WhatWasGiven(clause);
    group.amount = AmountIn(verb, stop);
    return 4;
  }

  /// "A and B | for their contribution to the dinner", "... deserve a round of applause for their sponsoring".
  int ThankedFor(std::size_t end, std::size_t right, Group& group) const {
    static const Words kBetween = {"deserve", "deserves", "a",      "big",   "round",   "of",      "applause",
                                   "earn",    "our",      "thanks", "again", "special", "mention", "huge",
                                   "thank",   "you",      "\"",     ",",     "once",    "more",    "kudos"};
    std::size_t i = end;
    while (i < right && IsOneOf(Word(i), kBetween)) ++i;
    if (Word(i) != "for") return 0;
    std::size_t stop = i + 1;
    while (stop < right && !IsOneOf(Word(stop), {";", ".", ","}) && stop < i + 12) ++stop;
    const std::string reason = Folded(i + 1, stop);
    if (thanks_ && IsThankedForGift(Folded(i, stop)) && !IsService(reason, ArePersons(group)) &&
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

  const std::set<std::string>& names_;  // words that have a capital within a sentence of the post
  const Passage& passage_;
  std::string_view text_;
  std::vector<Token> tokens_;
  std::vector<Link> links_;
  bool money_ = false;   // the sentence, or the heading above it, is on money given
  bool thanks_ = false;  // likewise on thanks
};

std::set<std::string> WordsWithCapitals(const Reading& reading) {
  constexpr std::size_t kMostWords = 2000;
  std::set<std::string> words;
  for (const Passage& passage : reading.passages) {
    const std::vector<Token> tokens = Tokenize(reading.TextOf(passage));
    for (std::size_t i = 1; i < tokens.size() && words.size() < kMostWords; ++i)
      if (tokens[i].capital && tokens[i].word) words.insert(tokens[i].folded);
  }
  return words;
}

bool IsKnown(const std::vector<std::pair<SummitRef, std::string>>& known, const SummitRef& ref,
             const std::string& name) {
  const std::string key = CompanyKey(name);
  return std::any_of(known.begin(), known.end(), [&](const auto& k) {
    return k.first == ref && (CompanyKey(k.second) == key || IsShortFor(name, k.second) || IsShortFor(k.second, name));
  });
}

}  // namespace

GiftWeigher::GiftWeigher(const Reading& reading) : reading_(reading), names_(WordsWithCapitals(reading)) {}

std::vector<WeighedGift> GiftWeigher::In(const Passage& passage) const {
  std::vector<WeighedGift> gifts;
  const SentenceWeigher weigher(reading_, passage, names_);
  std::size_t number = 0;
  for (const Group& group : weigher.Weigh()) {
    if (group.weight < kEnough) continue;
    for (const ProperName& name : group.names)
      gifts.push_back({weigher.NameOf(name), group.what, group.amount, number});
    ++number;
  }
  return gifts;
}

void AddSponsorsByWeight(const Reading& reading, FactList& facts) {
  std::vector<std::pair<SummitRef, std::string>> known;
  for (const Fact& fact : facts.facts())
    if (const auto* sponsor = std::get_if<SponsorFact>(&fact.value)) known.emplace_back(fact.summit, sponsor->name);
  SponsorNotes notes(facts);
  const GiftWeigher weigher(reading);
  for (const Passage& passage : reading.passages) {
    const BlockKind kind = reading.BlockOf(passage).kind;
    if ((kind != BlockKind::kParagraph && kind != BlockKind::kListItem) || !MayTellOfSponsors(passage) ||
        IsForTheStand(passage.folded) || TellsOfStay(passage.folded))
      continue;
    for (const WeighedGift& gift : weigher.In(passage)) {
      if (IsKnown(known, *passage.ref, gift.name)) continue;
      notes.Add(passage, passage.block, passage.span, gift.name, FirstOf({GiftOfSide(passage), gift.what}),
                gift.amount);
      known.emplace_back(*passage.ref, gift.name);
    }
  }
}

}  // namespace summit
