#include "tests/scenarios/scenario.h"

#include <variant>

namespace summit::bot {
namespace {

std::string Yes(const std::string& word, bool yes) { return yes ? " " + word : ""; }

/// What goes with a body, where it matters to a scenario.
std::string Marks(const TextMarks& marks) {
  return (marks.replaces.empty() ? "" : " (replaces " + marks.replaces + ")") +
         (marks.reply ? " (to " + marks.reply->id + ")" : "");
}

struct Describe {
  std::string operator()(const SendRoomMessage& a) const {
    return "room " + a.room.ToString() + Marks(a.marks) + ": " + a.body;
  }
  std::string operator()(const SendPrivateMessage& a) const {
    return "private " + a.to.ToString() + Marks(a.marks) + ": " + a.body;
  }
  std::string operator()(const SendDirectMessage& a) const {
    return "direct " + a.to.ToString() + Marks(a.marks) + ": " + a.body;
  }
  std::string operator()(const JoinRoom& a) const { return "join " + a.room.ToString() + " as " + a.nick; }
  std::string operator()(const LeaveRoom& a) const { return "leave " + a.room.ToString(); }
  std::string operator()(const bot::Disconnect& a) const { return "disconnect " + a.status; }
  std::string operator()(const ReportStatus& a) const { return (a.ready ? "ready: " : "not ready: ") + a.text; }
  std::string operator()(const ReportProblem& a) const { return "problem " + a.event; }
  std::string operator()(const RetractMessage& a) const { return "retract " + a.to.ToString() + " " + a.target; }
  std::string operator()(const SendReceipt& a) const {
    return "receipt " + a.to.ToString() + " " + a.target + Yes("received", a.received) + Yes("displayed", a.displayed);
  }
  std::string operator()(const ChangeNick& a) const { return "nick " + a.room.ToString() + " " + a.nick; }
  std::string operator()(const PingSelf& a) const { return "ping " + a.room.ToString() + "/" + a.nick; }
  std::string operator()(const AskWhatItIs& a) const { return "ask what " + a.who.ToString() + " is"; }
  std::string operator()(const DeclineInvitation& a) const {
    return "decline " + a.room.ToString() + " to " + a.to + ": " + a.reason;
  }
  std::string operator()(const KeepBookmark& a) const { return "bookmark " + a.room.ToString() + " as " + a.nick; }
  std::string operator()(const DropBookmark& a) const { return "drop bookmark " + a.room.ToString(); }
  std::string operator()(const AcceptSubscription& a) const { return "accept " + a.to.ToString(); }
  std::string operator()(const AnswerCommand& a) const {
    constexpr const char* kStatus[] = {"executing", "completed", "canceled"};
    std::string line = "command " + a.node + " " + kStatus[static_cast<int>(a.status)] + Yes("prev", a.may_prev) +
                       Yes("next", a.may_next) + Yes("complete", a.may_complete);
    return a.note.empty() ? line : line + ": " + a.note;
  }
  std::string operator()(const RefuseCommand& a) const {
    return "refuse " + a.condition + (a.detail.empty() ? "" : " " + a.detail);
  }
  std::string operator()(const ListCommands& a) const {
    std::string line = "commands";
    for (const ListCommands::Entry& entry : a.entries) line += " " + entry.node;
    return line;
  }
  std::string operator()(const ReloadArchive&) const { return "reload"; }
  std::string operator()(const KeepMemory&) const { return "remember"; }
  std::string operator()(const ReportAudit& a) const {
    return "audit " + a.by.ToString() + " " + a.command + (a.subject.empty() ? "" : " " + a.subject) + ": " + a.outcome;
  }
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
  bot_.emplace(
      config, archive, [this] { return random_bits += 0x9E3779B97F4A7C15ULL; }, memory);
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
  Lines lines = Happens(RoomJoined{Address(room), nick, std::nullopt});
  for (std::string& line : Subject(room)) lines.push_back(std::move(line));
  return lines;
}

Lines Scenario::Subject(const std::string& room) {
  RoomMessage subject{Address(room), "", {}, {}, {}, true};
  return Happens(subject);
}

void Scenario::Sit() {
  Connect();
  Join();
}

Lines Scenario::Says(const std::string& nick, const std::string& body) { return Happens(MessageBy(nick, body)); }

Lines Scenario::Whispers(const std::string& nick, const std::string& body) { return Happens(WhisperBy(nick, body)); }

Lines Scenario::Writes(const std::string& from, const std::string& body) { return Happens(DirectFrom(from, body)); }

std::string Scenario::SentId() const {
  for (const Action& action : actions_) {
    if (const auto* room = std::get_if<SendRoomMessage>(&action)) return room->id;
    if (const auto* whisper = std::get_if<SendPrivateMessage>(&action)) return whisper->id;
    if (const auto* direct = std::get_if<SendDirectMessage>(&action)) return direct->id;
  }
  return {};
}

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
