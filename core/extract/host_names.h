#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/extract/text_spans.h"

namespace summit {

/// The name of who lives in the rooms: "Cisco office" is Cisco's.
std::string WithoutBuilding(std::string name);

/// A street, a house that anybody may rent, a place, an event or nobody in particular: where, not who. A hotel that
/// takes no money is a host: `free`.
bool IsNoHost(std::string_view name, bool free = false);

/// "a get-together | hosted by A", "A | hosts a dinner": the word of hosting at `i` has something else than the Summit.
bool HostsAnotherThing(const std::vector<Token>& tokens, std::size_t i);

/// The folded sentence thanks somebody for having had the Summit, or for the rooms: "for hosting", "for the roof".
bool ThanksForRooms(std::string_view folded);

/// The folded words open with a reason that tells of rooms: "for opening its doors to us".
bool OpensWithRooms(std::string_view folded_reason);

/// "hackerspace Elklab" is Elklab, where the first word stands in small letters.
std::string WithoutKind(std::string name);

/// The first word of the sentence is a name: a verb or what is said of it follows.
bool OpensAsSubject(const std::vector<Token>& tokens);

}  // namespace summit
