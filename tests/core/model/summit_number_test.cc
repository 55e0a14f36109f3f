#include "core/model/summit_number.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

int Read(std::string_view text) {
  const auto number = SummitNumber::Parse(text);
  return number ? number->value() : 0;
}

TEST(SummitNumberTest, ReadsFiguresOrdinalsWordsAndRomanNumerals) {
  const std::pair<const char*, int> cases[] = {{"27", 27},
                                               {"#27", 27},
                                               {"027", 27},
                                               {"9", 9},
                                               {"27th", 27},
                                               {"22th", 22},
                                               {"1st", 1},
                                               {"XXVII", 27},
                                               {"xix", 19},
                                               {"IV", 4},
                                               {"first", 1},
                                               {"Nineteenth", 19},
                                               {"sixth", 6},
                                               {"twentieth", 20},
                                               {"forty", 40},
                                               {"twenty-first", 21},
                                               {"Twenty Seventh", 27},
                                               {"ninety-nine", 99}};
  for (const auto& [text, number] : cases) EXPECT_EQ(Read(text), number) << text;
}

TEST(SummitNumberTest, RefusesWhatIsNoNumberOfASummit) {
  for (const char* text : {"", "0", "100", "2016", "-3", "3.5", "27x", "27 th", "IIII", "VX", "twenty-eleven", "mix",
                           "#", "seventeen hundred", "0x1"})
    EXPECT_EQ(Read(text), 0) << text;
}

}  // namespace
}  // namespace summit
