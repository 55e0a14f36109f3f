#pragma once

#include <gloox/tag.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "bot/event.h"
#include "bot/jid.h"

namespace summit::bot {

/// What presence has told of one occupant.
struct Occupant {
  std::optional<Jid> real_jid;  // where the room shows it
  bool tells_what = false;      // its presence has capabilities (XEP-0115)
};

enum class RoomState { kOutside, kJoining, kInside, kLeaving };

/// One room, as its presence stanzas have shown it since we last asked to enter.
struct RoomView {
  RoomState state = RoomState::kOutside;
  std::string nick;                           // asked for while joining; as told by the room once inside
  bool stamps_occupants = false;              // advertises XEP-0421, so that its occupant ids are not forged
  bool stamps_messages = false;               // advertises XEP-0359, so that its stanza ids are not forged
  bool voice = true;                          // we are no visitor
  bool described = false;                     // it has said of itself what it can
  std::map<std::string, Occupant> occupants;  // by nick
};

/// What follows from a presence stanza.
struct PresenceNews {
  std::vector<Event> events;
  bool accept_defaults = false;  // the room was made by our entering it and is locked until its owner, us, agrees
};

/// The rooms we have asked to enter, and what their stanzas mean. State only: sends nothing.
class Rooms {
 public:
  /// We ask to enter: whatever was known of the room is forgotten.
  void NoteJoin(const Jid& room, const std::string& nick);

  /// We ask to leave.
  void NoteLeave(const Jid& room);

  /// The room's disco#info says that it stamps occupant ids (XEP-0421).
  void NoteStampsOccupants(const Jid& room);

  /// Takes note of all that the room's disco#info, a <query/>, says of it.
  RoomDescribed OnInfo(const Jid& room, const gloox::Tag& query);

  /// The room of ours that tells with this message that its settings have changed (XEP-0045, status code 104).
  std::optional<Jid> ChangedSettings(const gloox::Tag& message) const;

  /// The room that `address` (room or room/nick) belongs to; null when we never asked to enter it. Stays valid until
  /// the next call that is not const.
  const RoomView* Find(const Jid& address) const;

  /// Reads a presence stanza (XEP-0045, sections 7 to 10). No news from elsewhere than our rooms.
  PresenceNews OnPresence(const gloox::Tag& presence);

  /// Rooms that we are in, entering or leaving.
  std::vector<Jid> Open() const;

  const std::map<Jid, RoomView>& all() const { return rooms_; }

 private:
  std::map<Jid, RoomView> rooms_;  // by bare address
};

}  // namespace summit::bot
