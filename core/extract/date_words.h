#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace summit {

/// The last words of `text`, folded, without the small words that lead to a date.
std::string Tail(std::string_view text);

/// The folded text ends with the words, as words of their own.
bool EndsWithWord(std::string_view text, std::string_view words);

/// The folded text ends with the words, as words of their own.
bool EndsWithAny(std::string_view text, const std::vector<std::string_view>& endings);

/// The words around a date make it a limit or a stamp: "before", "at the latest on", "as of", "last updated", "closes
/// on", or behind it "is the deadline".
bool IsLimit(std::string_view before, std::string_view after);

/// "A mistake slipped into our announcement", "Correction": a text that puts an earlier one right.
bool TellsOfSlip(std::string_view folded);

/// "We wrote that it is on": in such a text, what an earlier one said.
bool TellsWhatWasWritten(std::string_view folded);

/// "The right dates are": in such a text, what holds.
bool PutsRight(std::string_view folded);

/// "On the Thursday and Friday before FOSDEM, that is | January 29th & 30th": the days that follow are those told in
/// words right before them, and not what lies before or after something.
bool NamesDaysAgain(std::string_view before);

/// "the weekend after it (January 31st)", "the day before, January 28th": days next to the Summit's.
bool IsNeighbour(std::string_view before);

/// "each January", "usually in February": a month of every year, and none that is told of.
bool TellsOfHabit(std::string_view before);

/// The passage tells that the days have changed.
bool TellsOfMove(std::string_view folded);

/// The words before or behind a date take it back: "nothing can take place on", "instead of", "moved from", "should
/// have been held on", "cannot be kept".
bool IsTakenBack(std::string_view lead, std::string_view rest, bool moved);

/// The folded words call the event off: "is cancelled", "will not take place this year", "had to be called off".
bool TellsOfCancellation(std::string_view folded);

/// DatesFact::written of a fact that tells no days, but that there are none.
inline constexpr std::string_view kCancelled = "cancelled";

}  // namespace summit
