#pragma once

#include <optional>
#include <string>
#include <variant>

#include "bot/jid.h"

/// What the bot wants done, as plain values. The adapter makes stanzas from them, in order.
/// Every body is well-formed UTF-8 of XML 1.0 characters, not empty and within its limits; ids are unique and cannot
/// be guessed, and are to be sent as id and origin-id.
namespace summit::bot {

/// type=groupchat to the room.
struct SendRoomMessage {
  Jid room;  // bare
  std::string id;
  std::string body;  // at most four lines
  friend bool operator==(const SendRoomMessage&, const SendRoomMessage&) = default;
};

/// type=chat to room/nick, with <x xmlns='http://jabber.org/protocol/muc#user'/>.
struct SendPrivateMessage {
  Jid to;  // room/nick
  std::string id;
  std::string body;
  friend bool operator==(const SendPrivateMessage&, const SendPrivateMessage&) = default;
};

/// type=chat to the address that wrote.
struct SendDirectMessage {
  Jid to;
  std::string id;
  std::string body;
  friend bool operator==(const SendDirectMessage&, const SendDirectMessage&) = default;
};

/// Enter with a history of no stanzas and no characters. Always a new join: whatever the layer below believes about
/// an earlier one is to be forgotten.
struct JoinRoom {
  Jid room;
  std::string nick;
  std::optional<std::string> password;
  friend bool operator==(const JoinRoom&, const JoinRoom&) = default;
};

struct LeaveRoom {
  Jid room;
  std::string status;  // for the occupants; may be empty
  friend bool operator==(const LeaveRoom&, const LeaveRoom&) = default;
};

/// Close the stream, politely. Whether to come back is up to whoever runs the connection.
struct Disconnect {
  std::string status;
  friend bool operator==(const Disconnect&, const Disconnect&) = default;
};

/// Where things stand, for the service manager (sd_notify). Given whenever it changes.
struct ReportStatus {
  bool ready = false;  // every room has answered since the stream came up: joined, refused or given up
  std::string text;    // "in 2 of 3 rooms"
  friend bool operator==(const ReportStatus&, const ReportStatus&) = default;
};

/// Something an operator should know, for the log: the bot itself does not log. Never words of a conversation.
struct ReportProblem {
  std::string event;   // "room-given-up", "archive-failed"
  std::string detail;  // what it concerns and why
  friend bool operator==(const ReportProblem&, const ReportProblem&) = default;
};

using Action = std::variant<SendRoomMessage, SendPrivateMessage, SendDirectMessage, JoinRoom, LeaveRoom, Disconnect,
                            ReportStatus, ReportProblem>;

}  // namespace summit::bot
