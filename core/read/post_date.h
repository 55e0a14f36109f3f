#pragma once

#include <optional>
#include <string_view>

#include "core/model/date.h"

namespace summit {

/// The day of a front matter's date: "2017-02-27", also followed by a time ("18:50", "18:50:10.5") and a zone
/// ("Z", "+0100", "-05:00"), with 'T' or a space between. The day is that of the zone written, as the site takes it
/// for the post's address. Absent for anything else, and for days and times that do not exist.
std::optional<Date> ParsePostDate(std::string_view text);

}  // namespace summit
