#include <algorithm>

#include "core/base/one_of.h"
#include "core/extract/amounts.h"
#include "core/extract/gift_verbs.h"
#include "core/extract/gift_words.h"
#include "core/extract/giver_role_words.h"
#include "core/extract/giver_roles.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

}  // namespace

bool GiverRoles::AsSubject(GiverGroup& group, std::size_t end, std::size_t right) const {
  static const Words kOthers = {"we",    "i",     "you",   "everybody", "everyone",   "nobody", "each",   "those",
                                "not",   "never", "could", "would",     "should",     "might",  "may",    "asked",
                                "wants", "if",    "by",    "xsf",       "foundation", "no",     "without"};
  static const Words kPeople = {"people", "participants", "guests", "members", "developers", "attendees"};
  constexpr std::size_t kReach = 14;
  // "from A, ...", "at A": no subject.
  const std::size_t begin = BeforeArticles(group.names.front().first, 0);
  static const Words kLeads = {"of", "in", "for", "with", "like", "unlike", "after", "to"};
  const std::size_t start = BehindAside(end, right);
  const bool relative = Word(end) == "," && (IsOneOf(Word(end + 1), {"who", "which"}) || Word(start - 1) == "that" ||
                                             Word(start - 1) == "which" || Word(start - 1) == "who");
  if (begin > 0 && !relative && IsOneOf(Word(begin - 1), kLeads)) return false;
  if (begin > 1 && Word(begin - 1) == "from" && tokens_[begin - 2].capital) return false;  // "Jane from A"
  for (std::size_t verb = start; verb < right && verb < start + kReach; ++verb) {
    // "A raised a glass to those | who pay"
    if (verb > start + 2 && IsOneOf(Word(verb), {"who", "which", "that"}) && Word(verb - 1) != ",") return false;
    if (Word(verb) == ";" || OpensClauseOfOwn(tokens_, verb)) return false;
    if (Word(verb) == "not" && Word(verb + 1) == "only") continue;
    if (Word(verb) == "not" && Word(verb + 1) == "let" && HasPhrase(passage_.folded, "pay")) {
      group.what = WhatWasGiven(GiftIn(passage_.folded));
      return !group.what.empty();
    }
    if (IsOneOf(Word(verb), kOthers)) return false;
    if (IsOneOf(Word(verb), kPeople) && (IsPayVerb(Word(verb + 1)) || IsHandVerb(Word(verb + 1)))) return false;
    const std::string near = Folded(verb, std::min(verb + 9, right));
    if (IsOneOf(Word(verb), {"had", "has", "have", "took"}) && IsOneOf(Word(verb + 1), {"a", "their", "its", "part"}) &&
        HasAnyPhrase(near, {"share in", "share of", "part in", "part of"}) && NamesFoodOrCosts(near)) {
      group.what = WhatWasGiven(near);
      return true;
    }
    const bool known = IsPayVerb(Word(verb)) || IsHandVerb(Word(verb));
    if (Word(verb).starts_with("support") && HasAnyPhrase(Folded(verb, verb + 9), {"financially", "with money"}) &&
        HasAnyPhrase(Folded(verb, verb + 9), {"summit", "event", "us"}))
      return true;
    if (tokens_[verb].capital || !(known || MayBeVerb(Word(verb)))) continue;
    const std::size_t stop = EndOfObject(verb, right);
    if (known && GivesBy(verb, end, stop, group)) return true;
    if (AtOwnCost(verb, stop, group)) return true;
    if (OnlyAdverbs(start, verb) && (GivesUs(verb, stop, group) || PaysBy(verb, stop, group))) return true;
  }
  return false;
}

/// "A, in whose office we met, | gave", "A, the company that | paid".
std::size_t GiverRoles::BehindAside(std::size_t end, std::size_t right) const {
  static const Words kOpens = {"in", "at", "from", "with", "where", "whose", "a", "the", "our", "based", "one"};
  constexpr std::size_t kLongest = 13;
  if (Word(end) != "," || !IsOneOf(Word(end + 1), kOpens)) return end;
  for (std::size_t i = end + 2; i < right && i < end + kLongest; ++i) {
    if (Word(i) == ",") return i + 1;
    if (i < end + 6 && IsOneOf(Word(end + 1), {"a", "the", "one"}) && IsOneOf(Word(i), {"that", "who", "which"}))
      return i + 1;
  }
  return end;
}

bool GiverRoles::OnlyAdverbs(std::size_t from, std::size_t end) const {
  static const Words kAdverbs = {"also",       "too",  ",",    "again", "once", "more",    "kindly",
                                 "generously", "had",  "has",  "have",  "even", "already", "both",
                                 "simply",     "then", "will", "who",   "that", "all",     "really"};
  for (std::size_t i = from; i < end; ++i)
    if (!IsOneOf(Word(i), kAdverbs)) return false;
  return true;
}

std::size_t GiverRoles::EndOfObject(std::size_t verb, std::size_t right) const {
  constexpr std::size_t kLongest = 18;
  static const Words kPronouns = {"they", "it", "he", "she", "we", "who", "which"};
  std::size_t stop = verb + 1;
  while (stop < right && stop < verb + kLongest && Word(stop) != ";" && !OpensClauseOfOwn(tokens_, stop) &&
         !(Word(stop) == "," && IsOneOf(Word(stop + 1), kPronouns)))
    ++stop;
  return stop;
}

std::optional<PronounGift> GiverRoles::OfPronounAside(std::size_t i) const {
  static const Words kThem = {"them", "him", "her", "it"};
  // "lunch was sponsored | by them", "the snacks came from them as a gift"
  if (i > 1 && IsOneOf(Word(i), kThem) && Word(i - 1) == "by" && NamesFoodOrCosts(Folded(0, i)) &&
      (IsPayVerb(Word(i - 2)) || IsPayVerb(Word(i - 3))))
    return PronounGift{i, false, WhatWasGiven(Folded(0, i)), {}};
  if (i > 1 && IsOneOf(Word(i), kThem) && Word(i - 1) == "from" &&
      IsOneOf(Word(i - 2), {"came", "comes", "were", "was"}) && NamesFoodOrCosts(Folded(0, i)))
    return PronounGift{i, false, WhatWasGiven(Folded(0, i)), {}};
  // "the dinner was | at their expense"
  if (i > 2 && IsOneOf(Word(i), {"their", "its", "his", "her"}) && Word(i - 1) == "at" &&
      IsOneOf(Word(i - 2), {"was", "were", "is", "are", "went", "also", "again"}) &&
      IsOneOf(Word(i + 1), {"expense", "cost", "expenses"}) && NamesFoodOrCosts(Folded(0, i)))
    return PronounGift{i, false, WhatWasGiven(Folded(0, i)), {}};
  // "| It is also a sponsor of the Summit"
  if (i == 0 && IsOneOf(Word(0), {"it", "they", "he", "she"}) && IsOneOf(Word(1), {"is", "are", "was", "were"})) {
    const std::string told = Folded(2, 8);
    const bool sponsor = HasAnyPhrase(told, {"a sponsor of", "our sponsor", "a sponsor, too", "our sponsors",
                                             "sponsors of", "sponsor of", "a sponsor too"});
    if (sponsor && !HasAnyPhrase(passage_.folded, {"not", "xsf", "fosdem", "foundation"}))
      return PronounGift{0, false, WhatWasGiven(told), {}};
  }
  return std::nullopt;
}

std::optional<PronounGift> GiverRoles::OfPronoun() const {
  static const Words kAdverbs = {"also",         "both",     "even", "kindly", "again", "then",
                                 "nevertheless", "had",      "has",  "have",   "all",   "will",
                                 "generously",   "simply",   "just", "once",   "more",  "together",
                                 "already",      "insisted", "on",   "are",    "is",    "were"};
  for (std::size_t i = 0; i < tokens_.size(); ++i) {
    const bool company = i > 0 && IsOneOf(Word(i), {"company", "employer", "firm"}) &&
                         IsOneOf(Word(i - 1), {"his", "her", "whose", "their"});
    const bool on_them = i > 2 && Word(i - 1) == "on" && IsOneOf(Word(i), {"him", "her", "them"}) &&
                         IsOneOf(Word(i - 2), {"went", "was", "is", "were", "goes"});
    if (on_them && NamesFoodOrCosts(Folded(0, i))) return PronounGift{i, false, WhatWasGiven(Folded(0, i)), {}};
    if (auto gift = OfPronounAside(i)) return gift;
    if (!company && !IsOneOf(Word(i), {"they", "he", "she", "it"})) continue;
    std::size_t verb = i + 1;
    while (verb < i + 6 && IsOneOf(Word(verb), kAdverbs)) ++verb;
    if (!IsPayVerb(Word(verb)) && !IsHandVerb(Word(verb))) continue;
    if (Word(i) == "it" && IsOneOf(Word(i + 1), {"is", "was", "are", "were"})) continue;
    GiverGroup group;
    group.names.push_back({i, i + 1, tokens_[i].span, nullptr});
    if (GivesBy(verb, i + 1, EndOfObject(verb, tokens_.size()), group))
      return PronounGift{i, company, group.what, group.amount};
  }
  return std::nullopt;
}

std::vector<ProperName> GiverRoles::Meant(const std::vector<GiverGroup>& groups, bool company,
                                          std::size_t before) const {
  std::vector<ProperName> names;
  for (const GiverGroup& group : groups) {
    if (group.names.front().first >= before) break;
    const std::size_t first = BeforeArticles(group.names.front().first, 0);
    const bool of = first > 0 && IsOneOf(Word(first - 1), {"of", "from"});
    ProperName one = group.names.front();
    while (company && !of && one.first < one.end && Word(one.first) != "of") ++one.first;
    if (company && !of && one.first + 1 < one.end) {  // "Jane Doe of Elk Labs"
      one.span.begin = tokens_[++one.first].span.begin;
      return {one};
    }
    if (company && !of) continue;
    if (!names.empty() && !company && before > tokens_.size())
      return {};  // of several in the sentence before: not which
    names = group.names;
  }
  return names;
}

bool GiverRoles::GivesBy(std::size_t verb, std::size_t end, std::size_t stop, GiverGroup& group) const {
  static const Words kBe = {"was", "were", "is", "are", "be", "been", "being", "got", "get"};
  static const Words kWeakHands = {"took", "takes", "made", "make", "left", "picked", "served", "serves"};
  const std::string& word = Word(verb);
  if (IsOneOf(Word(verb - 1), kBe) && !word.ends_with("ing")) return false;
  if (Word(verb + 1) == "by" || Word(verb + 1) == "attention") return false;
  const std::string object = Folded(verb, stop), told = Folded(end, stop);
  std::size_t clause = verb;
  while (clause < stop && !IsOneOf(Word(clause), {"and", "but", "so"})) ++clause;
  if (TellsOfOtherDoings(object) ||
      HasAnyPhrase(object, {"themselves", "his own beer", "their own", "own dinner", "own drinks"}) ||
      HasPhrase(Folded(verb, clause), "not"))
    return false;
  std::string gift = GiftIn(object);
  const bool relative =
      group.names.front().first > 0 && IsOneOf(Word(group.names.front().first - 1), {"that", "which"});
  if (gift.empty() && (relative || IsPayVerb(word))) gift = GiftIn(Folded(0, stop));
  // "XEP-0449 covers stickers", "A covered the event on Mastodon": no money in it.
  const bool covers = word.starts_with("cover");
  if (covers && !NamesMore(gift) && FindAmounts(gift).empty()) return false;
  if (gift.empty() && IsPayVerb(word) && !covers && HasAnyPhrase(object, {"summit", "event"})) gift = object;
  if (gift.empty() && (word == "send" || word == "sent") && HasAnyPhrase(object, {"sum", "money"})) gift = object;
  if (gift.empty() && HasAnyPhrase(object, {"some money", "a donation", "a contribution to the"})) gift = object;
  // "The XSF asked for money for the dinner. A and B chipped in."
  if (gift.empty() && IsPayVerb(word) && stop < verb + 5 && GiftIn(Before()).size() > 0) gift = std::string(Before());
  if (gift.empty()) return false;
  if (word == "carried" && !NamesFoodOrCosts(object)) return false;
  const bool comes = IsOneOf(word, {"came", "arrived", "turned", "showed"});
  if (comes && !HasPhrase(object, "with")) return false;
  const bool sum = !FindAmounts(object).empty() || HasAnyPhrase(object, {"sum", "some money", "a donation"});
  const bool others = TellsWhoGetsIt(passage_.folded) || thanks_;
  // "took over the dinner"
  const bool over = word == "took" && Word(verb + 1) == "over" && !ArePersons(group) &&
                    NamesFoodOrCosts(Folded(verb, std::min(verb + 5, stop)));
  if (IsHandVerb(word) && (!others && !sum && !over)) return false;
  if (HasAnyPhrase(passage_.folded, {"shared the bill", "collected", "everyone paid", "everybody paid", "each paid"}))
    return false;
  if (IsOneOf(word, {"carried", "invited", "treated", "treats", "spent"}) && !others && !sum) return false;
  const bool persons = ArePersons(group);
  const bool donation = HasAnyPhrase(object, {"a donation", "a contribution", "donations"});
  if (IsOneOf(word, kWeakHands) && (persons || !sum) && !donation && !over) return false;
  if (IsService(gift, persons)) return false;
  group.what = WhatWasGiven(gift);
  group.amount = AmountIn(verb, stop);
  const std::size_t first = group.names.front().first;
  if (group.amount.empty() && first > 1 && Word(0) == "with" && Word(first - 1) == ",")
    group.amount = AmountIn(0, first);
  return true;
}

bool GiverRoles::AtOwnCost(std::size_t verb, std::size_t stop, GiverGroup& group) const {
  std::size_t first = stop;
  const auto own = [&](std::size_t i) {
    return Word(i) == "own" && IsOneOf(Word(i + 1), {"cost", "costs", "expense", "expenses", "account", "pocket"});
  };
  for (std::size_t i = verb; i < stop; ++i)
    if (own(i)) first = i;
  if (first == stop) return false;
  const std::size_t end = first;
  while (first > verb && !(Word(first - 1) == "and" && NamesFoodOrCosts(Folded(first, end)))) --first;
  const std::string object = Folded(first, end);
  if (!NamesFoodOrCosts(object) || TellsOfOtherDoings(object) ||
      HasAnyPhrase(object, {"not", "each of", "their dinner"}))
    return false;
  group.what = WhatWasGiven(object);
  return true;
}

bool GiverRoles::PaysBy(std::size_t verb, std::size_t stop, GiverGroup& group) const {
  if (IsNoGift(Word(verb)) || IsOneOf(Word(verb - 1), {"was", "were", "is", "are", "been", "be", "the", "a"}))
    return false;
  std::size_t last = verb + 1;
  while (last < std::min(stop, verb + 9) && !IsOneOf(Word(last), {"when", "because", "since", "if", "after", "that"}))
    ++last;
  const std::string object = Folded(verb + 1, last);
  if (TellsOfOtherDoings(object) || HasAnyPhrase(object, {"not", "we", "each", "per month", "per year"})) return false;
  const bool sum = !FindAmounts(object).empty() && !ArePersons(group) && (money_ || thanks_ || !GiftIn(object).empty());
  // "A opened a bottle of wine for everyone"
  static const Words kWork = {"prepared", "served", "tasted", "enjoyed", "missed",
                              "finished", "cooked", "needed", "shared"};
  const bool treats = NamesFoodOrCosts(object) && Word(verb).ends_with("ed") && !IsOneOf(Word(verb), kWork) &&
                      IsOneOf(Word(verb + 1), {"a", "an", "some", "two", "three", "the"}) &&
                      HasAnyPhrase(object, {"for us", "for all", "for everyone", "for everybody", "for the whole"});
  if (!sum && !treats && !NamesPurse(object)) return false;
  group.what = WhatWasGiven(Folded(verb, stop));
  group.amount = AmountIn(verb, stop);
  return true;
}

bool GiverRoles::GivesUs(std::size_t verb, std::size_t stop, GiverGroup& group) const {
  static const Words kUs = {"us", "everybody", "everyone", "all", "participants", "everybody's", "attendees"};
  static const Words kSmall = {"of",    "us",    "the",   "participants", "who", "came",
                               "awake", "happy", "going", "again",        "both"};
  static const Words kArticles = {"a",      "an",   "the",   "some", "two",   "three",  "big",   "whole",  "his",
                                  "her",    "its",  "home",  "-",    "made",  "self",   "fresh", "hot",    "good",
                                  "really", "box",  "of",    "with", "boxes", "plenty", "lots",  "enough", "delicious",
                                  "free",   "from", "baked", "warm", "cold",  "their",  "own"};
  if (!IsOneOf(Word(verb + 1), kUs) || IsNoGift(Word(verb))) return false;
  std::size_t i = verb + 2;
  while (i < stop && IsOneOf(Word(i), kSmall)) ++i;
  const bool with = IsOneOf(Word(i), {"with"});
  const bool invited =
      IsOneOf(Word(verb), {"invited", "invites", "treated", "treats"}) && IsOneOf(Word(i), {"to", "for", "on"});
  if (invited) ++i;
  std::size_t noun = i;
  while (noun < stop && noun < i + 6 && (IsOneOf(Word(noun), kArticles) || tokens_[noun].capital)) ++noun;
  const std::string object = Folded(i, std::min(noun + 1, stop));
  if ((!with && !invited && !IsOneOf(Word(i), {"a", "an", "some", "the", "two", "his", "her"})) ||
      TellsOfOtherDoings(object)) {
    // "What did it cost? Nothing, A invited us."
    if (!(Before().ends_with('?') && IsOneOf(Word(verb), {"invited", "treated"}) && GiftIn(Before()).size() > 0))
      return false;
    group.what = WhatWasGiven(Before());
    return true;
  }
  if (!NamesFoodOrCosts(object)) return false;
  group.what = WhatWasGiven(object);
  return true;
}

}  // namespace summit
