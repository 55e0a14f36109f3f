#include "bot/xmpp/translate.h"

#include <array>
#include <charconv>
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

constexpr std::size_t kLongestThread = 256;  // bytes; what is longer is no mere name
constexpr std::size_t kMostSigns = 32;       // of one message; nobody needs more

std::optional<std::size_t> NumberOf(const gloox::Tag& tag, const char* attribute) {
  const std::string& text = tag.findAttribute(attribute);
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

/// Where code point number `count` of `text` begins (XEP-0426); the end when there are not so many.
std::size_t OffsetOf(std::string_view text, std::size_t count) {
  std::size_t at = 0;
  while (at < text.size() && count > 0) {
    ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) ++at;
    --count;
  }
  return at;
}

/// The body without what stands in it only for clients that do not know `feature` (XEP-0428).
std::string WithoutFallback(const gloox::Tag& message, const char* feature, std::string body) {
  for (const gloox::Tag* fallback : message.children()) {
    if (fallback->name() != "fallback" || fallback->findAttribute("for") != feature) continue;
    if (fallback->xmlns() != ns::kFallback) continue;
    const gloox::Tag* range = FindChild(*fallback, "body", ns::kFallback);
    const std::size_t start = range == nullptr ? 0 : NumberOf(*range, "start").value_or(0);
    const auto end = range == nullptr ? std::nullopt : NumberOf(*range, "end");
    const std::size_t from = OffsetOf(body, start);
    const std::size_t to = end ? OffsetOf(body, *end) : body.size();
    if (from < to) body.erase(from, to - from);
    break;  // the places are those of the body as it came
  }
  return body;
}

/// Both versions of XEP-0424 and XEP-0425 that are in use.
std::optional<TakenBack> ReadTakenBack(const gloox::Tag& message) {
  if (const gloox::Tag* retract = FindChild(message, "retract", ns::kRetract))
    return TakenBack{retract->findAttribute("id"), HasChild(*retract, "moderated", ns::kModerate)};
  const gloox::Tag* fastening = FindChild(message, "apply-to", ns::kFasten);
  if (fastening == nullptr) return std::nullopt;
  const bool moderated = HasChild(*fastening, "moderated", ns::kModerateOld);
  if (!moderated && !HasChild(*fastening, "retract", ns::kRetractOld)) return std::nullopt;
  return TakenBack{fastening->findAttribute("id"), moderated};
}

std::optional<Reactions> ReadReactions(const gloox::Tag& message) {
  const gloox::Tag* found = FindChild(message, "reactions", ns::kReactions);
  if (found == nullptr) return std::nullopt;
  Reactions reactions{found->findAttribute("id"), {}};
  for (const gloox::Tag* child : found->children())
    if (child->name() == "reaction" && reactions.signs.size() < kMostSigns)
      reactions.signs.emplace_back(Trim(RepairUtf8(child->cdata())));
  return reactions;
}

std::string IdOf(const gloox::Tag& message, const char* name, const char* xmlns) {
  const gloox::Tag* child = FindChild(message, name, xmlns);
  return child == nullptr ? std::string() : child->findAttribute("id");
}

IncomingText ReadText(const gloox::Tag& message) {
  IncomingText text;
  text.id = message.findAttribute("id");
  text.origin_id = IdOf(message, "origin-id", ns::kStanzaId);
  text.reply_to = IdOf(message, "reply", ns::kReply);
  text.body = RepairUtf8(ChildText(message, "body"));
  text.lang = LanguageOf(message);
  text.thread = RepairUtf8(ChildText(message, "thread"));
  if (text.thread.size() > kLongestThread) text.thread.clear();
  text.delayed = HasChild(message, "delay", ns::kDelay) || HasChild(message, "x", ns::kDelayOld);
  text.encrypted = IsEncrypted(message, text.body);
  text.body = WithoutFallback(message, ns::kReply, std::move(text.body));
  text.taken_back = ReadTakenBack(message);
  if (!text.taken_back) text.reactions = ReadReactions(message);
  if (!text.taken_back && !text.reactions) text.replaces = IdOf(message, "replace", ns::kCorrection);
  text.wants_receipt = HasChild(message, "request", ns::kReceipts);
  text.markable = HasChild(message, "markable", ns::kChatMarkers);
  return text;
}

std::string StanzaIdIn(const gloox::Tag& message, const Jid& from, const RoomView& room) {
  if (!room.stamps_messages) return {};
  for (const gloox::Tag* child : message.children())
    if (child->name() == "stanza-id" && child->xmlns() == ns::kStanzaId &&
        Jid::Parse(child->findAttribute("by")) == from.Bare())
      return child->findAttribute("id");
  return {};
}

/// Who `address` really is: an occupant of a room of ours may be shown with the real address.
std::optional<Jid> RealJidOf(const RoomView& room, const std::string& nick);

std::optional<Jid> RealInviter(const std::optional<Jid>& inviter, const Rooms& rooms) {
  const RoomView* room = inviter ? rooms.Find(*inviter) : nullptr;
  return room == nullptr ? inviter : RealJidOf(*room, inviter->resource());
}

/// Through the room (XEP-0045, section 7.8.2): the message comes from the room, which tells who invites. A room that
/// hides its occupants names the occupant, which is nobody's real address.
std::optional<Event> TranslateMediated(const gloox::Tag& user, const Jid& from, const Rooms& rooms) {
  const gloox::Tag* invite = FindChild(user, "invite", ns::kMucUser);
  if (invite == nullptr || !from.is_bare() || from.local().empty()) return std::nullopt;
  const std::string& named = invite->findAttribute("from");
  std::optional<Jid> inviter = Jid::Parse(named);
  if (inviter && inviter->Bare() == from) inviter.reset();
  Invited invited{from, RealInviter(inviter, rooms), false, named, {}};
  if (const gloox::Tag* password = FindChild(user, "password", ns::kMucUser)) invited.password = password->cdata();
  return invited;
}

/// From the inviter (XEP-0249).
std::optional<Event> TranslateDirectInvite(const gloox::Tag& x, const Jid& from, const Rooms& rooms) {
  const std::optional<Jid> room = Jid::ParseBare(x.findAttribute("jid"));
  if (!room || room->local().empty()) return std::nullopt;
  Invited invited{*room, RealInviter(from, rooms), true, {}, {}};
  if (const std::string& password = x.findAttribute("password"); !password.empty()) invited.password = password;
  return invited;
}

std::optional<std::string> OccupantIdIn(const gloox::Tag& message, const RoomView& room) {
  const gloox::Tag* id = FindChild(message, "occupant-id", ns::kOccupantId);
  if (!room.stamps_occupants || id == nullptr || id->findAttribute("id").empty()) return std::nullopt;
  return id->findAttribute("id");
}

Occupant OccupantOf(const RoomView& room, const std::string& nick) {
  const auto it = room.occupants.find(nick);
  return it == room.occupants.end() ? Occupant() : it->second;
}

std::optional<Jid> RealJidOf(const RoomView& room, const std::string& nick) { return OccupantOf(room, nick).real_jid; }

Event TranslateGroupchat(const gloox::Tag& message, const Jid& from, const RoomView& room) {
  RoomMessage event{from.Bare(), from.resource(), OccupantIdIn(message, room), {}, ReadText(message), false};
  event.text.stanza_id = StanzaIdIn(message, from, room);
  const Occupant occupant = OccupantOf(room, from.resource());
  event.real_jid = occupant.real_jid;
  event.tells_what = occupant.tells_what;
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
  if (!body.empty()) AddChild(*tag, "body", {}, body);
  AddChild(*tag, "origin-id", ns::kStanzaId)->addAttribute("id", id);
  return tag;
}

void AddPreview(gloox::Tag& message, const LinkPreview& preview) {
  gloox::Tag* description = AddChild(message, "rdf:Description");
  description->addAttribute("xmlns:rdf", ns::kRdf);
  description->addAttribute("xmlns:og", ns::kOpenGraph);
  description->addAttribute("rdf:about", XmlSafe(preview.url));
  AddChild(*description, "og:url", {}, preview.url);
  AddChild(*description, "og:title", {}, preview.title);
}

std::unique_ptr<gloox::Tag> NewText(const char* type, const Jid& to, const std::string& id, const std::string& body,
                                    const TextMarks& marks) {
  auto tag = NewMessage(type, to, id, body);
  if (!marks.lang.empty()) tag->addAttribute("xml:lang", marks.lang);
  if (!marks.replaces.empty()) AddChild(*tag, "replace", ns::kCorrection)->addAttribute("id", marks.replaces);
  if (marks.reply) {
    gloox::Tag* reply = AddChild(*tag, "reply", ns::kReply);
    reply->addAttribute("to", marks.reply->to.ToString());
    reply->addAttribute("id", marks.reply->id);
  }
  if (!marks.thread.empty()) AddChild(*tag, "thread", {}, marks.thread);
  if (marks.unstyled) AddChild(*tag, "unstyled", ns::kStyling);
  for (const LinkPreview& preview : marks.previews) AddPreview(*tag, preview);
  return tag;
}

/// Marks a private message of a room (XEP-0045, section 7.5).
void MarkPrivate(gloox::Tag& message) { AddChild(message, "x", ns::kMucUser); }

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
  if (type == "headline" || FindChildOf(message, ns::kCarbons) != nullptr) return std::nullopt;
  const gloox::Tag* user = FindChild(message, "x", ns::kMucUser);
  if (user != nullptr && HasChild(*user, "invite", ns::kMucUser)) return TranslateMediated(*user, *from, rooms);
  if (user != nullptr && HasChild(*user, "decline", ns::kMucUser)) return std::nullopt;
  if (const gloox::Tag* invite = FindChild(message, "x", ns::kDirectInvite); invite != nullptr && type != "groupchat")
    return TranslateDirectInvite(*invite, *from, rooms);

  const RoomView* room = rooms.Find(*from);
  const bool inside = room != nullptr && room->state != RoomState::kOutside;
  if (type == "groupchat") return inside ? std::optional(TranslateGroupchat(message, *from, *room)) : std::nullopt;
  if (room != nullptr) {  // from a room, but not to all in it
    if (!inside || from->is_bare()) return std::nullopt;
    const Occupant occupant = OccupantOf(*room, from->resource());
    return PrivateMessage{*from, OccupantIdIn(message, *room), occupant.real_jid, ReadText(message),
                          occupant.tells_what};
  }
  if (from->local().empty() && from->is_bare()) return std::nullopt;  // a server's notice: nobody there reads answers
  return DirectMessage{*from, ReadText(message), false};
}

std::unique_ptr<gloox::Tag> ToStanza(const SendRoomMessage& action) {
  return NewText("groupchat", action.room, action.id, action.body, action.marks);
}

std::unique_ptr<gloox::Tag> ToStanza(const SendPrivateMessage& action) {
  auto tag = NewText("chat", action.to, action.id, action.body, action.marks);
  MarkPrivate(*tag);
  return tag;
}

std::unique_ptr<gloox::Tag> ToStanza(const SendDirectMessage& action) {
  return NewText("chat", action.to, action.id, action.body, action.marks);
}

std::unique_ptr<gloox::Tag> ToStanza(const RetractMessage& action) {
  const char* type = action.medium == Medium::kRoom ? "groupchat" : "chat";
  auto tag = NewMessage(type, action.to, action.id, "(I have taken an answer back; this client still shows it.)");
  AddChild(*tag, "retract", ns::kRetract)->addAttribute("id", action.target);
  AddChild(*tag, "fallback", ns::kFallback)->addAttribute("for", ns::kRetract);
  AddChild(*tag, "store", ns::kHints);
  if (action.medium == Medium::kPrivate) MarkPrivate(*tag);
  return tag;
}

std::unique_ptr<gloox::Tag> ToStanza(const SendReceipt& action) {
  auto tag = NewMessage("chat", action.to, action.id, {});
  if (action.received) AddChild(*tag, "received", ns::kReceipts)->addAttribute("id", action.target);
  if (action.displayed) AddChild(*tag, "displayed", ns::kChatMarkers)->addAttribute("id", action.target);
  return tag;
}

std::unique_ptr<gloox::Tag> ToStanza(const DeclineInvitation& action) {
  auto tag = std::make_unique<gloox::Tag>("message");
  tag->addAttribute("to", action.room.ToString());
  gloox::Tag* decline = AddChild(*AddChild(*tag, "x", ns::kMucUser), "decline");
  if (!action.to.empty()) decline->addAttribute("to", action.to);
  AddChild(*decline, "reason", {}, action.reason);
  return tag;
}

std::unique_ptr<gloox::Tag> ToStanza(const ChangeNick& action) {
  const std::optional<Jid> occupant = action.room.Bare().WithResource(action.nick);
  return occupant ? NewPresence(*occupant) : nullptr;
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
