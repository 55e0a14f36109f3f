#include "core/question/question_frame.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

std::string Joined(const std::vector<InputWord>& words) {
  std::string text;
  for (const InputWord& word : words) text += (text.empty() ? "" : " ") + word.folded;
  return text;
}

TEST(QuestionFrameTest, QuotedLinesAreNotSaid) {
  EXPECT_EQ(WithoutQuotedLines("> who hosted 9\nand 21?"), "and 21?\n");
  EXPECT_EQ(WithoutQuotedLines("> only that"), "");
}

TEST(QuestionFrameTest, WhatIsSaidInTheEndCounts) {
  EXPECT_EQ(SaidInTheEnd("who hosted 9, no wait, who hosted 21"), ", who hosted 21");
  EXPECT_EQ(SaidInTheEnd("which were missing... no: how many came?"), "how many came?");
  EXPECT_EQ(SaidInTheEnd("Or rather: what of No wait"), "Or rather: what of No wait");
  EXPECT_EQ(SaidInTheEnd("who said no wait"), "who said no wait") << "nothing follows";
  EXPECT_EQ(SaidInTheEnd(""), "");
}

TEST(QuestionFrameTest, PoliteLeadsAreTakenOffOneAfterTheOther) {
  EXPECT_EQ(Joined(WithoutPoliteLead(SplitInput("hello, please could you tell me who hosted 21"))), "who hosted 21");
  EXPECT_EQ(Joined(WithoutPoliteLead(SplitInput("ich suche Brussel"))), "brussel");
  EXPECT_EQ(Joined(WithoutPoliteLead(SplitInput("please"))), "please") << "something must be left";
}

TEST(QuestionFrameTest, ATagIsTakenOff) {
  EXPECT_EQ(Joined(WithoutTag(SplitInput("8 was in Brussels, right?"))), "8 was in brussels");
  EXPECT_EQ(Joined(WithoutTag(SplitInput("was it right"))), "was it right") << "too little would be left";
  EXPECT_EQ(Joined(WithoutTag(SplitInput("all right"))), "all right");
}

}  // namespace
}  // namespace summit
