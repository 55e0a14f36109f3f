#pragma once

#include <gloox/tag.h>

#include <memory>
#include <optional>
#include <string>

#include "bot/action.h"
#include "bot/event.h"
#include "bot/xmpp/rooms.h"

/// Stanza -> Event and Action -> stanza, each a function of its arguments. Nothing here sends or remembers.
namespace summit::bot {

/// What a message stanza is to the bot. Absent for what is not for it: no or no valid sender, headlines, carbons
/// (never asked for, so always forged), refused invitations, groupchat from rooms we are not in, services' own notices.
std::optional<Event> TranslateMessage(const gloox::Tag& message, const Rooms& rooms);

std::unique_ptr<gloox::Tag> ToStanza(const SendRoomMessage& action);
std::unique_ptr<gloox::Tag> ToStanza(const SendPrivateMessage& action);
std::unique_ptr<gloox::Tag> ToStanza(const SendDirectMessage& action);

std::unique_ptr<gloox::Tag> ToStanza(const RetractMessage& action);
std::unique_ptr<gloox::Tag> ToStanza(const SendReceipt& action);
std::unique_ptr<gloox::Tag> ToStanza(const DeclineInvitation& action);

/// The presence that asks for another nick (XEP-0045, section 7.6). Null when it cannot be a resource.
std::unique_ptr<gloox::Tag> ToStanza(const ChangeNick& action);

/// The presence that enters the room, with no history asked for (XEP-0045, section 7.2). Capabilities are added by
/// whoever sends it. Null when the nick cannot be a resource.
std::unique_ptr<gloox::Tag> ToStanza(const JoinRoom& action);

/// Leaves the room in which we are called `nick`. Null when that cannot be a resource.
std::unique_ptr<gloox::Tag> ToStanza(const LeaveRoom& action, const std::string& nick);

/// Takes a new room as the service makes it by default (XEP-0045, section 10.1.2).
std::unique_ptr<gloox::Tag> AcceptRoomDefaults(const Jid& room, const std::string& id);

}  // namespace summit::bot
