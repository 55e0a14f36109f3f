#include "core/extract/date_ownership.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/one_of.h"
#include "core/extract/addresses.h"
#include "core/extract/date_words.h"
#include "core/extract/event_words.h"
#include "core/extract/gazetteer.h"
#include "core/extract/labels.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

class DateOwner {
 public:
  explicit DateOwner(const Reading& reading) : reading_(reading) {}

  bool IsOurs(const Passage& passage, const DateMention& date, bool labelled) const {
    const std::string_view text = reading_.TextOf(passage);
    const std::string_view lead = text.substr(0, date.span.begin);
    // "Until: Friday, 28 January" on a line of its own is the end of what begins a line above.
    const std::string label = FoldLine(lead);
    const bool end_label = label == "until:" || label == "till:";
    const bool beside = IsLimit(lead, text.substr(date.span.end)) || (IsNeighbour(lead) && !IsPlacedBy(passage, lead));
    if (beside && !end_label && !NamesDaysAgain(lead) && !OpensTaleOfIt(passage, date)) return false;
    if (IsBehindConference(passage, date) || IsVisitElsewhere(passage, lead)) return false;
    if (!date.start_day && (TellsOfHabit(lead) || DatesWriting(lead) || IsTalkedOf(lead, text.substr(date.span.end))))
      return false;
    const EventMention* before = nullptr;
    const EventMention* after = nullptr;
    for (const EventMention& event : passage.events) {
      const std::size_t at = OffsetIn(passage, event);
      const bool placing =
          event.kind == EventKind::kConference &&
          (StandsBeside(text.substr(0, at)) || (at > date.span.begin && LeadsOver(text.substr(0, at))) ||
           NamesItsWeek(text.substr(event.span.end - passage.span.begin)) || OpensSentence(text, event, passage, date));
      if (at < date.span.begin) {
        if (IsAside(passage, event, date) || (end_label && event.kind == EventKind::kOther)) continue;
        const bool held_at = event.kind == EventKind::kConference && before != nullptr &&
                             before->kind == EventKind::kSummit && IsHeldAt(text.substr(0, at));
        if ((!placing && !held_at) || OpensParenthesis(passage, event, date)) before = &event;
      } else if (after == nullptr && !placing && event.kind != EventKind::kOther &&
                 !InLaterClause(passage, date, event)) {
        after = &event;
      }
    }
    if (IsPastOnes(passage, date) || (before != nullptr && IsOtherSummit(passage, *before))) return false;
    if (before != nullptr && IsPartOfOther(passage, *before)) return false;
    if (before != nullptr && after != nullptr && IsNextEvents(passage, *before, date, *after)) return false;
    if (before != nullptr)
      return before->kind == EventKind::kSummit && !before->plural && passage.ground != Ground::kNone;
    if (after != nullptr)
      return after->kind == EventKind::kSummit && !after->plural && passage.ground != Ground::kNone &&
             !TooFar(passage, date, *after);
    // "Friday 3rd February - Interop Day": a day put before something else is that one's.
    if (IsLabel(reading_, passage, date)) return false;
    return passage.ground == Ground::kSummit && (labelled || StandsAlone(passage, date));
  }

 private:
  /// "XMPP Summit 43 takes place right before it, on March 14": the Summit is what stands beside the other event.
  static bool IsPlacedBy(const Passage& passage, std::string_view lead) {
    const EventMention* last = nullptr;
    for (const EventMention& event : passage.events)
      if (OffsetIn(passage, event) < lead.size()) last = &event;
    if (last == nullptr || last->kind != EventKind::kSummit || last->plural) return false;
    const std::string clause = FoldLine(lead.substr(last->span.end - passage.span.begin));
    return clause.size() <= 60 &&
           HasAnyPhrase(clause, {"takes place", "will take place", "is held", "will be held", "meets", "happens",
                                 "was held", "took place"}) &&
           HasAnyPhrase(clause, {"right before it", "just before it", "directly before it", "immediately before it",
                                 "right after it", "just after it", "directly after it", "immediately after it",
                                 "right before that", "right after that", "before it", "after it"});
  }

  /// "Before that, on 1 and 2 February, we had the Summit": the sentence opens with days and comes to the Summit.
  bool OpensTaleOfIt(const Passage& passage, const DateMention& date) const {
    constexpr std::size_t kLead = 40, kReach = 40;  // bytes
    if (passage.events.empty() || date.span.begin > kLead || date.start_day == date.end_day) return false;
    const EventMention& first = passage.events.front();
    const std::size_t at = OffsetIn(passage, first);
    return first.kind == EventKind::kSummit && !first.plural && at >= date.span.end && at < date.span.end + kReach;
  }

  /// "It is on January 29th & 30th, right before FOSDEM on January 31st": behind the Summit's own days the days right
  /// behind a conference are the conference's.
  bool IsBehindConference(const Passage& passage, const DateMention& date) const {
    const std::string_view text = reading_.TextOf(passage);
    const EventMention* last = nullptr;
    for (const EventMention& event : passage.events)
      if (OffsetIn(passage, event) < date.span.begin) last = &event;
    if (last == nullptr || last->kind != EventKind::kConference) return false;
    const std::size_t end = last->span.end - passage.span.begin;
    const std::string between = FoldLine(text.substr(end, date.span.begin - end));
    if (between != "on" && between != "," && between != "(" && between != "from" && between != ", on") return false;
    const std::vector<DateMention> own = FindDates(text.substr(0, OffsetIn(passage, *last)));
    return std::any_of(own.begin(), own.end(), [](const DateMention& one) { return one.start_day.has_value(); });
  }

  /// "As a prelude to FOSDEM we met on February 1st".
  static bool OpensSentence(std::string_view text, const EventMention& event, const Passage& passage,
                            const DateMention& date) {
    const std::size_t begin = OffsetIn(passage, event), end = event.span.end - passage.span.begin;
    return end < date.span.begin && OpensBeside(text.substr(0, begin), text.substr(end, date.span.begin - end));
  }

  /// A Summit by another number than the passage's.
  static bool IsOtherSummit(const Passage& passage, const EventMention& event) {
    return event.kind == EventKind::kSummit && !event.numbers.empty() && passage.ref && passage.ref->number &&
           std::find(event.numbers.begin(), event.numbers.end(), *passage.ref->number) == event.numbers.end();
  }

  /// "After Summit 28 in Porto, Portugal last July": days gone by beside another Summit.
  bool IsPastOnes(const Passage& passage, const DateMention& date) const {
    const std::string_view lead = reading_.TextOf(passage).substr(0, date.span.begin);
    const std::string tail = FoldLine(lead.substr(lead.size() - std::min<std::size_t>(lead.size(), 12)));
    return (tail.ends_with(" last") || tail.ends_with(" past")) &&
           std::any_of(passage.events.begin(), passage.events.end(), [&](const EventMention& event) {
             return OffsetIn(passage, event) < date.span.begin && IsOtherSummit(passage, event);
           });
  }

  /// "in our announcement of February": when something was written.
  static bool DatesWriting(std::string_view before) {
    static const Phrases kWriting = {"announcement of", "announcement from", "announcement in", "newsletter of",
                                     "newsletter from", "newsletter for",    "issue of",        "edition of",
                                     "letter of",       "post of",           "post from",       "report of",
                                     "mail of",         "message of",        "blog post of",    "roundup of"};
    return EndsWithAny(FoldLine(before.substr(before.size() > 48 ? before.size() - 48 : 0)), kWriting);
  }

  /// "January is a busy month": the month is what the clause is about, and no day of anything.
  static bool IsTalkedOf(std::string_view before, std::string_view after) {
    static const Phrases kIs = {"is",     "was",   "seems", "remains", "has",     "would",  "tends",    "brings",
                                "suits",  "means", "meant", "can",     "treated", "showed", "welcomed", "greeted",
                                "proved", "made",  "felt",  "smells",  "looks",   "turned", "promises", "always"};
    const std::vector<Token> lead = Tokenize(before);
    std::vector<Token> rest = Tokenize(after.substr(0, 40));
    // "June in Toronto means sunshine"
    if (rest.size() > 2 && IsOneOf(rest[0].folded, {"in", "at"}) && rest[1].capital)
      rest.erase(rest.begin(), rest.begin() + 2);
    const bool subject = lead.empty() || IsOneOf(lead.back().folded, {"that", "because", "since", "as", "while", "but",
                                                                      "and", ",", "whereas"});
    return subject && rest.size() > 1 && IsOneOf(rest[0].folded, kIs) &&
           !HasAnyPhrase(rest[1].folded, {"when", "the", "our"});
  }

  /// "Summit 28 is on January 29 and 30, and on January 31 you meet us at FOSDEM": behind the Summit's own days the
  /// next ones are those of the conference that stands in their clause.
  bool IsNextEvents(const Passage& passage, const EventMention& before, const DateMention& date,
                    const EventMention& after) const {
    if (before.kind != EventKind::kSummit || after.kind != EventKind::kConference) return false;
    const std::string_view text = reading_.TextOf(passage);
    const std::string_view clause = text.substr(date.span.end, OffsetIn(passage, after) - date.span.end);
    if (clause.size() > 40 || clause.find_first_of(",;(") != std::string_view::npos) return false;
    // "On January 29 and 30 we meet for Summit 28, and on January 31 ..." tells them before it names the Summit.
    const std::vector<DateMention> own = FindDates(text.substr(0, date.span.begin));
    return std::any_of(own.begin(), own.end(), [](const DateMention& one) { return one.start_day.has_value(); });
  }

  /// "3 and 4 February, FOSDEM weekend": the conference only names the days.
  static bool NamesItsWeek(std::string_view after) {
    const std::string next = FoldLine(after.substr(0, 9));
    return next == "weekend" || next == "week" || next.starts_with("weekend ") || next.starts_with("week ") ||
           next.starts_with("week,") || next.starts_with("week.") || next.starts_with("weekend.") ||
           next.starts_with("weekend,");
  }

  /// "The Summit happened at OSCON 2008 in Portland on July 21": the conference is where, not what.
  static bool IsHeldAt(std::string_view before) {
    const std::string tail = FoldLine(before.substr(before.size() > 24 ? before.size() - 24 : 0));
    return EndsWithAny(tail, {"happened at", "held at", "place at", "occurred at", "convened at", "met at",
                              "held during", "place during", "happened during", "gathered at", "meet at"});
  }

  /// "After Summit 30 in Brussels we go to Porto on July 8": the other Summit stands in a clause of its own.
  bool IsAside(const Passage& passage, const EventMention& event, const DateMention& date) const {
    if (event.kind != EventKind::kSummit || event.numbers.empty() || !passage.ref->number) return false;
    if (std::find(event.numbers.begin(), event.numbers.end(), *passage.ref->number) != event.numbers.end())
      return false;
    const std::size_t end = event.span.end - passage.span.begin;
    const std::string between = FoldLine(reading_.TextOf(passage).substr(end, date.span.begin - end));
    return between.find(',') != std::string::npos || HasAnyPhrase(between, {"we", "it", "this one", "the next"});
  }

  /// "the dinner of XMPP Summit 30": the Summit is named only to tell whose dinner it is.
  bool IsPartOfOther(const Passage& passage, const EventMention& event) const {
    const std::string_view text = reading_.TextOf(passage);
    for (const EventMention& other : passage.events) {
      if (other.kind != EventKind::kSide || other.span.end > event.span.begin) continue;
      const std::size_t end = other.span.end - passage.span.begin;
      const std::string between = FoldLine(text.substr(end, OffsetIn(passage, event) - end));
      for (std::string_view link : {"of", "for", "at", "of the", "for the", "at the", "of our", "before", "after",
                                    "before the", "after the", "of this", "during", "during the"})
        if (between == link) return true;
    }
    return false;
  }

  /// "FOSDEM (Brussels, February 23-24)" dates FOSDEM, whatever stands before it.
  bool OpensParenthesis(const Passage& passage, const EventMention& event, const DateMention& date) const {
    const std::string_view text = reading_.TextOf(passage);
    const std::size_t end = event.span.end - passage.span.begin;
    const std::string_view between = text.substr(end, date.span.begin - end);
    if (NamesDaysAgain(text.substr(0, date.span.begin))) return false;
    const std::size_t open = between.find('(');
    const bool place = open != std::string_view::npos && open < 28 && between.starts_with(" in ") &&
                       between.substr(0, open).find(',') == std::string_view::npos;  // "OSCON in Portland (July 23-27)"
    return (open != std::string_view::npos && (open < 4 || place) && between.find(')') == std::string_view::npos) ||
           MakesClauseOfItsOwn(FoldLine(between));
  }

  /// "The days are 3 and 4 February; FOSDEM follows": another event behind the semicolon owns nothing before it.
  bool InLaterClause(const Passage& passage, const DateMention& date, const EventMention& event) const {
    if (event.kind == EventKind::kSummit) return false;
    const std::string_view text = reading_.TextOf(passage);
    const std::string_view between = text.substr(date.span.end, OffsetIn(passage, event) - date.span.end);
    return between.find(';') != std::string_view::npos ||
           BeginsClause(between, text.substr(event.span.end - passage.span.begin));
  }

  /// "We meet on June 3 and 4 in Porto, and | DevCon 2031 | starts on the next day": the conference has a verb of its
  /// own.
  static bool BeginsClause(std::string_view between, std::string_view after) {
    static const Phrases kVerbs = {"follows",     "comes",     "starts",  "begins", "opens",
                                   "takes place", "kicks off", "is next", "is on",  "will",
                                   "came",        "started",   "began",   "opened", "followed"};
    const std::string lead = FoldLine(between), rest = FoldLine(after.substr(0, 40));
    static const Phrases kJoints = {", and", ", while", ", and the", ", while the", ", then"};
    const bool joined =
        std::any_of(kJoints.begin(), kJoints.end(), [&](std::string_view end) { return lead.ends_with(end); });
    return joined && lead.size() > 6 && std::any_of(kVerbs.begin(), kVerbs.end(), [&](std::string_view verb) {
             return rest.starts_with(verb) &&
                    (rest.size() == verb.size() || !(rest[verb.size()] >= 'a' && rest[verb.size()] <= 'z'));
           });
  }

  /// A date first and the Summit only in a later clause is about the first clause.
  bool TooFar(const Passage& passage, const DateMention& date, const EventMention& after) const {
    const std::string_view text = reading_.TextOf(passage);
    const std::size_t begin = OffsetIn(passage, after);
    const std::string between = FoldLine(text.substr(date.span.end, begin - date.span.end));
    // "to Brussels in January: another Summit follows in July".
    if (!date.start_day && between.find(':') != std::string::npos) return true;
    return between.find(';') != std::string::npos || HasAnyPhrase(between, {"but", "while", "because"});
  }

  /// A date with no event beside it: on its own line, after a label, or in a sentence on holding and meeting.
  bool StandsAlone(const Passage& passage, const DateMention& date) const {
    static const Phrases kHolding = {
        "held",       "meet",       "meeting",     "met",          "gather",     "gathering",  "gathered",
        "take place", "took place", "takes place", "date",         "dates",      "when",       "calendar",
        "calendars",  "happen",     "happened",    "convened",     "will be on", "was on",     "join us",
        "come to",    "see you",    "be in",       "get together", "two days",   "invite you", "see us",
        "new date",   "day one",    "day 1",       "first day",    "day two",    "day 2",      "second day"};
    // "Sign-up opens in December" behind a sentence on the Summit.
    if (!NamesSummit(passage) &&
        HasAnyPhrase(passage.folded,
                     {"sign-up",   "sign-ups",   "sign up",      "signup",      "registration", "registrations",
                      "tickets",   "call for",   "announced in", "announce in", "news in",      "told in",
                      "more in",   "follow in",  "details in",   "opens on",    "closes on",    "opens in",
                      "closes in", "open until", "open till",    "deadline"}) &&
        !HasAnyPhrase(passage.folded, {"will be held", "is held", "takes place", "take place", "we meet"}))
      return false;
    // A month alone, behind a sentence on the Summit, may be that of anything.
    if (passage.names_summit && (date.start_day || NamesSummit(passage) || HasAnyPhrase(passage.folded, kHolding)))
      return true;
    // "Thirty people filled the house on 27 and 28 January" below a newsletter's heading on the Summit.
    if (!reading_.subject && passage.events.empty() && passage.ref->number && date.start_month && date.start_day &&
        date.start_day != date.end_day && !IsAboutOtherDays(passage))
      return true;
    const bool subject = reading_.subject && passage.ref == reading_.subject;
    if (subject && passage.events.empty() && SpeaksOfIt(passage.folded)) return true;
    // "As a prelude to FOSDEM forty people filled the house on February 1st and 2nd".
    const auto opens = [&](const EventMention& e) { return OpensSentence(reading_.TextOf(passage), e, passage, date); };
    if (subject && date.start_day && date.start_day != date.end_day && !IsAboutOtherDays(passage) &&
        std::any_of(passage.events.begin(), passage.events.end(), opens))
      return true;
    if (HasAnyPhrase(passage.folded, {"minutes of", "arrive", "arrival", "book", "booking", "train", "flight", "call",
                                      "talk", "release"}))
      return false;
    if (!reading_.subject || passage.ref != reading_.subject) return false;
    if (HasAnyPhrase(passage.folded, kHolding) || date.span.begin == 0) return true;
    // "Brussels, Thursday 3 February and Friday 4 February 2033.": no sentence, and more than a day.
    const std::string_view text = reading_.TextOf(passage);
    return date.start_month && date.start_day != date.end_day && text.size() <= 100 && !LooksLikeSentence(text);
  }

  /// "It's on July 8-9", "It all happened on": the sentence goes on with what the post is about.
  static bool SpeaksOfIt(std::string_view folded) {
    return folded.starts_with("it ") || folded.starts_with("it's ") || folded.starts_with("this time ");
  }

  const Reading& reading_;
};

}  // namespace

bool NamesSummit(const Passage& passage) {
  return std::any_of(passage.events.begin(), passage.events.end(),
                     [](const EventMention& e) { return e.kind == EventKind::kSummit && !e.plural; });
}

std::size_t OffsetIn(const Passage& passage, const EventMention& event) {
  return event.span.begin - passage.span.begin;
}

bool IsAboutOtherDays(const Passage& passage) {
  return HasAnyPhrase(passage.folded,
                      {"minutes of", "arrive", "arrival", "book", "booking", "train", "flight", "call", "talk",
                       "release", "closed", "open from", "opens", "opening", "holidays", "vote", "survey"});
}

namespace {

/// ": 9:00 - 17:30", ": day one": behind a day no more than when it begins, or which of the days it is.
bool TellsOnlyHours(std::string_view folded) {
  static const Phrases kHours = {"from", "to",  "until", "till", "h",     "am",  "pm",    "cet",    "cest",
                                 "utc",  "the", "and",   "day",  "first", "one", "1st",   "second", "two",
                                 "2nd",  "o",   "clock", "at",   "bst",   "gmt", "third", "three",  "o'clock"};
  const std::vector<Token> words = Tokenize(folded);
  return words.size() > 1 && std::all_of(words.begin(), words.end(), [](const Token& word) {
           return !word.word || AllDigits(word.folded) || IsOneOf(word.folded, kHours);
         });
}

}  // namespace

bool IsVisitElsewhere(const Passage& passage, std::string_view lead) {
  static const Phrases kReaders = {"if you", "you", "those who", "whoever", "anyone who", "some of us", "many of us"};
  static const Phrases kVisits = {"at", "to", "for", "attend", "attending", "visit", "visiting", "join", "joining"};
  if (NamesSummit(passage) || !HasAnyPhrase(FoldLine(lead), kReaders)) return false;
  const std::vector<Token> words = Tokenize(lead);
  std::size_t end = words.size();
  while (end > 0 && IsOneOf(words[end - 1].folded, {"from", "on", "the", ",", "(", "between"})) --end;
  std::size_t first = end;
  while (first > 0 && words[first - 1].capital) --first;
  if (first == end || first == 0) return false;
  const std::string_view name = lead.substr(words[first].span.begin, words[end - 1].span.end - words[first].span.begin);
  const std::size_t verb = words[first - 1].folded == "the" && first > 1 ? first - 2 : first - 1;
  return IsOneOf(words[verb].folded, kVisits) && KindOfPlace(name) == PlaceKind::kUnknown;
}

bool IsLabel(const Reading& reading, const Passage& passage, const DateMention& date) {
  if (date.span.begin != 0 || !date.start_day || date.start_day != date.end_day) return false;
  const std::string_view rest = reading.TextOf(passage).substr(date.span.end);
  const std::string folded = FoldLine(rest);
  return !folded.empty() && (folded[0] == ':' || folded[0] == '-') && !TellsOnlyHours(folded);
}

bool IsOfTheSummit(const Reading& reading, const Passage& passage, const DateMention& date, bool labelled) {
  return DateOwner(reading).IsOurs(passage, date, labelled);
}

}  // namespace summit
