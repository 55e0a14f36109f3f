#include "core/extract/reading_words.h"

#include <string>
#include <vector>

#include "core/extract/text_spans.h"

namespace summit {
namespace {

using Tense = DateContext::Tense;
using Phrases = std::vector<std::string_view>;

/// What is to come.
const Phrases kFuture = {"will",
                         "shall",
                         "going to",
                         "is coming",
                         "are coming",
                         "upcoming",
                         "to be held",
                         "planning",
                         "planned",
                         "plan is",
                         "scheduled",
                         "approaching",
                         "coming up",
                         "next week",
                         "to take place",
                         "invites you",
                         "invites all",
                         "invites everyone",
                         "invites everybody",
                         "invites the",
                         "invites us",
                         "invites its",
                         "invites developers",
                         "invites to",
                         "invites anybody",
                         "invites anyone",
                         "invites implementers",
                         "xsf invites",
                         "foundation invites",
                         "summit invites",
                         "board invites",
                         "community invites",
                         "stay tuned",
                         "days until",
                         "mark your calendars",
                         "save the date",
                         "decided to hold",
                         "is starting",
                         "looking forward",
                         "are invited",
                         "announce",
                         "announced for",
                         "was to",
                         "were to",
                         "was due"};

/// "This week we held the sprint and the Summit, and over the weekend many will go to FOSDEM": what is to come is
/// another event.
bool TellsOfHolding(std::string_view folded) {
  constexpr std::size_t kNear = 60;
  const std::size_t summit = folded.find("summit");
  if (summit == std::string_view::npos) return false;
  for (const std::string_view verb : {"we held", "we had", "we attended"}) {
    const std::size_t at = folded.find(verb);
    if (at > summit) continue;
    const std::string_view between = folded.substr(at + verb.size(), summit - at - verb.size());
    if (between.size() <= kNear && !HasAnyPhrase(between, {"we", "that", "to", "will", "decided", "before", "until"}))
      return true;
  }
  return false;
}

/// Where "last week of January" stands, which tells no time gone by; npos for nowhere.
std::size_t LastOfMonth(std::string_view folded, std::size_t& size) {
  for (std::string_view phrase : {"last week of ", "last weekend of ", "last week in ", "last weekend in "})
    if (const std::size_t at = folded.find(phrase); at != std::string_view::npos) return size = phrase.size(), at;
  return std::string_view::npos;
}

/// "Friday had a session about the upcoming certificate changes": told of what was, and only a matter is to come.
bool ComesToSomethingElse(std::string_view folded) {
  static const Phrases kTold = {"discussed",     "talked about", "had sessions",   "sessions about",
                                "session about", "sessions on",  "session on",     "was spent on",
                                "were spent on", "spoke about",  "went through",   "looked at",
                                "we had",        "debated",      "was devoted to", "belonged to"};
  static const Phrases kEvents = {"summit", "summits", "event",  "events", "meeting", "edition",    "fosdem",
                                  "one",    "year",    "xmpp",   "meetup", "sprint",  "conference", "weekend",
                                  "month",  "winter",  "summer", "spring", "autumn",  "agenda"};
  const std::size_t at = folded.find("upcoming");
  if (at == std::string_view::npos || !HasAnyPhrase(folded.substr(0, at), kTold)) return false;
  const std::string_view behind = folded.substr(at + std::string_view("upcoming").size());
  const std::string rest = std::string(folded.substr(0, at)).append(behind);
  return !HasAnyPhrase(behind.substr(0, 30), kEvents) && !HasAnyPhrase(rest, kFuture);
}

}  // namespace

Tense TenseOf(std::string_view folded) {
  std::size_t size = 0;
  if (const std::size_t at = LastOfMonth(folded, size); at != std::string_view::npos)
    return TenseOf(std::string(folded.substr(0, at)).append(folded.substr(at + size)));
  static const Phrases kPast = {"held",          "took place",     "happened",      "occurred",      "occured",
                                "was",           "were",           "met",           "gathered",      "had",
                                "attended",      "discussed",      "participated",  "united",        "recent",
                                "recently",      "reported",       "showed up",     "brought",       "sponsored",
                                "came together", "covered",        "went",          "is behind us",  "is history",
                                "are behind us", "is over",        "saw",           "attracted",     "filled",
                                "drew",          "spent",          "concluded",     "wrapped up",    "has ended",
                                "returned",      "looked like",    "welcomed",      "ended",         "joined us",
                                "talked",        "showed",         "sat together",  "ran",           "convened",
                                "assembled",     "came",           "have passed",   "descended on",  "were connected",
                                "sat down",      "last week",      "last weekend",  "weeks ago",     "days ago",
                                "a week ago",    "a month ago",    "yesterday",     "said goodbye",  "parted",
                                "flew home",     "said and done",  "got together",  "took part",     "drank",
                                "is a wrap",     "lies behind us", "been and gone", "came and went", "back home",
                                "sum up",        "summing up"};
  static const Phrases kDone = {"occurred",   "occured",     "was held",     "were held",
                                "took place", "happened on", "has been held"};
  if (HasAnyPhrase(folded, kDone) && !HasPhrase(folded, "will")) return Tense::kPast;
  if (TellsOfHolding(folded)) return Tense::kPast;
  // "will be held", "to be discussed": the auxiliary decides.
  if (HasAnyPhrase(folded, kFuture) && !ComesToSomethingElse(folded)) return Tense::kFuture;
  if (HasAnyPhrase(folded, kPast)) return Tense::kPast;
  return Tense::kUnknown;
}

bool TellsOfLateDays(std::string_view folded) {
  std::size_t size = 0;
  if (const std::size_t at = LastOfMonth(folded, size); at != std::string_view::npos)
    return TellsOfLateDays(std::string(folded.substr(0, at)).append(folded.substr(at + size)));
  static const Phrases kGone = {"weeks ago",     "days ago",  "a week ago",   "last week",      "last weekend",
                                "yesterday",     "month ago", "months ago",   "is over",        "is behind us",
                                "is history",    "back home", "said goodbye", "lies behind us", "parted",
                                "the other day", "is done",   "are over",     "are behind us"};
  // What was done for a Summit to come.
  static const Phrases kForIt = {"registration", "registered", "register", "announced", "opened",  "board", "decided",
                                 "wrote",        "published",  "call",     "poll",      "booked",  "found", "signed",
                                 "posted",       "asked",      "told",     "launched",  "changed", "will",  "started"};
  return HasAnyPhrase(folded, kGone) && !HasAnyPhrase(folded, kForIt);
}

bool ReportsInTitle(std::string_view folded) {
  static const Phrases kReports = {
      "report",        "summary",       "recap",        "complete",     "minutes",       "presentations", "trip",
      "retrospective", "results",       "outcome",      "notes",        "review",        "wrap-up",       "wrap up",
      "wrapup",        "what happened", "what we did",  "back from",    "looking back",  "wrapping up",   "in pictures",
      "photos",        "thanks for",    "highlights",   "impressions",  "behind us",     "took place",    "aftermath",
      "how it went",   "we met",        "talked about", "we discussed", "was discussed", "we learned",    "we learnt",
      "what we heard", "in retrospect", "retrospect",   "in numbers",   "that was",      "is over",       "a wrap",
      "sum up",        "summing up",    "day one",      "day two",      "day three",     "day 1",         "day 2",
      "day 3",         "first day",     "second day",   "third day"};
  if (HasAnyPhrase(folded, kReports)) return true;
  static const Phrases kTold = {"what was", "what we", "how we", "how it", "what you missed", "where we", "who was"};
  return HasAnyPhrase(folded, kTold) &&
         !HasAnyPhrase(folded, {"will", "plan", "expect", "next", "want", "need", "can"});
}

bool AnnouncesInTitle(std::string_view folded) {
  static const Phrases kAnnouncements = {
      "coming",        "announcement", "announced", "announcing", "preview",  "update",       "soon",
      "save the date", "invitation",   "upcoming",  "call for",   "register", "registration", "join us",
      "today",         "tomorrow",     "postponed", "cancelled",  "canceled", "moved",        "new date",
      "new dates",     "rescheduled",  "calling",   "reminder",   "invites",  "sign up",      "see you",
      "invited",       "welcome to",   "come to"};
  return HasAnyPhrase(folded, kAnnouncements);
}

}  // namespace summit
