#pragma once

#include <optional>
#include <string_view>

#include "core/model/summit_number.h"

namespace summit {

/// "the weekend thereafter", "on the days after", "in the same city": words that place one event by another.
bool TellsNearTime(std::string_view folded);

/// A year of four figures, from 1990 on.
std::optional<int> YearOf(std::string_view word);

/// The month of a folded word, by its name or its first three letters.
std::optional<int> MonthOf(std::string_view word);

bool IsMonth(std::string_view word);

bool AllDigits(std::string_view text);

/// The words before a conference only place ours beside it: "(the same week as", "two days before", "co-located with".
bool StandsBeside(std::string_view before);

/// "That leaves you the weekend for FOSDEM", "it was followed by FOSDEM", "a warm-up for FOSDEM": the words right
/// before the conference lead over to it.
bool LeadsOver(std::string_view before);

/// "As a prelude to FOSDEM | we met in", "Like FOSDEM | it happens in": the words before a conference open the sentence
/// and only place us beside it, and those behind go on with us.
bool OpensBeside(std::string_view before, std::string_view behind);

/// The folded words between a conference and a date or a place make a clause of the conference's own: "FOSDEM opens its
/// doors on", "at FOSDEM, which is in".
bool MakesClauseOfItsOwn(std::string_view between);

/// The number that a link's target gives, by a path part such as "Summit_26", "xmpp-summit-8" or "devcon4".
std::optional<SummitNumber> SummitNumberInUrl(std::string_view url);

/// "mentor", "kernel": the folded word before "Summit" that makes it somebody else's.
bool IsForeignSeries(std::string_view word);

}  // namespace summit
