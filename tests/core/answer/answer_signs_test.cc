#include "core/answer/answer_signs.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

TEST(AnswerSignsTest, AnAddressOrAWordForOneIsALink) {
  EXPECT_TRUE(HasLinkSign("It is at https://example.org/list today"));
  EXPECT_TRUE(HasLinkSign("See the wiki for it"));
  EXPECT_FALSE(HasLinkSign("It is in Ghent"));
}

TEST(AnswerSignsTest, AHouseHasAName) {
  EXPECT_TRUE(HasHouse("We will eat at Rosa's, near the station."));
  EXPECT_TRUE(HasHouse("The restaurant was full."));
  EXPECT_FALSE(HasHouse("Many thanks to Hedge Works for the dinner."));
}

TEST(AnswerSignsTest, SharesAndFrequencies) {
  EXPECT_TRUE(HasShare("some 12.5% of it"));
  EXPECT_FALSE(HasShare("12 of them"));
  EXPECT_TRUE(HasFrequency("four times a year"));
  EXPECT_FALSE(HasFrequency("in the year 2004"));
}

}  // namespace
}  // namespace summit
