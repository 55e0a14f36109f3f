#include "core/extract/housekeeping_headings.h"

#include <algorithm>
#include <vector>

#include "core/base/text.h"
#include "core/extract/text_spans.h"
#include "core/extract/topic_names.h"
#include "core/extract/trade_words.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

constexpr std::string_view kHousekeeping =
    "how it|earlier|announcement|announcements|sources|what is known|on "
    "record|participants|participant|attendees|attendance|sponsors|sponsor|sponsorship|thanks|thank you|thank|"
    "acknowledgements|acknowledgments|credits|venue|location|place|where|when|who|join|joining|register|"
    "registration|sign up|signing up|sign-up|dinner|social|food|lunch|breakfast|accommodation|accommodations|"
    "travel|hotel|hotels|getting there|how to get|minutes|notes|slides|links|photos|pictures|introduction|intro|"
    "overview|summary|conclusion|conclusions|outlook|what comes next|next steps|what's next|what is next|next|"
    "fosdem|about|background|contact|in the room|at the table|around the table|organisation|organization|"
    "logistics|practical|practicalities|host|hosts|closing|opening|welcome|people|present|feedback|statistics|"
    "numbers|news|miscellaneous|misc|further|read more|resources|tl;dr|faq|contacts|help|date|dates|costs|"
    "tickets|the event|support|supporters|donations|crowd|team|volunteers|newcomers|arrival|departure|day one|"
    "day two|first day|second day|remote participation|how it went|see you|wrap-up|wrap up|final words|the end|"
    "last words|afterwards|evening|parking|internet|wifi|weather|city|summit|expenses|awards|elections|"
    "spread the word|at the summit|the place|getting here|what we ate|in short|in brief|coming up|looking ahead|"
    "events|articles|who came|impressions|looking back|the building|the hotel|the town|aims and goals|"
    "purposes|objectives|motivation|communications|directions|weather report|group photo|thank-yous|kudos|shout-outs|"
    "reimbursement|visa|visas|livestream|see also|footnotes|imprint|licence|colophon|changelog|epilogue|prologue";

/// Words of housekeeping that open the names of topics as well: "Contact addresses for abuse", "Host meta, revisited".
bool IsMatterToo(std::string_view phrase) {
  static const Phrases kBoth = {
      "contact", "contacts", "host",     "hosts",     "numbers",    "news",       "support", "people",  "help",
      "links",   "present",  "team",     "next",      "date",       "dates",      "city",    "place",   "location",
      "events",  "notes",    "internet", "wifi",      "awards",     "statistics", "social",  "join",    "joining",
      "closing", "opening",  "where",    "resources", "background", "newcomers",  "sign-up", "sign up", "registration"};
  return std::find(kBoth.begin(), kBoth.end(), phrase) != kBoth.end();
}

/// "Already settled", "Still open", "Decided": how far things are.
bool TellsState(std::string_view folded) {
  static const Phrases kStates = {"settled",   "decided",    "agreed",    "done",      "open",     "unsettled",
                                  "undecided", "unresolved", "resolved",  "postponed", "accepted", "rejected",
                                  "finished",  "to do",      "left over", "pending",   "deferred", "adjourned"};
  for (std::string_view lead : {"already ", "still ", "not yet ", "just ", "finally ", "left "})
    if (folded.starts_with(lead)) folded.remove_prefix(lead.size());
  return std::find(kStates.begin(), kStates.end(), folded) != kStates.end();
}

/// Words that only say when: "Monday morning", "Day 1", "Session 3", "10:00".
bool IsHourOrDay(std::string_view folded) {
  static const Phrases kTimes = {"monday",  "tuesday",   "wednesday", "thursday", "friday",   "saturday", "sunday",
                                 "morning", "afternoon", "noon",      "evening",  "day",      "one",      "two",
                                 "three",   "first",     "second",    "third",    "session",  "track",    "slot",
                                 "topic",   "part",      "the",       "on",       "before",   "after",    "lunch",
                                 "and",     "january",   "february",  "march",    "april",    "may",      "june",
                                 "july",    "august",    "september", "october",  "november", "december", "late",
                                 "early",   "room",      "block",     "item"};
  const std::vector<Token> tokens = Tokenize(folded);
  return std::all_of(tokens.begin(), tokens.end(), [&](const Token& token) {
    return !token.word || token.folded[0] <= '9' ||
           std::find(kTimes.begin(), kTimes.end(), token.folded) != kTimes.end();
  });
}

}  // namespace

bool IsMatterBesideHouse(std::string_view folded) {
  if (CountWords(folded) < 2 ||
      HasAnyPhrase(folded, {"sponsors", "thanks", "thank", "venue", "hotel", "dinner", "summit", "minutes", "slides",
                            "fosdem", "participants", "attendees"}))
    return false;
  if (HasFirmTradeWord(folded)) return true;
  // Everyday's words of the trade: beside those that are matters, too.
  static const Phrases kBeside = {"social", "contact", "location", "presence", "media", "rooms"};
  return HasTradeWord(folded) && HasAnyPhrase(folded, kBeside) && !HasAnyPhrase(folded, {"registration", "sharing"});
}

bool NamesHousekeeping(std::string_view folded) {
  if (IsMatterBesideHouse(folded)) return false;
  // What accounts are made by, not how to sign up for the Summit.
  if (HasAnyPhrase(folded, {"in-band registration", "account registration", "user registration", "registration forms",
                            "registration spam", "registration bots", "spam registrations", "open registration"}))
    return false;
  for (std::string_view lead : {"our ", "the ", "all ", "and ", "more ", "some ", "local ", "many "})
    if (folded.starts_with(lead) && folded.size() > lead.size() + 3)
      return NamesHousekeeping(folded.substr(lead.size()));
  static const Phrases kHouse = Split(kHousekeeping, '|');
  // Alone they head a section on the event, beside any other word they may be a matter: "Video calls".
  static const Phrases kAlone = {"purpose",
                                 "aim",
                                 "aims",
                                 "goal",
                                 "goals",
                                 "focus",
                                 "rules",
                                 "format",
                                 "results",
                                 "video",
                                 "videos",
                                 "press",
                                 "streaming",
                                 "stream",
                                 "updates",
                                 "communication",
                                 "scope",
                                 "costs",
                                 "health",
                                 "media",
                                 "gallery",
                                 "rooms",
                                 "streams",
                                 "recordings",
                                 "also",
                                 "finally",
                                 "p.s.",
                                 "ps",
                                 "last but not least",
                                 "rest",
                                 "by the way",
                                 "one more thing",
                                 "bits and pieces",
                                 "odds and ends",
                                 "this and that"};
  if (std::find(kAlone.begin(), kAlone.end(), folded) != kAlone.end()) return true;
  if (TellsState(folded)) return true;
  // The heading begins with such words, or has little besides: "Calls with many people" is about calls.
  const std::size_t words = CountWords(folded);
  return std::any_of(kHouse.begin(), kHouse.end(), [&](std::string_view phrase) {
    if (!HasPhrase(folded, phrase)) return false;
    if (words <= CountWords(phrase) + (IsMatterToo(phrase) ? 1 : 2)) return true;
    return !IsMatterToo(phrase) && HasPhrase(folded.substr(0, phrase.size() + 1), phrase);
  });
}

bool MayNameMatter(std::string_view folded) {
  static const Phrases kHouse = Split(kHousekeeping, '|');
  static const Phrases kOthers = {"other ", "our ", "the ", "some ", "more ", "further ", "latest ", "all ", "your "};
  const std::size_t words = CountWords(folded);
  if (words < 2 || words > 4 || TellsState(folded) ||
      std::any_of(kOthers.begin(), kOthers.end(), [&](std::string_view one) { return folded.starts_with(one); }))
    return false;
  return std::all_of(kHouse.begin(), kHouse.end(),
                     [&](std::string_view phrase) { return !HasPhrase(folded, phrase) || IsMatterToo(phrase); });
}

bool IsHourOrDayHeading(std::string_view folded) { return !folded.empty() && IsHourOrDay(folded); }

bool IsHousekeepingHeading(std::string_view folded) {
  return !folded.empty() && (NamesHousekeeping(folded) || IsHourOrDay(folded));
}

}  // namespace summit
