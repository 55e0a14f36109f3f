#include "core/answer/word_row.h"

#include <gtest/gtest.h>

#include "core/answer/stem.h"

namespace summit {
namespace {

WantedWord Wanted(const std::string& word) {
  WantedWord wanted{word, {}, {}};
  wanted.stems = {StemmedWords(word)};
  return wanted;
}

TEST(WordRowTest, WordsAreFoundInAnyForm) {
  const WordRow row("Ada flew balloons. Grace repaired the balloon.");
  EXPECT_EQ(row.PlacesOf(Wanted("balloon")), (std::vector<std::size_t>{2, 6}));
  EXPECT_TRUE(row.PlacesOf(Wanted("gondola")).empty());
}

TEST(WordRowTest, SentencesEndWhereTheirSignsStand) {
  const WordRow row("Ada flew. Grace, her friend, repaired it; all is well.");
  EXPECT_EQ(row.SentenceBegin(4), 2U);
  EXPECT_EQ(row.SentenceEnd(2), 7U);
  EXPECT_EQ(row.TextOf(2, 5), "Grace, her friend,");
  EXPECT_EQ(row.SentenceEnd(100), row.words().size());
}

TEST(WordRowTest, AnAddressTellsOfNothing) {
  EXPECT_TRUE(WordRow("See https://example.org/balloon for more.").PlacesOf(Wanted("balloon")).empty());
}

TEST(WordRowTest, NothingIsInAnEmptyText) {
  const WordRow row(" ");
  EXPECT_TRUE(row.words().empty());
  EXPECT_EQ(row.TextOf(0, 3), "");
}

}  // namespace
}  // namespace summit
