#pragma once

#include <chrono>
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

/// Gets us into our rooms and keeps us there, within good manners: a kick is obeyed, a ban is final, a taken nick is
/// got round a few times and asked for again later, everything else is tried again later and later. A room that has
/// been silent for long is asked whether we are still in it (XEP-0410).
/// Each function appends what is to be done to `actions`.
class RoomKeeper {
 public:
  using Actions = std::vector<Action>;

  /// `rooms` are the configured ones.
  RoomKeeper(const std::vector<RoomConfig>& rooms, const RandomSource& random);

  void OnConnected(TimePoint now, Actions& actions);
  void OnDisconnected(const Disconnected& event, TimePoint now, Actions& actions);
  void OnJoined(const RoomJoined& event, TimePoint now, Actions& actions);
  void OnNickChanged(const OwnNickChanged& event, TimePoint now);
  void OnVoiceChanged(const OwnVoiceChanged& event);
  void OnDescribed(const RoomDescribed& event, TimePoint now);
  void OnOccupantChanged(const OccupantChanged& event, TimePoint now);
  void OnSelfPinged(const SelfPinged& event, TimePoint now, Actions& actions);
  void OnLeft(const RoomLeft& event, TimePoint now, Actions& actions);
  void OnJoinFailed(const RoomJoinFailed& event, TimePoint now, Actions& actions);
  /// The room says that we are not in it, although we believe so.
  void OnMessageError(const MessageError& event, TimePoint now, Actions& actions);
  void OnTick(TimePoint now, Actions& actions);

  /// Something came out of the room: we are still in it. With `live`, the join is over (XEP-0045, section 7.1: the
  /// subject comes last), and what follows is said now.
  void NoteHeard(const Jid& room, bool live, TimePoint now);

  std::optional<TimePoint> NextWake() const;

  /// Who we are in a room; null unless we are in it.
  struct Self {
    std::string nick;
    std::optional<std::string> occupant_id;
  };
  const Self* SelfIn(const Jid& room) const;

  /// In the room, and what the room says is said now: the join has come to its end.
  bool Listening(const Jid& room) const {
    const Room* found = Find(room);
    return found != nullptr && found->state == State::kJoined && found->live;
  }

  /// In the room and let speak to all in it.
  bool MaySpeak(const Jid& room) const {
    const Room* found = Find(room);
    return found != nullptr && found->state == State::kJoined && found->voice;
  }

  /// True for a room of ours, joined or not.
  bool Knows(const Jid& room) const { return Find(room) != nullptr; }

  /// The room's settings; null when it is none of ours.
  const RoomConfig* ConfigOf(const Jid& room) const;

  /// In the room, or on the way into it, now or after the next attempt.
  bool IsActive(const Jid& room) const {
    const Room* found = Find(room);
    return found != nullptr && found->state != State::kGivenUp;
  }

  /// We were banned there, or were last told so.
  bool IsBarred(const Jid& room) const {
    const Room* found = Find(room);
    return found != nullptr && found->barred;
  }

  /// How many rooms are active.
  std::size_t active() const;

  /// Goes into a room: one that we were told to leave, or a new one, which is then a guest: a room that is not in the
  /// configuration. No change when it is active.
  void Enter(const RoomConfig& room, TimePoint now, Actions& actions);

  /// Leaves for good. False when it is not active.
  bool Leave(const Jid& room, const std::string& status, Actions& actions);

  /// The active rooms that are not in the configuration, for the next start.
  std::vector<RoomConfig> Guests() const;

  struct Overview {
    Jid room;
    std::string nick;   // in the room; empty unless joined
    std::string state;  // "joined", "joined, without voice", "waiting" ...
    bool configured = true;
  };
  std::vector<Overview> All() const;

 private:
  enum class State { kOut, kWaiting, kJoining, kJoined, kGivenUp };
  struct Room {
    RoomConfig config;
    bool configured;
    Backoff backoff;       // what may pass by itself
    Backoff slow_backoff;  // what takes people to change
    State state = State::kOut;
    bool answered = false;  // since the stream came up
    bool barred = false;
    std::optional<TimePoint> due = {};  // waiting: the next attempt; joining: when we stop waiting for an answer
    int nick_attempt = 0;

    // While joined.
    Self self = {};
    bool voice = true;
    bool live = false;                        // the join has come to its end
    bool cheap_pings = false;                 // the service answers them itself
    bool pinging = false;                     // and the answer has not come
    std::optional<TimePoint> live_by = {};    // when we take it to be, whatever the room left out
    std::optional<TimePoint> ping_at = {};    // the next self-ping; while pinging, when we stop waiting for its answer
    std::optional<TimePoint> regain_at = {};  // the next attempt to have the nick we would like
    Duration regain_wait{};
  };

  Room* Find(const Jid& room);
  const Room* Find(const Jid& room) const;
  Room& Add(const RoomConfig& config, bool configured);
  void Join(Room& room, TimePoint now, Actions& actions);
  void Retry(Room& room, Backoff& backoff, TimePoint now);
  void GiveUp(Room& room, const std::string& why, Actions& actions);
  void Lost(Room& room, const std::string& why, TimePoint now, Actions& actions);
  void OnNickTaken(Room& room, const RoomJoinFailed& event, TimePoint now, Actions& actions);
  void PlanRegain(Room& room, TimePoint now);
  void TickJoined(Room& room, TimePoint now, Actions& actions);
  void Report(Actions& actions);

  RandomSource random_;
  std::vector<Room> rooms_;
  bool connected_ = false;
  std::optional<ReportStatus> reported_;
};

}  // namespace summit::bot
