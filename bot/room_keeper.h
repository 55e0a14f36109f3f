#pragma once

#include <optional>
#include <string>
#include <vector>

#include "bot/action.h"
#include "bot/backoff.h"
#include "bot/clock.h"
#include "bot/config.h"
#include "bot/event.h"
#include "bot/random.h"

namespace summit::bot {

/// Gets us into the configured rooms and keeps us there, within good manners: a kick is obeyed, a ban is final, a
/// taken nick is got round a few times, everything else is tried again later and later.
/// Each function appends what is to be done to `actions`.
class RoomKeeper {
 public:
  using Actions = std::vector<Action>;

  /// `rooms` must outlive the RoomKeeper.
  RoomKeeper(const std::vector<RoomConfig>& rooms, const RandomSource& random);

  void OnConnected(TimePoint now, Actions& actions);
  void OnDisconnected(const Disconnected& event, TimePoint now, Actions& actions);
  void OnJoined(const RoomJoined& event, TimePoint now, Actions& actions);
  void OnNickChanged(const OwnNickChanged& event);
  void OnLeft(const RoomLeft& event, TimePoint now, Actions& actions);
  void OnJoinFailed(const RoomJoinFailed& event, TimePoint now, Actions& actions);
  /// The room says that we are not in it, although we believe so.
  void OnMessageError(const MessageError& event, TimePoint now, Actions& actions);
  void OnTick(TimePoint now, Actions& actions);

  std::optional<TimePoint> NextWake() const;

  /// Who we are in a room; null unless we are in it.
  struct Self {
    std::string nick;
    std::optional<std::string> occupant_id;
  };
  const Self* SelfIn(const Jid& room) const;

  /// True for a room of ours, joined or not.
  bool Knows(const Jid& room) const { return Find(room) != nullptr; }

 private:
  enum class State { kOut, kWaiting, kJoining, kJoined, kGivenUp };
  struct Room {
    const RoomConfig* config;
    Backoff backoff;       // what may pass by itself
    Backoff slow_backoff;  // what takes people to change
    State state = State::kOut;
    bool answered = false;         // since the stream came up
    std::optional<TimePoint> due;  // waiting: the next attempt; joining: when we stop waiting for an answer
    int nick_attempt = 0;
    Self self;
  };

  Room* Find(const Jid& room);
  const Room* Find(const Jid& room) const;
  void Join(Room& room, TimePoint now, Actions& actions);
  void Retry(Room& room, Backoff& backoff, TimePoint now);
  void GiveUp(Room& room, const std::string& why, Actions& actions);
  void Lost(Room& room, TimePoint now);
  void OnNickTaken(Room& room, const RoomJoinFailed& event, TimePoint now, Actions& actions);
  void Report(Actions& actions);

  std::vector<Room> rooms_;
  bool connected_ = false;
  std::optional<ReportStatus> reported_;
};

}  // namespace summit::bot
