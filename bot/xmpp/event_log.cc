#include "bot/xmpp/event_log.h"

#include <variant>

#include "core/base/text.h"

namespace summit::bot {
namespace {

constexpr std::size_t kLongestValue = 500;  // code points

std::string_view NameOf(RoomExit why) {
  switch (why) {
    case RoomExit::kLeft:
      return "left";
    case RoomExit::kKicked:
      return "kicked";
    case RoomExit::kBanned:
      return "banned";
    case RoomExit::kDestroyed:
      return "destroyed";
    case RoomExit::kNotMember:
      return "not-member";
    case RoomExit::kShutdown:
      return "shutdown";
    case RoomExit::kTechnical:
      return "technical";
  }
  return "?";
}

struct Writer {
  spdlog::logger& log;

  void operator()(const Connected& e) const { log.info("connected jid={}", Quoted(e.self.ToString())); }
  void operator()(const Disconnected&) const { log.info("disconnected"); }  // the reason has a line of its own
  void operator()(const RoomJoined& e) const {
    log.info("room-joined room={} nick={}", e.room.ToString(), Quoted(e.nick));
  }
  void operator()(const OwnNickChanged& e) const {
    log.info("nick-changed room={} nick={}", e.room.ToString(), Quoted(e.nick));
  }
  void operator()(const RoomLeft& e) const {
    log.log(e.why == RoomExit::kLeft ? spdlog::level::info : spdlog::level::warn, "room-left room={} why={} said={}",
            e.room.ToString(), NameOf(e.why), Quoted(e.text));
  }
  void operator()(const RoomJoinFailed& e) const {
    log.warn("join-refused room={} reason={}", e.room.ToString(), Quoted(e.text));
  }
  void operator()(const OccupantChanged& e) const { log.debug("occupant-changed room={}", e.room.ToString()); }
  void operator()(const PeerDescribed& e) const {
    log.debug("peer-described room={} is_bot={}", e.who.Bare().ToString(), e.is_bot);
  }
  void operator()(const RoomMessage& e) const {
    log.debug("room-message room={} bytes={} delayed={}", e.room.ToString(), e.text.body.size(), e.text.delayed);
  }
  void operator()(const PrivateMessage& e) const {
    log.debug("private-message room={} bytes={} delayed={}", e.from.Bare().ToString(), e.text.body.size(),
              e.text.delayed);
  }
  void operator()(const DirectMessage& e) const {
    log.debug("direct-message from={} bytes={} delayed={}", e.from.Bare().ToString(), e.text.body.size(),
              e.text.delayed);
  }
  void operator()(const MessageError& e) const {
    log.debug("message-refused by={} condition={}", e.from.Bare().ToString(), Quoted(e.condition));
  }
  void operator()(const OwnVoiceChanged& e) const {
    log.info("voice-changed room={} voice={}", e.room.ToString(), e.voice);
  }
  void operator()(const RoomDescribed& e) const {
    log.debug("room-described room={} slow_mode_s={} self_pings={}", e.room.ToString(), e.slow_mode.count(),
              e.answers_self_pings);
  }
  void operator()(const SelfPinged& e) const {
    if (e.found != SelfPing::kInside)
      log.info("self-ping room={} found={}", e.room.ToString(),
               e.found == SelfPing::kOutside ? "outside" : "undecided");
  }
  void operator()(const Invited& e) const {
    log.info("invited room={} by={} direct={}", e.room.ToString(),
             e.inviter ? e.inviter->Bare().ToString() : "somebody", e.direct);
  }
  void operator()(const SubscriptionAsked& e) const { log.debug("subscription-asked from={}", e.from.ToString()); }
  void operator()(const CommandCalled& e) const {
    log.debug("command-called from={} node={}", e.from.Bare().ToString(), Quoted(e.node));
  }
  void operator()(const CommandsAsked& e) const { log.debug("commands-asked from={}", e.from.Bare().ToString()); }
  void operator()(const ArchiveRead& e) const { log.debug("archive-read posts={}", e.posts.size()); }
  void operator()(const ReloadEnded&) const {}  // has a line of its own
  void operator()(const Tick&) const {}
};

}  // namespace

std::string Quoted(std::string_view text) {
  std::string safe = CutText(CollapseSpaces(XmlSafe(text)), kLongestValue);
  for (char& c : safe)
    if (c == '"') c = '\'';
  return '"' + safe + '"';
}

void LogEvent(const Event& event, spdlog::logger& log) { std::visit(Writer{log}, event); }

}  // namespace summit::bot
