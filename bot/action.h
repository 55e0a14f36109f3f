#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "bot/jid.h"

/// What the bot wants done, as plain values. The adapter makes stanzas from them, in order.
/// Every body is well-formed UTF-8 of XML 1.0 characters, not empty and within its limits; ids are unique and cannot
/// be guessed, and are to be sent as id and origin-id.
namespace summit::bot {

/// The message that an answer is for (XEP-0461).
struct ReplyMark {
  Jid to;          // who wrote it
  std::string id;  // in rooms the one that the room gave it
  friend bool operator==(const ReplyMark&, const ReplyMark&) = default;
};

/// What stands behind a link of the body, from our own archive (XEP-0511).
struct LinkPreview {
  std::string url;
  std::string title;
  friend bool operator==(const LinkPreview&, const LinkPreview&) = default;
};

/// What goes with a body.
struct TextMarks {
  std::string lang;      // xml:lang; empty: not said
  std::string replaces;  // the id of the message of ours that this one corrects (XEP-0308); may be empty
  std::optional<ReplyMark> reply;
  bool unstyled = false;  // the text has marks that mean themselves (XEP-0393, section 8.1.1)
  std::vector<LinkPreview> previews;
  std::string thread = {};  // of the message that this answers (RFC 6121, section 5.2.5); may be empty
  friend bool operator==(const TextMarks&, const TextMarks&) = default;
};

/// type=groupchat to the room.
struct SendRoomMessage {
  Jid room;  // bare
  std::string id;
  std::string body;  // at most four lines
  TextMarks marks = {};
  friend bool operator==(const SendRoomMessage&, const SendRoomMessage&) = default;
};

/// type=chat to room/nick, with <x xmlns='http://jabber.org/protocol/muc#user'/>.
struct SendPrivateMessage {
  Jid to;  // room/nick
  std::string id;
  std::string body;
  TextMarks marks = {};
  friend bool operator==(const SendPrivateMessage&, const SendPrivateMessage&) = default;
};

/// type=chat to the address that wrote.
struct SendDirectMessage {
  Jid to;
  std::string id;
  std::string body;
  TextMarks marks = {};
  friend bool operator==(const SendDirectMessage&, const SendDirectMessage&) = default;
};

/// Where a message went.
enum class Medium { kRoom, kPrivate, kDirect };

/// Takes a message of ours back (XEP-0424).
struct RetractMessage {
  Medium medium = Medium::kRoom;
  Jid to;              // as the message went
  std::string id;      // of the retraction itself
  std::string target;  // the message's id; in rooms the one that the room gave it, where it gives them
  friend bool operator==(const RetractMessage&, const RetractMessage&) = default;
};

/// The message with that id has arrived (XEP-0184) or was read (XEP-0333). For one-to-one chats only.
struct SendReceipt {
  Jid to;
  std::string id;  // of the receipt itself
  std::string target;
  bool received = false;   // XEP-0184
  bool displayed = false;  // XEP-0333
  friend bool operator==(const SendReceipt&, const SendReceipt&) = default;
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

/// Asks for another nick in a room we are in.
struct ChangeNick {
  Jid room;
  std::string nick;
  friend bool operator==(const ChangeNick&, const ChangeNick&) = default;
};

/// Asks the room whether we are still in it (XEP-0410). SelfPinged follows, also when nothing is answered.
struct PingSelf {
  Jid room;
  std::string nick;
  friend bool operator==(const PingSelf&, const PingSelf&) = default;
};

/// Asks an occupant's client what it is. PeerDescribed follows where it says so.
struct AskWhatItIs {
  Jid who;  // room/nick
  friend bool operator==(const AskWhatItIs&, const AskWhatItIs&) = default;
};

/// Refuses an invitation: through the room (XEP-0045, section 7.8.2), `to` as the invitation had it.
struct DeclineInvitation {
  Jid room;
  std::string to;
  std::string reason;
  friend bool operator==(const DeclineInvitation&, const DeclineInvitation&) = default;
};

/// Keeps the room among the account's bookmarks (XEP-0402), or takes it out. What others have put into a bookmark
/// stays in it.
struct KeepBookmark {
  Jid room;
  std::string nick;
  std::optional<std::string> password;
  friend bool operator==(const KeepBookmark&, const KeepBookmark&) = default;
};
struct DropBookmark {
  Jid room;
  friend bool operator==(const DropBookmark&, const DropBookmark&) = default;
};

/// Lets `to` see our presence, and asks to see theirs, so that servers which block strangers let answers through.
struct AcceptSubscription {
  Jid to;  // bare
  friend bool operator==(const AcceptSubscription&, const AcceptSubscription&) = default;
};

/// A field of a form (XEP-0004).
struct FormField {
  enum class Type { kFixed, kTextSingle, kTextMulti, kListSingle, kBoolean, kJidSingle };
  Type type = Type::kTextSingle;
  std::string name;
  std::string label;
  std::vector<std::string> values;
  bool required = false;
  std::vector<std::pair<std::string, std::string>> options = {};  // of a list: value and label
  friend bool operator==(const FormField&, const FormField&) = default;
};

/// A form to fill in, or a result: its fields, or a table of rows that each have a value for every column.
struct Form {
  std::string title;
  std::string instructions;  // may be empty
  std::vector<FormField> fields;
  std::vector<FormField> columns;  // of the table: name and label
  std::vector<std::vector<std::string>> rows;
  friend bool operator==(const Form&, const Form&) = default;
};

/// The answer to CommandCalled (XEP-0050).
struct AnswerCommand {
  enum class Status { kExecuting, kCompleted, kCanceled };
  Jid to;
  std::string request, node, session;
  Status status = Status::kCompleted;
  bool may_prev = false, may_next = false, may_complete = false;  // while executing; the last of them is the default
  std::optional<Form> form = {};
  std::string note = {};  // for people; may be empty
  bool warns = false;     // the note is about something that went wrong
  friend bool operator==(const AnswerCommand&, const AnswerCommand&) = default;
};

/// Refuses CommandCalled or CommandsAsked: a stanza error, with the detail of XEP-0050, section 4.4, where there is
/// one.
struct RefuseCommand {
  Jid to;
  std::string request;
  std::string condition;  // "bad-request", "forbidden", "item-not-found" ...
  std::string detail;     // "bad-sessionid", "session-expired" ...; may be empty
  std::string text = {};
  friend bool operator==(const RefuseCommand&, const RefuseCommand&) = default;
};

/// The commands that the one who asked may call.
struct ListCommands {
  struct Entry {
    std::string node, name;
    friend bool operator==(const Entry&, const Entry&) = default;
  };
  Jid to;
  std::string request;
  std::optional<std::string> node;  // as asked; one entry then
  std::vector<Entry> entries;
  std::optional<Jid> at = {};  // where they are to be called, as a room's occupant; absent: at our own address
  friend bool operator==(const ListCommands&, const ListCommands&) = default;
};

/// Read the archive again. ReloadEnded follows.
struct ReloadArchive {
  friend bool operator==(const ReloadArchive&, const ReloadArchive&) = default;
};

/// Write down what is not to be forgotten; done before the actions that follow it.
struct KeepMemory {
  std::string text;
  friend bool operator==(const KeepMemory&, const KeepMemory&) = default;
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

/// What an administrator did, for the log.
struct ReportAudit {
  Jid by;               // bare and real
  std::string command;  // "join"
  std::string subject;  // a room or an address; may be empty. Never words of a message
  std::string outcome;  // "done", or why not
  friend bool operator==(const ReportAudit&, const ReportAudit&) = default;
};

using Action = std::variant<SendRoomMessage, SendPrivateMessage, SendDirectMessage, RetractMessage, SendReceipt,
                            JoinRoom, LeaveRoom, ChangeNick, PingSelf, AskWhatItIs, DeclineInvitation, KeepBookmark,
                            DropBookmark, AcceptSubscription, AnswerCommand, RefuseCommand, ListCommands, ReloadArchive,
                            KeepMemory, Disconnect, ReportStatus, ReportProblem, ReportAudit>;

}  // namespace summit::bot
