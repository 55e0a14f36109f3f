#include "core/question/intent_words.h"

#include <gtest/gtest.h>

#include "core/base/text.h"

namespace summit {
namespace {

Intent Of(std::string_view word) {
  const auto found = FindIntentWord(word);
  return found ? found->intent : Intent::kNone;
}

TEST(IntentWordsTest, KnowsWordsOfSeveralLanguages) {
  for (std::string_view word : {"when", "wann", "quand", "cuando", "quando"})
    EXPECT_EQ(Of(word), Intent::kWhen) << word;
  for (std::string_view word : {"where", "wo", "ou", "donde", "dove", "onde"})
    EXPECT_EQ(Of(word), Intent::kWhere) << word;
  for (std::string_view word : {"sponsored", "paid", "gesponsert", "patrocinadores"})
    EXPECT_EQ(Of(word), Intent::kSponsors) << word;
}

TEST(IntentWordsTest, WordsAreFolded) {
  for (std::string_view word : {"donde", "citta", "fur"}) EXPECT_EQ(Fold(word), word);
  EXPECT_EQ(Of(Fold("Città")), Intent::kWhere);
}

TEST(IntentWordsTest, WhatIsDoneOutweighsWho) {
  EXPECT_GT(FindIntentWord("sponsored")->weight, FindIntentWord("who")->weight);
  EXPECT_GT(FindIntentWord("minutes")->weight, FindIntentWord("where")->weight);
}

TEST(IntentWordsTest, MinutesAndSlidesAreKindsOfLinks) {
  EXPECT_EQ(FindIntentWord("minutes")->link_kind, LinkKind::kMinutes);
  EXPECT_EQ(FindIntentWord("slides")->link_kind, LinkKind::kSlides);
  EXPECT_FALSE(FindIntentWord("links")->link_kind);
}

TEST(IntentWordsTest, MeaningWordsAreNoFillers) {
  for (std::string_view word : {"not", "most", "often", "compare", "dinner", "before", "cisco", "sponsored"})
    EXPECT_FALSE(IsFiller(word)) << word;
  for (std::string_view word : {"the", "please", "was", "xmpp"}) EXPECT_TRUE(IsFiller(word)) << word;
}

TEST(IntentWordsTest, PoliteWords) {
  EXPECT_TRUE(IsGreeting("moin"));
  EXPECT_FALSE(IsGreeting("summit"));
  EXPECT_TRUE(IsThanks("merci"));
  EXPECT_FALSE(IsThanks("hi"));
}

}  // namespace
}  // namespace summit
