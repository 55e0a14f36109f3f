#pragma once

#include <string_view>

namespace summit {

/// The folded sentence thanks somebody, in one of many ways: "kudos to", "we owe", "courtesy of".
bool ThanksSomebody(std::string_view folded);

/// The word of such a sentence behind which those may stand who are thanked.
bool IsThanks(std::string_view word);

/// A small word between the two: "thanks go | out to our friends at".
bool StandsBehindThanks(std::string_view word);

/// "our thanks for the coffee go to": the folded words before the names tell what was given.
bool ThanksForBefore(std::string_view before);

/// "For the waffles we are obliged to": the folded words before the names tell what was given, and `reason`, those
/// behind them, do not.
bool TellsReasonFirst(std::string_view before, std::string_view reason);

}  // namespace summit
