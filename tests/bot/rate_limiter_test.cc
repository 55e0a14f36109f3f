#include "bot/rate_limiter.h"

#include <gtest/gtest.h>

namespace summit::bot {
namespace {

using namespace std::chrono_literals;

constexpr TimePoint kStart{std::chrono::hours(1)};

TEST(TokenBucketTest, BurstThenSteadily) {
  TokenBucket bucket({2, 6});
  for (int i = 0; i < 2; ++i) {
    EXPECT_TRUE(bucket.Has(kStart)) << i;
    bucket.Take(kStart);
  }
  EXPECT_FALSE(bucket.Has(kStart));
  EXPECT_FALSE(bucket.Has(kStart + 9s));
  EXPECT_TRUE(bucket.Has(kStart + 11s));
}

TEST(TokenBucketTest, NeverHoldsMoreThanTheBurst) {
  TokenBucket bucket({2, 60});
  bucket.Take(kStart);
  EXPECT_TRUE(bucket.Has(kStart + 24h));
  bucket.Take(kStart + 24h);
  bucket.Take(kStart + 24h);
  EXPECT_FALSE(bucket.Has(kStart + 24h));
}

TEST(TokenBucketTest, TakingFromEmptyLeavesNoDebt) {
  TokenBucket bucket({1, 60});
  for (int i = 0; i < 100; ++i) bucket.Take(kStart);
  EXPECT_TRUE(bucket.Has(kStart + 2s));
}

TEST(RateLimiterTest, CheckCostsNothing) {
  LimitsConfig limits;
  limits.person = {1, 1};
  RateLimiter limiter(limits);
  const Person alice = Person::OfAddress(*Jid::Parse("alice@x.org"));
  for (int i = 0; i < 10; ++i) EXPECT_EQ(limiter.Check(alice, std::nullopt, kStart), Allowance::kAnswer);
  limiter.Spend(alice, std::nullopt, kStart);
  EXPECT_EQ(limiter.Check(alice, std::nullopt, kStart), Allowance::kTell);
  limiter.NoteTold(alice, std::nullopt, kStart);
  EXPECT_EQ(limiter.Check(alice, std::nullopt, kStart), Allowance::kSilent);
  EXPECT_EQ(limiter.Check(alice, std::nullopt, kStart + 61s), Allowance::kAnswer);
}

TEST(RateLimiterTest, StrangersByTheThousandStayBounded) {
  RateLimiter limiter{LimitsConfig()};
  for (int i = 0; i < 50000; ++i) {
    const Person person = Person::OfAddress(*Jid::Parse("p" + std::to_string(i) + "@x.org"));
    (void)limiter.Check(person, std::nullopt, kStart);
  }
  EXPECT_LE(limiter.people(), 10000u);
}

}  // namespace
}  // namespace summit::bot
