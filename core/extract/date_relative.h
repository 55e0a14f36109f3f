#pragma once

#include <optional>
#include <string_view>

#include "core/extract/text_spans.h"
#include "core/model/date.h"

namespace summit {

/// Days told by their weekdays and by what they lie beside.
struct RelativeDays {
  Span span;  // the words, in the text
  DateRange range;
};

/// "Monday and Tuesday of last week", "last Thursday and Friday", "the weekend before last" is none: days seen from the
/// day on which the text was written. "today and tomorrow", "yesterday and the day before" likewise.
std::optional<RelativeDays> DaysSeenFrom(std::string_view text, Date written);

/// "the Thursday and Friday before FOSDEM", "the two days before FOSDEM", "on Monday after IETF 90": days seen from an
/// event of others that begins at `event_begin` in the text, where that event's own days are known.
std::optional<RelativeDays> DaysBeside(std::string_view text, std::size_t event_begin, const DateRange& event);

/// How many days a text says that something lasts: "lasts two days", "a three-day event"; absent when it does not say.
std::optional<int> LengthInDays(std::string_view folded);

}  // namespace summit
