#include "core/extract/sponsor_words.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "core/base/text.h"
#include "core/extract/gazetteer.h"
#include "core/extract/gift_words.h"
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
                                               "can sponsor",
                                               "may sponsor",
                                               "to sponsor us",
                                               "help us by sponsoring",
                                               "would you like to",
                                               "if you",
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
                                               "did not",
                                               "sponsorship program",
                                               "fiscal",
                                               "hosting costs",
                                               "server costs",
                                               "github sponsors",
                                               "sponsor a ",
                                               "google summer of code",
                                               "per person",
                                               "at their own expense",
                                               "own expense",
                                               "sponsors the xsf",
                                               "sponsored the xsf",
                                               "sponsors the foundation",
                                               "sponsor the foundation",
                                               "for themselves",
                                               "everybody paid",
                                               "everyone paid",
                                               "each paid"};

}  // namespace

bool IsOtherPurpose(const Passage& passage) {
  const auto told = [&](std::string_view phrase) { return HasPhrase(passage.folded, phrase); };
  return std::any_of(std::begin(kOtherPurposes), std::end(kOtherPurposes), told) || passage.side == "challenge" ||
         passage.side == "devchallenge" || passage.folded.ends_with('?');
}

bool IsForTheStand(std::string_view folded) {
  return HasAnyPhrase(folded, {"booth", "stand", "stall", "t-shirts", "t-shirt", "stickers", "swag", "banner",
                               "roll-up", "devroom", "flyers"}) &&
         !HasAnyPhrase(folded, {"summit", "dinner", "lunch"});
}

bool IsNobody(std::string_view name) {
  static const Phrases kThings = {"thursday",  "friday",   "saturday", "sunday",    "monday",   "tuesday", "wednesday",
                                  "january",   "february", "march",    "april",     "june",     "july",    "august",
                                  "october",   "november", "december", "september", "lunch",    "dinner",  "coffee",
                                  "breakfast", "drinks",   "travel",   "the xsf",   "minutes",  "summit",  "thanks",
                                  "sponsors",  "sponsor",  "others",   "amount",    "total",    "none",    "wifi",
                                  "venue",     "gold",     "silver",   "bronze",    "platinum", "room",    "food",
                                  "catering",  "travel",   "for",      "by",        "main"};
  const std::string folded = FoldLine(name);
  if (std::find(kThings.begin(), kThings.end(), folded) != kThings.end() || IsFoundation(name)) return true;
  // "Monday Evening": a time, with whatever word behind.
  if (std::find(kThings.begin(), kThings.begin() + 7, folded.substr(0, folded.find(' '))) != kThings.begin() + 7)
    return true;
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

bool IsGiftLabel(std::string_view folded) {
  const std::string given = WhatWasGiven(folded);
  return !given.empty() && given != "event" && Tokenize(folded).size() <= 4;
}

std::string WithoutLogo(std::string name) {
  for (std::string_view end : {" logo", " Logo", "'s logo", " (logo)"})
    if (name.ends_with(end)) name.resize(name.size() - end.size());
  for (std::string_view begin : {"Logo of ", "logo of ", "Logo: ", "Logo "})
    if (name.starts_with(begin)) name.erase(0, begin.size());
  return name;
}

bool IsLabel(std::string_view folded) { return IsGiftLabel(folded) || IsRank(folded); }

}  // namespace summit
