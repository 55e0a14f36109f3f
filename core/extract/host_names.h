#pragma once

#include <string>
#include <string_view>

namespace summit {

/// The name of who lives in the rooms: "Cisco office" is Cisco's.
std::string WithoutBuilding(std::string name);

/// A street, a house that anybody may rent, a place, an event or nobody in particular: where, not who.
bool IsNoHost(std::string_view name);

/// The folded sentence thanks somebody for having had the Summit, or for the rooms: "for hosting", "for the roof".
bool ThanksForRooms(std::string_view folded);

/// The folded words open with a reason that tells of rooms: "for opening its doors to us".
bool OpensWithRooms(std::string_view folded_reason);

/// "hackerspace Elklab" is Elklab, where the first word stands in small letters.
std::string WithoutKind(std::string name);

}  // namespace summit
