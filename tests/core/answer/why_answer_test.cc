#include "core/answer/why_answer.h"

#include <gtest/gtest.h>

#include "tests/core/answer/many_test.h"

namespace summit {
namespace {

using sample::Has;
using sample::Text;

class WhyAnswerTest : public ::testing::Test {
 protected:
  const MemoryArchive archive_ = sample::Archive();
  const AnswerContext context_{archive_, sample::kToday, "!", false};
};

TEST_F(WhyAnswerTest, PostDateLineAndWords) {
  const Answer answer = AnswerWhy({{"Summit 2: 26 February 2007", {sample::From("summit-2")}, {}}}, context_);
  EXPECT_EQ(answer.status, AnswerStatus::kAnswered);
  EXPECT_EQ(Text(answer),
            "Summit 2: 26 February 2007 - “XMPP Summit 2” (10 August 2010), line 10: “words of the post”\n");
  EXPECT_EQ(answer.citations.front().url, "https://example.org/summit-2/");
}

TEST_F(WhyAnswerTest, WhatOtherPostsSayInstead) {
  const Answer answer = AnswerWhy(
      {{"Summit 1: 24-25 July 2006", {sample::From("summit-1")}, {{"2005", sample::From("roundup-7")}}}}, context_);
  EXPECT_TRUE(Has(answer, "But 2005, says “Roundup 7” (25 February 2009), line 10: “words of the post”"))
      << Text(answer);
  EXPECT_EQ(answer.citations.size(), 2u);
}

TEST_F(WhyAnswerTest, ClaimsOnOneLineAreToldTogether) {
  std::vector<Claim> claims;
  for (const char* name : {"sponsor A", "sponsor B", "sponsor C"})
    claims.push_back({name, {sample::From("summit-6")}, {}});
  const Answer answer = AnswerWhy(claims, context_);
  ASSERT_EQ(answer.lines.size(), 1u);
  EXPECT_TRUE(Has(answer, "sponsor A and 2 more - ")) << Text(answer);
}

TEST_F(WhyAnswerTest, WithoutAnAnswerBeforeItSaysSo) {
  EXPECT_EQ(AnswerWhy({}, context_).status, AnswerStatus::kUnclear);
  EXPECT_EQ(AnswerWhy({{"nothing", {}, {}}}, context_).status, AnswerStatus::kUnclear);
}

}  // namespace
}  // namespace summit
