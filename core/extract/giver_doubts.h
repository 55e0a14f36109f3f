#pragma once

#include <string>
#include <string_view>

#include "core/extract/reading.h"

namespace summit {

/// What keeps a name from being a sponsor's, whatever rule has found it; asked once, where sponsors are noted.

/// Who only lends the room is a host: no money for it is told of in the clause of the name.
bool OnlyLendsRoom(std::string_view text, std::string_view name, std::string_view what);

/// "Jane Doe (dinner form)": the brackets tell of work around a gift.
bool IsNotedForWork(std::string_view text, std::string_view name);

/// "The volunteers of A", "moderated by A", "contact A": people who work, or whom to ask.
bool StandsBesideWork(std::string_view text, std::string_view name);

/// "In a first version we listed A. That was a mistake", "next year A may pay": not given, or not for this Summit.
bool IsTakenBack(const Reading& reading, const Passage& passage, std::string_view name);

/// Words that are nobody's name for all their capital: "Czech organisations", "Brussels office", "Non-members".
bool IsCommonNoun(std::string_view name, std::string_view text);

}  // namespace summit
