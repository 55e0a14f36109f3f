#include <algorithm>
#include <optional>

#include "core/base/text.h"
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
    FindYear();
    for (const Found& found : found_) Add(found);
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
    if (IsLimit(lead, text.substr(date.span.end)) || IsNeighbour(lead)) return false;
    const EventMention* before = nullptr;
    const EventMention* after = nullptr;
    for (const EventMention& event : passage.events) {
      const std::size_t at = OffsetIn(passage, event);
      const bool placing = event.kind == EventKind::kConference && StandsBeside(text.substr(0, at));
      if (at < date.span.begin) {
        if (IsAside(passage, event, date)) continue;
        const bool held_at = event.kind == EventKind::kConference && before != nullptr &&
                             before->kind == EventKind::kSummit && IsHeldAt(text.substr(0, at));
        if ((!placing && !held_at) || OpensParenthesis(passage, event, date)) before = &event;
      } else if (after == nullptr && !placing && event.kind != EventKind::kOther) {
        after = &event;
      }
    }
    if (before != nullptr && IsPartOfOther(passage, *before)) return false;
    if (before != nullptr)
      return before->kind == EventKind::kSummit && !before->plural && passage.ground != Ground::kNone;
    if (after != nullptr)
      return after->kind == EventKind::kSummit && !after->plural && passage.ground != Ground::kNone &&
             !TooFar(passage, date, *after);
    // "Friday 3rd February - Interop Day": a day put before something else is that one's.
    if (IsLabel(passage, date)) return false;
    return passage.ground == Ground::kSummit && (labelled || StandsAlone(passage, date));
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
    return (open != std::string_view::npos && open < 4 && between.find(')') == std::string_view::npos) ||
           MakesClauseOfItsOwn(FoldLine(between));
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
                                     "get together", "two days",   "invite you", "new date"};
    if (passage.names_summit) return true;
    const bool subject = reading_.subject && passage.ref == reading_.subject;
    if (subject && passage.events.empty() && SpeaksOfIt(passage.folded)) return true;
    if (HasAnyPhrase(passage.folded, {"minutes of", "arrive", "arrival", "book", "booking", "train", "flight", "call",
                                      "talk", "release"}))
      return false;
    if (!reading_.subject || passage.ref != reading_.subject) return false;
    return HasAnyPhrase(passage.folded, kHolding) || date.span.begin == 0;
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

  Standing StandingOf(const Passage& passage) const {
    static const Phrases kPlanned = {"planning",    "is planning",  "plan to",  "planned", "decided to hold",
                                     "tentative",   "tentatively",  "hope to",  "might",   "intend",
                                     "possibly",    "perhaps",      "probably", "likely",  "proposed",
                                     "provisional", "preliminary",  "aim for",  "aiming",  "thinking of",
                                     "considering", "would like to"};
    // "originally planned for" speaks of the days that are no more.
    if (HasAnyPhrase(passage.folded, kPlanned) && !TellsOfMove(passage.folded)) return Standing::kPlanned;
    return TenseOf(passage) == Tense::kPast ? Standing::kHeld : Standing::kAnnounced;
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
    fact.standing = found.taken_back ? Standing::kPlanned : StandingOf(*found.passage);
    fact.official_day = IsOfficialDay(found, *range);
    const Span span = found.passage->span;
    // News of a change is an announcement, wherever it stands.
    const bool news = !found.taken_back && TellsOfMove(found.passage->folded);
    const Relation relation = reading_.RelationOf(*found.passage);
    facts_.AddAs(*found.passage, fact, news ? std::min(relation, Relation::kAnnouncement) : relation, span);
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

void ExtractColocation(const Reading& reading, FactList& facts) {
  static const Phrases kBetween = {"held at", "during", "weekend at", "premises of"};
  for (const Passage& passage : reading.passages) {
    if (!passage.ref || passage.ground != Ground::kSummit || !(passage.names_summit || passage.ref == reading.subject))
      continue;
    const std::string_view text = reading.TextOf(passage);
    const bool names = std::any_of(passage.events.begin(), passage.events.end(),
                                   [](const EventMention& e) { return e.kind == EventKind::kSummit; });
    for (const EventMention& event : passage.events) {
      if (event.kind != EventKind::kConference) continue;
      const std::string_view before = text.substr(0, event.span.begin - passage.span.begin);
      const bool beside = StandsBeside(before) || HasAnyPhrase(passage.folded, kBetween) ||
                          (names && (FoldLine(before).ends_with(" at") || FoldLine(before).ends_with(" and") ||
                                     FoldLine(before).ends_with(" with") || FoldLine(before).ends_with("to the")));
      // "FOSDEM follows on February 5/6": told from the conference's side.
      const std::string after = FoldLine(text.substr(event.span.end - passage.span.begin).substr(0, 40));
      const bool follows =
          reading.subject && passage.ref == reading.subject &&
          HasAnyPhrase(after, {"follows", "will follow", "right after", "the days after", "the day after",
                               "the weekend after", "directly after", "straight after"});
      if (!beside && !follows &&
          !(names && HasAnyPhrase(passage.folded, {"co-locating", "colocating", "co-located", "colocated",
                                                   "in conjunction", "traditionally"})))
        continue;
      std::optional<int> year = event.year;
      if (!year && passage.ref->year && passage.ref->event == event.name) year = passage.ref->year;
      facts.Add(passage, ColocatedFact{year ? event.name + " " + std::to_string(*year) : event.name});
      break;
    }
  }
}

}  // namespace summit
