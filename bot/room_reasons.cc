#include "bot/room_reasons.h"

namespace summit::bot {

const char* Describe(RoomExit why) {
  switch (why) {
    case RoomExit::kLeft:
      return "left";
    case RoomExit::kKicked:
      return "kicked; staying out until the next start";
    case RoomExit::kBanned:
      return "banned; not coming back";
    case RoomExit::kDestroyed:
      return "the room was destroyed";
    case RoomExit::kNotMember:
      return "no longer a member";
    case RoomExit::kShutdown:
      return "the service stops";
    case RoomExit::kTechnical:
      return "lost by the room";
  }
  return "gone";
}

const char* Describe(JoinRefusal why) {
  switch (why) {
    case JoinRefusal::kNickConflict:
      return "the nick is taken, and so are its variants";
    case JoinRefusal::kBanned:
      return "banned; not trying again";
    case JoinRefusal::kMembersOnly:
      return "members only: let an owner of the room add the bot's address";
    case JoinRefusal::kPassword:
      return "wrong or missing password: check rooms[].password_file";
    case JoinRefusal::kNickReserved:
      return "the nick is reserved, and so are its variants";
    case JoinRefusal::kCreation:
      return "no such room, and the service does not let the bot create it";
    case JoinRefusal::kLocked:
      return "the room is locked or does not exist";
    case JoinRefusal::kFull:
      return "the room is full or the service not available";
    case JoinRefusal::kUnreachable:
      return "the room's server cannot be reached";
    case JoinRefusal::kMalformed:
      return "the room's service does not accept the address or nick";
    case JoinRefusal::kOther:
      return "refused";
  }
  return "refused";
}

bool TakesPeople(JoinRefusal why) {
  return why == JoinRefusal::kMembersOnly || why == JoinRefusal::kPassword || why == JoinRefusal::kCreation ||
         why == JoinRefusal::kMalformed;
}

std::string Detail(const Jid& room, const std::string& why, const std::string& text) {
  return room.ToString() + ": " + why + (text.empty() ? "" : " (" + text + ")");
}

}  // namespace summit::bot
