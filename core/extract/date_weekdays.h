#pragma once

#include <optional>

#include "core/extract/date_relative.h"
#include "core/extract/reading.h"

namespace summit {

/// "Monday and Tuesday of last week", "the Thursday and Friday before FOSDEM": days of the passage's Summit that only
/// weekdays tell; absent where it tells none.
std::optional<RelativeDays> DaysToldByWeekdays(const Reading& reading, const Passage& passage);

}  // namespace summit
