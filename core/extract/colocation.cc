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
      const bool beside = StandsBeside(before) || HasAnyPhrase(passage.folded, kBetween) ||
                          (names && (FoldLine(before).ends_with(" at") || FoldLine(before).ends_with(" and") ||
                                     FoldLine(before).ends_with(" with") || FoldLine(before).ends_with("to the")));
      // "FOSDEM follows on February 5/6": told from the conference's side.
      const std::string after = FoldLine(text.substr(event.span.end - passage.span.begin).substr(0, 40));
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
}

}  // namespace summit
