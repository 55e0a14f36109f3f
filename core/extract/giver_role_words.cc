#include "core/extract/giver_role_words.h"

#include <vector>

#include "core/base/one_of.h"
#include "core/extract/text_spans.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

}  // namespace

bool IsPayVerb(std::string_view word) {
  static const Words kVerbs = {"sponsor",     "sponsors",    "sponsored",  "sponsoring", "pay",        "pays",
                               "paid",        "paying",      "finance",    "finances",   "financed",   "financing",
                               "fund",        "funds",       "funded",     "donate",     "donates",    "donated",
                               "donating",    "cover",       "covers",     "covered",    "covering",   "contribute",
                               "contributes", "contributed", "bought",     "buys",       "buy",        "buying",
                               "bear",        "bears",       "bore",       "borne",      "footed",     "foots",
                               "settled",     "settles",     "shouldered", "shoulders",  "carried",    "subsidised",
                               "subsidized",  "subsidises",  "subsidizes", "purchased",  "underwrote", "underwritten",
                               "defrayed",    "refunded",    "reimbursed", "absorbed",   "absorbs",    "invited",
                               "treated",     "treats",      "chipped",    "chips",      "chipping",   "spent",
                               "transferred", "pledged",     "gifted",     "assumed"};
  return IsOneOf(word, kVerbs);
}

bool IsHandVerb(std::string_view word) {
  static const Words kVerbs = {
      "brought", "brings",   "bring",    "bringing", "ordered",      "orders", "baked",  "sent",    "sends",
      "send",    "handed",   "hands",    "gave",     "gives",        "given",  "give",   "offered", "offers",
      "got",     "provided", "provides", "supplied", "supplies",     "put",    "puts",   "added",   "adds",
      "invites", "invite",   "showed",   "came",     "arrived",      "turned", "served", "serves",  "delivered",
      "stood",   "passed",   "granted",  "grants",   "threw",        "throws", "raised", "rounded", "topped",
      "spends",  "matched",  "doubled",  "returned", "contributing", "picked", "took",   "takes",   "make",
      "made",    "printed",  "sponsor",  "left",     "distributed"};
  return IsOneOf(word, kVerbs);
}

bool TellsWhoGetsIt(std::string_view folded) {
  return HasAnyPhrase(folded, {"for us",
                               "for all",
                               "for everyone",
                               "for everybody",
                               "for the whole",
                               "to all",
                               "to everyone",
                               "to everybody",
                               "everybody",
                               "everyone",
                               "all of us",
                               "each of us",
                               "for the participants",
                               "all participants",
                               "every participant",
                               "to us",
                               "sent us",
                               "gave us",
                               "got us",
                               "own money",
                               "own pocket",
                               "expense",
                               "for free",
                               "no money",
                               "any money",
                               "money back",
                               "no invoice",
                               "an invoice",
                               "bought us",
                               "for the summit",
                               "brought us",
                               "for the event",
                               "the group",
                               "on the table",
                               "ordered us",
                               "along for",
                               "into the",
                               "towards",
                               "to the budget",
                               "for the dinner",
                               "for our",
                               "the missing",
                               "to the costs",
                               "served us",
                               "treated us",
                               "for the break",
                               "for the breaks",
                               "of charge"});
}

bool TellsOfOtherDoings(std::string_view folded) {
  return HasAnyPhrase(
      folded, {"talk",      "demo",      "presentation",   "topic",         "question",    "questions", "bill of",
               "subject",   "proposal",  "notes",          "minutes",       "tour",        "photos",    "pictures",
               "lecture",   "poll",      "overview",       "summary",       "reservation", "booked",    "list",
               "orders",    "organised", "organized",      "design",        "designed",    "a rate of", "per night",
               "per month", "discount",  "to the airport", "to the station"});
}

bool IsForOtherWork(std::string_view folded) {
  return HasAnyPhrase(
      folded, {"work of", "work on", "new client", "its client", "development", "encryption", "hosting", "per month",
               "implementation", "software", "accounts", "campaign", "audit", "the project"});
}

bool NamesPurse(std::string_view folded) {
  return HasAnyPhrase(folded, {"the bill", "bill", "bills", "the tab", "the check", "cheque", "invoice", "pocket",
                               "pockets", "purse", "wallet", "wallets", "the costs", "the cost", "the rent"});
}

bool MayBeVerb(std::string_view word) {
  static const Words kIrregular = {"set", "put",   "gave", "threw", "held", "laid",
                                   "dug", "stood", "left", "lent",  "kept"};
  return word.size() > 2 && (word.ends_with("ed") || word.ends_with("s") || IsOneOf(word, kIrregular));
}
bool IsNoGift(std::string_view word) {
  static const Words kVerbs = {"cost",     "costs",     "asked",     "asks",    "wanted",     "wants",     "charges",
                               "charged",  "needs",     "needed",    "owes",    "owed",       "collected", "collects",
                               "received", "receives",  "was",       "is",      "has",        "organised", "organized",
                               "booked",   "ordered",   "checked",   "counted", "calculated", "announced", "told",
                               "showed",   "presented", "mentioned", "offered", "discussed",  "suggested", "proposed",
                               "raised",   "reported",  "explained", "handed",  "brought",    "shared",    "split",
                               "divided",  "this",      "us",        "thinks",  "thanks",     "its",       "his",
                               "printed",  "says",      "wishes",    "sells",   "reserved",   "estimated", "saved",
                               "lists",    "includes",  "manages",   "handled", "handles",    "kept",      "asking"};
  return IsOneOf(word, kVerbs);
}

}  // namespace summit
