#include "core/question/edit_distance.h"

#include <gtest/gtest.h>

#include <string>

namespace summit {
namespace {

TEST(EditDistanceTest, CountsSlips) {
  EXPECT_EQ(EditDistance("summit", "summit", 2), 0u);
  EXPECT_EQ(EditDistance("sumit", "summit", 2), 1u);
  EXPECT_EQ(EditDistance("summitt", "summit", 2), 1u);
  EXPECT_EQ(EditDistance("sunmit", "summit", 2), 1u);
  EXPECT_EQ(EditDistance("smumit", "summit", 2), 1u) << "neighbours swapped";
  EXPECT_EQ(EditDistance("portlnad", "portland", 2), 1u);
  EXPECT_EQ(EditDistance("smit", "summit", 2), 2u);
}

TEST(EditDistanceTest, StopsAtTheLimit) {
  EXPECT_EQ(EditDistance("sponsors", "search", 2), 3u);
  EXPECT_EQ(EditDistance("", "abc", 2), 3u);
  EXPECT_EQ(EditDistance("ab", "ba", 0), 1u);
}

TEST(EditDistanceTest, LongWordsResembleNothing) {
  const std::string word(500, 'a');
  EXPECT_EQ(EditDistance(word, word, 2), 3u);
}

}  // namespace
}  // namespace summit
