#pragma once

#include <string_view>

#include "core/extract/date_finder.h"

namespace summit {

/// "Two weeks ago they left", "The days in Ghent are over": told from shortly after the event.
bool TellsOfLateDays(std::string_view folded);

/// Whether folded words tell of what has been, or of what is to come.
DateContext::Tense TenseOf(std::string_view folded);

/// A folded title such as "Report of ...", "What we talked about", "Back from Brussels".
bool ReportsInTitle(std::string_view folded);

/// A folded title such as "Save the date", "New dates", "Registration is open".
bool AnnouncesInTitle(std::string_view folded);

}  // namespace summit
