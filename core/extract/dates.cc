#include <algorithm>
#include <optional>

#include "core/base/text.h"
#include "core/extract/addresses.h"
#include "core/extract/date_joins.h"
#include "core/extract/date_ownership.h"
#include "core/extract/date_relative.h"
#include "core/extract/date_weekdays.h"
#include "core/extract/date_words.h"
#include "core/extract/event_words.h"
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
    corrects_ = TellsOfSlip(FoldLine(reading_.post->info.title)) ||
                std::any_of(reading_.passages.begin(), reading_.passages.end(), [](const Passage& passage) {
                  return passage.ref && passage.ground == Ground::kSummit && TellsOfSlip(passage.folded);
                });
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
      DropAlternatives(reading_.TextOf(passage), dates);
      JoinEnds(reading_.TextOf(passage), dates);
      NameMonths(reading_.TextOf(passage), reading_.post->info.date, passage.tense == Tense::kPast, dates);
      const std::vector<LabelledPart> parts = LabelledParts(reading_, passage);
      const bool names = NamesSummit(passage);
      if (kind == BlockKind::kTableRow && parts.empty() && !names) continue;
      for (std::size_t i = 0; i < dates.size(); ++i) Take(passage, dates, i, parts);
    }
  }

  void Take(const Passage& passage, const std::vector<DateMention>& dates, std::size_t i,
            const std::vector<LabelledPart>& parts) {
    DateMention date = dates[i];
    labels_ += IsLabel(reading_, passage, date);
    const bool labelled = std::any_of(parts.begin(), parts.end(), [&](const LabelledPart& part) {
      return part.kind == LabelKind::kDate && part.value.Contains(date.span.begin);
    });
    if (!IsOfTheSummit(reading_, passage, date, labelled)) return;
    const std::string_view text = reading_.TextOf(passage);
    const std::size_t begin = i == 0 ? 0 : dates[i - 1].span.end;
    const std::size_t end = i + 1 < dates.size() ? dates[i + 1].span.begin : text.size();
    const std::string_view lead = Clause(text.substr(begin, date.span.begin - begin));
    const bool moved = TellsOfMove(passage.folded);
    bool taken_back = IsTakenBack(lead, text.substr(date.span.end, end - date.span.end), moved) ||
                      (corrects_ && TellsWhatWasWritten(FoldLine(lead)));
    if (taken_back && moved && EndsWithWord(FoldLine(lead), "from") && date.start_day != date.end_day &&
        dates.size() == 1)
      taken_back = false, KeepEnd(date);
    found_.push_back({&passage, date, IsLabel(reading_, passage, date), PlacedYear(passage), taken_back});
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
      const auto days = DaysToldByWeekdays(reading_, passage);
      if (!days) continue;
      DatesFact fact;
      fact.range = days->range;
      fact.standing = StandingOf(passage, days->range);
      facts_.Add(passage, fact);
    }
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
      std::vector<DateMention> dates = FindDates(text);
      JoinEnds(text, dates);
      if (dates.size() != 1 || !dates[0].start_day || !dates[0].start_month || dates[0].start_day == dates[0].end_day)
        continue;
      const std::string_view lead = text.substr(0, dates[0].span.begin);
      if (IsLimit(lead, text.substr(dates[0].span.end)) || IsNeighbour(lead) || IsVisitElsewhere(passage, lead))
        continue;
      found_.push_back({&passage, dates[0], false, std::nullopt, false});
      return;
    }
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
    static const Phrases kPlanned = {"planning",    "is planning", "plan to",      "planned", "decided to hold",
                                     "tentative",   "tentatively", "hope to",      "might",   "intend",
                                     "possibly",    "perhaps",     "probably",     "likely",  "proposed",
                                     "provisional", "preliminary", "hoped to",     "aim for", "aiming",
                                     "thinking of", "considering", "would like to"};
    // "originally planned for" speaks of the days that are no more.
    if (HasAnyPhrase(passage.folded, kPlanned) && !TellsOfMove(passage.folded)) return Standing::kPlanned;
    if (TellsOfCancellation(passage.folded)) return Standing::kPlanned;
    // "We had hoped to see you on 7 and 8 June" of days still to come: a digest alone speaks for later posts.
    const bool ahead = range.precision == Precision::kDay && reading_.post->info.date < range.start;
    if (TenseOf(passage) == Tense::kPast && !(ahead && !reading_.post->info.is_digest())) return Standing::kHeld;
    // "Summit 36 (Tampere, May 2027)" in a post of 2028: days that lie behind the post are told as past.
    const bool behind = passage.tense == Tense::kUnknown &&
                        (passage.ref != reading_.subject || reading_.tense == Tense::kUnknown) &&
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
    const bool news =
        !found.taken_back && (TellsOfMove(found.passage->folded) || (corrects_ && PutsRight(found.passage->folded)));
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
  bool corrects_ = false;  // the post puts a slip of an earlier one right
  std::optional<DateRange> around_;
  std::optional<std::chrono::year> year_;
};

}  // namespace

void ExtractDates(const Reading& reading, FactList& facts) { DateReader(reading, facts).Read(); }

}  // namespace summit
