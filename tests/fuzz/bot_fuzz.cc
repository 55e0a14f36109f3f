#include <cctype>
#include <set>
#include <variant>

#include "bot/bot.h"
#include "core/base/result.h"
#include "tests/fuzz/require.h"

using namespace summit;
using namespace summit::bot;
using namespace summit::fuzz;

namespace {

constexpr std::string_view kRoom = "summit@muc.example.org";

/// Says back what it is asked, however hostile, and fails now and then.
class EchoResponder : public Responder {
 public:
  std::optional<Reply> Respond(const Ask& ask, Dialogue& dialogue) const override {
    Require(IsUtf8(ask.text) || ask.text.empty(), "questions are UTF-8", ask.text);
    if (ask.text.starts_with("fail")) throw StoreError("the disk is gone");
    if (ask.text.starts_with("hm") && !ask.addressed) return std::nullopt;
    dialogue.last_text = ask.text;
    const auto status = ask.text.starts_with("hm") ? AnswerStatus::kUnclear : AnswerStatus::kAnswered;
    return Reply{status, ask.text + "\n" + ask.text, {}, false};
  }
};

/// The fields of a line, parted by tabs; missing ones are empty.
class Fields {
 public:
  explicit Fields(std::string_view line) : fields_(Split(line, '\t')) {}
  std::string At(std::size_t i) const { return i < fields_.size() ? std::string(fields_[i]) : std::string(); }
  std::optional<std::string> Maybe(std::size_t i) const { return At(i).empty() ? std::nullopt : std::optional(At(i)); }
  Jid Address(std::size_t i) const {
    const auto jid = Jid::Parse(At(i));
    return jid ? *jid : *Jid::Parse(kRoom);
  }
  std::optional<Jid> MaybeAddress(std::size_t i) const { return Jid::Parse(At(i)); }

 private:
  std::vector<std::string_view> fields_;
};

IncomingText TextOf(const Fields& fields, std::size_t first) {
  IncomingText text;
  text.body = fields.At(first);
  text.id = fields.At(first + 1);
  text.origin_id = fields.At(first + 2);
  // What else it is: a letter, and the id of the message that it speaks of.
  const std::string mark = fields.At(first + 3);
  const std::string target = mark.substr(mark.empty() ? 0 : 1);
  text.delayed = mark.starts_with('d');
  text.encrypted = mark.starts_with('e');
  text.wants_receipt = mark.starts_with('w');
  if (mark.starts_with('c')) text.replaces = target;
  if (mark.starts_with('r')) text.reply_to = target;
  if (mark.starts_with('t') || mark.starts_with('m')) text.taken_back = TakenBack{target, mark.starts_with('m')};
  if (mark.starts_with('x')) text.reactions = Reactions{target, {"x"}};
  // The adapter takes bodies from XML, where a line break may stand: here '\v' stands for it.
  for (char& c : text.body)
    if (c == '\v') c = '\n';
  return text;
}

std::optional<CommandStep> StepOf(const std::string& name) {
  if (name == "?") return std::nullopt;
  return static_cast<CommandStep>(name.size() % 5);
}

/// One event a line: what it is, then its fields. Anything else lets time go by.
Event EventOf(const Fields& fields) {
  const std::string kind = fields.At(0);
  if (kind == "connected") return Connected{fields.Address(1)};
  if (kind == "disconnected") return Disconnected{fields.At(1)};
  if (kind == "joined") return RoomJoined{fields.Address(1).Bare(), fields.At(2), fields.Maybe(3)};
  if (kind == "nick") return OwnNickChanged{fields.Address(1).Bare(), fields.At(2)};
  if (kind == "left")
    return RoomLeft{fields.Address(1).Bare(), static_cast<RoomExit>(fields.At(2).size() % 7), fields.At(3)};
  if (kind == "refused")
    return RoomJoinFailed{fields.Address(1).Bare(), static_cast<JoinRefusal>(fields.At(2).size() % 11), fields.At(3)};
  if (kind == "occupant") return OccupantChanged{fields.Address(1).Bare(), fields.At(2), fields.Maybe(3)};
  if (kind == "room")
    return RoomMessage{fields.Address(1).Bare(), fields.At(2),      fields.Maybe(3),
                       fields.MaybeAddress(4),   TextOf(fields, 5), !fields.At(9).empty()};
  if (kind == "private")
    return PrivateMessage{fields.Address(1), fields.Maybe(2), fields.MaybeAddress(3), TextOf(fields, 4)};
  if (kind == "direct") return DirectMessage{fields.Address(1), TextOf(fields, 2), !fields.At(6).empty()};
  if (kind == "invited")
    return Invited{fields.Address(1).Bare(), fields.MaybeAddress(2), !fields.At(3).empty(), fields.At(4), {}};
  if (kind == "subscribe") return SubscriptionAsked{fields.Address(1).Bare()};
  if (kind == "list") return CommandsAsked{fields.Address(1), fields.At(2), fields.Maybe(3)};
  if (kind == "command")
    return CommandCalled{fields.Address(1),
                         fields.At(2),
                         fields.At(3),
                         fields.At(4),
                         StepOf(fields.At(5)),
                         !fields.At(6).empty(),
                         {{fields.At(6), {fields.At(7)}}}};
  if (kind == "error") return MessageError{fields.Address(1), fields.At(2), fields.At(3)};
  return Tick{};
}

class Checker {
 public:
  void operator()(const SendRoomMessage& action) {
    Require(action.room.is_bare(), "a room is a bare address");
    CheckBody(action.id, action.body, TextLimits::Room());
  }
  void operator()(const SendPrivateMessage& action) {
    Require(!action.to.is_bare(), "private messages have a nick");
    CheckBody(action.id, action.body, TextLimits::Direct());
  }
  void operator()(const SendDirectMessage& action) { CheckBody(action.id, action.body, TextLimits::Direct()); }
  void operator()(const JoinRoom& action) { Require(!action.nick.empty(), "we have a nick"); }
  void operator()(const ChangeNick& action) { Require(!action.nick.empty(), "we have a nick"); }
  void operator()(const RetractMessage& action) { Require(!action.target.empty(), "what is taken back has an id"); }
  void operator()(const SendReceipt& action) { Require(!action.target.empty(), "a receipt is for a message"); }
  void operator()(const AnswerCommand& action) { Require(!action.to.ToString().empty(), "an answer is for somebody"); }
  template <class Other>
  void operator()(const Other&) {}
  void operator()(const ReportStatus& action) { Require(!action.text.empty(), "a state has words"); }
  void operator()(const ReportProblem& action) { Require(!action.event.empty(), "a problem has a name"); }

  int said() const { return said_; }

 private:
  void CheckBody(const std::string& id, const std::string& body, const TextLimits& limits) {
    ++said_;
    RequireChatText(body);
    Require(!Trim(body).empty(), "a message says something");
    Require(CountCodePoints(body) <= limits.code_points, "a message keeps its length", body);
    Require(Split(body, '\n').size() <= limits.lines, "a message keeps its lines", body);
    Require(!id.empty() && ids_.insert(id).second, "ids are unique", id);
    const bool command = (body[0] == '!' || body[0] == '/') && std::isalnum(static_cast<unsigned char>(body[1])) != 0;
    Require(!command && body[0] != '>', "no message begins like a command or a quote", body);
  }

  std::set<std::string> ids_;
  int said_ = 0;
};

BotConfig Config() {
  BotConfig config;
  config.account.jid = Jid::Parse("summitbot@example.org");
  config.rooms.push_back({*Jid::Parse(kRoom), "SummitBot", {}, {}});
  config.ignore.push_back(*Jid::Parse("otherbot@example.org"));
  return config;
}

}  // namespace

int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  static const BotConfig config = Config();
  const EchoResponder responder;
  std::uint64_t random = 0;
  Bot bot(config, responder, [&random] { return random += 0x9E3779B97F4A7C15ULL; });
  Checker checker;
  TimePoint now{std::chrono::hours(100)};
  const Date today{std::chrono::year(2017) / 2 / 3};
  for (std::string_view line : Split({reinterpret_cast<const char*>(data), size}, '\n')) {
    const Fields fields(line);
    const Event event = EventOf(fields);
    if (std::holds_alternative<Tick>(event)) now += std::chrono::seconds(fields.At(0).size());
    const int before = checker.said();
    for (const Action& action : bot.Handle(event, now, today)) std::visit(checker, action);
    Require(checker.said() - before <= 1, "at most one message answers an event", line);
    Require(checker.said() == before || !std::holds_alternative<MessageError>(event), "an error is never answered");
    bot.NextWake();
  }
  return 0;
}
