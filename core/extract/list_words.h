#pragma once

#include <string_view>

namespace summit {

/// The roles that a text's words allow.
struct Roles {
  bool sponsors = false, topics = false, people = false;
  bool perhaps_people = false;  // words that introduce people, and other things as well
};

/// All texts folded.
Roles RolesIn(std::string_view text);

/// The last sentence of a text.
std::string_view LastSentence(std::string_view text);

/// Words that keep a list of people from being that of the Summit day: those of the dinner, the booth, the unconfirmed,
/// who is thanked, who speaks. All texts folded.
bool RefusesParticipants(std::string_view folded);

/// The folded words before a list of people give it to others than the Summit's; an aside on the dinner does not take
/// away what another sentence says of who took part.
bool RefusedBy(std::string_view folded_intro);

/// Words that introduce people who take part: "Attendees", "who was there".
bool IntroducesPeople(std::string_view folded);

/// Words that introduce sponsors or topics.
bool IntroducesOthers(std::string_view folded);

/// Words that introduce people, and words that may as well introduce other things: "In the room", "Confirmed".
bool MayIntroducePeople(std::string_view folded);

}  // namespace summit
