#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "bot/jid.h"
#include "core/model/post.h"

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
  bool voice = true;                       // false: we are a visitor, whom the room does not let speak to all
};

/// The room gave us voice or took it.
struct OwnVoiceChanged {
  Jid room;
  bool voice = true;
};

/// What the room says of itself (disco#info). Absent features are features the room does not have.
struct RoomDescribed {
  Jid room;
  bool answers_self_pings = false;    // XEP-0410, section 3.3: the service itself answers, at little cost
  std::chrono::seconds slow_mode{0};  // XEP-0500: between two messages of one occupant; 0: no such limit
};

/// What came of asking a room whether we are still in it (XEP-0410).
enum class SelfPing { kInside, kOutside, kUndecided };

struct SelfPinged {
  Jid room;
  SelfPing found = SelfPing::kUndecided;
};

/// Somebody wants us in a room.
struct Invited {
  Jid room;                             // bare
  std::optional<Jid> inviter;           // the real address; absent where the room hides it
  bool direct = false;                  // XEP-0249, from the inviter; otherwise through the room (XEP-0045, 7.8)
  std::string reply_to;                 // whom a refusal through the room is for, as the room wrote it
  std::optional<std::string> password;  // of the room
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

/// What an occupant's client says that it is (disco#info).
struct PeerDescribed {
  Jid who;  // room/nick
  bool is_bot = false;
};

/// A message that we are told to take back or that is no longer there.
struct TakenBack {
  std::string id;          // of the message
  bool moderated = false;  // by the room itself, for a moderator (XEP-0425); `id` is then the room's
};

/// Signs put below a message (XEP-0444); all of them, so none means that they were taken away.
struct Reactions {
  std::string id;  // of the message
  std::vector<std::string> signs;
};

/// What all messages carry. At most one of replaces, taken_back and reactions is set.
struct IncomingText {
  std::string id;          // attribute; may be empty
  std::string origin_id;   // XEP-0359; may be empty
  std::string stanza_id;   // given by the room, where it says that it gives them (XEP-0359); may be empty
  std::string body;        // may be empty; without the quote of a reply (XEP-0428)
  std::string lang;        // xml:lang; may be empty
  std::string thread;      // of the conversation (RFC 6121, section 5.2.5); may be empty
  bool delayed = false;    // carries a delay stamp (XEP-0203): history, offline storage
  bool encrypted = false;  // carries an encrypted payload (XEP-0380, 0384, 0027): the body is only a hint

  std::string replaces;                 // a correction (XEP-0308) of the message with this id; may be empty
  std::string reply_to;                 // a reply (XEP-0461) to the message with this id; may be empty
  std::optional<TakenBack> taken_back;  // XEP-0424, 0425: the body is only a hint
  std::optional<Reactions> reactions;   // XEP-0444: the body is only a hint
  bool wants_receipt = false;           // XEP-0184
  bool markable = false;                // XEP-0333
};

/// type=groupchat from an occupant.
struct RoomMessage {
  Jid room;                                // bare
  std::string nick;                        // empty: from the room itself
  std::optional<std::string> occupant_id;  // only where the room advertises XEP-0421
  std::optional<Jid> real_jid;             // where the room shows it
  IncomingText text;
  bool has_subject = false;  // sets the subject
  bool tells_what = false;   // the sender's presence tells what it is (XEP-0115), so that AskWhatItIs leads somewhere
};

/// A private message through a room: type=chat from room/nick.
struct PrivateMessage {
  Jid from;  // room/nick
  std::optional<std::string> occupant_id;
  std::optional<Jid> real_jid;
  IncomingText text;
  bool tells_what = false;  // as above
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

/// Somebody wants to see our presence (RFC 6121, section 3.1).
struct SubscriptionAsked {
  Jid from;  // bare
};

/// What somebody does with a command (XEP-0050).
enum class CommandStep { kExecute, kNext, kPrev, kComplete, kCancel };

/// A command of ours is called, or the next step of one (XEP-0050).
struct CommandCalled {
  Jid from;             // full
  std::string request;  // id of the request, to be given back
  std::string node;
  std::string session;              // empty: a new one is asked for
  std::optional<CommandStep> step;  // absent: a step that does not exist
  bool has_form = false;
  std::map<std::string, std::vector<std::string>> fields;  // of the submitted form (XEP-0004)
};

/// Somebody asks which commands there are (XEP-0050, section 2.2), or what is behind one.
struct CommandsAsked {
  Jid from;  // full
  std::string request;
  std::optional<std::string> node;  // of one command; absent: the list of them
};

/// The posts of the archive, at the start and whenever they were read again.
struct ArchiveRead {
  std::vector<PostInfo> posts;
};

/// Reading the archive again, which the bot had asked for or not, came to an end.
struct ReloadEnded {
  bool worked = false;
  std::string text;  // what was found, or why it failed
};

/// Time went by. Due at Bot::NextWake() at the latest.
struct Tick {};

using Event = std::variant<Connected, Disconnected, RoomJoined, OwnVoiceChanged, RoomDescribed, SelfPinged, Invited,
                           OwnNickChanged, RoomLeft, RoomJoinFailed, OccupantChanged, PeerDescribed, RoomMessage,
                           PrivateMessage, DirectMessage, MessageError, SubscriptionAsked, CommandCalled, CommandsAsked,
                           ArchiveRead, ReloadEnded, Tick>;

}  // namespace summit::bot
