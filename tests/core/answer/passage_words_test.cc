#include "core/answer/passage_words.h"

#include <gtest/gtest.h>

#include "core/answer/stem.h"

namespace summit {
namespace {

TEST(PassageWordsTest, EachWordHasItsKind) {
  EXPECT_TRUE(OnlyAsks("why") && !OnlyAsks("balloon"));
  EXPECT_TRUE(OnlyTells("presented") && !OnlyTells("flew"));
  EXPECT_TRUE(IsSmallWord("beim") && !IsSmallWord("balloon"));
  EXPECT_TRUE(IsOurs("xsf") && !IsOurs("ietf"));
  EXPECT_TRUE(IsFigure("1.2") && !IsFigure("two"));
}

TEST(PassageWordsTest, AWordComesWithItsLikes) {
  EXPECT_TRUE(WordOf("wrote").StandsIn(StemmedWords("the author of it")));
  EXPECT_FALSE(WordOf("balloon").StandsIn(StemmedWords("the basket of it")));
  EXPECT_TRUE(WordOf("third").named);
}

TEST(PassageWordsTest, AFormIsAddedOnce) {
  WantedWord wanted = WordOf("balloon");
  const std::size_t before = wanted.stems.size();
  AddForm("basket", wanted);
  AddForm("baskets", wanted);
  EXPECT_EQ(wanted.stems.size(), before + 1);
}

}  // namespace
}  // namespace summit
