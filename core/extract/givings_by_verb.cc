#include <algorithm>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/gazetteer.h"
#include "core/extract/gift_reasons.h"
#include "core/extract/gift_verbs.h"
#include "core/extract/gift_words.h"
#include "core/extract/giving_finder.h"
#include "core/extract/name_list.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

/// Verbs that tell of giving whatever their object.
bool IsStrongVerb(std::string_view word) {
  static const Phrases kStrong = {"sponsor",     "sponsors", "sponsored", "sponsoring", "fund",       "funds",
                                  "funded",      "finances", "financed",  "donates",    "donated",    "underwrote",
                                  "underwrites", "chipped",  "chips",     "chip",       "picked",     "picks",
                                  "footed",      "foots",    "paid",      "pays",       "subsidised", "subsidized"};
  return IsOneOf(word, kStrong);
}

/// Verbs that do so by their object.
bool IsWeakVerb(std::string_view word) {
  static const Phrases kWeak = {
      "covered",  "covers",  "cover",    "contributed", "contributes", "gave",    "gives",   "provided", "provides",
      "provide",  "offered", "offers",   "took",        "takes",       "take",    "treated", "treats",   "supported",
      "supports", "made",    "makes",    "lent",        "lends",       "let",     "lets",    "helped",   "bought",
      "buys",     "pay",     "supplied", "supplies",    "brings",      "bring",   "served",  "brought",  "invited",
      "give",     "bears",   "bore",     "contribute",  "invites",     "feeds",   "fed",     "stepped",  "steps",
      "shared",   "shares",  "share",    "split",       "splits",      "met",     "meets",   "meet",     "settled",
      "settles",  "springs", "sprang",   "shells",      "shelled",     "forks",   "forked",  "backs",    "backed",
      "back",     "stood",   "stands",   "stand",       "matched",     "matches", "saw",     "sees",     "rented",
      "carried",  "carries", "carry",    "shouldered",  "shoulders",   "rents",   "hired",   "hires",    "laid",
      "set",      "sets",    "lays",     "puts",        "put",         "threw",   "throws"};
  return IsOneOf(word, kWeak);
}

/// "was paying for": with an auxiliary before it.
bool IsOngoing(std::string_view word) {
  static const Phrases kIng = {"treating",     "covering", "paying",    "providing", "buying",  "bringing",
                               "offering",     "giving",   "supplying", "serving",   "picking", "footing",
                               "contributing", "donating", "funding",   "financing"};
  return IsOneOf(word, kIng);
}

}  // namespace

void GivingFinder::Passives() {
  static const Phrases kStrong = {"sponsored", "funded",     "financed",   "paid",    "donated", "underwritten",
                                  "footed",    "subsidised", "subsidized", "settled", "borne"};
  static const Phrases kWeak = {"invited", "shared",   "came",      "comes",    "supported",   "provided",
                                "covered", "offered",  "given",     "possible", "served",      "brought",
                                "lent",    "arranged", "catered",   "backed",   "contributed", "split",
                                "divided", "taken",    "available", "picked",   "carried",     "shouldered"};
  static const Phrases kBetween = {
      "for",     "to",     "us",   "in",     "part",  "full",  "again",   "kindly",  "generously", "entirely", "you",
      "once",    "free",   "of",   "charge", "equal", "parts", "equally", "jointly", "together",   "care",     "mainly",
      "largely", "partly", "this", "year",   "time",  "more",  "shares",  "both",    "days",       "two",      "three",
      "four",    "ways",   "up",   "at",     "no",    "cost",  "without", "so",      "far",        "over",     "on"};
  std::size_t clause = where_.begin;
  for (std::size_t i = 0; i + 2 < tokens_.size(); ++i) {
    const bool strong = IsOneOf(Word(i), kStrong);
    if ((!strong && !IsOneOf(Word(i), kWeak)) || BeginOf(i) < clause) continue;
    std::size_t by = i + 1;
    while (by < i + 5 && IsOneOf(Word(by), kBetween)) ++by;
    // "invited to the dinner by A".
    if (Word(i) == "invited")
      while (by < i + 6 && Word(by) != "by" && by < tokens_.size() && tokens_[by].word) ++by;
    const bool shares = IsOneOf(Word(i), {"shared", "split", "divided"}) && IsOneOf(Word(by), {"between", "among"});
    if (Word(by) != "by" && strong) by = ByMeansOf(by);
    if (Word(by) != "by" && !shares && !(Word(by) == "from" && Word(i).starts_with("c"))) continue;
    if (IsOneOf(Word(by + 1), {"ourselves", "themselves", "everybody", "everyone", "each", "himself", "herself", "us"}))
      continue;
    const std::string reason = Folded(clause, BeginOf(by));
    // "notes were taken by A": only what is taken care of is given.
    if (Word(i) == "taken" && !(IsOneOf(Word(i + 1), {"care", "over", "on"}))) continue;
    if (IsOfSomething(clause, i)) continue;
    const bool arranged = Word(i) == "arranged";
    const bool room = NamesRoom(reason) && !arranged;
    const bool gift = NamesMore(reason) || HasAnyPhrase(reason, {"summit", "event"}) ||
                      SpeaksOfMoney(Folded(where_.begin, where_.end));
    if (strong || (!arranged && gift) || (room && IsKind(reason))) {
      if (!strong && IsHelpedWithWork(by + 1)) continue;
      const std::size_t end = Add(BeginOf(by + 1), {clause, BeginOf(by)});
      // "by A, who paid for the venue": what follows tells more.
      const std::string behind = Folded(end, where_.end);
      if (!found_.empty() &&
          (behind.starts_with("who ") || behind.starts_with(", who ") || behind.starts_with("which ")))
        found_.back().reason = {end, EndOfClause(TokenAt(end))};
      clause = std::max(end, FurtherBy(end, Word(by)));
    }
  }
}

bool GivingFinder::IsHelpedWithWork(std::size_t first) {
  const Enumeration names = NamesFrom(BeginOf(first));
  if (names.names.empty()) return false;
  const std::string behind = Folded(names.end, where_.end);
  return behind.starts_with("for ") && (TellsOfService(behind) || IsService(behind, ArePersons(names.names)));
}

bool GivingFinder::IsOfSomething(std::size_t clause, std::size_t verb) const {
  static const Phrases kOurs = {"summit", "event", "xmpp", "xsf", "edition", "meeting", "devcon", "days"};
  static const Phrases kBacked = {"supported", "sponsored", "funded", "financed", "backed"};
  constexpr std::size_t kNear = 4;  // words
  if (!IsOneOf(Word(verb), kBacked)) return false;
  // "Dino, | funded by A, showed": neither a gift nor the Summit before it.
  if (verb > 1 && IsOneOf(Word(verb - 1), {",", "("}) && tokens_[verb - 2].capital) {
    const std::string before = Folded(clause, BeginOf(verb));
    return !NamesAGift(before) && !HasAnyPhrase(before, kOurs) && !HasAnyPhrase(before, {"in", "at", "held"});
  }
  std::size_t is = verb;
  while (is > 0 && verb - is < kNear && !IsOneOf(Word(is), {"is", "was", "are", "were"})) --is;
  if (is == 0 || !IsOneOf(Word(is), {"is", "was", "are", "were"}) || BeginOf(is) <= clause) return false;
  const std::string subject = Folded(std::max(clause, BeginOf(is - std::min(is, kNear))), BeginOf(is));
  const bool sign = tokens_[is - 1].capital && tokens_[is - 1].word && !IsOneOf(Word(is - 1), kOurs);
  const std::string_view near =
      std::string_view(subject).substr(subject.find(':') == subject.npos ? 0 : subject.find(':'));
  return sign && !NamesAGift(near) && !HasAnyPhrase(near, kOurs);
}

std::size_t GivingFinder::ByMeansOf(std::size_t from) const {
  bool gift = false;
  for (std::size_t i = from; i < from + 9 && i < tokens_.size(); ++i) {
    gift = gift || IsOneOf(Word(i), {"donation", "donations", "contribution", "gift", "sponsorship", "generosity"});
    if (gift && Word(i) == "by") return i;
    if (IsOneOf(Word(i), {",", ";", ".", "and"})) break;
  }
  return from;
}

std::size_t GivingFinder::FurtherBy(std::size_t end, const std::string& by) {
  std::size_t clause = end;
  for (std::size_t i = TokenAt(end); i < tokens_.size(); ++i) {
    if (IsOneOf(Word(i), {"is", "was", "were", "are", ":", "while", "who"})) break;
    if (Word(i) != by) continue;
    const std::string reason = Folded(clause, BeginOf(i));
    if (HasAnyPhrase(reason, {"half", "rest", "remainder"}) && !found_.empty())
      clause = Add(BeginOf(i + 1), found_.back().reason);
    else if (NamesAGift(reason))
      clause = Add(BeginOf(i + 1), {clause, BeginOf(i)});
    else if (reason.starts_with("and ") && !found_.empty())  // "by A and, out of his own pocket, by B"
      clause = Add(BeginOf(i + 1), found_.back().reason);
    else
      break;
  }
  return clause;
}

bool GivingFinder::PicksUpBill(std::size_t from) const {
  static const Phrases kBills = {"bill",  "bills",  "tab", "tabs", "check",      "cheque",   "cost",      "costs",
                                 "price", "prices", "fee", "fees", "invoice",    "invoices", "expenses",  "rent",
                                 "rest",  "half",   "it",  "this", "everything", "part",     "remainder", "tickets"};
  static const Phrases kPeople = {"everybody", "everyone", "us", "people", "visitors", "guests", "participants", "you"};
  for (std::size_t i = from; i < from + 6 && i < tokens_.size(); ++i) {
    if (IsOneOf(Word(i), kPeople) || Word(i) == "from" || Word(i) == "at") return false;
    if (IsOneOf(Word(i), kBills) || NamesAGift(Word(i))) return true;
  }
  return false;
}

void GivingFinder::Actives() {
  for (std::size_t i = 1; i < tokens_.size(); ++i) {
    const bool strong = IsStrongVerb(Word(i));
    if (tokens_[i].capital || (!strong && !IsWeakVerb(Word(i)) && !IsOngoing(Word(i)))) continue;
    if ((Word(i).starts_with("pick") || Word(i).starts_with("chip")) && Word(i + 1) != "up" && Word(i + 1) != "in")
      continue;
    // "picked up everybody at the airport": a bill, or what costs, is meant else.
    if (Word(i).starts_with("pick") && !PicksUpBill(i + 2)) continue;
    if (!strong && !GivesWeakly(tokens_, i)) continue;
    if (IsOngoing(Word(i)) && !IsOneOf(Word(i - 1), {"is", "are", "was", "were", "be", "again", "kindly", "been"}))
      continue;
    if (Word(i + 1) == "by" || Word(i + 2) == "by") continue;  // "Dino, funded by A"
    // "Lunch was sponsored": what was given stands before.
    static const Phrases kParticiples = {"paid", "made", "lent",   "met", "brought", "bought", "split",
                                         "put",  "laid", "thrown", "fed", "let",     "taken",  "given"};
    const bool passive = Word(i).ends_with("ed") || IsOneOf(Word(i), kParticiples);
    if (passive && IsOneOf(Word(i - 1), {"was", "were", "is", "are", "been", "be", "being"})) continue;
    // "Venue sponsor: A", "A is our main sponsor.": a noun.
    if (Word(i).starts_with("sponsor") && Word(i).size() < 9 &&
        (i + 1 == tokens_.size() || !tokens_[i + 1].word || IsOneOf(Word(i + 1), {"is", "are", "was", "were"})))
      continue;
    const std::size_t verb = FirstOfVerb(i);
    // "his own": nobody else's.
    if (Word(i + 1) == "own" || Word(i + 2) == "own" || Word(i + 3) == "own") continue;
    // "XSF members and sponsors": a noun; "A lent us the room and pays for the coffee": its second verb.
    if (verb > 0 && IsOneOf(Word(verb - 1), {"and", "&", "the", "our", "or", "by"})) {
      if (Word(verb - 1) == "and" && !Word(i).starts_with("sponsor") && !tokens_[verb - 2 + (verb < 2)].capital)
        SecondVerb(i);
      continue;
    }
    const std::size_t town = TownBefore(verb);
    const std::size_t end = BeginOf(town);
    const std::size_t begin = BehindGivers(NamesBefore(town, end), end);
    if (begin >= end || AsksOf(begin)) continue;
    const Span relative = ToldBeforeWhich(begin);
    // "Dino, which A pays for": neither a gift nor the Summit.
    const std::size_t name = TokenAt(begin);
    const bool which = name > 0 && IsOneOf(Word(name - 1), {"which", "that"});
    if (which && relative.size() == 0 && Word(i + 1) == "for" && (i + 2 >= tokens_.size() || !tokens_[i + 2].word))
      continue;
    found_.push_back({{begin, end}, relative.size() > 0 ? relative : Span{BeginOf(i), EndOfClause(i)}});
    if (relative.size() == 0) Companions(i);
  }
}

Span GivingFinder::ToldBeforeWhich(std::size_t begin) const {
  constexpr std::size_t kLongest = 8;
  const std::size_t name = TokenAt(begin);
  if (name < 2 || !IsOneOf(Word(name - 1), {"which", "that"})) return {};
  std::size_t first = name - 1 - (Word(name - 2) == "for");
  const std::size_t end = first;
  if (first > 0 && Word(first - 1) == ",") --first;
  const std::size_t taken = found_.empty() ? where_.begin : found_.back().givers.end;
  while (first > 0 && end - first < kLongest && Word(first - 1) != "," && BeginOf(first - 1) >= taken) --first;
  const Span before{BeginOf(first), BeginOf(end)};
  return NamesMore(Folded(before.begin, before.end)) || NamesRoom(Folded(before.begin, before.end)) ? before : Span{};
}

bool GivingFinder::AsksOf(std::size_t begin) const {
  const std::size_t i = TokenAt(begin);
  return i > 0 && IsOneOf(Word(i - 1), {"what", "how", "whether", "why", "if", "unless"});
}

void GivingFinder::Companions(std::size_t verb) {
  const Span reason = found_.back().reason;
  for (std::size_t i = verb + 1; i + 2 < tokens_.size() && BeginOf(i) < reason.end; ++i) {
    if (!IsOneOf(Word(i), {"together", "along", "jointly"}) || Word(i + 1) != "with") continue;
    const std::size_t first = Word(i + 2) == "the" && i + 3 < tokens_.size() ? i + 3 : i + 2;
    if (!tokens_[first].capital && !LinkedAt(BeginOf(first))) return;
    found_.back().reason.end = BeginOf(i);
    Add(BeginOf(first), {reason.begin, BeginOf(i)});
    return;
  }
}

std::size_t GivingFinder::BehindGivers(std::size_t begin, std::size_t end) const {
  for (const Giving& one : found_) {
    if (begin < one.givers.begin || begin >= one.givers.end) continue;
    std::size_t i = TokenAt(one.givers.end);
    if (!IsOneOf(Word(i), {",", ";", "and", "while"})) return end;
    while (i < tokens_.size() && BeginOf(i) < end && !tokens_[i].capital && !LinkedAt(BeginOf(i))) ++i;
    return std::min(BeginOf(i), end);
  }
  return begin;
}

std::size_t GivingFinder::TownBefore(std::size_t verb) const {
  if (verb < 3 || Word(verb - 2) != "in" || !tokens_[verb - 1].capital || !tokens_[verb - 3].capital) return verb;
  const Span town = tokens_[verb - 1].span;
  if (KindOfPlace(text_.substr(where_.begin + town.begin, town.size())) != PlaceKind::kUnknown) return verb - 2;
  // A town that few know; "the Summit in Ox" and "on Friday in Ox" name no giver before it.
  static const Phrases kNoGivers = {"summit",   "fosdem", "xmpp",   "monday",   "tuesday", "wednesday",
                                    "thursday", "friday", "sunday", "saturday", "xsf",     "dinner"};
  return IsOneOf(Word(verb - 3), kNoGivers) ? verb : verb - 2;
}

void GivingFinder::SecondVerb(std::size_t verb) {
  // "paid support": no verb.
  if (!IsOneOf(Word(verb + 1), {"for", "the", "our", "their", "its", "all", "us", "two", "half", "a", "both", "also",
                                "part", "most", "every"}))
    return;
  const std::size_t begin = ClauseBegin(verb);
  const std::size_t first = TokenAt(begin);
  if (first >= verb || !tokens_[first].capital || Taken(begin)) return;
  const Enumeration names = NamesFrom(begin);
  if (names.names.empty() || names.names.front().span.begin > BeginOf(first + 1)) return;
  const std::size_t behind = TokenAt(names.names.back().span.end);
  static const Phrases kVerbs = {"has",  "have", "is",   "are", "was",   "were",
                                 "will", "had",  "also", "not", "again", "kindly"};
  const bool clause =
      IsOneOf(Word(behind), kVerbs) || (behind < verb && tokens_[behind].word && !tokens_[behind].capital);
  if (clause && behind < verb)
    found_.push_back({{begin, names.names.back().span.end}, {BeginOf(behind), EndOfClause(verb)}});
}

std::size_t GivingFinder::FirstOfVerb(std::size_t i) const {
  static const Phrases kBefore = {
      "again",   "also",     "both",        "once",  "all",      "each",     "have",     "has",    "had",
      "will",    "is",       "are",         "was",   "were",     "who",      "which",    "agreed", "offered",
      "pledged", "promised", "volunteered", "to",    "together", "jointly",  "even",     "be",     "going",
      "about",   "willing",  "happy",       "ready", "glad",     "plans",    "plan",     "wants",  "want",
      "intends", "intend",   "set",         "due",   "proud",    "prepared", "promises", "decided"};
  static const Phrases kKindness = {"so", "kind", "good", "nice", "generous", "enough"};  // "so kind as to"
  while (i > 0 && (IsOneOf(Word(i - 1), kBefore) || IsOneOf(Word(i - 1), kKindness) ||
                   (Word(i - 1) == "as" && Word(i) == "to") ||
                   (Word(i - 1).size() > 4 && Word(i - 1).ends_with("ly") && !tokens_[i - 1].capital) ||
                   (Word(i - 1) == "," && (Word(i) == "who" || Word(i) == "which"))))
    --i;
  return i;
}

void GivingFinder::OnSomebody() {
  for (std::size_t i = 1; i + 2 < tokens_.size(); ++i) {
    if (!IsOneOf(Word(i), {"was", "were", "is", "are", "be", "came", "went"}) || Word(i + 1) != "on" ||
        !tokens_[i + 2].capital)
      continue;
    if (IsOneOf(Word(i + 2),
                {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
                 "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"}))
      continue;
    const std::string reason = Folded(where_.begin, BeginOf(i));
    if (NamesMore(reason) || HasAnyPhrase(reason, {"round", "rounds"})) Add(BeginOf(i + 2), {where_.begin, BeginOf(i)});
  }
}

}  // namespace summit
