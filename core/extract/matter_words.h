#pragma once

#include <string_view>

namespace summit {

/// "What we worked on:", "Friday belonged to": such words lead to a list of what was talked about.
bool PromisesMatters(std::string_view folded);

/// "26 developers met to speak about the following:": a word of talk leads to what stands behind the colon.
bool TalksAboutWhatFollows(std::string_view folded);

/// "Here is what filled the days:": a list of anything but people follows.
bool PromisesThings(std::string_view folded);

}  // namespace summit
