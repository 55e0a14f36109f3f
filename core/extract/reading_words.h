#pragma once

#include <string_view>

#include "core/extract/date_finder.h"

namespace summit {

/// Whether folded words tell of what has been, or of what is to come.
DateContext::Tense TenseOf(std::string_view folded);

/// A folded title such as "Report of ...", "What we talked about", "Back from Brussels".
bool ReportsInTitle(std::string_view folded);

/// A folded title such as "Save the date", "New dates", "Registration is open".
bool AnnouncesInTitle(std::string_view folded);

}  // namespace summit
