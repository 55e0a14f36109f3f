#include "core/extract/sponsor_words.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/amounts.h"
#include "core/extract/gazetteer.h"
#include "core/extract/gift_words.h"
#include "core/extract/giver_role_words.h"
#include "core/extract/name_spelling.h"
#include "core/extract/names.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

/// Money for another purpose, or none given yet.
constexpr std::string_view kOtherPurposes[] = {"challenge",
                                               "still being sought",
                                               "looking for sponsors",
                                               "looking for sponsor",
                                               "would like to sponsor",
                                               "interested in sponsoring",
                                               "become a sponsor",
                                               "seeking sponsors",
                                               "sponsors are still",
                                               "sponsors are being",
                                               "sponsors are welcome",
                                               "sponsors are needed",
                                               "sponsors are wanted",
                                               "sponsors are sought",
                                               "sponsors of the xsf",
                                               "sponsors of the foundation",
                                               "xsf sponsors",
                                               "xsf's sponsors",
                                               "sponsors of fosdem",
                                               "looking for donations",
                                               "want to sponsor",
                                               "wish to sponsor",
                                               "consider sponsoring",
                                               "fosdem sponsors",
                                               "sponsors needed",
                                               "not yet found",
                                               "name no sponsor",
                                               "names no sponsor",
                                               "no sponsors",
                                               "no sponsor",
                                               "nothing on",
                                               "not named",
                                               "sponsors welcome",
                                               "could sponsor",
                                               "we hope to",
                                               "might sponsor",
                                               "might pay",
                                               "might cover",
                                               "may pay",
                                               "possible sponsors",
                                               "potential sponsors",
                                               "been asked to",
                                               "were asked to",
                                               "was asked to",
                                               "companies like",
                                               "companies such as",
                                               "firms like",
                                               "done so in the past",
                                               "used to sponsor",
                                               "can sponsor",
                                               "may sponsor",
                                               "to sponsor us",
                                               "help us by sponsoring",
                                               "would you like to",
                                               "if you want",
                                               "if you would",
                                               "if you wish",
                                               "if you can",
                                               "if you could",
                                               "if you are",
                                               "if you know",
                                               "if you like",
                                               "if you or",
                                               "if you feel",
                                               "if you have",
                                               "if you think",
                                               "if you need",
                                               "if you work",
                                               "if you represent",
                                               "if you run",
                                               "if you plan",
                                               "if your",
                                               "your company",
                                               "sponsor the xsf",
                                               "sponsoring the xsf",
                                               "xsf sponsorship",
                                               "sponsor of the xsf",
                                               "its sponsors of the year",
                                               "in search of",
                                               "seek sponsors",
                                               "find sponsors",
                                               "grant",
                                               "nlnet funded",
                                               "work on",
                                               "development of",
                                               "did not sponsor",
                                               "did not pay for",
                                               "did not give",
                                               "did not cover",
                                               "did not contribute",
                                               "did not find",
                                               "did not get",
                                               "did not support",
                                               "did not receive",
                                               "wanted to sponsor",
                                               "itself is sponsored",
                                               "itself was sponsored",
                                               "did not work out",
                                               "fell through",
                                               "backed out",
                                               "withdrew",
                                               "wanted to pay",
                                               "sponsorship program",
                                               "fiscal",
                                               "hosting costs",
                                               "server costs",
                                               "github sponsors",
                                               "sponsor a ",
                                               "google summer of code",
                                               "per person",
                                               "sponsors the xsf",
                                               "sponsored the xsf",
                                               "sponsors the foundation",
                                               "sponsor the foundation",
                                               "for themselves",
                                               "everybody paid",
                                               "everyone paid",
                                               "each paid",
                                               "xsf itself",
                                               "the xsf is supported",
                                               "the xsf is sponsored",
                                               "the xsf is funded",
                                               "the foundation is supported",
                                               "the foundation is sponsored",
                                               "support the xsf",
                                               "supports the xsf",
                                               "supporting the xsf",
                                               "support the foundation",
                                               "supporters of the xsf",
                                               "carry the foundation",
                                               "all year",
                                               "year-round",
                                               "throughout the year",
                                               "whole year",
                                               "annual sponsors",
                                               "yearly sponsors",
                                               "newsletter is sponsored",
                                               "newsletter was sponsored",
                                               "newsletter is supported",
                                               "sponsors this newsletter",
                                               "sponsors the newsletter",
                                               "newsletter is brought",
                                               "sponsored the last",
                                               "sponsored the previous"};

/// What opens a sentence that only hopes.
constexpr std::string_view kPerhaps[] = {"perhaps ", "maybe ", "hopefully ", "possibly ", "with luck ", "should "};

/// Words that stand where a giver's name would; the days of the week come first.
constexpr std::size_t kWeekdays = 7;
constexpr std::string_view kNobody[] = {"thursday",    "friday",     "saturday",   "sunday",     "monday",
                                        "tuesday",     "wednesday",  "january",    "february",   "march",
                                        "april",       "june",       "july",       "august",     "october",
                                        "november",    "december",   "september",  "lunch",      "dinner",
                                        "coffee",      "breakfast",  "drinks",     "travel",     "the xsf",
                                        "minutes",     "summit",     "thanks",     "sponsors",   "sponsor",
                                        "others",      "amount",     "total",      "none",       "wifi",
                                        "venue",       "gold",       "silver",     "bronze",     "platinum",
                                        "room",        "food",       "catering",   "for",        "by",
                                        "main",        "everybody",  "everyone",   "each",       "participants",
                                        "participant", "attendees",  "you",        "we",         "they",
                                        "he",          "she",        "i",          "nobody",     "no one",
                                        "someone",     "somebody",   "anyone",     "anybody",    "whoever",
                                        "other",       "all",        "both",       "people",     "developers",
                                        "members",     "guests",     "visitors",   "students",   "those",
                                        "this",        "that",       "these",      "another",    "one",
                                        "rest",        "the rest",   "remainder",  "remaining",  "gift",
                                        "giver",       "gifts",      "givers",     "guess",      "company",
                                        "companies",   "donor",      "donors",     "what",       "who",
                                        "patron",      "details",    "conditions", "everything", "registration",
                                        "information", "terms",      "faq",        "contact",    "links",
                                        "wiki",        "prospectus", "brochure",   "packages",   "board",
                                        "council",     "big",        "huge",       "kudos",      "hats",
                                        "cheers",      "bravo",      "applause",   "special",    "warm",
                                        "many",        "item",       "myself",     "me",         "yours truly",
                                        "ourselves",   "yourself",   "course",     "direct",     "generous"};

/// "grant of 800 € for travel, ...": not for the writing of code.
bool IsForTravel(std::string_view grant) {
  const std::string_view clause = grant.substr(0, grant.find_first_of(",;"));
  const std::size_t reason = clause.find(" for ");
  return reason != std::string_view::npos && WhatWasGiven(clause.substr(reason)) == "travel";
}

/// "The Summit was funded by a grant of 800 € from A": not for the writing of code.
bool GoesToSummit(std::string_view folded) {
  static const Phrases kOurs = {"summit was",         "summit is",       "event was",     "event is",
                                "for the summit",     "for this summit", "for the event", "costs of the summit",
                                "towards the summit", "the dinner was"};
  return HasAnyPhrase(folded, kOurs) && !HasAnyPhrase(folded, {"work", "development", "project", "projects", "client",
                                                               "server", "protocol", "implementation", "software"});
}

/// "Everybody paid at their own expense".
bool IsPaidByAll(std::string_view folded) {
  static const Phrases kAll = {"everybody", "everyone", "each", "participants", "attendees", "people", "guests",
                               "visitors",  "members",  "you",  "we",           "those",     "all",    "most"};
  return HasPhrase(folded, "own expense") && HasAnyPhrase(folded, kAll) &&
         !HasAnyPhrase(folded, {"its own expense", "his own expense", "her own expense", "for us", "for everyone"});
}

}  // namespace

bool IsOtherPurpose(const Passage& passage) {
  // "sponsors the XSF Dinner" is not "sponsors the XSF".
  std::string folded = passage.folded;
  for (std::string_view ours : {"xsf dinner", "xsf summit", "xsf lunch"})
    if (HasPhrase(folded, ours)) folded.erase(folded.find(ours), 4);
  // What lets people come is for the Summit, what lets them write code is not.
  if (const std::size_t at = folded.find("travel grant "); at != std::string::npos) folded.erase(at + 6, 6);
  if (const std::size_t at = folded.find("grant ");
      at != std::string::npos &&
      (LetsComePeople(folded) || IsForTravel(std::string_view(folded).substr(at)) || GoesToSummit(folded)))
    folded.erase(at, 6);
  // "No sponsor was found for lunch, but A paid for the dinner."
  if (const std::size_t but = folded.find(", but ");
      but != std::string::npos && folded.find("no sponsor") < but &&
      HasAnyPhrase(folded.substr(but), {"paid", "pays", "sponsored", "covered", "sponsors"}))
    folded.erase(0, but + 2);
  if (const std::size_t at = folded.find("become ");
      at != std::string::npos && HasAnyPhrase(folded, {"has become", "have become"}))
    folded.erase(at, 7);
  // "Part of it was paid by the XSF itself, and the rest by our sponsors A and B."
  if (const std::size_t itself = folded.find("xsf itself"); itself != std::string::npos)
    if (const std::size_t next = std::min(folded.find(", and ", itself), folded.find(", but ", itself));
        next != std::string::npos && SpeaksOfMoney(std::string_view(folded).substr(next)))
      folded.erase(0, next + 2);
  // "Besides the work on its client A supported the Summit with 200 €."
  if (HasAnyPhrase(folded, {"supported the summit", "supports the summit", "sponsored the dinner", "paid the dinner"}))
    for (std::string_view work : {"work on", "development of"})
      if (const std::size_t at = folded.find(work); at != std::string::npos) folded.erase(at, work.size());
  const auto told = [&](std::string_view phrase) { return HasPhrase(folded, phrase); };
  // "Isode paid 500 € last year": not this time.
  const bool earlier =
      HasAnyPhrase(passage.folded, {"last year", "last time", "previous years", "in the past", "last summit"}) &&
      !HasAnyPhrase(passage.folded, {"this year", "this time", "again", "once more", "as", "like", "than", "since last",
                                     "already", "also"});
  // "The XSF as a whole is supported by A": the Foundation, not its Summit.
  const bool foundation = (passage.folded.starts_with("the xsf ") || passage.folded.starts_with("the foundation ") ||
                           passage.folded.starts_with("the xmpp standards foundation ")) &&
                          HasAnyPhrase(passage.folded, {"supported by", "sponsored by", "funded by", "financed by",
                                                        "backed by", "supported financially by", "kept alive by"}) &&
                          !HasAnyPhrase(passage.folded, {"summit", "dinner", "lunch", "event"});
  // "FOSDEM got its beer from A": not the Summit.
  const bool conference =
      passage.folded.starts_with("fosdem ") && !HasAnyPhrase(passage.folded, {"summit", "dinner", "our", "us", "we"});
  const bool perhaps = std::any_of(std::begin(kPerhaps), std::end(kPerhaps),
                                   [&](std::string_view word) { return passage.folded.starts_with(word); });
  return earlier || foundation || IsPaidByAll(passage.folded) || conference || perhaps ||
         std::any_of(std::begin(kOtherPurposes), std::end(kOtherPurposes), told) || passage.side == "challenge" ||
         passage.side == "devchallenge" ||
         (passage.folded.ends_with('?') &&
          passage.folded.find(';') == std::string::npos);  // "A is on board; who joins?"
}

bool IsForTheStand(std::string_view folded) {
  if (HasAnyPhrase(folded, {"summit", "dinner", "lunch"})) return false;
  if (HasAnyPhrase(folded, {"booth", "stand", "stall", "devroom"})) return true;
  return HasAnyPhrase(folded, {"t-shirts", "t-shirt", "stickers", "swag", "banner", "roll-up", "flyers"}) &&
         !HasAnyPhrase(folded, {"sponsors", "our sponsor", "paid", "sponsored", "expense", "free", "donated", "bought",
                                "donation", "bill", "taken over", "sponsor", "financed", "funded", "covered",
                                "sponsoring", "sponsorship"});
}

bool IsNobody(std::string_view name) {
  static const Phrases kPlatforms = {"open collective", "paypal", "liberapay", "github sponsors", "patreon"};
  const std::string folded = FoldLine(name);
  const std::vector<Token> words = Tokenize(name);
  if (name.ends_with('?') || name.ends_with(':')) return true;  // "You?"
  // "$150": no word at all; "Everyone else": nobody in particular.
  if (std::none_of(words.begin(), words.end(),
                   [](const Token& word) {
                     return word.word && word.folded.find_first_not_of("0123456789") != std::string::npos;
                   }) ||
      HasAnyPhrase(words.front().folded, {"everybody", "everyone", "nobody", "somebody", "someone"}))
    return true;
  static const Phrases kNotes = {"edit", "update", "correction", "erratum", "addendum"};
  if (IsOneOf(words.front().folded, kNotes) && words.size() > 1 && !words[1].capital) return true;
  if (folded.starts_with("the ") && IsOneOf(std::string_view(folded).substr(4), kNobody)) return true;
  if (IsOneOf(folded, kNobody) || folded == "everything else" || IsOneOf(folded, kPlatforms) || IsFoundation(name))
    return true;
  // "Monday Evening": a time, with whatever word behind.
  if (std::find(kNobody, kNobody + kWeekdays, folded.substr(0, folded.find_first_of(" '"))) != kNobody + kWeekdays)
    return true;
  // "XSF Dinner", "Thursday's Lunch": what was given.
  if (words.size() > 1 && HasAnyPhrase(words.back().folded, {"dinner", "dinners", "lunch", "summit"})) return true;
  // "EUR", left over from a sum.
  if (words.size() == 1 && !FindAmount("1 " + std::string(name)).empty()) return true;
  const PlaceKind place = KindOfPlace(name);
  if (place != PlaceKind::kUnknown) return true;
  const std::vector<EventMention> events = FindEvents(name, {});
  return std::any_of(events.begin(), events.end(), [](const EventMention& event) {
    return event.kind == EventKind::kConference || event.kind == EventKind::kSummit;
  });
}

bool IsRank(std::string_view folded) {
  return HasAnyPhrase(folded,
                      {"gold", "silver", "bronze", "platinum", "diamond", "main", "sponsor", "sponsors", "sponsored by",
                       "supporters", "supporter", "partners", "donors", "donations", "individuals", "companies"}) &&
         Tokenize(folded).size() <= 4;
}

bool IsMetal(std::string_view folded) {
  const std::vector<Token> words = Tokenize(folded);
  return !words.empty() && words.size() <= 3 &&
         HasAnyPhrase(words.front().folded, {"gold", "silver", "bronze", "platinum", "diamond"});
}

bool IsVacant(std::string_view folded) {
  return HasAnyPhrase(
             folded,
             {"your company",  "your name",       "could be you", "to be announced", "tba",          "tbd",
              "want to be",    "still open",      "still free",   "still vacant",    "still needed", "still wanted",
              "still missing", "still available", "not taken",    "not yet taken",   "looking for",  "nobody yet",
              "none yet",      "to be found",     "wanted",       "sought",          "your logo",    "you?"}) ||
         folded.starts_with("open:") || folded.ends_with(": open") || folded.ends_with(": -");
}

bool IsGiftLabel(std::string_view folded) {
  const std::string given = WhatWasGiven(folded);
  return !given.empty() && given != "event" && Tokenize(folded).size() <= 4;
}

std::string WithoutLogo(std::string name) {
  for (std::string_view begin : {"The logo of ", "Logo of ", "logo of ", "Logo: ", "Logo "})
    if (name.starts_with(begin)) name.erase(0, begin.size());
  // "Isode logo Isode": the name stands beside its logo.
  for (std::string_view word : {"'s logo", " (logo)", " logo", " Logo"})
    if (const std::size_t at = name.find(word); at != std::string::npos && at > 0) {
      const std::size_t end = at + word.size();
      if (end == name.size() || (name[end] == ' ' && std::string_view(name).substr(end + 1) == name.substr(0, at)))
        name.resize(at);
    }
  // "Isode, gold sponsor": the words of a logo.
  if (const std::size_t comma = name.rfind(", "); comma != std::string::npos) {
    const std::vector<Token> tail = Tokenize(std::string_view(name).substr(comma + 2));
    for (std::size_t i = 0; i < std::min<std::size_t>(tail.size(), 4); ++i)
      if (tail[i].folded == "sponsor" && (i + 1 == tail.size() || tail[i + 1].folded == "of")) name.resize(comma);
  }
  return Undoubled(std::move(name));
}

bool IsSum(std::string_view text) {
  const std::vector<Span> amounts = FindAmounts(text);
  if (amounts.size() != 1) return false;
  const std::string around =
      FoldLine(std::string(text.substr(0, amounts[0].begin)) + " " + std::string(text.substr(amounts[0].end)));
  const std::vector<Token> words = Tokenize(around);
  return std::all_of(words.begin(), words.end(), [](const Token& word) {
    static const Phrases kSmall = {"each",   "level",   "tier",     "sponsor", "sponsors",
                                   "donors", "package", "donation", "of",      "a"};
    return !word.word || std::find(kSmall.begin(), kSmall.end(), word.folded) != kSmall.end();
  });
}

bool IsLabel(std::string_view folded) { return IsGiftLabel(folded) || IsRank(folded) || IsSum(folded); }

}  // namespace summit
