#pragma once

#include <deque>
#include <string>
#include <string_view>

#include "bot/clock.h"
#include "bot/config.h"
#include "bot/lru_map.h"
#include "bot/person.h"

namespace summit::bot {

/// Counts how often the same thing happened lately.
class RepeatCounter {
 public:
  RepeatCounter(int allowed, Duration window) : allowed_(allowed), window_(window), seen_(kKeys) {}

  /// True when `key` came up `allowed` times within the window before `now`.
  bool Full(const std::string& key, TimePoint now);
  void Note(const std::string& key, TimePoint now);

 private:
  static constexpr std::size_t kKeys = 4096;
  int allowed_;
  Duration window_;
  LruMap<std::deque<TimePoint>> seen_;
};

/// Ends conversations with other bots, which would go on for ever: the same text from one person, the same text to one
/// place, and one who never says anything we understand.
class LoopGuard {
 public:
  explicit LoopGuard(const LimitsConfig& limits);

  /// True when `person` has said that too often already.
  bool HeardTooOften(const Person& person, std::string_view text, TimePoint now);
  void NoteHeard(const Person& person, std::string_view text, TimePoint now);

  /// The same for what we said; `place` is where it went.
  bool SaidTooOften(const std::string& place, std::string_view text, TimePoint now);
  void NoteSaid(const std::string& place, std::string_view text, TimePoint now);

  enum class Patience { kAnswer, kLastWord, kSilent };
  enum class Peer { kPerson, kBot };
  /// What to do with something `person` said that we do not understand: answer, answer for the last time, or keep
  /// silent. The silence doubles each time it runs out, up to an hour. A bot gets one answer and no last word.
  Patience NoteUnclear(const Person& person, Peer peer, TimePoint now);
  /// `person` said something sensible: all is forgiven.
  void NoteUnderstood(const Person& person) { strikes_.Erase(person.key()); }

  void Rename(const Person& from, const Person& to) { strikes_.Move(from.key(), to.key()); }

 private:
  struct Strikes {
    int in_a_row = 0;
    int silences = 0;
    TimePoint last{};
    TimePoint silent_until{};
  };
  RepeatCounter heard_, said_;
  LruMap<Strikes> strikes_;
};

}  // namespace summit::bot
