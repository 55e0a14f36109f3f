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

}  // namespace
}  // namespace summit
