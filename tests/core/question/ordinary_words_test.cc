#include "core/question/ordinary_words.h"

#include <gtest/gtest.h>

#include "core/question/word_table.h"

namespace summit {
namespace {

TEST(OrdinaryWordsTest, AreNoSlipsOfOurs) {
  for (std::string_view word : {"protocol", "submit", "presence", "rate", "mentored", "launch", "server"}) {
    EXPECT_TRUE(IsOrdinaryWord(word)) << word;
    EXPECT_EQ(PutRight(word, 0), "") << word;
  }
}

TEST(OrdinaryWordsTest, SlipsAreNone) {
  for (std::string_view word : {"sponsered", "particpants", "wher", ""}) EXPECT_FALSE(IsOrdinaryWord(word)) << word;
}

}  // namespace
}  // namespace summit
