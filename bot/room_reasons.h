#pragma once

#include <string>

#include "bot/event.h"
#include "bot/jid.h"

namespace summit::bot {

/// Why we are out of a room, in words for operators.
const char* Describe(RoomExit why);
const char* Describe(JoinRefusal why);

/// True where the room stays shut until somebody does something about it.
bool TakesPeople(JoinRefusal why);

/// "room: why (what the room said of it)".
std::string Detail(const Jid& room, const std::string& why, const std::string& text);

}  // namespace summit::bot
