#include "core/answer/word_family.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace summit {
namespace {

bool Likens(std::string_view word, std::string_view other) {
  const std::vector<std::string> others = LikeWords(word);
  return std::find(others.begin(), others.end(), other) != others.end();
}

TEST(WordFamilyTest, OtherWordsForTheSame) {
  EXPECT_TRUE(Likens("eat", "dinner"));
  EXPECT_TRUE(Likens("Abendessen", "restaurant"));
  EXPECT_TRUE(Likens("quit", "step down"));
  EXPECT_TRUE(Likens("spoke", "talk"));
}

TEST(WordFamilyTest, AnyFormOfAWordWillDo) {
  EXPECT_TRUE(Likens("winners", "won"));
  EXPECT_TRUE(Likens("Prices", "cost"));
}

TEST(WordFamilyTest, APartServesTheWholeAndNotTheOtherWayRound) {
  EXPECT_TRUE(Likens("food", "steak") || Likens("dinner", "steak"));
  EXPECT_FALSE(Likens("steak", "dinner"));
}

TEST(WordFamilyTest, MostWordsHaveNone) {
  for (const char* word : {"omemo", "", "zeppelin", "Brussels", "21"}) EXPECT_TRUE(LikeWords(word).empty()) << word;
}

TEST(WordFamilyTest, NoWordIsItsOwn) {
  for (const char* word : {"dinner", "hotel", "member"}) EXPECT_FALSE(Likens(word, word)) << word;
}

}  // namespace
}  // namespace summit
