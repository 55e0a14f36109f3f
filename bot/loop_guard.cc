#include "bot/loop_guard.h"

#include <algorithm>
#include <chrono>

#include "core/base/text.h"

namespace summit::bot {
namespace {

constexpr std::size_t kPeople = 4096;
constexpr std::size_t kComparedBytes = 512;  // of a text; enough to tell answers apart
constexpr int kStrikes = 3;
constexpr int kStrikesOfABot = 2;
constexpr Duration kFirstSilence = std::chrono::minutes(1);
constexpr Duration kLongestSilence = std::chrono::hours(1);
constexpr Duration kForgiven = std::chrono::hours(2);  // without any strike

std::string KeyOf(const std::string& who, std::string_view text) {
  return who + '\n' + Fold(CollapseSpaces(RepairUtf8(text.substr(0, kComparedBytes))));
}

}  // namespace

bool RepeatCounter::Full(const std::string& key, TimePoint now) {
  std::deque<TimePoint>* times = seen_.Find(key);
  if (times == nullptr) return false;
  while (!times->empty() && now - times->front() >= window_) times->pop_front();
  return static_cast<int>(times->size()) >= allowed_;
}

void RepeatCounter::Note(const std::string& key, TimePoint now) {
  if (Full(key, now)) return;
  seen_.At(key, [] { return std::deque<TimePoint>(); }).push_back(now);
}

LoopGuard::LoopGuard(const LimitsConfig& limits)
    : heard_(limits.repeats, limits.repeat_window), said_(limits.repeats, limits.repeat_window), strikes_(kPeople) {}

bool LoopGuard::HeardTooOften(const Person& person, std::string_view text, TimePoint now) {
  return heard_.Full(KeyOf(person.key(), text), now);
}

void LoopGuard::NoteHeard(const Person& person, std::string_view text, TimePoint now) {
  heard_.Note(KeyOf(person.key(), text), now);
}

bool LoopGuard::SaidTooOften(const std::string& place, std::string_view text, TimePoint now) {
  return said_.Full(KeyOf(place, text), now);
}

void LoopGuard::NoteSaid(const std::string& place, std::string_view text, TimePoint now) {
  said_.Note(KeyOf(place, text), now);
}

LoopGuard::Patience LoopGuard::NoteUnclear(const Person& person, Peer peer, TimePoint now) {
  Strikes& strikes = strikes_.At(person.key(), [now] { return Strikes{0, 0, now, now}; });
  if (now - strikes.last >= kForgiven) strikes = Strikes{0, 0, now, now};
  strikes.last = now;
  if (now < strikes.silent_until) return Patience::kSilent;
  const int most = peer == Peer::kBot ? kStrikesOfABot : kStrikes;
  if (++strikes.in_a_row < most) return Patience::kAnswer;
  Duration silence = kFirstSilence;
  for (int i = 0; i < strikes.silences && silence < kLongestSilence; ++i) silence *= 2;
  strikes.silent_until = now + std::min(silence, kLongestSilence);
  strikes.in_a_row = most - 1;  // the next one after the silence ends is the last word again
  ++strikes.silences;
  return peer == Peer::kBot ? Patience::kSilent : Patience::kLastWord;
}

}  // namespace summit::bot
