#include "tests/scenarios/scenario.h"

#include <variant>

namespace summit::bot {
namespace {

struct Describe {
  std::string operator()(const SendRoomMessage& a) const { return "room " + a.room.ToString() + ": " + a.body; }
  std::string operator()(const SendPrivateMessage& a) const { return "private " + a.to.ToString() + ": " + a.body; }
  std::string operator()(const SendDirectMessage& a) const { return "direct " + a.to.ToString() + ": " + a.body; }
  std::string operator()(const JoinRoom& a) const { return "join " + a.room.ToString() + " as " + a.nick; }
  std::string operator()(const LeaveRoom& a) const { return "leave " + a.room.ToString(); }
  std::string operator()(const bot::Disconnect& a) const { return "disconnect " + a.status; }
  std::string operator()(const ReportStatus& a) const { return (a.ready ? "ready: " : "not ready: ") + a.text; }
  std::string operator()(const ReportProblem& a) const { return "problem " + a.event; }
};

}  // namespace

Scenario::Scenario() {
  config.account.jid = Address("summitbot@example.org");
  config.rooms.push_back({Address(kRoom), "SummitBot", {}, {}});
  archive.Knows("summit 21", "Summit 21 was in Brussels.");
  archive.Knows("help", "Ask me about a Summit.", AnswerStatus::kHelp);
  Restart();
}

void Scenario::Restart() {
  bot_.emplace(config, archive, [this] { return random_bits += 0x9E3779B97F4A7C15ULL; });
}

Lines Scenario::Happens(const Event& event) {
  actions_ = bot_->Handle(event, now_, Date{std::chrono::year(2017) / 2 / 3});
  Lines lines;
  for (const Action& action : actions_) lines.push_back(std::visit(Describe(), action));
  return lines;
}

Lines Scenario::After(Duration time) {
  now_ += time;
  return Happens(Tick{});
}

Lines Scenario::Connect() { return Happens(Connected{Address("summitbot@example.org/service")}); }

Lines Scenario::Disconnect() { return Happens(Disconnected{"stream closed"}); }

Lines Scenario::Join(const std::string& nick, const std::string& room) {
  return Happens(RoomJoined{Address(room), nick, std::nullopt});
}

void Scenario::Sit() {
  Connect();
  Join();
}

Lines Scenario::Says(const std::string& nick, const std::string& body) { return Happens(MessageBy(nick, body)); }

Lines Scenario::Whispers(const std::string& nick, const std::string& body) { return Happens(WhisperBy(nick, body)); }

Lines Scenario::Writes(const std::string& from, const std::string& body) { return Happens(DirectFrom(from, body)); }

RoomMessage Scenario::MessageBy(const std::string& nick, const std::string& body) const {
  RoomMessage message{Address(kRoom), nick, {}, {}, {}};
  message.text.body = body;
  return message;
}

PrivateMessage Scenario::WhisperBy(const std::string& nick, const std::string& body) const {
  PrivateMessage message{Address(std::string(kRoom) + '/' + nick), {}, {}, {}};
  message.text.body = body;
  return message;
}

DirectMessage Scenario::DirectFrom(const std::string& from, const std::string& body) const {
  DirectMessage message{Address(from), {}};
  message.text.body = body;
  return message;
}

Jid Scenario::Address(const std::string& text) { return Jid::Parse(text).value(); }

std::optional<Duration> Scenario::WakesIn() const {
  const std::optional<TimePoint> wake = bot_->NextWake();
  if (!wake) return std::nullopt;
  return *wake - now_;
}

}  // namespace summit::bot
