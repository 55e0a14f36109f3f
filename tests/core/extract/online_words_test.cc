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

TEST(OnlineWordsTest, BracketsAndEndsTellItToo) {
  EXPECT_TRUE(OnlineInBrackets("summit 30 (fully online) is near"));
  EXPECT_FALSE(OnlineInBrackets("summit 30 (online registration) is near"));
  EXPECT_TRUE(EndsOnline("we do it all the same, and do it online!"));
  EXPECT_FALSE(EndsOnline("the slides are online."));
}

}  // namespace
}  // namespace summit
