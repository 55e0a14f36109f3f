#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace summit {

// What the words hold that can be told by a figure, a date or a phrase. `words`: folded; `besides`: words that are no
// answer, since the question has them.

/// A year, a month, a day of the week or of a month.
bool HasDate(const std::vector<std::string>& words, const std::vector<std::string>& besides);
/// A day with its month: "6 February", "February 6th".
bool HasDayAndMonth(const std::vector<std::string>& words);
/// Any year of the Summits' time.
bool HasYear(const std::vector<std::string>& words);
bool HasNumber(const std::vector<std::string>& words);
/// "Because", "in order to", "was chosen to highlight": not "since 2001".
bool HasReason(const std::vector<std::string>& words);
/// "A week", "90 minutes".
bool HasLength(const std::vector<std::string>& words);
/// An amount of money, or that none is asked. `text`: the words as written.
bool HasMoney(std::string_view text, const std::vector<std::string>& words);
/// "18:15", "7 pm".
bool HasTimeOfDay(std::string_view words);

/// The name of a month, or that of a day, "today" among them. Folded.
bool IsMonthOrDay(std::string_view word);
/// "people", "participants": of a question for how many.
bool ArePeople(std::string_view things);
/// A number of just these things: "six students".
bool CountsThings(std::string_view words, std::string_view things);

}  // namespace summit
