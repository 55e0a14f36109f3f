#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>

#include "bot/clock.h"
#include "bot/config.h"
#include "bot/jid.h"
#include "bot/lru_map.h"
#include "bot/person.h"

namespace summit::bot {

/// So many at once, so many a minute in the long run. Starts full.
class TokenBucket {
 public:
  explicit TokenBucket(RateConfig rate) : rate_(rate), tokens_(rate.burst) {}
  bool Has(TimePoint now);
  void Take(TimePoint now);  // also when empty: it stays empty

 private:
  void Refill(TimePoint now);
  RateConfig rate_;
  double tokens_;
  std::optional<TimePoint> filled_at_;
};

enum class Allowance {
  kAnswer,
  kTell,    // too much, and the person has not been told within a minute
  kSilent,  // too much, and told
};

/// Bounds what a person, a room and all together can make us send. A new nick is no new person where the room lets us
/// know (see Person), and a rename carries the count along.
class RateLimiter {
 public:
  explicit RateLimiter(const LimitsConfig& limits);

  /// What may be said to `person`, in public when `room` is given. Costs nothing.
  Allowance Check(const Person& person, const std::optional<Jid>& room, TimePoint now);

  /// An answer was given, or would have been.
  void Spend(const Person& person, const std::optional<Jid>& room, TimePoint now);

  /// Whether a note that we hold back is due. Once for each person, and for a room or all together when these are the
  /// ones that ran out: a flood of many people must not become a flood of notes.
  bool TellDue(const Person& person, const std::optional<Jid>& room, TimePoint now);
  void NoteTold(const Person& person, const std::optional<Jid>& room, TimePoint now);

  void Rename(const Person& from, const Person& to) { people_.Move(from.key(), to.key()); }

  std::size_t people() const { return people_.size(); }

 private:
  struct Meter {
    explicit Meter(RateConfig rate) : bucket(rate) {}
    bool ToldLately(TimePoint now) const;
    TokenBucket bucket;
    std::optional<TimePoint> told_at;
  };
  Meter& OfPerson(const Person& person);
  Meter& OfRoom(const Jid& room);

  RateConfig person_rate_, room_rate_;
  LruMap<Meter> people_;
  LruMap<Meter> rooms_;
  Meter total_;
};

}  // namespace summit::bot
