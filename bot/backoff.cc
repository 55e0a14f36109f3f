#include "bot/backoff.h"

#include <algorithm>
#include <utility>

namespace summit::bot {

Backoff::Backoff(BackoffPolicy policy, RandomSource random) : policy_(policy), random_(std::move(random)) {}

void Backoff::NoteUp(TimePoint now) { up_since_ = now; }

Duration Backoff::NoteDown(TimePoint now) {
  if (up_since_ && now - *up_since_ >= policy_.stable) failures_ = 0;
  up_since_.reset();
  const auto cap = static_cast<double>(policy_.cap.count());
  double delay = static_cast<double>(policy_.first.count());
  for (int i = 0; i < failures_ && delay < cap; ++i) delay *= policy_.factor;
  delay = std::min(delay, cap);
  ++failures_;
  // 53 bits are what a double holds; the share is in [0, 1).
  const double share = static_cast<double>(random_() >> 11) / static_cast<double>(std::uint64_t{1} << 53);
  return Duration(static_cast<Duration::rep>(delay * (0.5 + share / 2)));
}

}  // namespace summit::bot
