#pragma once

#include <string_view>

#include "core/extract/reading.h"

namespace summit {

/// Words that keep a list of people from being that of the Summit day: those of the dinner, the booth, the unconfirmed,
/// who is thanked, who speaks. All texts folded.
bool RefusesParticipants(std::string_view folded);

/// Words that introduce people who take part: "Attendees", "who was there".
bool IntroducesPeople(std::string_view folded);

/// Words that introduce sponsors or topics.
bool IntroducesOthers(std::string_view folded);

/// Words that introduce people, and words that may as well introduce other things: "In the room", "Confirmed".
bool MayIntroducePeople(std::string_view folded);

}  // namespace summit
