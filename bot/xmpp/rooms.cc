#include "bot/xmpp/rooms.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <set>
#include <string_view>
#include <utility>

#include "bot/xmpp/names.h"
#include "bot/xmpp/tags.h"

namespace summit::bot {
namespace {

constexpr int kLongestPause = 3600;  // seconds; above that a room is not slow but shut

/// The parts of a room's presence that matter (XEP-0045, section 7 and table of status codes).
struct RoomPresence {
  Jid room;
  std::string nick;
  std::set<std::string> codes;
  bool destroyed = false;
  std::string reason;
  std::string new_nick;
  std::optional<Jid> real_jid;
  std::string role;

  bool Has(const char* code) const { return codes.count(code) > 0; }
};

RoomPresence ReadRoomPresence(const gloox::Tag& presence, const Jid& from) {
  RoomPresence read{from.Bare(), from.resource(), {}, false, {}, {}, {}, {}};
  const gloox::Tag* user = FindChild(presence, "x", ns::kMucUser);
  if (user == nullptr) return read;
  for (const gloox::Tag* child : user->children()) {
    if (child->name() == "status") read.codes.insert(child->findAttribute("code"));
    if (child->name() != "item" && child->name() != "destroy") continue;
    read.destroyed |= child->name() == "destroy";
    for (const gloox::Tag* inner : child->children())
      if (inner->name() == "reason") read.reason = inner->cdata();
    if (child->name() == "item") {
      read.new_nick = child->findAttribute("nick");
      read.real_jid = Jid::Parse(child->findAttribute("jid"));
      read.role = child->findAttribute("role");
    }
  }
  return read;
}

RoomExit ExitOf(const RoomPresence& read, RoomState state) {
  if (read.Has("333")) return RoomExit::kTechnical;  // may come along with 307
  if (read.Has("301")) return RoomExit::kBanned;
  if (read.Has("307")) return RoomExit::kKicked;
  if (read.destroyed) return RoomExit::kDestroyed;
  if (read.Has("321") || read.Has("322")) return RoomExit::kNotMember;
  if (read.Has("332")) return RoomExit::kShutdown;
  return state == RoomState::kLeaving ? RoomExit::kLeft : RoomExit::kTechnical;
}

JoinRefusal RefusalOf(std::string_view condition) {
  static constexpr std::array<std::pair<std::string_view, JoinRefusal>, 12> kRefusals = {{
      {"conflict", JoinRefusal::kNickConflict},
      {"forbidden", JoinRefusal::kBanned},
      {"registration-required", JoinRefusal::kMembersOnly},
      {"not-authorized", JoinRefusal::kPassword},
      {"not-acceptable", JoinRefusal::kNickReserved},
      {"not-allowed", JoinRefusal::kCreation},
      {"item-not-found", JoinRefusal::kLocked},
      {"service-unavailable", JoinRefusal::kFull},
      {"remote-server-not-found", JoinRefusal::kUnreachable},
      {"remote-server-timeout", JoinRefusal::kUnreachable},
      {"recipient-unavailable", JoinRefusal::kUnreachable},
      {"jid-malformed", JoinRefusal::kMalformed},
  }};
  for (const auto& [name, refusal] : kRefusals)
    if (name == condition) return refusal;
  return JoinRefusal::kOther;
}

std::string Describe(const StanzaFault& fault) {
  return fault.text.empty() ? fault.condition : fault.condition + ": " + fault.text;
}

void OnError(const gloox::Tag& presence, const Jid& from, RoomView& view, PresenceNews& news) {
  const Jid room = from.Bare();
  const bool of_another = !from.is_bare() && !SameNick(from.resource(), view.nick);
  if (view.state == RoomState::kInside && of_another) return;
  const StanzaFault fault = ReadFault(presence);
  // While inside these can only be about a nick that we asked for: we keep the one we have.
  static constexpr std::array<std::string_view, 3> kAboutNicks = {"conflict", "not-acceptable", "not-allowed"};
  const bool about_nick = std::find(kAboutNicks.begin(), kAboutNicks.end(), fault.condition) != kAboutNicks.end();
  if (view.state == RoomState::kInside && about_nick) return;
  const RoomState before = std::exchange(view.state, RoomState::kOutside);
  view.occupants.clear();
  if (before == RoomState::kJoining)
    news.events.push_back(RoomJoinFailed{room, RefusalOf(fault.condition), Describe(fault)});
  else if (before == RoomState::kInside)
    news.events.push_back(RoomLeft{room, RoomExit::kTechnical, Describe(fault)});
  else if (before == RoomState::kLeaving)
    news.events.push_back(RoomLeft{room, RoomExit::kLeft, Describe(fault)});
}

void OnGone(const RoomPresence& read, RoomView& view, PresenceNews& news) {
  const bool own = read.Has("110") || (view.state != RoomState::kJoining && SameNick(read.nick, view.nick));
  const bool renamed = read.Has("303") && !read.new_nick.empty();
  auto moved = view.occupants.extract(read.nick);
  if (renamed && !moved.empty()) {
    moved.key() = read.new_nick;
    view.occupants.insert(std::move(moved));
  }
  if (!own) {
    news.events.push_back(OccupantChanged{read.room, read.nick, renamed ? std::optional(read.new_nick) : std::nullopt});
  } else if (renamed) {
    view.nick = read.new_nick;
    news.events.push_back(OwnNickChanged{read.room, read.new_nick});
  } else {
    news.events.push_back(RoomLeft{read.room, ExitOf(read, view.state), read.reason});
    view.state = RoomState::kOutside;
    view.occupants.clear();
  }
}

void OnPresent(const gloox::Tag& presence, const RoomPresence& read, RoomView& view, PresenceNews& news) {
  view.occupants[read.nick] = {read.real_jid, HasChild(presence, "c", ns::kCaps)};
  if (!read.Has("110")) return;
  const bool voice = read.role != "visitor";
  const bool changed = std::exchange(view.voice, voice) != voice;
  if (view.state == RoomState::kJoining) {
    view.state = RoomState::kInside;
    view.nick = read.nick;
    RoomJoined joined{read.room, read.nick, std::nullopt, voice};
    const gloox::Tag* id = FindChild(presence, "occupant-id", ns::kOccupantId);
    if (view.stamps_occupants && id != nullptr) joined.occupant_id = id->findAttribute("id");
    news.events.push_back(std::move(joined));
    news.accept_defaults = read.Has("201");
    if (news.accept_defaults) view.described = false;  // what was said of it before it was there is void
    return;
  }
  if (view.state != RoomState::kInside) return;
  if (changed) news.events.push_back(OwnVoiceChanged{read.room, voice});
  if (SameNick(read.nick, view.nick)) return;
  view.nick = read.nick;
  news.events.push_back(OwnNickChanged{read.room, read.nick});
}

/// XEP-0500: the pause is told in the form of the room's features. The name of the field has changed with versions.
std::chrono::seconds SlowModeOf(const gloox::Tag& field) {
  const std::string& var = field.findAttribute("var");
  const gloox::Tag* value = FindChild(field, "value", ns::kDataForm);
  if (value == nullptr || !var.ends_with("slow_mode_duration")) return std::chrono::seconds(0);
  const std::string text = value->cdata();
  int seconds = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  const bool sound =
      error == std::errc() && end == text.data() + text.size() && seconds > 0 && seconds <= kLongestPause;
  return std::chrono::seconds(sound ? seconds : 0);
}

}  // namespace

void Rooms::NoteJoin(const Jid& room, const std::string& nick) {
  RoomView& view = rooms_[room.Bare()];
  const bool occupants = view.stamps_occupants, messages = view.stamps_messages;
  view = RoomView{RoomState::kJoining, nick, occupants, messages, true, false, {}};
}

void Rooms::NoteLeave(const Jid& room) {
  const auto it = rooms_.find(room.Bare());
  if (it != rooms_.end() && it->second.state != RoomState::kOutside) it->second.state = RoomState::kLeaving;
}

void Rooms::NoteStampsOccupants(const Jid& room) {
  const auto it = rooms_.find(room.Bare());
  if (it != rooms_.end()) it->second.stamps_occupants = true;
}

std::optional<Jid> Rooms::ChangedSettings(const gloox::Tag& message) const {
  const std::optional<Jid> from = Jid::Parse(message.findAttribute("from"));
  const gloox::Tag* user = FindChild(message, "x", ns::kMucUser);
  if (!from || !from->is_bare() || user == nullptr || rooms_.count(*from) == 0) return std::nullopt;
  for (const gloox::Tag* child : user->children())
    if (child->name() == "status" && child->findAttribute("code") == "104") return from;
  return std::nullopt;
}

RoomDescribed Rooms::OnInfo(const Jid& room, const gloox::Tag& query) {
  RoomDescribed described{room.Bare(), false, {}};
  const auto it = rooms_.find(room.Bare());
  if (it == rooms_.end()) return described;
  it->second.stamps_occupants = it->second.stamps_messages = false;
  it->second.described = true;
  for (const gloox::Tag* child : query.children()) {
    const std::string& feature = child->findAttribute("var");
    if (child->name() == "feature") {
      it->second.stamps_occupants |= feature == ns::kOccupantId;
      it->second.stamps_messages |= feature == ns::kStanzaId;
      described.answers_self_pings |= feature == ns::kSelfPing;
    } else if (child->name() == "x") {
      for (const gloox::Tag* field : child->children())
        described.slow_mode = std::max(described.slow_mode, SlowModeOf(*field));
    }
  }
  return described;
}

const RoomView* Rooms::Find(const Jid& address) const {
  const auto it = rooms_.find(address.Bare());
  return it == rooms_.end() ? nullptr : &it->second;
}

PresenceNews Rooms::OnPresence(const gloox::Tag& presence) {
  PresenceNews news;
  const std::optional<Jid> from = Jid::Parse(presence.findAttribute("from"));
  if (!from) return news;
  const auto it = rooms_.find(from->Bare());
  if (it == rooms_.end() || it->second.state == RoomState::kOutside) return news;

  const std::string& type = presence.findAttribute("type");
  if (type == "error") {
    OnError(presence, *from, it->second, news);
  } else if (!from->resource().empty() && (type.empty() || type == "unavailable")) {
    const RoomPresence read = ReadRoomPresence(presence, *from);
    if (type.empty())
      OnPresent(presence, read, it->second, news);
    else
      OnGone(read, it->second, news);
  }
  return news;
}

std::vector<Jid> Rooms::Open() const {
  std::vector<Jid> open;
  for (const auto& [jid, view] : rooms_)
    if (view.state != RoomState::kOutside) open.push_back(jid);
  return open;
}

}  // namespace summit::bot
