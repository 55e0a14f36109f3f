#pragma once

#include <string_view>
#include <vector>

#include "core/extract/event_finder.h"
#include "core/extract/reading.h"

namespace summit {

// What the events that a passage names say of it. `text` is that of the passage's block.

/// The first single Summit named; only one with a number where `numbered`. Null when there is none.
const EventMention* FirstSummit(const std::vector<EventMention>& events, bool numbered);

/// They name another Summit only beside the one that is meant.
bool OnlyCompares(const std::vector<EventMention>& events);

/// The first event of others; null when there is none.
const EventMention* FirstConference(const std::vector<EventMention>& events);

/// "we're already looking forward to XMPP Summit 7": not what the post is about.
bool OnlyLooksAhead(const Passage& passage);

/// It names a Summit, or several.
bool NamesAny(const Passage& passage);

/// "After Summit 30 in Brussels we went to Porto" goes on with the subject, "a long way since Summit 1 in 2006" not.
bool GoesOn(std::string_view text, const Passage& passage, const EventMention& compared);

/// "Last year's Summit".
bool NamesEarlier(const Passage& passage);

/// "Next year the Summit moves to Porto".
bool IsOfNextYear(const Passage& passage, const EventMention& summit);

/// In a post about other things, an event of others ends what was said of the Summit.
bool LeavesSubject(const Passage& passage);

/// "The two days before OSCON were well used", right behind a sentence on the Summit: still on the Summit.
bool IsPlacedBeside(std::string_view text, const Passage& passage);

/// Its only events are others' at which ours is placed: "(the same weekend as FOSDEM 2011)".
bool OnlyPlaces(const Passage& passage);

/// "Afterwards, see you at FOSDEM": the sentence goes on from the Summit to what comes next.
bool GoesOnToNext(std::string_view folded);

}  // namespace summit
