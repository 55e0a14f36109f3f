#pragma once

#include <chrono>
#include <cstddef>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "bot/action.h"
#include "bot/moment.h"
#include "bot/random.h"
#include "core/answer/answer.h"

namespace summit::bot {

/// One message on its way out.
struct Outgoing {
  Medium medium = Medium::kDirect;
  Jid to;  // room, room/nick or address
  std::string text;
  TextLimits limits = TextLimits::Direct();
  TextMarks marks = {};
};

/// What we say goes through here: made safe and cut to its limits, given an id that nobody can guess, and sent to rooms
/// in slow mode (XEP-0500) no faster than they take it. Knows what is ours when it comes back.
class Outbox {
 public:
  explicit Outbox(RandomSource random) : random_(std::move(random)) {}

  /// The id under which it goes; empty when nothing is left to say.
  std::string Send(Outgoing message, const Moment& moment);

  /// Says something else instead of the message with that id: corrects it (XEP-0308), or changes it where it still
  /// waits to be sent.
  /// Gives the id of the correction; empty where there is none.
  std::string Correct(const std::string& id, Outgoing message, const Moment& moment);

  /// Takes a message back (XEP-0424), or never sends it. `target`: by what id the others know it.
  void Retract(Medium medium, const Jid& to, const std::string& id, const std::string& target, const Moment& moment);

  /// True for an id that we gave, lately.
  bool IsOurs(std::string_view id) const;

  std::string NewId();

  void SetSlowMode(const Jid& room, std::chrono::seconds pause);

  /// The room would not have a message of ours for being too fast: it is not sent again, and the next ones wait.
  void NoteTooFast(const Jid& room, TimePoint now);

  /// We are no longer there: what waits is not said any more.
  void Forget(const Jid& room) { rooms_.erase(room); }

  void OnTick(const Moment& moment);
  std::optional<TimePoint> NextWake() const;

 private:
  struct Waiting {
    std::string id;
    std::string body;
    TextMarks marks;
  };
  struct Pace {
    std::chrono::seconds pause{0};
    std::optional<TimePoint> free_at;  // absent: at once
    std::deque<Waiting> waiting;
  };
  void Post(Medium medium, const Jid& to, Waiting message, const Moment& moment);
  void PostToRoom(const Jid& room, Waiting message, const Moment& moment);

  RandomSource random_;
  std::deque<std::string> sent_ids_;
  std::map<Jid, Pace> rooms_;  // that are not as fast as we are
};

}  // namespace summit::bot
