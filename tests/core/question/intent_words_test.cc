#include "core/question/intent_words.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

TEST(IntentWordsTest, WordsThatTurnAQuestion) {
  for (std::string_view word : {"not", "without", "most", "before"}) EXPECT_TRUE(IsOperator(word)) << word;
  for (std::string_view word : {"the", "sponsors", "cisco"}) EXPECT_FALSE(IsOperator(word)) << word;
}

TEST(IntentWordsTest, PoliteWords) {
  EXPECT_TRUE(IsGreeting("moin"));
  EXPECT_FALSE(IsGreeting("summit"));
  EXPECT_TRUE(IsThankYou("merci"));
  EXPECT_FALSE(IsThankYou("hi"));
}

TEST(IntentWordsTest, WholeTexts) {
  for (std::string_view text : {"more", "go on", "weiter", "la suite"}) EXPECT_TRUE(AsksForMore(text)) << text;
  EXPECT_FALSE(AsksForMore("more about 21"));
  for (std::string_view text : {"why", "says who", "source", "warum"}) EXPECT_TRUE(AsksForEvidence(text)) << text;
  EXPECT_FALSE(AsksForEvidence("why do we need mix"));
  for (std::string_view text : {"can you help me", "i need help", "hilfe"}) EXPECT_TRUE(AsksForHelp(text)) << text;
  EXPECT_FALSE(AsksForHelp("help topics"));
  EXPECT_TRUE(AsksAboutUs("who are you"));
  EXPECT_FALSE(AsksAboutUs("who are the sponsors"));
}

}  // namespace
}  // namespace summit
