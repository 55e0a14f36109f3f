#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bot/admin_desk.h"
#include "bot/event.h"
#include "bot/ignore_list.h"
#include "bot/lru_map.h"
#include "bot/moment.h"
#include "bot/outbox.h"
#include "bot/room_keeper.h"
#include "bot/talker.h"
#include "core/question/commands.h"

namespace summit::bot {

/// Our commands as forms (XEP-0050 with XEP-0004): every command of the chat, and those of administrators for
/// administrators. A missing argument is asked for, a long answer goes on with "next". Sessions belong to the full
/// address that began them and end after a while.
class CommandDesk {
 public:
  /// All must outlive it.
  CommandDesk(Talker& talker, AdminDesk& admins, RoomKeeper& rooms, Outbox& outbox, const IgnoreList& ignored);

  /// True when something that must be written down has changed.
  bool On(const CommandCalled& called, const Moment& moment);
  void On(const CommandsAsked& asked, const Moment& moment) const;

 private:
  struct Session {
    std::string owner;  // full address, prepared
    std::string node;
    TimePoint used{};
    bool asking = true;  // the form is shown; false: an answer with more to come
  };
  /// What a node leads to: exactly one of them.
  struct Target {
    const Command* command = nullptr;
    const AdminCommand* admin = nullptr;
    bool TakesNothing() const;
  };

  std::optional<Target> Find(const Jid& from, std::string_view node) const;
  bool Begin(const CommandCalled& called, const Target& target, const Moment& moment);
  bool Continue(const CommandCalled& called, const Target& target, const Moment& moment);
  bool Finish(const CommandCalled& called, const Target& target, const std::string& session, const Moment& moment);
  void Show(const CommandCalled& called, const Target& target, const std::string& session, std::string problem,
            const Moment& moment);
  void Tell(const CommandCalled& called, const Target& target, const std::string& session, const std::string& call,
            const Moment& moment);
  bool Administer(const CommandCalled& called, const AdminCommand& command, const std::string& session,
                  const Moment& moment);
  Form FormOf(const Target& target) const;
  Session* SessionOf(const CommandCalled& called, const Moment& moment);
  Person PersonOf(const Jid& from) const;

  Talker& talker_;
  AdminDesk& admins_;
  RoomKeeper& rooms_;
  Outbox& outbox_;
  const IgnoreList& ignored_;
  LruMap<Session> sessions_;
};

}  // namespace summit::bot
