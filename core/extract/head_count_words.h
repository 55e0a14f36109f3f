#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/extract/spelt_numbers.h"
#include "core/extract/text_spans.h"

namespace summit {

/// The noun of people that the number counts: "40 (!) keen XMPP developers", "thirty-one of us"; tokens.size() for
/// none.
std::size_t NounAfter(const std::vector<Token>& tokens, std::size_t number);

/// "Participants: 26", "we were 26 in all": a number that the words before it say to be one of people.
bool CountedBefore(const std::vector<Token>& tokens, const Count& count);

/// "Seventeen came to Ghent", "22 were there in person": who came need not be called anything.
bool ComeBehind(const std::vector<Token>& tokens, const Count& count);

/// Sentences with other numbers of people: of the dinner, the seats, the Board; hoped for; or of some among them.
bool CountsOthers(std::string_view folded);

/// The same in any sentence on people, of which nothing says that they came: who has only registered, could come,
/// watched, ate, or was elsewhere.
bool MayCountOthers(std::string_view folded);

/// "40 people came, and the dinner was on A": what is eaten counts only up to the end of the number's clause.
bool CountsEaters(std::string_view text, std::size_t end);

/// "We are 13 people": a number right behind the words; not of those who only said that they will come.
bool SaysHowManyWeAre(std::string_view folded);

/// That people came together, in words.
bool SaysThatTheyCame(std::string_view folded);

/// "over", "about", "almost": small words before a number.
bool IsAbout(std::string_view word);

/// "Attendance on the second day was 18": not of the whole Summit; a peak is.
bool TellsOfOneDay(std::string_view folded);

/// "In the first version of this text we wrote that 26 people took part": the number is none.
bool TellsOfMistake(std::string_view folded);

/// "Two people took part:", and who they are.
bool LeadsToThoseWhoCame(std::string_view folded);

/// "who mixes the streams once there are more than five participants", "calls with up to ten people": how many there
/// may be of anything.
bool IsSupposed(const std::vector<Token>& tokens, const Count& count);

}  // namespace summit
