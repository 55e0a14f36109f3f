#include <algorithm>
#include <optional>

#include "core/base/text.h"
#include "core/extract/extractors.h"

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

}  // namespace

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
      const std::string_view behind = text.substr(event.span.end - passage.span.begin);
      const bool beside =
          (StandsBeside(before) && !IsSubject(behind)) ||
          (reading.subject && passage.ref == reading.subject && DrawsUs(before, behind)) ||
          FollowsDirectly(FoldLine(before.substr(before.size() - std::min<std::size_t>(before.size(), 90)))) ||
          (names && JoinedInHeading(reading, passage, before)) || HasAnyPhrase(passage.folded, kBetween) ||
          (names && (FoldLine(before).ends_with(" at") || FoldLine(before).ends_with(" and") ||
                     FoldLine(before).ends_with(" with") || FoldLine(before).ends_with("to the")));
      // "FOSDEM follows on February 5/6": told from the conference's side.
      const std::string after = FoldLine(behind.substr(0, 40));
      const bool follows =
          (names || (reading.subject && passage.ref == reading.subject)) &&
          HasAnyPhrase(after, {"follows", "will follow", "right after", "the days after", "the day after",
                               "the weekend after", "directly after", "straight after", "next door", "the same week",
                               "around the corner", "just after", "followed", "comes right", "the same days"});
      if (!beside && !follows &&
          !(names && HasAnyPhrase(passage.folded, {"co-locating", "colocating", "co-located", "colocated",
                                                   "in conjunction", "traditionally"})))
        continue;
      std::optional<int> year = event.year;
      if (!year && passage.ref->year && passage.ref->event == event.name) year = passage.ref->year;
      std::string name = event.name;
      if (const std::string edition = EditionOf(passage, event); !edition.empty())
        name += " " + edition;
      else if (year)
        name += " " + std::to_string(*year);
      facts.Add(passage, ColocatedFact{name});
      break;
    }
  }
  ReadTitle(reading, facts);
}

}  // namespace summit
