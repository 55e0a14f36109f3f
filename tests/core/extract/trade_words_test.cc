#include "core/extract/trade_words.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

TEST(TradeWordsTest, OneWordOrTwoSideBySide) {
  EXPECT_TRUE(HasTradeWord("passkeys"));
  EXPECT_TRUE(HasTradeWord("encrypted group calls"));
  EXPECT_TRUE(HasTradeWord("server-side search"));
  EXPECT_TRUE(HasTradeWord("contact discovery by phone number"));
  EXPECT_FALSE(HasTradeWord("a call to the hotel"));
  EXPECT_FALSE(HasTradeWord("the group picture"));
}

TEST(TradeWordsTest, PairsTheOtherWayRoundAndJoinedByAHyphen) {
  EXPECT_TRUE(HasTradeWord("sharing of the location"));
  EXPECT_TRUE(HasFirmTradeWord("transfer of files"));
  EXPECT_TRUE(HasFirmTradeWord("low-bandwidth links"));
  EXPECT_FALSE(HasFirmTradeWord("list of the hotels"));
}

TEST(TradeWordsTest, WordsOfEverydaySayLess) {
  EXPECT_TRUE(HasTradeWord("registration"));
  EXPECT_FALSE(HasFirmTradeWord("registration"));
  EXPECT_TRUE(IsEverydayTradeWord("messages"));
  EXPECT_FALSE(IsEverydayTradeWord("omemo"));
}

}  // namespace
}  // namespace summit
