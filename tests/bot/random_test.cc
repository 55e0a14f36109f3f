#include "bot/random.h"

#include <gtest/gtest.h>

#include <set>

namespace summit::bot {
namespace {

TEST(RandomTest, DoesNotRepeatItself) {
  const RandomSource random = SystemRandom();
  std::set<std::uint64_t> seen;
  for (int i = 0; i < 1000; ++i) seen.insert(random());
  EXPECT_EQ(seen.size(), 1000u);
}

TEST(RandomTest, AllBitsAreUsed) {
  const RandomSource random = SystemRandom();
  std::uint64_t ones = 0, zeros = 0;
  for (int i = 0; i < 200; ++i) {
    const std::uint64_t bits = random();
    ones |= bits;
    zeros |= ~bits;
  }
  EXPECT_EQ(ones, ~std::uint64_t{0});
  EXPECT_EQ(zeros, ~std::uint64_t{0});
}

}  // namespace
}  // namespace summit::bot
