#include "core/extract/spelt_numbers.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

int FirstNumber(std::string_view text) {
  const auto count = NumberAt(Tokenize(text), 0);
  return count ? count->value : 0;
}

TEST(SpeltNumbersTest, FiguresAndWords) {
  EXPECT_EQ(FirstNumber("40 people"), 40);
  EXPECT_EQ(FirstNumber("thirteen"), 13);
  EXPECT_EQ(FirstNumber("forty-five of us"), 45);
  EXPECT_EQ(FirstNumber("thirty-one"), 31);
  EXPECT_EQ(FirstNumber("two dozen"), 24);
  EXPECT_EQ(FirstNumber("hundred"), 100);
  EXPECT_EQ(FirstNumber("score of us"), 20);
}

TEST(SpeltNumbersTest, YearsAndOtherWordsCountNothing) {
  for (const char* text : {"2030", "people", "first", "20th"}) EXPECT_EQ(FirstNumber(text), 0) << text;
}

}  // namespace
}  // namespace summit
