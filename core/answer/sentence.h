#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace summit {

/// The sentences of a paragraph, in order, each on one line. Abbreviations ("e.g.", "St."), initials, versions
/// ("1.0.2") and addresses do not end one.
std::vector<std::string> SplitSentences(std::string_view text);

/// Likewise, but each line of a schedule by itself: a schedule has several spans of time, "09:30 - 10:00 ...".
std::vector<std::string> SplitStretches(std::string_view text);

/// "11:30 - 12:00 Jingle (Ada)": a line of a schedule, which is no sentence and tells something all the same.
bool IsScheduled(std::string_view line);

}  // namespace summit
