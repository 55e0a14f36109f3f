#include "core/extract/gift_verbs.h"

#include <string>
#include <string_view>

#include "core/base/one_of.h"
#include "core/extract/amounts.h"
#include "core/extract/gift_words.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

/// A sum of money follows within a few words.
bool HasAmount(const std::vector<Token>& tokens, std::size_t from) {
  std::string words;
  for (std::size_t i = from; i < tokens.size() && i < from + 12; ++i) words += tokens[i].folded + " ";
  return !FindAmounts(words).empty();
}

}  // namespace

bool IsGivingVerb(std::string_view word) {
  static const Phrases kVerbs = {
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
      "granted",     "grants",     "awarded",  "transferred", "footed",   "foots",      "fed",      "feeds",
      "springs",     "sprang",     "shells",   "shelled",     "forks",    "forked",     "backs"};
  return IsOneOf(word, kVerbs);
}

/// The gift must be what the verb is about: "gave a talk over lunch" gives nothing.
bool GivesWeakly(const std::vector<Token>& tokens, std::size_t i) {
  static const std::string kNone;
  const auto word = [&](std::size_t at) -> const std::string& {
    return at < tokens.size() ? tokens[at].folded : kNone;
  };
  static const Phrases kEnds = {"over", "during", "after", "before", "while", "about", "because", "when"};
  static const Phrases kWork = {
      "talk",    "talks",    "presentation", "tour",      "overview", "demo",  "update",  "summary", "introduction",
      "insight", "insights", "feedback",     "advice",    "advise",   "notes", "minutes", "photos",  "pictures",
      "list",    "proposal", "question",     "questions", "argument", "case",  "server"};
  const std::string& verb = word(i);
  std::string object;
  for (std::size_t j = i + 1; j < tokens.size() && j <= i + 12; ++j) {
    if (IsOneOf(word(j), kEnds) && !(word(j) == "over" && word(i).starts_with("t") && j == i + 1)) break;
    if (IsOneOf(word(j), kWork)) return false;
    object += (object.empty() ? "" : " ") + word(j);
  }
  if (verb == "made" || verb == "makes") return HasPhrase(object, "possible");
  if (verb == "let" || verb == "lets") return HasAnyPhrase(object, {"us have", "us use", "us stay"});
  if (verb == "took" || verb == "takes" || verb == "take")
    return (IsOneOf(word(i + 1), {"the", "our"}) &&
            IsOneOf(word(i + 2), {"bill", "tab", "check", "costs", "expenses"})) ||
           (HasAnyPhrase(object, {"out for", "out to", "us to", "us for"}) && NamesMore(object)) ||
           (HasAnyPhrase(object, {"care of", "over"}) && IsThankedForGift("for taking " + object));
  const bool by_work = HasAnyPhrase(object, {"summit with", "event with", "summit by", "event by"}) &&
                       !NamesFoodOrCosts(object) && !NamesRoom(object) && !SpeaksOfMoney(object) &&
                       !HasAmount(tokens, i);
  if (verb.starts_with("support") && by_work) return false;
  if (verb == "supported" || verb == "supports")
    return HasAnyPhrase(object, {"summit", "event", "financially"}) || NamesMore(object);
  if (verb == "set" || verb == "sets") return word(i + 1) == "aside" && HasAmount(tokens, i);
  if (verb.starts_with("back")) return HasAnyPhrase(object, {"summit", "event"});
  if (verb.starts_with("spr")) return word(i + 1) == "for" && NamesFoodOrCosts(object);
  if (verb.starts_with("shell") || verb.starts_with("fork")) return word(i + 1) == "out" && NamesAGift(object);
  if (verb == "brings" || verb == "bring") return NamesMore(object);
  if (verb == "stepped" || verb == "steps") return HasAnyPhrase(object, {"in for", "in with"}) && NamesMore(object);
  if (verb == "offered" && HasAnyPhrase(object, {"to host"})) return false;  // a mere host
  if (IsOneOf(verb, {"shared", "shares", "share", "split", "splits", "met", "meets", "meet", "settled", "settles"}))
    return HasAnyPhrase(object, {"cost", "costs", "bill", "bills", "expenses", "tab", "check", "rent"});
  if (IsOneOf(verb, {"stood", "stands", "stand"}))
    return IsOneOf(word(i + 1), {"the", "us", "a", "everyone", "everybody", "all"}) && NamesMore(object);
  if (verb == "matched" || verb == "matches") return HasAnyPhrase(object, {"amount", "sum", "donation", "gift"});
  if (verb == "saw" || verb == "sees") return word(i + 1) == "to" && HasAnyPhrase(object, {"hungry", "thirsty", "fed"});
  if (IsOneOf(verb, {"rented", "rents", "hired", "hires"})) return NamesRoom(object) && HasPhrase(object, "for us");
  if (word(i + 1) == "on" && IsOneOf(verb, {"puts", "put", "laid", "lays"}))
    return HasAnyPhrase(object, {"lunch", "dinner", "breakfast", "buffet", "barbecue", "feast", "banquet", "brunch"});
  if (verb.starts_with("carr") || verb.starts_with("shoulder"))
    return HasAnyPhrase(object, {"cost", "costs", "bill", "bills", "expenses", "rent", "fees"});
  if (IsOneOf(verb, {"puts", "put"}) && word(i + 1) == "up") return HasAnyPhrase(object, {"money", "budget", "funds"});
  if (verb == "laid" || verb == "lays") return false;
  if (IsOneOf(verb, {"puts", "put", "threw", "throws"}))
    return HasAnyPhrase(object, {"fund", "pot", "hat", "kitty", "in", "into"}) && HasAmount(tokens, i);
  if (verb == "feeds" || verb == "fed") return HasAnyPhrase(object, {"us", "everyone", "everybody", "all"});
  if (verb == "invited" || verb == "invites" || verb == "served" || verb == "brought")
    return NamesMore(object) && HasAnyPhrase(object, {"us", "everyone", "everybody", "all", "for", "participants"});
  return NamesAGift(object) || SpeaksOfMoney(object);
}

bool OpensClauseOfOwn(const std::vector<Token>& tokens, std::size_t at) {
  constexpr std::size_t kLongestSubject = 5;
  static const Phrases kVerbs = {"was", "were",  "had", "has",  "have", "is",  "are",
                                 "got", "could", "can", "will", "goes", "went"};
  const auto word = [&](std::size_t i) { return i < tokens.size() ? std::string_view(tokens[i].folded) : ""; };
  if (word(at) != "," || !IsOneOf(word(at + 1), {"and", "but", "while", "whereas"})) return false;
  // ", and a grant of 800 € for travel comes from B"
  constexpr std::size_t kLongestGift = 12;
  for (std::size_t i = at + 2; IsOneOf(word(at + 2), {"a", "an", "the", "another"}) && i < at + kLongestGift; ++i)
    if (IsOneOf(word(i), {"comes", "came", "come"}) && word(i + 1) == "from") return true;
  for (std::size_t i = at + 2; i < tokens.size() && i < at + 3 + kLongestSubject; ++i) {
    if (!tokens[i].word || IsOneOf(word(i), {"who", "which", "that", "for", "also"})) return false;
    if (IsOneOf(word(i), kVerbs)) return i > at + 2;
    if (i == at + 2 && IsGivingVerb(word(i))) return false;
  }
  return false;
}

}  // namespace summit
