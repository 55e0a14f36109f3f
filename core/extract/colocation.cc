#include <algorithm>
#include <map>
#include <optional>

#include "core/base/text.h"
#include "core/extract/event_words.h"
#include "core/extract/extractors.h"
#include "core/extract/passage_events.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

/// "The IETF meets in the same week (IETF 144)": the number told anywhere in the passage.
std::string EditionOf(const Passage& passage, const EventMention& event) {
  for (const EventMention& other : passage.events)
    if (other.name == event.name && !other.edition.empty()) return other.edition;
  return event.edition;
}

/// "Directly afterwards, on 5 February, we hope to be at FOSDEM": the words that lead to the conference place it.
bool FollowsDirectly(std::string_view folded) {
  for (std::string_view how : {"directly", "right", "straight", "immediately", "just"})
    for (std::string_view when : {" after it", " afterwards", " after that", " after the summit", " before it",
                                  " before that", " before the summit", " beforehand", " following it"})
      if (HasPhrase(folded, std::string(how).append(when))) return true;
  return HasAnyPhrase(folded,
                      {"on the days after it", "on the two days after", "the weekend after it", "the next day",
                       "the day after it", "the very next day", "on the following days", "the following weekend",
                       "the weekend that follows", "the same weekend", "the same week"});
}

/// "XMPP Summit 31 & FOSDEM 2028" in a heading names two events of one trip.
bool JoinedInHeading(const Reading& reading, const Passage& passage, std::string_view before) {
  if (reading.BlockOf(passage).kind != BlockKind::kHeading) return false;
  const std::string folded = FoldLine(before);
  return folded.ends_with("&") || folded.ends_with("+") || folded.ends_with("/");
}

/// "After FOSDEM is before the Summit": what stands behind the name is said of the conference.
bool IsSubject(std::string_view after) {
  const std::string folded = FoldLine(after.substr(0, 24));
  return (folded.starts_with("is ") || folded.starts_with("was ") || folded.starts_with("means ")) &&
         !HasAnyPhrase(folded, {"over", "held", "on", "in"});
}

/// "Half of us need to be in Berlin for IETF 87 anyway": the Summit goes where its people are already.
bool DrawsUs(std::string_view before, std::string_view after) {
  const std::string lead = FoldLine(before.substr(before.size() - std::min<std::size_t>(before.size(), 12)));
  const std::string rest = FoldLine(after.substr(0, 30));
  const bool there = lead.ends_with(" for") || lead.ends_with(" at") || lead.ends_with(" for the") ||
                     lead.ends_with(" attend") || lead.ends_with(" attending") || lead.ends_with(" to");
  return there && (rest.starts_with("anyway") || rest.starts_with("anyhow") || rest.starts_with("already") ||
                   rest.starts_with("in any case") || rest.starts_with("as it is"));
}

/// By the name of an event the edition that the post tells of it; empty where it tells several.
using Editions = std::map<std::string, std::string>;

Editions EditionsToldIn(const Reading& reading) {
  Editions editions;
  for (const Passage& passage : reading.passages)
    for (const EventMention& event : passage.events) {
      if (event.kind != EventKind::kConference || event.edition.empty()) continue;
      const auto [it, fresh] = editions.emplace(event.name, event.edition);
      if (!fresh && it->second != event.edition) it->second.clear();
    }
  return editions;
}

/// The year that the post tells of an event anywhere.
std::optional<int> YearToldOf(const Reading& reading, const std::string& name) {
  for (const Passage& passage : reading.passages)
    for (const EventMention& event : passage.events)
      if (event.kind == EventKind::kConference && event.name == name && event.year) return event.year;
  return std::nullopt;
}

/// "Summit 30 goes to Kerala, side by side with PravConf": the title of a post on one Summit.
void ReadTitle(const Reading& reading, FactList& facts) {
  if (!reading.subject) return;
  const std::string& title = reading.post->info.title;
  for (const EventMention& event : FindEvents(title, {})) {
    if (event.kind != EventKind::kConference || !StandsBeside(std::string_view(title).substr(0, event.span.begin)))
      continue;
    const std::optional<int> year = event.year ? event.year : YearToldOf(reading, event.name);
    std::string name = event.name;
    if (!event.edition.empty())
      name += " " + event.edition;
    else if (year)
      name += " " + std::to_string(*year);
    return facts.AddTitle(*reading.subject, ColocatedFact{name});
  }
}

/// What stands right behind the name of a conference that comes next.
const Phrases kFollows = {"follows",
                          "will follow",
                          "right after",
                          "the days after",
                          "the day after",
                          "the weekend after",
                          "directly after",
                          "straight after",
                          "next door",
                          "the same week",
                          "around the corner",
                          "just after",
                          "followed",
                          "comes right",
                          "the same days",
                          "comes to town",
                          "is in town",
                          "is next",
                          "comes next",
                          "on its heels",
                          "the day before",
                          "begins the day after",
                          "starts the day after",
                          "opens the day after",
                          "is held the same",
                          "in the same town",
                          "in the same city",
                          "meets in the same",
                          "happens the same",
                          "the weekend that follows",
                          "the following weekend",
                          "takes over",
                          "awaits"};

/// "DevCon 2031 | , which opened on the day after", " begins on the next day".
bool OpensNextDay(std::string_view behind) {
  static const Phrases kOpens = {"open",     "opens",  "opened", "start",       "starts",    "started",
                                 "begin",    "begins", "began",  "comes",       "came",      "happens",
                                 "happened", "is",     "was",    "takes place", "took place"};
  static const Phrases kWhen = {"day after",        "following day",     "next day",       "days after",
                                "following days",   "following weekend", "next weekend",   "directly after",
                                "right after",      "afterwards",        "straight after", "weekend after",
                                "immediately after"};
  const std::string folded = FoldLine(behind.substr(0, 70));
  std::string_view clause = std::string_view(folded).substr(0, folded.find_first_of(".;"));
  for (std::string_view lead : {", ", "which ", "that ", "will ", "(", "itself "})
    if (clause.starts_with(lead)) clause.remove_prefix(lead.size());
  const bool opens = std::any_of(kOpens.begin(), kOpens.end(), [&](std::string_view verb) {
    return clause.starts_with(verb) && clause.substr(verb.size()).starts_with(' ');
  });
  return opens && HasAnyPhrase(clause, kWhen) && !HasAnyPhrase(clause, {"not"});
}

/// The passage places its Summit beside the conference; `names` when it names the Summit.
bool TellsBeside(const Reading& reading, const Passage& passage, const EventMention& event, bool names) {
  static const Phrases kBetween = {"held at", "during", "weekend at", "premises of"};
  const std::string_view text = reading.TextOf(passage);
  const std::string_view before = text.substr(0, event.span.begin - passage.span.begin);
  const std::string_view behind = text.substr(event.span.end - passage.span.begin);
  const bool ours = reading.subject && passage.ref == reading.subject;
  const std::string lead = FoldLine(before);
  if ((StandsBeside(before) && !IsSubject(behind)) || (ours && DrawsUs(before, behind)) || LeadsOver(before) ||
      GoesOnToNext(passage.folded) || HasAnyPhrase(passage.folded, kBetween) ||
      FollowsDirectly(FoldLine(before.substr(before.size() - std::min<std::size_t>(before.size(), 90)))))
    return true;
  if (names && (JoinedInHeading(reading, passage, before) || lead.ends_with(" at") || lead.ends_with(" and") ||
                lead.ends_with(" with") || lead.ends_with("to the")))
    return true;
  // "The days were chosen because of DevCon 2031, which starts on the following day".
  if ((ours || names || passage.names_summit) && OpensNextDay(behind)) return true;
  // "FOSDEM follows on February 5/6": told from the conference's side.
  if ((names || passage.names_summit || ours) && HasAnyPhrase(FoldLine(behind.substr(0, 40)), kFollows)) return true;
  return names && HasAnyPhrase(passage.folded, {"co-locating", "colocating", "co-located", "colocated",
                                                "in conjunction", "traditionally"});
}

/// "On the days after, many of us will be at X 2031": named with its year and a word of time in the Summit's own post.
bool NearInTime(const Passage& passage, const EventMention& event, bool ours) {
  return ours && event.year && TellsNearTime(passage.folded) &&
         !HasAnyPhrase(passage.folded,
                       {"last year", "previous", "since", "years ago", "unlike", "instead", "not", "no"});
}

/// "On the Thursday and Friday before, ..." told of the Summit in a post on the conference: "before" what it is on.
void ReadPostOfConference(const Reading& reading, FactList& facts) {
  if (reading.subject) return;
  const std::vector<EventMention> titled = FindEvents(reading.post->info.title, {});
  if (titled.size() != 1 || titled[0].kind != EventKind::kConference || !titled[0].year) return;
  for (const Passage& passage : reading.passages) {
    if (!passage.ref || !passage.ref->number || passage.ground != Ground::kSummit || !passage.names_summit) continue;
    const bool others = std::any_of(passage.events.begin(), passage.events.end(),
                                    [](const EventMention& e) { return e.kind == EventKind::kConference; });
    const std::vector<Token> tokens = Tokenize(reading.TextOf(passage));
    for (std::size_t i = 0; i + 1 < tokens.size() && !others; ++i) {
      const std::string &word = tokens[i].folded, &next = tokens[i + 1].folded;
      const bool alone = next == "," || next == "." || next == ":" || next == "that" || next == "it";
      if (!(word == "before" || word == "after" || word == "beforehand" || word == "afterwards" || word == "ahead") ||
          !alone)
        continue;
      return facts.Add(passage, ColocatedFact{titled[0].name + " " + std::to_string(*titled[0].year)});
    }
  }
}

/// With its edition, or its year, where these are told.
std::string NameOf(const Passage& passage, const EventMention& event, const Editions& told) {
  std::optional<int> year = event.year;
  if (!year && passage.ref->year && passage.ref->event == event.name) year = passage.ref->year;
  std::string edition = EditionOf(passage, event);
  if (const auto it = told.find(event.name); edition.empty() && !year && it != told.end()) edition = it->second;
  if (!edition.empty()) return event.name + " " + edition;
  return year ? event.name + " " + std::to_string(*year) : event.name;
}

}  // namespace

void ExtractColocation(const Reading& reading, FactList& facts) {
  const Editions editions = reading.subject ? EditionsToldIn(reading) : Editions();
  for (const Passage& passage : reading.passages) {
    if (!passage.ref || passage.ground != Ground::kSummit ||
        !(passage.names_summit || passage.ref == reading.subject ||
          (passage.ref->number && GoesOnToNext(passage.folded))))
      continue;
    const bool names = std::any_of(passage.events.begin(), passage.events.end(),
                                   [](const EventMention& e) { return e.kind == EventKind::kSummit; });
    for (const EventMention& event : passage.events) {
      const bool ours = names || passage.names_summit || passage.ref == reading.subject;
      if (event.kind != EventKind::kConference ||
          !(TellsBeside(reading, passage, event, names) || NearInTime(passage, event, ours)))
        continue;
      // "The next Summit will again be next to FOSDEM": a wont, and no more is known of it.
      if (passage.ref->relative == SummitRef::Relative::kNext && !event.year && EditionOf(passage, event).empty())
        continue;
      facts.Add(passage, ColocatedFact{NameOf(passage, event, editions)});
      break;
    }
  }
  ReadTitle(reading, facts);
  ReadPostOfConference(reading, facts);
}

}  // namespace summit
