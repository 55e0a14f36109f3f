#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bot/action.h"
#include "bot/config.h"
#include "bot/ignore_list.h"
#include "bot/moment.h"
#include "bot/outbox.h"
#include "bot/room_keeper.h"

namespace summit::bot {

/// What an administrative command takes.
struct AdminField {
  std::string_view name, label;
  bool required = false;
  bool rest = false;  // in a message: all that follows, with its spaces
};

struct AdminCommand {
  std::string_view name;
  std::string_view help;  // one line: what it does
  std::vector<AdminField> fields;
};

/// All of them. Lives as long as the program.
const std::vector<AdminCommand>& AdminCommands();
/// Null when there is none of that name.
const AdminCommand* FindAdminCommand(std::string_view name);

/// A command with what was given for it, by field name.
struct AdminCall {
  const AdminCommand* command = nullptr;
  std::map<std::string, std::string, std::less<>> values;
  std::string Value(std::string_view field) const;
};

/// Reads "join room@service nick". Absent when it does not begin with the word of an administrative command.
std::optional<AdminCall> ParseAdminCall(std::string_view text);

/// What came of a command.
struct AdminOutcome {
  bool done = false;
  std::string text;           // for people
  std::optional<Form> table;  // where there is one
  bool to_remember = false;   // something that must be written down has changed
};

/// What administrators can have done. Who they are is told by the configuration, by real bare addresses; who calls is
/// checked by whoever takes the call, with IsAdmin().
class AdminDesk {
 public:
  /// All must outlive it.
  AdminDesk(const BotConfig& config, RoomKeeper& rooms, Outbox& outbox, IgnoreList& ignored);

  /// `from` as the server says who wrote: an address in a room of ours is nobody's real one.
  bool IsAdmin(const Jid& from) const;

  /// Each call is in the log afterwards.
  AdminOutcome Run(const Jid& admin, const AdminCall& call, const Moment& moment);

  void NoteUp(TimePoint now) {
    if (!since_) since_ = now;
  }
  void NotePosts(std::size_t count) { posts_ = count; }

 private:
  AdminOutcome Rooms() const;
  AdminOutcome Join(const AdminCall& call, const Moment& moment);
  AdminOutcome Leave(const AdminCall& call, const Moment& moment);
  AdminOutcome Ignore(const AdminCall& call);
  AdminOutcome Unignore(const AdminCall& call);
  AdminOutcome Reload(const Moment& moment) const;
  AdminOutcome Status(const Moment& moment) const;
  AdminOutcome Announce(const AdminCall& call, const Moment& moment);
  AdminOutcome Dispatch(const AdminCall& call, const Moment& moment);

  const BotConfig& config_;
  RoomKeeper& rooms_;
  Outbox& outbox_;
  IgnoreList& ignored_;
  std::size_t posts_ = 0;
  std::optional<TimePoint> since_;
};

}  // namespace summit::bot
