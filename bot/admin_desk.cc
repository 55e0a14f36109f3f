#include "bot/admin_desk.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "core/base/text.h"

namespace summit::bot {
namespace {

constexpr std::size_t kMostRoomLines = 10;  // of a message; the table has all

AdminOutcome Refuse(std::string why) { return {false, std::move(why), {}, false}; }
AdminOutcome Done(std::string text) { return {true, std::move(text), {}, false}; }

std::string Missing(const AdminField& field) {
  return "Please say " + std::string(field.label) + " (" + std::string(field.name) + ").";
}

/// "3 days, 4 hours", in the two greatest units.
std::string Span(Duration time) {
  const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(time).count();
  const auto say = [](auto count, const char* unit) {
    return std::to_string(count) + ' ' + unit + (count == 1 ? "" : "s");
  };
  if (minutes < 60) return say(minutes, "minute");
  if (minutes < 24 * 60) return say(minutes / 60, "hour") + ", " + say(minutes % 60, "minute");
  return say(minutes / (24 * 60), "day") + ", " + say(minutes / 60 % 24, "hour");
}

std::string Number(std::size_t count, const char* what) {
  return std::to_string(count) + ' ' + what + (count == 1 ? "" : "s");
}

}  // namespace

const std::vector<AdminCommand>& AdminCommands() {
  static const std::vector<AdminCommand> commands = {
      {"rooms", "the rooms I am in, or should be", {}},
      {"join",
       "go into a room, and remember it",
       {{"room", "the room's address", true}, {"nick", "a nick other than my usual one"}}},
      {"leave", "leave a room, and forget it", {{"room", "the room's address", true}}},
      {"ignore", "answer somebody no more; without an address, who that is", {{"address", "the address"}}},
      {"unignore", "answer somebody again", {{"address", "the address", true}}},
      {"reload", "read the archive again", {}},
      {"status", "how I am doing", {}},
      {"announce",
       "say something in a room, or in all of them",
       {{"room", "the room's address, or all", true}, {"text", "what to say", true, true}}},
  };
  return commands;
}

const AdminCommand* FindAdminCommand(std::string_view name) {
  for (const AdminCommand& command : AdminCommands())
    if (EqualsNoCase(command.name, name)) return &command;
  return nullptr;
}

std::string AdminCall::Value(std::string_view field) const {
  const auto found = values.find(field);
  return found == values.end() ? std::string() : std::string(Trim(found->second));
}

std::optional<AdminCall> ParseAdminCall(std::string_view text) {
  std::string_view rest = Trim(text);
  const auto take_word = [&rest] {
    const std::string_view word = rest.substr(0, rest.find_first_of(" \t"));
    rest = Trim(rest.substr(word.size()));
    return word;
  };
  AdminCall call{FindAdminCommand(take_word()), {}};
  if (call.command == nullptr) return std::nullopt;
  for (const AdminField& field : call.command->fields) {
    if (rest.empty()) break;
    const std::string_view value = field.rest ? std::exchange(rest, {}) : take_word();
    call.values.emplace(field.name, value);
  }
  return call;
}

AdminDesk::AdminDesk(const BotConfig& config, RoomKeeper& rooms, Outbox& outbox, IgnoreList& ignored)
    : config_(config), rooms_(rooms), outbox_(outbox), ignored_(ignored) {}

bool AdminDesk::IsAdmin(const Jid& from) const {
  if (rooms_.Knows(from.Bare())) return false;
  return std::find(config_.admins.begin(), config_.admins.end(), from.Bare()) != config_.admins.end();
}

AdminOutcome AdminDesk::Run(const Jid& admin, const AdminCall& call, const Moment& moment) {
  AdminOutcome outcome;
  for (const AdminField& field : call.command->fields)
    if (outcome.text.empty() && field.required && call.Value(field.name).empty()) outcome = Refuse(Missing(field));
  if (outcome.text.empty()) outcome = Dispatch(call, moment);
  std::string subject = call.Value("room");
  if (subject.empty()) subject = call.Value("address");
  moment.Do(ReportAudit{admin.Bare(), std::string(call.command->name), CutText(XmlSafe(subject), 200),
                        outcome.done ? "done" : outcome.text});
  return outcome;
}

AdminOutcome AdminDesk::Dispatch(const AdminCall& call, const Moment& moment) {
  const std::string_view name = call.command->name;
  if (name == "rooms") return Rooms();
  if (name == "join") return Join(call, moment);
  if (name == "leave") return Leave(call, moment);
  if (name == "ignore") return Ignore(call);
  if (name == "unignore") return Unignore(call);
  if (name == "reload") return Reload(moment);
  if (name == "status") return Status(moment);
  return Announce(call, moment);
}

AdminOutcome AdminDesk::Rooms() const {
  const std::vector<RoomKeeper::Overview> rooms = rooms_.All();
  if (rooms.empty()) return Done("I know no rooms.");
  Form table{"Rooms",
             {},
             {},
             {{FormField::Type::kJidSingle, "room", "Room", {}},
              {FormField::Type::kTextSingle, "nick", "Nick", {}},
              {FormField::Type::kTextSingle, "state", "State", {}},
              {FormField::Type::kTextSingle, "origin", "From", {}}},
             {}};
  std::string text = "I am in these rooms, or should be:";
  for (const RoomKeeper::Overview& room : rooms) {
    const std::string origin = room.configured ? "configuration" : "invitation";
    table.rows.push_back({room.room.ToString(), room.nick, room.state, origin});
    if (table.rows.size() <= kMostRoomLines)
      text += "\n- " + room.room.ToString() + ": " + room.state + (room.nick.empty() ? "" : " as " + room.nick) +
              (room.configured ? "" : ", on invitation");
  }
  if (rooms.size() > kMostRoomLines) text += "\nand " + std::to_string(rooms.size() - kMostRoomLines) + " more.";
  AdminOutcome outcome = Done(std::move(text));
  outcome.table = std::move(table);
  return outcome;
}

AdminOutcome AdminDesk::Join(const AdminCall& call, const Moment& moment) {
  const std::optional<Jid> room = Jid::ParseBare(call.Value("room"));
  if (!room || room->local().empty()) return Refuse("That is not the address of a room.");
  if (rooms_.IsActive(*room)) return Refuse("I am in " + room->ToString() + " already, or on my way.");
  if (rooms_.active() >= config_.max_rooms) return Refuse("I am in as many rooms as I may be (max_rooms).");
  RoomConfig guest{*room, call.Value("nick"), {}, {}};
  if (guest.nick.empty() && !config_.rooms.empty()) guest.nick = config_.rooms.front().nick;
  if (guest.nick.empty()) guest.nick = config_.account.jid ? config_.account.jid->local() : "SummitBot";
  if (!room->WithResource(guest.nick)) return Refuse("That cannot be a nick.");
  rooms_.Enter(guest, moment.now, moment.actions);
  AdminOutcome outcome = Done("I am going into " + room->ToString() + ".");
  outcome.to_remember = true;
  return outcome;
}

AdminOutcome AdminDesk::Leave(const AdminCall& call, const Moment& moment) {
  const std::optional<Jid> room = Jid::ParseBare(call.Value("room"));
  const RoomConfig* config = room ? rooms_.ConfigOf(*room) : nullptr;
  if (config == nullptr) return Refuse("That is none of my rooms.");
  const bool configured = std::any_of(config_.rooms.begin(), config_.rooms.end(),
                                      [&](const RoomConfig& known) { return known.jid == *room; });
  if (!rooms_.Leave(*room, {}, moment.actions)) return Refuse("I am out of " + room->ToString() + " already.");
  outbox_.Forget(*room);
  AdminOutcome outcome =
      Done("I have left " + room->ToString() +
           (configured ? "; it is in the configuration, so I will be there again after the next start." : "."));
  outcome.to_remember = true;
  return outcome;
}

AdminOutcome AdminDesk::Ignore(const AdminCall& call) {
  const std::string given = call.Value("address");
  if (given.empty()) {
    std::vector<std::string> all;
    for (const Jid& jid : config_.ignore) all.push_back(jid.ToString());
    for (const Jid& jid : ignored_.added()) all.push_back(jid.ToString());
    return Done(all.empty() ? "I ignore nobody." : "I ignore " + JoinAnd(all) + ".");
  }
  const std::optional<Jid> jid = Jid::Parse(given);
  if (!jid) return Refuse("That is not an address.");
  if (IsAdmin(*jid)) return Refuse("I do not ignore administrators.");
  if (!ignored_.Add(*jid)) return Refuse("I ignore " + jid->ToString() + " already.");
  AdminOutcome outcome = Done("I ignore " + jid->ToString() + " from now on.");
  outcome.to_remember = true;
  return outcome;
}

AdminOutcome AdminDesk::Unignore(const AdminCall& call) {
  const std::optional<Jid> jid = Jid::Parse(call.Value("address"));
  if (!jid) return Refuse("That is not an address.");
  if (!ignored_.Remove(*jid)) {
    const bool configured = std::find(config_.ignore.begin(), config_.ignore.end(), *jid) != config_.ignore.end();
    return Refuse(configured ? jid->ToString() + " is ignored by the configuration." : "I do not ignore them.");
  }
  AdminOutcome outcome = Done("I answer " + jid->ToString() + " again.");
  outcome.to_remember = true;
  return outcome;
}

AdminOutcome AdminDesk::Reload(const Moment& moment) const {
  moment.Do(ReloadArchive{});
  return Done("I am reading the archive again.");
}

AdminOutcome AdminDesk::Status(const Moment& moment) const {
  std::size_t joined = 0;
  for (const RoomKeeper::Overview& room : rooms_.All()) joined += room.state.starts_with("joined") ? 1 : 0;
  return Done("Up for " + Span(moment.now - since_.value_or(moment.now)) + "; in " + std::to_string(joined) + " of " +
              Number(rooms_.active(), "room") + "; " + Number(posts_, "post") + " in the archive; " +
              (ignored_.added().empty() && config_.ignore.empty()
                   ? std::string("nobody")
                   : std::to_string(ignored_.added().size() + config_.ignore.size())) +
              " ignored.");
}

AdminOutcome AdminDesk::Announce(const AdminCall& call, const Moment& moment) {
  const std::string where = call.Value("room"), text = call.Value("text");
  const bool everywhere = EqualsNoCase(where, "all");
  const std::optional<Jid> room = everywhere ? std::nullopt : Jid::ParseBare(where);
  if (!everywhere && !room) return Refuse("That is neither a room's address nor all.");
  std::size_t told = 0;
  for (const RoomKeeper::Overview& known : rooms_.All()) {
    if ((room && known.room != *room) || !rooms_.Listening(known.room) || !rooms_.MaySpeak(known.room)) continue;
    outbox_.Send({Medium::kRoom, known.room, text, TextLimits::Room()}, moment);
    ++told;
  }
  return told == 0 ? Refuse("There is no such room in which I may speak now.")
                   : Done("Said in " + Number(told, "room") + ".");
}

}  // namespace summit::bot
