#include "core/extract/giver_roles.h"

#include <algorithm>

#include "core/base/one_of.h"
#include "core/extract/amounts.h"
#include "core/extract/gift_reasons.h"
#include "core/extract/gift_verbs.h"
#include "core/extract/gift_words.h"
#include "core/extract/giver_role_words.h"
#include "core/extract/names.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

constexpr std::size_t kReachOfSponsor = 13;  // words

bool IsSponsorNoun(std::string_view word) {
  return IsOneOf(word, {"sponsor", "sponsors", "donor", "donors", "supporters", "backer", "backers", "supporter"});
}

}  // namespace

std::string_view GiverRoles::Before() const {
  const auto index = static_cast<std::size_t>(&passage_ - reading_.passages.data());
  if (index == 0 || reading_.passages[index - 1].block != passage_.block) return {};
  return reading_.passages[index - 1].folded;
}

bool GiverRoles::Gave(GiverGroup& group, std::size_t left, std::size_t right) const {
  const std::size_t begin = group.names.front().first, end = group.names.back().end;
  if (!NamesMore(passage_.folded) && IsForOtherWork(passage_.folded)) return false;
  if (Continues(group, left, right)) return true;
  return AsAgent(group, left, begin) || AsSource(group, left, begin) || AsSubject(group, end, right) ||
         AsSponsor(group, left, right) || WithSum(group, end, right) || AsThanked(group, left, right) ||
         AsAnswer(group, left, right);
}

std::size_t GiverRoles::BeforeArticles(std::size_t begin, std::size_t left) const {
  static const Words kArticles = {"the",       "our",     "both",        "friends",    "good",          "at",
                                  "dear",      "company", "a",           "project",    "firm",          "team",
                                  "people",    "nice",    "folks",       "colleagues", "same",          "local",
                                  "companies", "firms",   "individuals", "individual", "organisations", "organizations",
                                  "projects"};
  while (begin > left && IsOneOf(Word(begin - 1), kArticles)) --begin;
  return begin;
}

std::string GiverRoles::GiftIn(std::string_view words) const {
  if (NamesMore(words) || NamesGoods(words) || !FindAmounts(words).empty()) return std::string(words);
  if (HasAnyPhrase(words,
                   {"it", "they", "this", "that", "these", "them", "one", "which", "all", "everything", "both"}) &&
      (NamesMore(Before()) || NamesGoods(Before())))
    return std::string(Before());
  return {};
}

std::size_t GiverRoles::ClauseFrom(std::size_t left, std::size_t begin) const {
  for (std::size_t i = begin; i-- > left;) {
    const bool parts = left > 0 && IsOneOf(Word(i), {",", ";", "while", "whereas"});
    if ((parts || OpensClauseOfOwn(tokens_, i)) && NamesAGift(Folded(i, begin))) return i + 1;
  }
  return left;
}

bool GiverRoles::LeavesVerbOut(GiverGroup& group, std::size_t left, std::size_t right) const {
  constexpr std::size_t kLongestObject = 7;
  const std::size_t begin = group.names.front().first, end = group.names.back().end;
  std::size_t i = end;
  while (i < right && IsOneOf(Word(i), {",", "who", "has", "also", "kindly", "again"})) ++i;
  if (IsOneOf(Word(i), {"did", "does"})) {
    const std::string told = Folded(i, std::min(right, i + kLongestObject));
    const bool same = HasAnyPhrase(told, {"the same", "so", "likewise", "too", "it"}) || i + 1 >= right ||
                      IsOneOf(Word(i + 1), {".", "!", ",", "instead"});
    if (!same || HasAnyPhrase(told, {"not", "notes", "minutes"}) || TellsOfService(told)) return false;
    group.what = WhatWasGiven(told);
    return true;
  }
  const std::size_t lead = BeforeArticles(begin, left);
  // "for the lunch we have to thank A and | for the dinner B"
  const std::string between = Folded(left, lead);
  if (lead > left + 1 && thanks_ && IsOneOf(Word(left), {",", "and", ";"}) &&
      (Word(left + 1) == "for" || Word(left + 2) == "for") && end >= std::min(right, tokens_.size() - 1) &&
      lead - left < kLongestObject && NamesFoodOrCosts(between)) {
    group.what = WhatWasGiven(between);
    return true;
  }
  // "A sponsored dinner, | B lunch, and C the coffee"
  if (lead == left || !IsOneOf(Word(lead - 1), {",", "and", ";", "while"})) return false;
  i = end;
  while (i < right && IsOneOf(Word(i), {"the", "our", "a", "two", "some", "all", "another"})) ++i;
  std::size_t last = i;
  while (last < right && last < i + 3 && tokens_[last].word && !MayBeVerb(Word(last))) ++last;
  const std::string object = Folded(i, last);
  if (i >= right || tokens_[i].capital || !(NamesFoodOrCosts(object) || NamesGoods(object))) return false;
  group.what = WhatWasGiven(object);
  return true;
}

bool GiverRoles::Continues(GiverGroup& group, std::size_t left, std::size_t right) const {
  const std::size_t begin = group.names.front().first;
  constexpr std::size_t kLongest = 12;
  // "A could not sponsor us, but | B did"
  const bool thanks_for = thanks_ && left > 0 && Word(left) == "and" && HasPhrase(Folded(left, begin), "for");
  const bool after =
      group.beside || thanks_for || (SpeaksOfMoney(Folded(0, begin)) && HasPhrase(Folded(left, begin), "but"));
  if (after && LeavesVerbOut(group, left, right)) return true;
  // "A and B and two individuals, | C and D"
  static const Words kKinds = {"and",         ",",      "the",     "a",      "an",        "one",
                               "two",         "three",  "four",    "also",   "private",   "individual",
                               "individuals", "person", "persons", "people", "companies", "projects"};
  std::size_t joint = left;
  while (joint < begin && IsOneOf(Word(joint), kKinds)) ++joint;
  if (group.beside && joint == begin && joint > left + 1 && Word(left) == "and") return true;
  if (!group.beside || begin <= left + 1 || begin - left > kLongest) return false;
  const std::string between = Folded(left, begin);
  if (HasAnyPhrase(between, {"is", "was", "were", "are", "has", "have", "who", "while", "but", "not", "for us"}))
    return false;
  const bool by = Word(begin - 1) == "by" && IsOneOf(Word(begin - 2), {"and", ","});
  const bool aside = Word(begin - 1) == "," && IsOneOf(Word(left), {"and", ","}) && HasPhrase(between, "with") &&
                     (!FindAmounts(between).empty() || NamesMore(between));
  if (!by && !aside) return false;
  group.what = WhatWasGiven(between);
  group.amount = AmountIn(left, begin);
  return true;
}

bool GiverRoles::AsAgent(GiverGroup& group, std::size_t left, std::size_t begin) const {
  static const Words kVerbs = {"provided", "supplied",  "offered", "given", "brought",   "put",
                               "added",    "granted",   "handed",  "taken", "available", "picked",
                               "backed",   "supported", "served",  "met",   "ordered",   "possible",
                               "helped",   "spent",     "baked",   "lent",  "raised",    "advanced"};
  static const Words kNouns = {"donation", "donations", "contribution", "gift", "sponsorship", "invitation", "grant"};
  constexpr std::size_t kReach = 7;
  const std::size_t by = BeforeArticles(begin, left);
  if (by <= left + 1 || Word(by - 1) != "by") return false;
  std::size_t verb = by - 1;
  bool pays = false, hands = false;
  while (verb > left && by - verb < kReach && Word(verb - 1) != ";" && !pays && !hands) {
    --verb;
    pays = IsPayVerb(Word(verb)) || IsOneOf(Word(verb), kNouns);
    hands = IsOneOf(Word(verb), kVerbs);
  }
  if (!pays && !hands) return false;
  if (Word(verb) == "taken" && !IsOneOf(Word(verb + 1), {"over", "care", "on"})) return false;
  const std::string lead = Folded(left, by);
  std::string gift = GiftIn(lead);
  if (gift.empty() && pays &&
      (HasAnyPhrase(lead, {"summit", "event", "meeting", "edition"}) ||
       (NamesRoom(lead) && !IsOneOf(Word(verb), {"carried", "invited", "assumed"}))))
    gift = lead;
  if (gift.empty() && hands && IsOneOf(Word(verb), {"supported", "helped", "backed"}) &&
      HasAnyPhrase(lead, {"financially", "with money"}) && HasAnyPhrase(lead, {"summit", "event", "we", "us"}))
    gift = lead;
  if (gift.empty() || HasAnyPhrase(lead, {"not sponsored", "not paid", "notes", "itself", "fosdem"})) return false;
  const bool persons = ArePersons(group);
  if (persons && hands && IsOneOf(Word(verb), {"served", "provided", "taken", "supported", "ordered", "picked"}))
    return false;
  if (IsService(gift, persons)) return false;
  group.what = WhatWasGiven(gift);
  group.amount = AmountIn(left, by);
  return true;
}

bool GiverRoles::AsSource(GiverGroup& group, std::size_t left, std::size_t begin) const {
  static const Words kMotion = {
      "came",      "comes",      "come",      "arrived",  "arrives", "received",      "donation",    "contribution",
      "donations", "invitation", "greetings", "courtesy", "gift",    "contributions", "sponsorship", "generosity",
      "present",   "support",    "got",       "grant",    "expense", "sent",          "transferred", "cheque",
      "money",     "gesture",    "treat",     "card",     "tab",     "account",       "purse"};
  const std::size_t from = BeforeArticles(begin, left);
  if (from <= left + 1 || !IsOneOf(Word(from - 1), {"from", "of"})) return false;
  bool motion = false;
  std::size_t at = from - 1;
  for (std::size_t reach = Word(from - 1) == "of" ? 2 : 10; at > left && from - at < reach + 2 && !motion;)
    motion = IsOneOf(Word(--at), kMotion);
  if (!motion) return false;
  const std::string lead = Folded(ClauseFrom(left, from - 1), from - 1);
  std::string gift = GiftIn(lead);
  if (gift.empty() &&
      IsOneOf(Word(from - 2), {"cheque", "donation", "money", "sponsorship", "contribution", "gift", "present", "treat",
                               "gesture", "expense", "card", "tab", "account", "purse"}))
    gift = NamesMore(passage_.folded) || Before().empty() ? passage_.folded : std::string(Before());
  if (gift.empty() || HasAnyPhrase(lead, {"ordered from", "bought", "delivered", "caterer", "restaurant", "bakery",
                                          "flights from", "people", "participants", "visitors", "not"}))
    return false;
  if (HasAnyPhrase(lead, {"bill", "bills", "invoice", "fees"}) && FindAmounts(lead).empty()) return false;
  if (ArePersons(group) && IsOneOf(Word(at), {"received", "support", "got", "sent", "greetings"})) return false;
  if (IsService(gift, ArePersons(group))) return false;
  group.what = WhatWasGiven(gift);
  group.amount = AmountIn(left, from);
  return true;
}

bool GiverRoles::AsSponsor(GiverGroup& group, std::size_t left, std::size_t right) const {
  if (ArePersons(group) && HasAnyPhrase(passage_.folded, {"speaker", "moderator"})) return false;
  if (HasAnyPhrase(passage_.folded,
                   {"of the xsf", "of the foundation", "of fosdem", "xsf sponsor", "xsf sponsors", "fosdem sponsors",
                    "for example", "look for", "looking for", "asked", "become a sponsor", "gold sponsor of",
                    "not a sponsor", "no sponsor", "newsletter", "next year", "sponsor wanted"}))
    return false;
  return SponsorBehind(group, right) || SponsorBefore(group, left);
}

bool GiverRoles::SponsorBehind(GiverGroup& group, std::size_t right) const {
  static const Words kMoney = {"sponsorship", "donation", "donations", "contribution", "generosity", "sponsoring"};
  static const Words kCopulas = {"is",      "was",    "are",   "were",  "be",    "been", "as",  "became", "become",
                                 "remains", "joined", "joins", "stays", "acted", "acts", "and", "list"};
  const std::size_t end = group.names.back().end;
  bool copula = false;
  for (std::size_t i = end; i < right && i < end + kReachOfSponsor && Word(i) != ";"; ++i) {
    if (Word(i) == "not" && Word(i + 1) == "only") continue;
    if (IsOneOf(Word(i), {"not", "who", "that", "but", "thinks", "said", "no"}) || (i == end && Word(i) == "for"))
      break;
    if (Word(i) == "and" && !IsOneOf(Word(i + 1), {"the", "our"})) {
      if (Word(i + 1) == "to") break;
      continue;
    }
    if (i < end + 6 && IsOneOf(Word(i), kMoney) &&
        IsOneOf(Word(i - 1), {"whose", "its", "their", "his", "her", "s", "the"})) {
      group.what = WhatWasGiven(Folded(i, std::min(i + 9, right)));
      return !TellsOfOtherDoings(passage_.folded);
    }
    if (copula && IsSponsorNoun(Word(i))) {
      const std::string told = Folded(end, std::min(i + 8, right));
      group.what = WhatWasGiven(told);
      return true;
    }
    copula = copula || IsOneOf(Word(i), kCopulas);
  }
  return false;
}

bool GiverRoles::SponsorBefore(GiverGroup& group, std::size_t left) const {
  // "the sponsor of it was | A", "our sponsor (A)", "as our sponsor, | A"
  const std::size_t first = BeforeArticles(group.names.front().first, left);
  if (first == left) return false;
  static const Words kJoints = {"is", "was", "are", "were", ":", "(", ",", "namely", "be", "by"};
  std::size_t lead = first;
  while (lead > left && IsOneOf(Word(lead - 1), {"this", "time", "again", "once", "and", "only", "another"})) --lead;
  if (lead == left || !IsOneOf(Word(lead - 1), kJoints)) return false;
  for (std::size_t i = lead - 1; i > left && lead - i < kReachOfSponsor; --i) {
    if (IsSponsorNoun(Word(i - 1))) {
      // Commas alone join only what stands right there.
      if (Word(lead - 1) == "," && i != lead - 1) return false;
      group.what = WhatWasGiven(Folded(i > left + 3 ? i - 3 : left, lead));
      return true;
    }
    if (IsOneOf(Word(i - 1), {"who", "that"}) && IsOneOf(Word(lead - 1), {"is", "was", "were", "are", ":"}) &&
        HasAnyPhrase(Folded(i, lead), {"paid", "pays", "money", "sponsored", "financially", "donated", "bill"})) {
      group.what = WhatWasGiven(Folded(i, lead));
      return true;
    }
    if (Word(i - 1) == "behind" && GiftIn(Folded(i, lead)).size() > 0 && Word(lead - 1) != ",") {
      group.what = WhatWasGiven(Folded(i, lead));
      return true;
    }
    if (Word(i - 1) == ";" || (IsOneOf(Word(i - 1), {"is", "was", "were", "are"}) && i != lead - 1)) return false;
  }
  return false;
}

bool GiverRoles::WithSum(GiverGroup& group, std::size_t end, std::size_t right) const {
  std::size_t i = end;
  while (i < right && IsOneOf(Word(i), {",", "again", "(", ")", "!", "each", "of", "them", "the", "latter", "former"}))
    ++i;
  if (!money_ && !thanks_ && !(Word(i) == "whose" && GiftIn(passage_.folded).size() > 0)) return false;
  if (!IsOneOf(Word(i), {"whose", "with"})) return false;
  const std::size_t stop = std::min(right, i + 5);
  group.amount = AmountIn(i, stop);
  if (group.amount.empty()) return false;
  group.what = WhatWasGiven(Folded(i, std::min(right, i + 12)));
  return true;
}

bool GiverRoles::AsThanked(GiverGroup& group, std::size_t left, std::size_t right) const {
  const std::size_t begin = BeforeArticles(group.names.front().first, left), end = group.names.back().end;
  if (begin == left) return false;
  const bool called =
      begin > left + 2 && Word(begin - 1) == "," && Word(begin - 2) == "you" && Word(begin - 3) == "thank";
  const bool thanked =
      called || IsOneOf(Word(begin - 1), {"thank", "salute"}) ||
      (Word(begin - 1) == "to" && begin > left + 1 && IsOneOf(Word(begin - 2), {"thanks", "due", "owe"}));
  if (!thanked || TellsOfOtherDoings(passage_.folded) || TellsOfService(passage_.folded)) return false;
  // "thanks to A, lunch was free"; "the cake for which we thank A"
  std::string behind = Folded(end, right), before = Folded(left, begin);
  const bool because = called || behind.starts_with(",") || Word(begin - 1) == "thank";
  if (behind.starts_with("for ") &&
      !HasAnyPhrase(behind, {"bought", "paid", "sponsored", "brought", "donated", "gave"}))
    return false;
  const std::string& gift = NamesMore(before) || NamesGoods(before) ? before : behind;
  const bool free = IsFree(passage_.folded) || HasAnyPhrase(passage_.folded, {"free", "hungry", "thirsty", "warm"});
  if (!because && !behind.starts_with("for ") && gift != before) return false;
  if (GiftIn(gift).empty() || (gift == behind && !behind.starts_with("for ") && !free)) return false;
  if (IsService(gift, ArePersons(group))) return false;
  group.what = WhatWasGiven(gift);
  return true;
}

bool GiverRoles::AsAnswer(GiverGroup& group, std::size_t left, std::size_t right) const {
  static const Words kAsks = {"who", "whom", "sponsor", "sponsors"};
  const std::string_view asked = Before();
  // "In a first version we wrote that A paid for it. | It was B."
  if (Word(0) == "it" && Word(1) == "was" && group.names.front().first <= 3 &&
      HasAnyPhrase(asked, {"wrote", "named", "listed", "said"}) &&
      HasAnyPhrase(asked, {"version", "correction", "erratum", "mistake", "wrong"}) && SpeaksOfMoney(asked)) {
    group.what = WhatWasGiven(asked);
    return true;
  }
  if (!asked.ends_with('?') || !HasAnyPhrase(asked, kAsks) ||
      !HasAnyPhrase(asked, {"paid", "pay", "pays", "sponsor", "sponsored", "sponsors", "sponsoring", "covered", "thank",
                            "owe", "bill"}))
    return false;
  const std::size_t begin = group.names.front().first, end = group.names.back().end;
  const bool labelled = begin > 0 && Word(begin - 1) == ":";
  const bool alone = begin <= 2 && (end >= tokens_.size() || IsOneOf(Word(end), {".", "!", ",", "again"}));
  if (!labelled && !alone && left + 3 < begin) return false;
  if (!labelled && !alone && right > end + 4) return false;
  if (HasAnyPhrase(passage_.folded, {"not", "nobody"}) && !labelled) return false;
  group.what = WhatWasGiven(asked);
  return true;
}

}  // namespace summit
