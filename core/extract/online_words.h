#pragma once

#include <string_view>

namespace summit {

/// The folded words say that it is held online, and not only that one may join that way.
bool TellsOnline(std::string_view folded);

/// "The Summit (fully online) ...", but not "(online registration)".
bool OnlineInBrackets(std::string_view folded);

/// "We do it anyway, online!": the sentence ends with it.
bool EndsOnline(std::string_view folded);

/// "We meet by video", "in a Jitsi room": held online where no town is told.
bool TellsOfVideo(std::string_view folded);

}  // namespace summit
