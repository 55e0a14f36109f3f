#include <algorithm>
#include <optional>

#include "core/base/text.h"
#include "core/extract/extractors.h"

namespace summit {
namespace {

using Tense = DateContext::Tense;
using Phrases = std::vector<std::string_view>;

/// Words between an event and a date that tie the date to the event all the same.
bool MakesClauseOfItsOwn(std::string_view between) { return HasAnyPhrase(between, {"which", "that", "who", "where"}); }

/// "(the same week as FOSDEM)", "before OSCON": the conference only places the Summit.
bool OnlyPlaces(std::string_view before) {
  static const Phrases kPlacing = {"before",     "preceding",       "precedes",       "preceed",     "preceeding",
                                   "prior to",   "ahead of",        "after",          "week as",     "weekend as",
                                   "week of",    "weekend of",      "days as",        "time as",     "alongside",
                                   "following",  "co-located with", "colocated with", "adjacent to", "next to",
                                   "succeeding", "around"};
  const std::string tail = FoldLine(before.substr(before.size() > 40 ? before.size() - 40 : 0));
  for (std::string_view phrase : kPlacing) {
    const std::size_t at = tail.rfind(phrase);
    if (at == std::string::npos) continue;
    // Between the word and the conference at most an article.
    const std::string_view rest = Trim(std::string_view(tail).substr(at + phrase.size()));
    if (rest.empty() || rest == "the" || rest == "this year's" || rest == "[") return true;
  }
  return false;
}

/// The words just before a date make it a limit or a stamp: "before", "by", "until", "as of", "since", "last updated".
bool IsLimit(std::string_view before) {
  static const Phrases kLimits = {"before", "by",      "until", "till",   "deadline",      "deadline is", "as of",
                                  "since",  "updated", "due",   "posted", "no later than", "closes"};
  const std::string tail = FoldLine(before.substr(before.size() > 24 ? before.size() - 24 : 0));
  return std::any_of(kLimits.begin(), kLimits.end(), [&](std::string_view limit) {
    if (!tail.ends_with(limit)) return false;
    return tail.size() == limit.size() || tail[tail.size() - limit.size() - 1] == ' ' ||
           tail[tail.size() - limit.size() - 1] == '(';
  });
}

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
  };

  void Collect() {
    for (const Passage& passage : reading_.passages) {
      if (!passage.ref) continue;
      const BlockKind kind = reading_.BlockOf(passage).kind;
      if (kind == BlockKind::kQuote || kind == BlockKind::kCode || kind == BlockKind::kTableRow) continue;
      const std::vector<DateMention> dates = FindDates(reading_.TextOf(passage));
      for (const DateMention& date : dates) {
        labels_ += IsLabel(passage, date);
        if (!IsOurs(passage, date)) continue;
        found_.push_back({&passage, date, IsLabel(passage, date), PlacedYear(passage)});
      }
    }
  }

  static std::size_t OffsetIn(const Passage& passage, const EventMention& event) {
    return event.span.begin - passage.span.begin;
  }

  bool IsOurs(const Passage& passage, const DateMention& date) const {
    const std::string_view text = reading_.TextOf(passage);
    if (IsLimit(text.substr(0, date.span.begin))) return false;
    const EventMention* before = nullptr;
    const EventMention* after = nullptr;
    for (const EventMention& event : passage.events) {
      const std::size_t at = OffsetIn(passage, event);
      const bool placing = event.kind == EventKind::kConference && OnlyPlaces(text.substr(0, at));
      if (at < date.span.begin) {
        if (!placing || OpensParenthesis(passage, event, date)) before = &event;
      } else if (after == nullptr && !placing && event.kind != EventKind::kOther) {
        after = &event;
      }
    }
    if (before != nullptr)
      return before->kind == EventKind::kSummit && !before->plural && passage.ground != Ground::kNone;
    if (after != nullptr)
      return after->kind == EventKind::kSummit && !after->plural && passage.ground != Ground::kNone &&
             !TooFar(passage, date, *after);
    // "Friday 3rd February - Interop Day": a day put before something else is that one's.
    if (IsLabel(passage, date)) return false;
    return passage.ground == Ground::kSummit && StandsAlone(passage, date);
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
    static const Phrases kHolding = {"held",      "meet",     "meeting",    "met",        "gather",
                                     "gathering", "gathered", "take place", "took place", "takes place",
                                     "date",      "dates",    "when",       "calendar",   "calendars",
                                     "happen",    "happened", "convened",   "will be on", "was on"};
    if (passage.names_summit) return true;
    if (HasAnyPhrase(passage.folded, {"minutes of", "arrive", "arrival", "book", "booking", "train", "flight", "call",
                                      "talk", "release"}))
      return false;
    if (!reading_.subject || passage.ref != reading_.subject) return false;
    return HasAnyPhrase(passage.folded, kHolding) || date.span.begin == 0;
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
    if (*found.placed == static_cast<int>(*mention.year)) return std::nullopt;
    mention.year = std::chrono::year(*found.placed);
    DateContext context;
    context.written = reading_.post->info.date;
    return ResolveDate(mention, context);
  }

  Standing StandingOf(const Passage& passage) const {
    static const Phrases kPlanned = {"planning",  "is planning", "plan to", "planned", "decided to hold",
                                     "tentative", "tentatively", "hope to", "might",   "intend"};
    if (HasAnyPhrase(passage.folded, kPlanned)) return Standing::kPlanned;
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
    fact.standing = StandingOf(*found.passage);
    fact.official_day = IsOfficialDay(found, *range);
    facts_.Add(*found.passage, fact);
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
      const bool beside = OnlyPlaces(before) || HasAnyPhrase(passage.folded, kBetween) ||
                          (names && (FoldLine(before).ends_with(" at") || FoldLine(before).ends_with(" and") ||
                                     FoldLine(before).ends_with(" with") || FoldLine(before).ends_with("to the")));
      if (!beside && !(names && HasAnyPhrase(passage.folded, {"co-locating", "colocating", "co-located", "colocated",
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
