#include "core/extract/giver_doubts.h"

#include <algorithm>
#include <vector>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/amounts.h"
#include "core/extract/gift_words.h"
#include "core/extract/names.h"
#include "core/extract/text_spans.h"
#include "core/extract/thanks_words.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

bool PartsClauses(const std::vector<Token>& tokens, std::size_t i) {
  static const Phrases kParts = {";", ":", "while", "whereas", "but"};
  if (IsOneOf(tokens[i].folded, kParts)) return true;
  // "A, who lends the room, and B": what is told of a name may stand behind a comma.
  return tokens[i].folded == "," && i + 1 < tokens.size() &&
         !IsOneOf(tokens[i + 1].folded, {"who", "which", "whose", "that", "kindly", "generously"});
}

/// The clause of the text in which the name stands, folded; all of the text where it is not found.
std::string ClauseWith(std::string_view text, std::string_view name) {
  const std::size_t at = text.find(name);
  if (at == std::string_view::npos || name.empty()) return FoldLine(text);
  const std::vector<Token> tokens = Tokenize(text);
  std::size_t begin = 0, end = text.size();
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!PartsClauses(tokens, i)) continue;
    if (tokens[i].span.end <= at) begin = tokens[i].span.begin;
    if (tokens[i].span.begin >= at + name.size()) {
      end = tokens[i].span.begin;
      break;
    }
  }
  return FoldLine(text.substr(begin, end - begin));
}

/// The sentence behind, of the same paragraph.
std::string_view SentenceBehind(const Reading& reading, const Passage& passage) {
  const auto next = static_cast<std::size_t>(&passage - reading.passages.data()) + 1;
  if (next >= reading.passages.size() || reading.passages[next].block != passage.block) return {};
  return reading.passages[next].folded;
}

std::size_t PlaceOfAny(std::string_view folded, const Phrases& phrases) {
  std::size_t first = std::string_view::npos;
  for (std::string_view phrase : phrases)
    if (HasPhrase(folded, phrase)) first = std::min(first, folded.find(phrase));
  return first;
}

/// "In the first version we wrote that A had paid. It was B": told of A, and taken back without the word.
bool IsRewritten(std::string_view text, std::string_view name) {
  static const Phrases kVersion = {"correction",       "corrected",        "corrigendum",
                                   "erratum",          "first version",    "earlier version",
                                   "previous version", "original version", "first published"};
  static const Phrases kRight = {"it was",     "it is", "actually", "in fact",
                                 "correct is", "but",   "instead",  "in reality"};
  const std::string folded = FoldLine(text), before = FoldLine(text.substr(0, std::min(text.find(name), text.size())));
  return HasAnyPhrase(folded, kVersion) && !HasAnyPhrase(before, kRight);
}

/// "We listed A. That was a mistake", told in the sentence or in the next one.
bool IsCorrected(const Reading& reading, const Passage& passage, std::string_view name) {
  static const Phrases kWrong = {"mistake",    "wrong",     "error",       "mix-up",    "mixed up",
                                 "mistakenly", "incorrect", "erroneously", "by mistake"};
  static const Phrases kTold = {"wrote", "listed", "named", "said", "reported", "mentioned", "stated", "announced"};
  if (!HasAnyPhrase(passage.folded, kTold)) return false;
  if (IsRewritten(reading.TextOf(passage), name)) return true;
  const std::size_t wrong = PlaceOfAny(passage.folded, kWrong);
  if (wrong == std::string_view::npos) return HasAnyPhrase(SentenceBehind(reading, passage), kWrong);
  const std::string_view text = reading.TextOf(passage);
  const std::size_t at = FoldLine(text.substr(0, std::min(text.find(name), text.size()))).size();
  return at < wrong || !HasPhrase(passage.folded, "the sponsor");
}

/// "A wanted to sponsor the dinner and gets its money back"; or the Foundation's own money was spent by somebody.
bool IsCalledOff(std::string_view folded, std::string_view clause) {
  static const Phrases kBack = {"get their money back",
                                "gets its money back",
                                "got their money back",
                                "got its money back",
                                "withdrew",
                                "withdrawn",
                                "pulled out",
                                "wanted to sponsor",
                                "would have sponsored",
                                "stepped back"};
  static const Phrases kCancelled = {
      "cancel",         "cancelled",      "canceled",           "withdraw",           "could not keep",
      "had to drop",    "could not pay",  "not exist any more", "no longer sponsors", "could not sponsor",
      "cannot sponsor", "could not help", "unable to",          "not able to",        "could not afford"};
  static const Phrases kRefused = {"said no",    "declined", "refused",      "turned it down", "turned down",
                                   "not needed", "no need",  "did not need", "did not accept", "could not accept"};
  static const Phrases kForUs = {"on behalf of the xsf", "our treasurer", "the treasurer",
                                 "card of the xsf",      "xsf card",      "the xsf's card"};
  const bool refused =
      HasAnyPhrase(clause, {"offered", "offer", "wanted to", "would have"}) && HasAnyPhrase(folded, kRefused);
  return refused || HasAnyPhrase(folded, kBack) || HasAnyPhrase(clause, kCancelled) || HasAnyPhrase(clause, kForUs);
}

/// "Next year A may pay", "we should ask A"; "A covered the whole event" on its blog.
bool IsOnlyThought(std::string_view folded) {
  static const Phrases kIdeas = {"should ask", "could ask",  "shall ask",     "to ask",        "was proposed",
                                 "an idea",    "many ideas", "was suggested", "think that we", "thinks that"};
  static const Phrases kHedges = {"probably", "perhaps", "maybe", "may", "might", "could", "hope", "hopefully", "plan"};
  if (HasAnyPhrase(folded, {"next year", "next time", "next summit"}) && HasAnyPhrase(folded, kHedges)) return true;
  if (HasAnyPhrase(folded, kIdeas) && HasAnyPhrase(folded, {"should", "could", "would", "next"})) return true;
  return HasAnyPhrase(folded, {"covered the whole event", "covered the event", "covered the summit"});
}

/// "While last year dinner was on A, it is on B now."
bool IsOfLastTime(std::string_view clause) {
  static const Phrases kLast = {"last year",       "last time",        "a year ago", "in the past",
                                "the year before", "the last summit",  "last two",   "last three",
                                "last four",       "last five",        "last few",   "previous summit",
                                "previous two",    "previous summits", "years ago"};
  return HasAnyPhrase(clause, kLast) && !HasAnyPhrase(clause, {"this year", "this time", "again", "once more", "as",
                                                               "like", "than", "since", "already", "also"});
}

}  // namespace

bool OnlyLendsRoom(std::string_view text, std::string_view name, std::string_view what) {
  // "our host (Elk House)"
  const std::size_t at = text.find(name);
  if (at != std::string_view::npos && FoldLine(text.substr(0, at)).ends_with(" host (")) return true;
  const std::string clause = ClauseWith(text, name);
  if (!SpeaksOfMoney(clause) && HasAnyPhrase(clause, {"as the host", "as host", "as our host", "as hosts"}))
    return what.empty() || what == "space" || what == "event";
  static const Phrases kLends = {
      "let",        "lets",         "letting",      "lent",          "lends",      "lending",     "gave",
      "gives",      "give",         "giving",       "provided",      "provides",   "providing",   "offered",
      "offers",     "offering",     "use",          "given",         "opened",     "opens",       "available",
      "hosts",      "hosted",       "host",         "borrowed",      "took us in", "takes us in", "in whose",
      "had a room", "in the rooms", "in its rooms", "in their rooms"};
  static const Phrases kMoney = {"rents",   "rented",  "paid",   "pay",    "pays",   "paying",  "costs",
                                 "bill",    "fee",     "fees",   "money",  "covers", "covered", "cover",
                                 "invoice", "account", "bought", "booked", "gift",   "expense", "expenses"};
  const bool noted = at != std::string_view::npos && text.substr(at + name.size()).starts_with(" (");
  if (what != "space" || noted || !HasAnyPhrase(clause, kLends)) return false;
  // Who is thanked for giving the room has given it, as others have given money.
  static const Phrases kGives = {"gave",      "gives",   "giving", "provided", "provides",
                                 "providing", "offered", "offers", "offering", "letting",
                                 "lending",   "donated", "lent",   "lends",    "let"};
  if (!noted && ThanksSomebody(FoldLine(text)) && HasAnyPhrase(clause, kGives)) return false;
  static const Phrases kRent = {"rent", "cost"};
  static const Phrases kNoRent = {"without rent", "free of rent", "rent-free",   "rent free", "any rent",    "no rent",
                                  "cost nothing", "no cost",      "without any", "at no",     "without cost"};
  return !SpeaksOfMoney(clause) && !HasAnyPhrase(clause, kMoney) && FindAmounts(text).empty() &&
         (!HasAnyPhrase(clause, kRent) || HasAnyPhrase(clause, kNoRent));
}

bool IsNotedForWork(std::string_view text, std::string_view name) {
  const std::size_t at = text.find(name);
  if (at == std::string_view::npos) return false;
  // "Jane - made the photos"
  if (std::vector<Token> behind = Tokenize(text.substr(at + name.size()));
      behind.size() > 2 && IsOneOf(behind[0].folded, {"-", "\xE2\x80\x93", ":"}) &&
      IsOneOf(behind[1].folded, {"made", "took", "wrote", "led", "found", "organised", "organized", "moderated"})) {
    const std::string note = FoldLine(text.substr(at + name.size()));
    return !SpeaksOfMoney(note) && !NamesAGift(note) && FindAmounts(note).empty();
  }
  if (!text.substr(at + name.size()).starts_with(" (")) return false;
  const std::size_t open = at + name.size() + 2, close = text.find(')', open);
  if (close == std::string_view::npos) return false;
  const std::string note = FoldLine(text.substr(open, close - open));
  if (IsService(note, true) && Tokenize(note).size() == 1) return true;
  return NamesAGift(note) && !SpeaksOfMoney(note) && FindAmounts(note).empty() && Tokenize(note).size() <= 3 &&
         !IsThankedForGift("for the " + note);
}

namespace {

/// "Jane Doe, | who led through the agenda", "A | for fixing the projector": what is told right behind the name.
bool IsToldOfWork(std::string_view behind, bool person) {
  static const Phrases kNoWork = {
      "supporting", "helping",   "being",     "making",       "enabling",   "standing", "keeping",  "backing",
      "joining",    "believing", "stepping",  "chipping",     "partnering", "having",   "hosting",  "feeding",
      "everything", "anything",  "going",     "coming",       "showing",    "allowing", "ensuring", "paying",
      "buying",     "giving",    "providing", "covering",     "sponsoring", "donating", "bringing", "lending",
      "offering",   "letting",   "treating",  "contributing", "funding"};
  static const Phrases kAdverbs = {"has",    "have",  "had",  "also",   "again", "once", "more",
                                   "always", "who",   "both", "kindly", "very",  "so",   "patiently",
                                   "as",     "usual", "then", "all",    "day",   "not",  "only"};
  static const Phrases kWork = {
      "led",    "guided",  "moderated", "organised", "organized",  "helped",   "answered",    "wrote",   "recorded",
      "filmed", "chaired", "ran",       "managed",   "found",      "prepared", "cooked",      "kept",    "carried",
      "fixed",  "looked",  "cared",     "operated",  "streamed",   "took",     "coordinated", "handled", "set",
      "built",  "held",    "opened",    "cleaned",   "translated", "designed", "drew",        "showed",  "had"};
  const std::vector<Token> all = Tokenize(behind);
  const bool team = !all.empty() && IsOneOf(all[0].folded, {"team", "crew", "people", "volunteers", "folks"});
  std::size_t opens = team;
  while (opens < all.size() && IsOneOf(all[opens].folded, {",", "-"})) ++opens;
  const std::vector<Token> tokens(all.begin() + static_cast<std::ptrdiff_t>(opens), all.end());
  std::size_t stop = 1;
  while (stop < tokens.size() && stop < 16 && !IsOneOf(tokens[stop].folded, {",", ";", ".", "and"})) ++stop;
  if (tokens.size() < 3 || !IsOneOf(tokens[0].folded, {"who", "for"})) return false;
  const std::size_t begin = tokens[0].span.begin;
  const std::string clause = FoldLine(behind.substr(begin, tokens[std::min(stop, tokens.size()) - 1].span.end - begin));
  if (SpeaksOfMoney(clause) || IsThankedForGift(clause) || NamesFoodOrCosts(clause) || !FindAmounts(behind).empty() ||
      HasAnyPhrase(clause, {"support", "supported", "supporting", "help us", "helped us", "possible", "generosity"}))
    return false;
  if (tokens[0].folded == "for") return tokens[1].folded.ends_with("ing") && !IsOneOf(tokens[1].folded, kNoWork);
  std::size_t verb = 1;
  while (verb < stop && IsOneOf(tokens[verb].folded, kAdverbs)) ++verb;
  return verb < stop && (person || team) && IsOneOf(tokens[verb].folded, kWork);
}

/// "Not as sponsors, but with as much thanks, | Jane and John".
bool StandsBehindDenial(std::string_view before) {
  return HasAnyPhrase(FoldLine(before), {"not as sponsor", "not as sponsors", "no sponsor but", "no sponsors but",
                                         "not a sponsor but", "not sponsors but", "not sponsors, but"});
}

/// "with work sponsored by | A", "The servers are sponsored by | A": money for the software, or for what always runs.
bool PaidForElse(const std::vector<Token>& before) {
  static const Phrases kPaid = {"sponsored", "funded", "financed", "paid", "supported"};
  static const Phrases kElse = {"work", "development", "feature", "features", "release", "project", "code", "audit"};
  static const Phrases kRuns = {"server", "servers", "infrastructure", "website", "machine", "machines", "bandwidth"};
  if (before.size() < 3 || before.back().folded != "by") return false;
  const std::size_t verb = before.size() - 2;
  if (!IsOneOf(before[verb].folded, kPaid)) return false;
  std::size_t noun = verb - 1;
  while (noun > 0 && IsOneOf(before[noun].folded, {"was", "were", "is", "are", "been", "has", "have"})) --noun;
  if (IsOneOf(before[noun].folded, kElse)) return true;
  std::size_t first = verb;
  while (first > 0 && !IsOneOf(before[first - 1].folded, {",", ";", ":"})) --first;
  while (first + 1 < verb && IsOneOf(before[first].folded, {"and", "the", "our", "all", "this"})) ++first;
  return first < verb && IsOneOf(before[first].folded, kRuns);
}

}  // namespace

bool StandsBesideWork(std::string_view text, std::string_view name) {
  static const Phrases kPeople = {"volunteers", "students", "members", "people", "crew", "staff", "team", "helpers"};
  static const Phrases kMakers = {"caterer", "bakery", "baker", "restaurant", "shop", "printer", "brewery", "butcher"};
  static const Phrases kWorked = {"moderated", "designed",  "organised", "organized", "chaired", "written",
                                  "drawn",     "recorded",  "filmed",    "taken",     "led",     "prepared",
                                  "cooked",    "delivered", "served",    "printed",   "booked",  "coordinated",
                                  "baked",     "reserved",  "made"};
  static const Phrases kReaders = {"contact", "ask", "mail", "e-mail", "email", "reach", "tell"};
  const std::size_t at = text.find(name);
  if (at == std::string_view::npos) return false;
  if (IsToldOfWork(text.substr(at + name.size()), LooksLikeFullName(name) && !LooksLikeCompany(name))) return true;
  std::vector<Token> before = Tokenize(text.substr(0, at));
  if (StandsBehindDenial(text.substr(0, at)) || PaidForElse(before)) return true;
  while (!before.empty() && IsOneOf(before.back().folded, {"the", "our", "a"})) before.pop_back();
  if (!before.empty() && IsOneOf(before.back().folded, kReaders)) return true;
  if (before.size() < 2) return false;
  const std::string& joint = before.back().folded;
  const std::string& word = before[before.size() - 2].folded;
  if (joint == "by")
    return IsOneOf(word, kWorked) && !SpeaksOfMoney(FoldLine(text.substr(at, 60))) &&
           !HasAnyPhrase(FoldLine(text.substr(0, at)), {"contribution", "donation"});
  if (joint == "on" && word == "work") return true;
  if (joint != "of" && joint != "from") return false;
  return IsOneOf(word, kMakers) || (IsOneOf(word, kPeople) && !SpeaksOfMoney(ClauseWith(text, name)));
}

bool IsTakenBack(const Reading& reading, const Passage& passage, std::string_view name) {
  const std::string clause = ClauseWith(reading.TextOf(passage), name);
  return IsCorrected(reading, passage, name) || IsCalledOff(passage.folded, clause) || IsOnlyThought(passage.folded) ||
         IsOfLastTime(clause);
}

bool IsCommonNoun(std::string_view name, std::string_view text) {
  const std::vector<Token> words = Tokenize(name);
  if (words.empty()) return true;
  static const Phrases kManyOf = {"organisations", "organizations", "companies", "firms",   "office",    "offices",
                                  "members",       "volunteers",    "people",    "servers", "went",      "branch",
                                  "restaurant",    "bar",           "pub",       "cafe",    "community", "user",
                                  "users",         "customer",      "developer"};
  if (words.size() > 1 && !words.back().capital && IsOneOf(words.back().folded, kManyOf)) return true;
  static const Phrases kNouns = {
      "income",      "spending",  "expenses",   "costs",         "cost",    "budget",     "revenue",     "revenues",
      "account",     "treasurer", "pizza",      "desserts",      "dessert", "sandwiches", "merchandise", "sale",
      "non-members", "balance",   "difference", "remainder",     "fees",    "tickets",    "prizes",      "sponsorship",
      "sponsoring",  "donations", "donation",   "contributions", "money",   "support"};
  static const Phrases kAlone = {
      "one",  "two",   "three",     "four",   "five", "six",      "seven", "eight",    "ten",     "gmbh",  "ltd",
      "inc",  "ag",    "bv",        "i'd",    "i'm",  "we'd",     "it's",  "that's",   "there's", "thank", "thanks",
      "dear", "hello", "anonymous", "please", "join", "register", "note",  "remember", "bring",   "add",   "sign"};
  const std::string folded = FoldLine(name);
  if (IsOneOf(folded, kNouns) || IsOneOf(folded, kAlone) || folded.starts_with("xsf ") || folded.starts_with("xep-"))
    return true;
  // One word in small letters that the text has as a noun of food: "three desserts".
  return words.size() == 1 && !words.front().capital && NamesAGift(folded) && text.find(name) != std::string_view::npos;
}

}  // namespace summit
