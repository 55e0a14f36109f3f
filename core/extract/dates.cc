#include <algorithm>
#include <optional>

#include "core/base/text.h"
#include "core/extract/addresses.h"
#include "core/extract/date_relative.h"
#include "core/extract/date_words.h"
#include "core/extract/extractors.h"
#include "core/extract/labels.h"

namespace summit {
namespace {

using Tense = DateContext::Tense;
using Phrases = std::vector<std::string_view>;

class DateReader {
 public:
  DateReader(const Reading& reading, FactList& facts) : reading_(reading), facts_(facts) {}

  void Read() {
    Collect();
    JoinStartAndEnd();
    DropLooseEnds();
    TakeDaysWithoutWords();
    FindYear();
    for (const Found& found : found_) Add(found);
    AddTitle();
    AddRelative();
    AddCancellations();
  }

 private:
  struct Found {
    const Passage* passage;
    DateMention mention;        // span in the passage's text
    bool label = false;         // stands before what happens then: "Monday, February 9: XMPP Summit"
    std::optional<int> placed;  // year of the conference named with it
    bool taken_back = false;    // no longer the date
  };

  void Collect() {
    for (const Passage& passage : reading_.passages) {
      if (!passage.ref) continue;
      const BlockKind kind = reading_.BlockOf(passage).kind;
      if (kind == BlockKind::kQuote || kind == BlockKind::kCode) continue;
      std::vector<DateMention> dates = FindDates(reading_.TextOf(passage));
      if (dates.empty()) continue;
      DropAlternatives(passage, dates);
      const std::vector<LabelledPart> parts = LabelledParts(reading_, passage);
      const bool names = NamesSummit(passage);
      if (kind == BlockKind::kTableRow && parts.empty() && !names) continue;
      for (std::size_t i = 0; i < dates.size(); ++i) Take(passage, dates, i, parts);
    }
  }

  void Take(const Passage& passage, const std::vector<DateMention>& dates, std::size_t i,
            const std::vector<LabelledPart>& parts) {
    DateMention date = dates[i];
    labels_ += IsLabel(passage, date);
    const bool labelled = std::any_of(parts.begin(), parts.end(), [&](const LabelledPart& part) {
      return part.kind == LabelKind::kDate && part.value.Contains(date.span.begin);
    });
    if (!IsOurs(passage, date, labelled)) return;
    const std::string_view text = reading_.TextOf(passage);
    const std::size_t begin = i == 0 ? 0 : dates[i - 1].span.end;
    const std::size_t end = i + 1 < dates.size() ? dates[i + 1].span.begin : text.size();
    const std::string_view lead = Clause(text.substr(begin, date.span.begin - begin));
    const bool moved = TellsOfMove(passage.folded);
    bool taken_back = IsTakenBack(lead, text.substr(date.span.end, end - date.span.end), moved);
    if (taken_back && moved && EndsWithWord(FoldLine(lead), "from") && date.start_day != date.end_day &&
        dates.size() == 1)
      taken_back = false, KeepEnd(date);
    found_.push_back({&passage, date, IsLabel(passage, date), PlacedYear(passage), taken_back});
  }

  /// "XMPP Summit 54, Brussels, 3-4 February 2033": days that the title of a post on one Summit tells.
  void AddTitle() {
    const std::string& title = reading_.post->info.title;
    const std::vector<EventMention> events = FindEvents(title, {});
    const bool ours = std::all_of(events.begin(), events.end(),
                                  [](const EventMention& e) { return e.kind == EventKind::kSummit && !e.plural; });
    const std::string folded = FoldLine(title);
    if (!reading_.subject || events.size() != 1 || !ours || TellsOfMove(folded)) return;
    const std::vector<DateMention> dates = FindDates(title);
    if (dates.size() != 1 || !dates[0].start_day || !dates[0].start_month) return;
    if (IsLimit(std::string_view(title).substr(0, dates[0].span.begin),
                std::string_view(title).substr(dates[0].span.end)))
      return;
    DateContext context;
    context.written = reading_.post->info.date;
    context.tense = reading_.tense;
    context.year = year_;
    const auto range = ResolveDate(dates[0], context);
    if (!range || (range->start == range->end && !found_.empty())) return;
    DatesFact fact;
    fact.range = *range;
    fact.standing = reading_.tense == Tense::kPast ? Standing::kHeld : Standing::kAnnounced;
    facts_.AddTitle(*reading_.subject, fact);
  }

  /// "Monday and Tuesday of last week", "the Thursday and Friday before FOSDEM": days that only weekdays tell, where
  /// the passage tells none in figures.
  void AddRelative() {
    for (const Passage& passage : reading_.passages) {
      if (!passage.ref || passage.ground == Ground::kSide || passage.ground == Ground::kNone) continue;
      const BlockKind kind = reading_.BlockOf(passage).kind;
      if (kind != BlockKind::kParagraph && kind != BlockKind::kListItem) continue;
      const bool told = std::any_of(found_.begin(), found_.end(), [&](const Found& found) {
        return found.passage == &passage && found.mention.start_day;
      });
      if (told || !(passage.names_summit || passage.ref == reading_.subject)) continue;
      const auto days = RelativeIn(passage);
      if (!days) continue;
      DatesFact fact;
      fact.range = days->range;
      fact.standing = StandingOf(passage, days->range);
      facts_.Add(passage, fact);
    }
  }

  std::optional<RelativeDays> RelativeIn(const Passage& passage) const {
    const std::string_view text = reading_.TextOf(passage);
    for (const EventMention& event : passage.events) {
      const bool other = event.kind == EventKind::kOther && event.name != "before";
      if (event.kind == EventKind::kSide || other) return std::nullopt;
      if (event.kind != EventKind::kConference || !NamesSummit(passage)) continue;
      const auto own = DaysOf(event);
      if (!own) continue;
      const auto beside = DaysBeside(text, OffsetIn(passage, event), *own);
      if (beside) return beside;
    }
    static const Phrases kMeeting = {"met",      "meet",   "held",          "took place", "takes place", "take place",
                                     "gathered", "gather", "came together", "was",        "is",          "happened",
                                     "convened", "spent",  "sat",           "will"};
    if (passage.ground != Ground::kSummit || !HasAnyPhrase(passage.folded, kMeeting)) return std::nullopt;
    const auto days = DaysSeenFrom(text, reading_.post->info.date);
    // A conference may follow in a sentence that has named the Summit: "..., and FOSDEM came right behind".
    const bool conference = std::any_of(passage.events.begin(), passage.events.end(), [&](const EventMention& e) {
      return e.kind == EventKind::kConference &&
             !(days && NamesSummit(passage) && passage.events.front().kind == EventKind::kSummit &&
               OffsetIn(passage, e) > days->span.end);
    });
    if (conference) return std::nullopt;
    // One weekday alone may be that of any meeting, unless the Summit is named with it.
    const bool one = days && days->range.start == days->range.end;
    if (one && !NamesSummit(passage)) return std::nullopt;
    const bool ahead = reading_.tense == Tense::kFuture && passage.tense == Tense::kPast;
    if (ahead || HasAnyPhrase(passage.folded, {"to plan", "planned", "prepare", "prepared", "preparing"}))
      return std::nullopt;
    if (!days || IsLimit(text.substr(0, days->span.begin), text.substr(days->span.end))) return std::nullopt;
    return days;
  }

  /// The days that the post gives for an event of others: right behind its name, anywhere in the post.
  std::optional<DateRange> DaysOf(const EventMention& conference) const {
    for (const Passage& passage : reading_.passages)
      for (const EventMention& event : passage.events) {
        if (event.kind != EventKind::kConference || event.name != conference.name) continue;
        if (event.edition != conference.edition && !event.edition.empty()) continue;
        const std::string_view text = reading_.TextOf(passage);
        const std::size_t end = event.span.end - passage.span.begin;
        for (const DateMention& date : FindDates(text.substr(end, 90))) {
          if (!date.start_day || !date.start_month) continue;
          const std::string between = FoldLine(text.substr(end, date.span.begin));
          if (std::any_of(passage.events.begin(), passage.events.end(), [&](const EventMention& other) {
                return other.span.begin > event.span.begin && OffsetIn(passage, other) < end + date.span.begin;
              }))
            break;
          DateContext context;
          context.written = reading_.post->info.date;
          if (event.year) context.year = std::chrono::year(*event.year);
          return ResolveDate(date, context);
        }
      }
    return std::nullopt;
  }

  /// "Summit 34 is cancelled": whatever days were told are no more than a plan, which a claim against them records.
  void AddCancellations() {
    const bool title = reading_.subject && TellsOfCancellation(FoldLine(reading_.post->info.title));
    for (const Passage& passage : reading_.passages) {
      if (!passage.ref || passage.ground != Ground::kSummit) continue;
      const BlockKind kind = reading_.BlockOf(passage).kind;
      if (kind == BlockKind::kQuote || kind == BlockKind::kCode || (!NamesSummit(passage) && !passage.names_summit))
        continue;
      const bool others = std::any_of(passage.events.begin(), passage.events.end(), [](const EventMention& e) {
        return e.kind == EventKind::kConference || e.kind == EventKind::kSide;
      });
      if (others || !(TellsOfCancellation(passage.folded) || (title && passage.ref == reading_.subject))) continue;
      DatesFact fact;
      fact.range = DateRange::OfYear(reading_.post->info.date.year());
      fact.standing = Standing::kPlanned;
      fact.written = kCancelled;
      facts_.AddAs(passage, fact, std::min(reading_.RelationOf(passage), Relation::kAnnouncement), passage.span);
      return;
    }
  }

  /// "Start: Thursday, 4 June 2026" and "End: Friday, 5 June 2026" a line below: the ends of one programme.
  void JoinStartAndEnd() {
    for (std::size_t i = 0; i + 1 < found_.size(); ++i) {
      Found& first = found_[i];
      const Found& last = found_[i + 1];
      static const Phrases kStarts = {"start",     "starts",  "begin",    "begins",    "from",
                                      "first day", "opening", "starting", "doors open"};
      static const Phrases kEnds = {"end", "ends", "until", "to", "last day", "closing", "ending", "till", "finish"};
      if (first.passage->ref != last.passage->ref || !LedBy(first, kStarts) || !LedBy(last, kEnds)) continue;
      if (!first.mention.start_month || !last.mention.end_month || !first.mention.start_day || !last.mention.end_day)
        continue;
      first.mention.start_year =
          last.mention.year && first.mention.year != last.mention.year ? first.mention.year : std::nullopt;
      first.mention.end_day = last.mention.end_day;
      first.mention.end_month = last.mention.end_month;
      if (last.mention.year) first.mention.year = last.mention.year;
      found_.erase(found_.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
  }

  /// "First of all: 12 & 13 June 2029, Vienna": where the post tells its days in no other way, the first several days
  /// in a row that nothing else is said of are those of its Summit.
  void TakeDaysWithoutWords() {
    const auto ours = [&](const Found& found) {
      return found.passage->ref == reading_.subject && found.mention.start_day;
    };
    if (!reading_.subject || std::any_of(found_.begin(), found_.end(), ours)) return;
    constexpr std::size_t kReach = 40;
    for (std::size_t i = 0; i < std::min(kReach, reading_.passages.size()); ++i) {
      const Passage& passage = reading_.passages[i];
      const BlockKind kind = reading_.BlockOf(passage).kind;
      if (passage.ref != reading_.subject || passage.ground != Ground::kSummit || !passage.events.empty() ||
          kind != BlockKind::kParagraph || passage.span.size() > 400 || IsAboutOtherDays(passage))
        continue;
      const std::string_view text = reading_.TextOf(passage);
      const std::vector<DateMention> dates = FindDates(text);
      if (dates.size() != 1 || !dates[0].start_day || !dates[0].start_month || dates[0].start_day == dates[0].end_day)
        continue;
      const std::string_view lead = text.substr(0, dates[0].span.begin);
      if (IsLimit(lead, text.substr(dates[0].span.end)) || IsNeighbour(lead)) continue;
      found_.push_back({&passage, dates[0], false, std::nullopt, false});
      return;
    }
  }

  static bool IsAboutOtherDays(const Passage& passage) {
    return HasAnyPhrase(passage.folded,
                        {"minutes of", "arrive", "arrival", "book", "booking", "train", "flight", "call", "talk",
                         "release", "closed", "open from", "opens", "opening", "holidays", "vote", "survey"});
  }

  /// "End: Friday, 5 June" whose start was not understood tells no date of its own.
  void DropLooseEnds() {
    std::erase_if(found_, [&](const Found& found) {
      return LedBy(found, {"end", "ends", "last day", "closing", "until", "till"});
    });
  }

  /// The date's line begins with one of the labels: "Start: ", "End | ".
  bool LedBy(const Found& found, const Phrases& labels) const {
    const std::string lead = FoldLine(reading_.TextOf(*found.passage).substr(0, found.mention.span.begin));
    return std::any_of(labels.begin(), labels.end(), [&](std::string_view label) {
      if (!lead.starts_with(label)) return false;
      const std::string_view rest = Trim(std::string_view(lead).substr(label.size()));
      return rest.empty() || rest == ":" || rest == "|" || rest == "-" || rest == ": on" || rest == "on";
    });
  }

  /// "moved from 8 October to 19 November": what looks like a range is the old day and the new one.
  static void KeepEnd(DateMention& date) {
    date.start_day = date.end_day;
    date.start_month = date.end_month;
    date.start_year.reset();
    date.weekday.reset();
  }

  /// The words since the last comma or the like.
  static std::string_view Clause(std::string_view lead) {
    const std::size_t at = lead.find_last_of(",;:");
    return at == std::string_view::npos || lead.size() - at < 4 ? lead : lead.substr(at + 1);
  }

  /// "January 29-30 or February 5-6": what is still open is no date.
  void DropAlternatives(const Passage& passage, std::vector<DateMention>& dates) const {
    const std::string_view text = reading_.TextOf(passage);
    std::vector<bool> open(dates.size());
    for (std::size_t i = 1; i < dates.size(); ++i) {
      const std::string between =
          FoldLine(text.substr(dates[i - 1].span.end, dates[i].span.begin - dates[i - 1].span.end));
      if (between == "or" || between == ", or" || between == "or on" || between == "or maybe")
        open[i - 1] = open[i] = true;
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < dates.size(); ++i)
      if (!open[i]) dates[kept++] = dates[i];
    dates.resize(kept);
  }

  static bool NamesSummit(const Passage& passage) {
    return std::any_of(passage.events.begin(), passage.events.end(),
                       [](const EventMention& e) { return e.kind == EventKind::kSummit && !e.plural; });
  }

  static std::size_t OffsetIn(const Passage& passage, const EventMention& event) {
    return event.span.begin - passage.span.begin;
  }

  bool IsOurs(const Passage& passage, const DateMention& date, bool labelled) const {
    const std::string_view text = reading_.TextOf(passage);
    const std::string_view lead = text.substr(0, date.span.begin);
    // "Until: Friday, 28 January" on a line of its own is the end of what begins a line above.
    const std::string label = FoldLine(lead);
    const bool end_label = label == "until:" || label == "till:";
    if ((!end_label && IsLimit(lead, text.substr(date.span.end))) || (IsNeighbour(lead) && !IsPlacedBy(passage, lead)))
      return false;
    if (!date.start_day && (TellsOfHabit(lead) || DatesWriting(lead))) return false;
    const EventMention* before = nullptr;
    const EventMention* after = nullptr;
    for (const EventMention& event : passage.events) {
      const std::size_t at = OffsetIn(passage, event);
      const bool placing =
          event.kind == EventKind::kConference &&
          (StandsBeside(text.substr(0, at)) || NamesItsWeek(text.substr(event.span.end - passage.span.begin)));
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
    if (before != nullptr && IsPartOfOther(passage, *before)) return false;
    if (before != nullptr && after != nullptr && IsNextEvents(passage, *before, date, *after)) return false;
    if (before != nullptr)
      return before->kind == EventKind::kSummit && !before->plural && passage.ground != Ground::kNone;
    if (after != nullptr)
      return after->kind == EventKind::kSummit && !after->plural && passage.ground != Ground::kNone &&
             !TooFar(passage, date, *after);
    // "Friday 3rd February - Interop Day": a day put before something else is that one's.
    if (IsLabel(passage, date)) return false;
    return passage.ground == Ground::kSummit && (labelled || StandsAlone(passage, date));
  }

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

  /// "in our announcement of February": when something was written.
  static bool DatesWriting(std::string_view before) {
    static const Phrases kWriting = {"announcement of", "announcement from", "announcement in", "newsletter of",
                                     "newsletter from", "newsletter for",    "issue of",        "edition of",
                                     "letter of",       "post of",           "post from",       "report of",
                                     "mail of",         "message of",        "blog post of",    "roundup of"};
    return EndsWithAny(FoldLine(before.substr(before.size() > 48 ? before.size() - 48 : 0)), kWriting);
  }

  /// "Summit 28 is on January 29 and 30, and on January 31 you meet us at FOSDEM": behind the Summit's own days the
  /// next ones are those of the conference that stands in their clause.
  bool IsNextEvents(const Passage& passage, const EventMention& before, const DateMention& date,
                    const EventMention& after) const {
    if (before.kind != EventKind::kSummit || after.kind != EventKind::kConference) return false;
    const std::string_view text = reading_.TextOf(passage);
    const std::string_view clause = text.substr(date.span.end, OffsetIn(passage, after) - date.span.end);
    if (clause.size() > 40 || clause.find_first_of(",;(") != std::string_view::npos) return false;
    const std::size_t begin = before.span.end - passage.span.begin;
    const std::vector<DateMention> own = FindDates(text.substr(begin, date.span.begin - begin));
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
    return text.substr(date.span.end, OffsetIn(passage, event) - date.span.end).find(';') != std::string_view::npos;
  }

  /// A date first and the Summit only in a later clause is about the first clause.
  bool TooFar(const Passage& passage, const DateMention& date, const EventMention& after) const {
    const std::string_view text = reading_.TextOf(passage);
    const std::size_t begin = OffsetIn(passage, after);
    const std::string between = FoldLine(text.substr(date.span.end, begin - date.span.end));
    return between.find(';') != std::string::npos || HasAnyPhrase(between, {"but", "while", "because"});
  }

  /// A date with no event beside it: on its own line, after a label, or in a sentence on holding and meeting.
  bool StandsAlone(const Passage& passage, const DateMention& date) const {
    static const Phrases kHolding = {"held",         "meet",       "meeting",    "met",         "gather",   "gathering",
                                     "gathered",     "take place", "took place", "takes place", "date",     "dates",
                                     "when",         "calendar",   "calendars",  "happen",      "happened", "convened",
                                     "will be on",   "was on",     "join us",    "come to",     "see you",  "be in",
                                     "get together", "two days",   "invite you", "new date",    "day one",  "day 1",
                                     "first day",    "day two",    "day 2",      "second day"};
    // "Sign-up opens in December" behind a sentence on the Summit.
    if (!NamesSummit(passage) &&
        HasAnyPhrase(passage.folded, {"sign-up", "sign-ups", "sign up", "signup", "registration", "registrations",
                                      "tickets", "call for", "announced in", "announce in", "news in", "told in",
                                      "more in", "follow in", "details in"}) &&
        !HasAnyPhrase(passage.folded, {"will be held", "takes place", "take place", "we meet"}))
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

  bool IsLabel(const Passage& passage, const DateMention& date) const {
    if (date.span.begin != 0 || !date.start_day || date.start_day != date.end_day) return false;
    const std::string_view rest = reading_.TextOf(passage).substr(date.span.end);
    const std::string folded = FoldLine(rest);
    return !folded.empty() && (folded[0] == ':' || folded[0] == '-');
  }

  /// The year of a conference that the same sentence places the Summit at.
  std::optional<int> PlacedYear(const Passage& passage) const {
    for (const EventMention& event : passage.events)
      if (event.kind == EventKind::kConference && event.year) return event.year;
    return std::nullopt;
  }

  /// The year the post speaks of, for dates that name none: from a full date of the Summit, or the conference.
  void FindYear() {
    const auto of_subject = [&](const Found& found) {
      return reading_.subject && found.passage->ref == reading_.subject;
    };
    for (const Found& found : found_) {
      if (!of_subject(found) || !found.mention.start_day) continue;
      if (!found.mention.year && !found.placed) continue;
      if (const auto range = Resolve(found, std::nullopt)) {
        if (!around_ || range->start < around_->start) around_ = range;
        if (around_ && range->end > around_->end) around_->end = range->end;
        break;
      }
    }
    if (around_)
      year_ = around_->start.year();
    else if (reading_.subject && reading_.subject->year)
      year_ = std::chrono::year(*reading_.subject->year);
  }

  Tense TenseOf(const Passage& passage) const {
    return passage.tense == Tense::kUnknown && passage.ref == reading_.subject ? reading_.tense : passage.tense;
  }

  /// A reading that fits the tense; where the tense misleads ("hosted by" is no past), the nearest.
  std::optional<DateRange> Resolve(const Found& found, std::optional<DateRange> around) const {
    const auto range = Resolve(found, around, TenseOf(*found.passage));
    return range ? range : Resolve(found, around, Tense::kUnknown);
  }

  std::optional<DateRange> Resolve(const Found& found, std::optional<DateRange> around, Tense tense) const {
    DateContext context;
    context.written = reading_.post->info.date;
    context.tense = tense;
    if (found.placed)
      context.year = std::chrono::year(*found.placed);
    else if (found.passage->ref == reading_.subject)
      context.year = year_;
    context.around = around;
    return ResolveDate(found.mention, context);
  }

  /// A stated year that contradicts the conference of the same sentence is a slip of the pen: the conference's is
  /// meant.
  std::optional<DateRange> Corrected(const Found& found) const {
    DateMention mention = found.mention;
    if (!mention.year || mention.start_year || !mention.start_month || !found.placed) return std::nullopt;
    if (*found.placed == static_cast<int>(*mention.year) || !SeemsWrong(found)) return std::nullopt;
    mention.year = std::chrono::year(*found.placed);
    DateContext context;
    context.written = reading_.post->info.date;
    return ResolveDate(mention, context);
  }

  /// A date to come that lies far behind the post, or one past that lies ahead of it, or with another weekday than
  /// told.
  bool SeemsWrong(const Found& found) const {
    using std::chrono::sys_days;
    DateContext context;
    context.written = reading_.post->info.date;
    const auto stated = ResolveDate(found.mention, context);
    if (!stated || stated->precision != Precision::kDay) return !stated;
    if (found.mention.weekday && std::chrono::weekday(sys_days(stated->start)) != *found.mention.weekday) return true;
    const auto ahead = (sys_days(stated->start) - sys_days(context.written)).count();
    const Tense tense = TenseOf(*found.passage);
    return (tense == Tense::kPast && ahead > 31) || (tense != Tense::kPast && ahead < -100);
  }

  Standing StandingOf(const Passage& passage, const DateRange& range) const {
    static const Phrases kPlanned = {"planning",    "is planning",  "plan to",  "planned", "decided to hold",
                                     "tentative",   "tentatively",  "hope to",  "might",   "intend",
                                     "possibly",    "perhaps",      "probably", "likely",  "proposed",
                                     "provisional", "preliminary",  "aim for",  "aiming",  "thinking of",
                                     "considering", "would like to"};
    // "originally planned for" speaks of the days that are no more.
    if (HasAnyPhrase(passage.folded, kPlanned) && !TellsOfMove(passage.folded)) return Standing::kPlanned;
    if (TellsOfCancellation(passage.folded)) return Standing::kPlanned;
    if (TenseOf(passage) == Tense::kPast) return Standing::kHeld;
    // "Summit 36 (Tampere, May 2027)" in a post of 2028: days that lie behind the post are told as past.
    const bool behind = passage.tense == Tense::kUnknown && passage.ref != reading_.subject &&
                        range.precision != Precision::kYear && range.end < reading_.post->info.date;
    return behind ? Standing::kHeld : Standing::kAnnounced;
  }

  void Add(const Found& found) {
    std::optional<DateRange> range = Resolve(found, around_);
    if (!range && !found.mention.day_only()) range = Resolve(found, std::nullopt);
    if (!range) return;
    DatesFact fact;
    if (const auto corrected = Corrected(found)) {
      fact.written =
          std::string(reading_.TextOf(*found.passage).substr(found.mention.span.begin, found.mention.span.size()));
      range = corrected;
    }
    fact.range = *range;
    fact.standing = found.taken_back ? Standing::kPlanned : StandingOf(*found.passage, *range);
    fact.official_day = IsOfficialDay(found, *range);
    fact.range = Lengthened(found, fact);
    const Span span = found.passage->span;
    // News of a change is an announcement, wherever it stands.
    const bool news = !found.taken_back && TellsOfMove(found.passage->folded);
    const Relation relation = reading_.RelationOf(*found.passage);
    facts_.AddAs(*found.passage, fact, news ? std::min(relation, Relation::kAnnouncement) : relation, span);
  }

  /// "starts on 4 May and lasts two days": the first day and a number tell the last.
  static DateRange Lengthened(const Found& found, const DatesFact& fact) {
    static const Phrases kStarts = {"start",     "starts", "starting",  "started", "begin", "begins",
                                    "beginning", "began",  "kicks off", "from",    "opens", "as of"};
    DateRange range = fact.range;
    // "from 29 January to 1 February: two days of Summit, and two days of FOSDEM".
    if (range.precision == Precision::kDay && range.start != range.end &&
        HasAnyPhrase(found.passage->folded,
                     {"two days of summit", "two days of the summit", "two days of xmpp summit", "two summit days"}))
      range.end = std::min(range.end, Date(std::chrono::sys_days(range.start) + std::chrono::days(1)));
    if (range.precision != Precision::kDay || range.start != range.end || fact.official_day) return range;
    if (!HasAnyPhrase(found.passage->folded, kStarts)) return range;
    if (const auto length = LengthInDays(found.passage->folded))
      range.end = std::chrono::sys_days(range.start) + std::chrono::days(*length - 1);
    return range;
  }

  bool IsOfficialDay(const Found& found, const DateRange& range) const {
    if (range.precision != Precision::kDay || range.start != range.end) return false;
    const bool programme = found.label && labels_ > 1;
    const bool said = HasAnyPhrase(found.passage->folded,
                                   {"summit day", "day of the summit", "official summit", "official xmpp summit",
                                    "official \"xmpp summit\"", "summit itself", "summit proper"});
    if (!programme && !said && !found.mention.day_only()) return false;
    return !around_ || (around_->start != around_->end || programme);
  }

  const Reading& reading_;
  FactList& facts_;
  std::vector<Found> found_;
  int labels_ = 0;
  std::optional<DateRange> around_;
  std::optional<std::chrono::year> year_;
};

}  // namespace

void ExtractDates(const Reading& reading, FactList& facts) { DateReader(reading, facts).Read(); }

}  // namespace summit
