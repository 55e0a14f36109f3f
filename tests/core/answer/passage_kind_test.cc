#include "core/answer/passage_kind.h"

#include <gtest/gtest.h>

#include <sstream>

namespace summit {
namespace {

PassageQuery Kind(Asked asked, const std::string& text, std::vector<std::string> about = {}) {
  Question question;
  question.asked = asked;
  std::istringstream words(text);
  for (std::string word; words >> word;) question.said.push_back(word);
  question.about = std::move(about);
  PassageQuery query;
  ReadKind(question, query);
  return query;
}

TEST(PassageKindTest, AJudgementHasToBeSaid) {
  EXPECT_EQ(Kind(Asked::kWhat, "what was the funniest talk").judged, std::vector<std::string>{"funniest"});
  EXPECT_EQ(Kind(Asked::kWhat, "which talk was most boring").judged.back(), "boring");
  EXPECT_EQ(Kind(Asked::kWho, "who had the best balloon").judged, std::vector<std::string>{"best"});
  EXPECT_TRUE(Kind(Asked::kWhat, "what was the latest test").judged.empty());
  EXPECT_TRUE(Kind(Asked::kWho, "who came to the hackfest in budapest").judged.empty());
}

TEST(PassageKindTest, WhatIsCounted) {
  EXPECT_EQ(Kind(Asked::kHowMany, "how many pilots flew").counted, "pilots");
  EXPECT_TRUE(Kind(Asked::kHowMany, "the number of pilots").counted.empty());
  EXPECT_TRUE(Kind(Asked::kHowMany, "how often did they fly").often);
  EXPECT_TRUE(Kind(Asked::kHowMuch, "how much of the gas was lost").share);
  EXPECT_FALSE(Kind(Asked::kHowMuch, "how much did the gas cost").share);
}

TEST(PassageKindTest, APurposeIsNoDefinition) {
  EXPECT_TRUE(Kind(Asked::kWhat, "what is the aim of the flight").purpose);
  EXPECT_TRUE(Kind(Asked::kWhat, "what is a balloon good for").purpose);
  EXPECT_FALSE(Kind(Asked::kWhat, "what is a balloon").purpose);
  EXPECT_EQ(Kind(Asked::kWhat, "what do we need balloons for").asked, Asked::kWhy);
}

TEST(PassageKindTest, AnAddressAnswersWhereToSignUp) {
  EXPECT_TRUE(Kind(Asked::kWhere, "where can I sign up").link);
  EXPECT_TRUE(Kind(Asked::kWhere, "where is the wiki").link);
  EXPECT_FALSE(Kind(Asked::kWhere, "where did they land").link);
}

TEST(PassageKindTest, AnOutcomeIsOver) {
  EXPECT_TRUE(Kind(Asked::kWho, "who was elected captain").past);
  EXPECT_TRUE(Kind(Asked::kWho, "who won the race").past);
  EXPECT_FALSE(Kind(Asked::kWho, "who can win the race").past);
}

TEST(PassageKindTest, WhatIsIsTwoWords) {
  EXPECT_TRUE(Kind(Asked::kWhat, "what's new in Zeppo").news);
  EXPECT_TRUE(Kind(Asked::kWhat, "what's the mission of Zeppo").purpose);
  EXPECT_FALSE(Kind(Asked::kWhat, "what is the new Zeppo").news);
}

TEST(PassageKindTest, AVersionIsAFigureAndNoName) {
  const PassageQuery query = Kind(Asked::kWhat, "which version of Zeppo has it");
  EXPECT_TRUE(query.version);
  EXPECT_FALSE(query.names);
}

TEST(PassageKindTest, AClauseIsNotTheQuestion) {
  const PassageQuery query = Kind(Asked::kWho, "are there rules on who may fly");
  EXPECT_TRUE(query.choice);
  EXPECT_NE(query.asked, Asked::kWho);
}

TEST(PassageKindTest, OtherLanguagesAreKnownByTheirSmallWords) {
  EXPECT_TRUE(Kind(Asked::kWho, "wer fliegt den Ballon").foreign);
  EXPECT_TRUE(Kind(Asked::kWhere, "dónde está").foreign);
  EXPECT_FALSE(Kind(Asked::kWho, "who flies").foreign);
  EXPECT_TRUE(Kind(Asked::kAnything, "any video of it").recording);
  EXPECT_FALSE(Kind(Asked::kWho, "who gave the talk about video calls").recording);
}

TEST(PassageKindTest, OfTwoNounsTheLastIsCounted) {
  EXPECT_EQ(Kind(Asked::kHowMany, "how many balloon pilots were there").counted, "pilots");
  EXPECT_EQ(Kind(Asked::kHowMany, "how many people attended the race").counted, "people");
}

TEST(PassageKindTest, APercentageIsAShare) {
  const PassageQuery query = Kind(Asked::kWhat, "what percentage of the ropes was new");
  EXPECT_TRUE(query.share);
  EXPECT_EQ(query.asked, Asked::kHowMuch);
  EXPECT_TRUE(Kind(Asked::kWhere, "where does the list of pilots appear").link);
  EXPECT_TRUE(Kind(Asked::kHow, "how did the race go").past);
}

}  // namespace
}  // namespace summit
