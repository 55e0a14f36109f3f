#pragma once

#include <chrono>
#include <optional>

#include "bot/clock.h"
#include "bot/random.h"

namespace summit::bot {

struct BackoffPolicy {
  Duration first = std::chrono::seconds(2);
  Duration cap = std::chrono::minutes(10);
  double factor = 2.0;
  Duration stable = std::chrono::minutes(2);  // a session this long clears the count

  static BackoffPolicy Stream() { return {}; }
  static BackoffPolicy Room() {
    return {std::chrono::seconds(5), std::chrono::minutes(15), 2.0, std::chrono::minutes(5)};
  }
  /// Where only people can change the reason: members-only, wrong password.
  static BackoffPolicy SlowRoom() {
    return {std::chrono::minutes(10), std::chrono::hours(6), 2.0, std::chrono::minutes(5)};
  }
};

/// How long to wait before the next attempt: grows with each failure up to a cap, spread evenly over the upper half
/// so that many clients do not come back at once. A session that was lost early counts as a failure, too.
class Backoff {
 public:
  Backoff(BackoffPolicy policy, RandomSource random);

  /// The session is up.
  void NoteUp(TimePoint now);

  /// The attempt failed or the session was lost. The delay is at least half of, and never above, what the policy
  /// says for this many failures in a row.
  [[nodiscard]] Duration NoteDown(TimePoint now);

  int failures() const { return failures_; }

 private:
  BackoffPolicy policy_;
  RandomSource random_;
  std::optional<TimePoint> up_since_;
  int failures_ = 0;
};

}  // namespace summit::bot
