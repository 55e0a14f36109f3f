#include "bot/xmpp/translate.h"

#include <array>
#include <string_view>
#include <utility>

#include "bot/xmpp/names.h"
#include "bot/xmpp/tags.h"
#include "core/base/text.h"

namespace summit::bot {
namespace {

bool IsEncrypted(const gloox::Tag& message, std::string_view body) {
  static constexpr std::array<const char*, 5> kPayloads = {ns::kOmemo, ns::kOmemo1, ns::kOmemo2, ns::kOpenPgp,
                                                           ns::kOpenPgpOld};
  if (HasChild(message, "encryption", ns::kEncryptionHint)) return true;
  for (const char* xmlns : kPayloads)
    if (FindChildOf(message, xmlns) != nullptr) return true;
  return body.substr(0, 4) == "?OTR";
}

IncomingText ReadText(const gloox::Tag& message) {
  IncomingText text;
  text.id = message.findAttribute("id");
  if (const gloox::Tag* origin = FindChild(message, "origin-id", ns::kStanzaId))
    text.origin_id = origin->findAttribute("id");
  text.body = RepairUtf8(ChildText(message, "body"));
  text.lang = LanguageOf(message);
  text.delayed = HasChild(message, "delay", ns::kDelay) || HasChild(message, "x", ns::kDelayOld);
  text.encrypted = IsEncrypted(message, text.body);
  return text;
}

bool IsInvitation(const gloox::Tag& message) {
  if (HasChild(message, "x", ns::kDirectInvite)) return true;
  const gloox::Tag* user = FindChild(message, "x", ns::kMucUser);
  return user != nullptr && (HasChild(*user, "invite", ns::kMucUser) || HasChild(*user, "decline", ns::kMucUser));
}

std::optional<std::string> OccupantIdIn(const gloox::Tag& message, const RoomView& room) {
  const gloox::Tag* id = FindChild(message, "occupant-id", ns::kOccupantId);
  if (!room.stamps_occupants || id == nullptr || id->findAttribute("id").empty()) return std::nullopt;
  return id->findAttribute("id");
}

std::optional<Jid> RealJidOf(const RoomView& room, const std::string& nick) {
  const auto it = room.occupants.find(nick);
  return it == room.occupants.end() ? std::nullopt : it->second.real_jid;
}

Event TranslateGroupchat(const gloox::Tag& message, const Jid& from, const RoomView& room) {
  RoomMessage event{from.Bare(), from.resource(), OccupantIdIn(message, room), {}, ReadText(message), false};
  event.real_jid = RealJidOf(room, from.resource());
  // With a body it is a message that has a subject, not a change of the room's (XEP-0045, section 7.2.15).
  event.has_subject = HasChild(message, "subject", ns::kClient) && !HasChild(message, "body", ns::kClient);
  return event;
}

std::unique_ptr<gloox::Tag> NewMessage(const char* type, const Jid& to, const std::string& id,
                                       const std::string& body) {
  auto tag = std::make_unique<gloox::Tag>("message");
  tag->addAttribute("to", to.ToString());
  tag->addAttribute("type", type);
  tag->addAttribute("id", id);
  new gloox::Tag(tag.get(), "body", XmlSafe(body));
  auto* origin = new gloox::Tag(tag.get(), "origin-id");
  origin->setXmlns(ns::kStanzaId);
  origin->addAttribute("id", id);
  return tag;
}

std::unique_ptr<gloox::Tag> NewPresence(const Jid& to) {
  auto tag = std::make_unique<gloox::Tag>("presence");
  tag->addAttribute("to", to.ToString());
  return tag;
}

}  // namespace

std::optional<Event> TranslateMessage(const gloox::Tag& message, const Rooms& rooms) {
  const std::optional<Jid> from = Jid::Parse(message.findAttribute("from"));
  if (!from) return std::nullopt;
  const std::string& type = message.findAttribute("type");
  if (type == "error") return MessageError{*from, message.findAttribute("id"), ReadFault(message).condition};
  if (type == "headline" || FindChildOf(message, ns::kCarbons) != nullptr || IsInvitation(message)) return std::nullopt;

  const RoomView* room = rooms.Find(*from);
  const bool inside = room != nullptr && room->state != RoomState::kOutside;
  if (type == "groupchat") return inside ? std::optional(TranslateGroupchat(message, *from, *room)) : std::nullopt;
  if (room != nullptr) {  // from a room, but not to all in it
    if (!inside || from->is_bare()) return std::nullopt;
    return PrivateMessage{*from, OccupantIdIn(message, *room), RealJidOf(*room, from->resource()), ReadText(message)};
  }
  if (from->local().empty() && from->is_bare()) return std::nullopt;  // a server's notice: nobody there reads answers
  return DirectMessage{*from, ReadText(message), false};
}

std::unique_ptr<gloox::Tag> ToStanza(const SendRoomMessage& action) {
  return NewMessage("groupchat", action.room, action.id, action.body);
}

std::unique_ptr<gloox::Tag> ToStanza(const SendPrivateMessage& action) {
  auto tag = NewMessage("chat", action.to, action.id, action.body);
  auto* user = new gloox::Tag(tag.get(), "x");
  user->setXmlns(ns::kMucUser);
  return tag;
}

std::unique_ptr<gloox::Tag> ToStanza(const SendDirectMessage& action) {
  return NewMessage("chat", action.to, action.id, action.body);
}

std::unique_ptr<gloox::Tag> ToStanza(const JoinRoom& action) {
  const std::optional<Jid> occupant = action.room.Bare().WithResource(action.nick);
  if (!occupant) return nullptr;
  auto tag = NewPresence(*occupant);
  auto* muc = new gloox::Tag(tag.get(), "x");
  muc->setXmlns(ns::kMuc);
  if (action.password) new gloox::Tag(muc, "password", XmlSafe(*action.password));
  auto* history = new gloox::Tag(muc, "history");
  history->addAttribute("maxstanzas", "0");
  history->addAttribute("maxchars", "0");
  return tag;
}

std::unique_ptr<gloox::Tag> ToStanza(const LeaveRoom& action, const std::string& nick) {
  const std::optional<Jid> occupant = action.room.Bare().WithResource(nick);
  if (!occupant) return nullptr;
  auto tag = NewPresence(*occupant);
  tag->addAttribute("type", "unavailable");
  if (!action.status.empty()) new gloox::Tag(tag.get(), "status", XmlSafe(action.status));
  return tag;
}

std::unique_ptr<gloox::Tag> AcceptRoomDefaults(const Jid& room, const std::string& id) {
  auto tag = std::make_unique<gloox::Tag>("iq");
  tag->addAttribute("to", room.Bare().ToString());
  tag->addAttribute("type", "set");
  tag->addAttribute("id", id);
  auto* query = new gloox::Tag(tag.get(), "query");
  query->setXmlns(ns::kMucOwner);
  auto* form = new gloox::Tag(query, "x");
  form->setXmlns(ns::kDataForm);
  form->addAttribute("type", "submit");
  return tag;
}

}  // namespace summit::bot
