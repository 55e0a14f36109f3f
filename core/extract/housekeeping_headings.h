#pragma once

#include <string_view>

namespace summit {

/// Words that only say when: "Monday morning", "Day 1", "10:00"; folded.
bool IsHourOrDayHeading(std::string_view folded);

/// A heading under which a post tells of anything but a matter of talk: "Participants", "How to get there"; folded.
bool NamesHousekeeping(std::string_view folded);

/// Either of them.
bool IsHousekeepingHeading(std::string_view folded);

/// "Social feeds", "Contact verification", "Sharing of location": a word of housekeeping that serves one of the trade.
bool IsMatterBesideHouse(std::string_view folded);

/// "Live location", "Team chats": two words or more whose housekeeping may be what a matter is called by. What stands
/// below decides.
bool MayNameMatter(std::string_view folded);

}  // namespace summit
