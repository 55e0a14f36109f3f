#include "bot/backoff.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>

namespace summit::bot {
namespace {

using namespace std::chrono_literals;

constexpr BackoffPolicy kPolicy{2s, 60s, 2.0, 5min};
constexpr TimePoint kStart{std::chrono::hours(1)};

RandomSource Always(std::uint64_t bits) {
  return [bits] { return bits; };
}
constexpr std::uint64_t kMost = std::numeric_limits<std::uint64_t>::max();

TEST(BackoffTest, DoublesUpToTheCap) {
  Backoff backoff(kPolicy, Always(0));
  for (Duration expected : {1s, 2s, 4s, 8s, 16s, 30s, 30s, 30s}) EXPECT_EQ(backoff.NoteDown(kStart), expected);
}

TEST(BackoffTest, JitterStaysInTheUpperHalf) {
  Backoff backoff(kPolicy, Always(kMost));
  for (Duration limit : {2s, 4s, 8s, 16s, 32s, 60s, 60s}) {
    const Duration delay = backoff.NoteDown(kStart);
    EXPECT_LE(delay, limit);
    EXPECT_GT(delay, limit * 99 / 100);
  }
}

TEST(BackoffTest, StableSessionClearsTheCount) {
  Backoff backoff(kPolicy, Always(0));
  for (int i = 0; i < 5; ++i) (void)backoff.NoteDown(kStart);
  backoff.NoteUp(kStart);
  EXPECT_EQ(backoff.NoteDown(kStart + 5min), Duration(1s));
  EXPECT_EQ(backoff.failures(), 1);
}

TEST(BackoffTest, SessionLostEarlyCountsOn) {
  Backoff backoff(kPolicy, Always(0));
  (void)backoff.NoteDown(kStart);
  backoff.NoteUp(kStart);
  EXPECT_EQ(backoff.NoteDown(kStart + 4min), Duration(2s));
  // Being away for long is no stability.
  EXPECT_EQ(backoff.NoteDown(kStart + 24h), Duration(4s));
}

TEST(BackoffTest, ManyFailuresDoNotOverflow) {
  Backoff backoff(BackoffPolicy{2s, std::chrono::hours(6), 2.0, 5min}, Always(kMost));
  Duration delay{};
  for (int i = 0; i < 5000; ++i) delay = backoff.NoteDown(kStart);
  EXPECT_LE(delay, std::chrono::hours(6));
  EXPECT_GT(delay, std::chrono::hours(5));
}

}  // namespace
}  // namespace summit::bot
