#pragma once

#include <cstddef>

#include "core/extract/date_finder.h"
#include "core/extract/reading.h"

namespace summit {

/// The date is told of the Summit that the passage speaks of, and of no other event, deadline or writing. `labelled`
/// when it stands behind a label for dates.
bool IsOfTheSummit(const Reading& reading, const Passage& passage, const DateMention& date, bool labelled);

/// "Monday, February 9: XMPP Summit": a day at the begin of the passage, put before what happens then.
bool IsLabel(const Reading& reading, const Passage& passage, const DateMention& date);

/// It names a single Summit itself.
bool NamesSummit(const Passage& passage);

/// It tells of days of another kind: of arrivals, talks, releases.
bool IsAboutOtherDays(const Passage& passage);

/// Where an event begins in the passage's text.
std::size_t OffsetIn(const Passage& passage, const EventMention& event);

/// "If you are at FOSSY from July 30 to August 2, consider two more nights": where readers are then, by a name that
/// stands right before the days, in a sentence that does not name the Summit.
bool IsVisitElsewhere(const Passage& passage, std::string_view lead);

}  // namespace summit
