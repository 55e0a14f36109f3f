#include "core/extract/online_words.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

TEST(OnlineWordsTest, OnlineIsMoreThanAWayToJoin) {
  EXPECT_TRUE(TellsOnline("the summit is held online"));
  EXPECT_TRUE(TellsOnline("it was held in a video conference"));
  EXPECT_FALSE(TellsOnline("a hybrid event, on jitsi for those at home"));
  EXPECT_FALSE(TellsOnline("the minutes are online"));
}

TEST(OnlineWordsTest, WhatMovesToScreensIsOnline) {
  EXPECT_TRUE(TellsOnline("summit 30, which we had to move to the web, is over"));
  EXPECT_TRUE(TellsOnline("we had to shift summit 30 to jitsi because of the strikes"));
  EXPECT_FALSE(TellsOnline("the minutes of summit 30 moved to the web"));
  EXPECT_FALSE(TellsOnline("the discussion moved to the web"));
}

TEST(OnlineWordsTest, AnotherOneWasOnline) {
  EXPECT_FALSE(TellsOnline("after last winter's online edition we want to see faces"));
  EXPECT_FALSE(TellsOnline("unlike the virtual summit two years ago this one has chairs"));
  EXPECT_TRUE(TellsOnline("after a long talk, summit 30 goes online"));
}

TEST(OnlineWordsTest, BracketsAndEndsTellItToo) {
  EXPECT_TRUE(OnlineInBrackets("summit 30 (fully online) is near"));
  EXPECT_FALSE(OnlineInBrackets("summit 30 (online registration) is near"));
  EXPECT_TRUE(EndsOnline("we do it all the same, and do it online!"));
  EXPECT_FALSE(EndsOnline("the slides are online."));
}

}  // namespace
}  // namespace summit
