#pragma once

#include <optional>
#include <string>
#include <variant>

#include "bot/jid.h"

/// What happens to the bot, as plain values. The adapter makes them from stanzas; the bot never sees a stanza.
namespace summit::bot {

/// A stream is up, resources are bound. No room is joined yet: a resumed stream is no Connected.
struct Connected {
  Jid self;  // full, as bound
};

/// The stream is gone; every room is left with it.
struct Disconnected {
  std::string reason;  // for operators
};

/// The join is complete: our own presence with status 110 came. Also for a join after a nick was changed on the way
/// (210).
struct RoomJoined {
  Jid room;                                // bare
  std::string nick;                        // as that presence tells it, never as configured
  std::optional<std::string> occupant_id;  // our own (XEP-0421), where the room gives one
};

/// Our nick was changed while in the room (303 with 110).
struct OwnNickChanged {
  Jid room;
  std::string nick;
};

/// Why we are no longer in a room we had joined (XEP-0045, status codes).
enum class RoomExit {
  kLeft,       // on our own wish
  kKicked,     // 307 without 333
  kBanned,     // 301
  kDestroyed,  // <destroy/>
  kNotMember,  // 321, 322
  kShutdown,   // 332: the service stops
  kTechnical,  // 333, or an error presence while joined: the room lost us
};

struct RoomLeft {
  Jid room;
  RoomExit why = RoomExit::kLeft;
  std::string text;  // what the room says of it, for operators; may be empty
};

/// Why a join was refused (XEP-0045, section 7.2).
enum class JoinRefusal {
  kNickConflict,  // conflict
  kBanned,        // forbidden
  kMembersOnly,   // registration-required
  kPassword,      // not-authorized
  kNickReserved,  // not-acceptable: the nick is locked to another, or not allowed
  kCreation,      // not-allowed: there is no such room and we may not create it
  kLocked,        // item-not-found
  kFull,          // service-unavailable
  kUnreachable,   // remote-server-not-found, remote-server-timeout
  kMalformed,     // jid-malformed
  kOther,
};

struct RoomJoinFailed {
  Jid room;
  JoinRefusal why = JoinRefusal::kOther;
  std::string text;  // condition and text of the error, for operators
};

/// Another occupant changed the nick (303), or went away. Keeps apart the people who use one nick in turn.
struct OccupantChanged {
  Jid room;
  std::string nick;                     // the old one
  std::optional<std::string> new_nick;  // absent: gone
};

/// What all messages carry.
struct IncomingText {
  std::string id;          // attribute; may be empty
  std::string origin_id;   // XEP-0359; may be empty
  std::string body;        // may be empty
  std::string lang;        // xml:lang; may be empty
  bool delayed = false;    // carries a delay stamp (XEP-0203): history, offline storage
  bool encrypted = false;  // carries an encrypted payload (XEP-0380, 0384, 0027): the body is only a hint
};

/// type=groupchat from an occupant.
struct RoomMessage {
  Jid room;                                // bare
  std::string nick;                        // empty: from the room itself
  std::optional<std::string> occupant_id;  // only where the room advertises XEP-0421
  std::optional<Jid> real_jid;             // where the room shows it
  IncomingText text;
  bool has_subject = false;  // sets the subject
};

/// A private message through a room: type=chat from room/nick.
struct PrivateMessage {
  Jid from;  // room/nick
  std::optional<std::string> occupant_id;
  std::optional<Jid> real_jid;
  IncomingText text;
};

/// A message to our own address: type=chat or normal. Headlines, errors and invitations to rooms are never passed on.
struct DirectMessage {
  Jid from;  // full where the sender's client sent it
  IncomingText text;
  bool carbon = false;  // a copy of what another session of our account sent or got (XEP-0280)
};

/// Something we sent came back as an error. Never answered.
struct MessageError {
  Jid from;
  std::string id;
  std::string condition;  // "not-acceptable", "forbidden" ... (RFC 6120, section 8.3.3)
};

/// Time went by. Due at Bot::NextWake() at the latest.
struct Tick {};

using Event = std::variant<Connected, Disconnected, RoomJoined, OwnNickChanged, RoomLeft, RoomJoinFailed,
                           OccupantChanged, RoomMessage, PrivateMessage, DirectMessage, MessageError, Tick>;

}  // namespace summit::bot
