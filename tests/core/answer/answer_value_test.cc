#include "core/answer/answer_value.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

TEST(AnswerValueTest, ATimeOfDayIsWrittenInTwoWays) {
  EXPECT_TRUE(HasTimeOfDay("the coach leaves at 18:15"));
  EXPECT_TRUE(HasTimeOfDay("doors open at 7 pm"));
  EXPECT_TRUE(HasTimeOfDay("from 10am on"));
  EXPECT_FALSE(HasTimeOfDay("on Monday, 18 May"));
  EXPECT_FALSE(HasTimeOfDay("I am there, the ratio is 1:4"));
}

TEST(AnswerValueTest, PeopleAtATableAreSeats) {
  EXPECT_TRUE(CountsThings("Our limit is 48 people.", "seats"));
  EXPECT_FALSE(CountsThings("Our limit is 48 minutes.", "seats"));
}

TEST(AnswerValueTest, ALengthIsAFigureAndItsUnit) {
  EXPECT_TRUE(HasLength({"a", "90", "minute", "ride"}));
  EXPECT_TRUE(HasLength({"three", "whole", "days"}));
  EXPECT_FALSE(HasLength({"the", "race", "of", "2019", "this", "year", "with", "three", "pilots"}));
}

TEST(AnswerValueTest, ADayIsToldWithItsMonth) {
  EXPECT_TRUE(HasDayAndMonth({"on", "6", "february"}));
  EXPECT_TRUE(HasDayAndMonth({"february", "6th"}));
  EXPECT_TRUE(HasDayAndMonth({"6th", "of", "february"}));
  EXPECT_FALSE(HasDayAndMonth({"in", "february", "2009"}));
  EXPECT_FALSE(HasDayAndMonth({"on", "friday"}));
}

TEST(AnswerValueTest, AYearIsOneOfTheSummitsTime) {
  EXPECT_TRUE(HasYear({"in", "2009"}));
  EXPECT_FALSE(HasYear({"1000", "brussels"}));
}

TEST(AnswerValueTest, ADayOfAMonthCountsNothing) {
  EXPECT_TRUE(HasNumber({"53", "people"}));
  EXPECT_TRUE(HasNumber({"a", "dozen"}));
  EXPECT_FALSE(HasNumber({"friday", "february", "4", "hackfest"}));
  EXPECT_FALSE(HasNumber({"on", "4", "february", "2011"}));
}

}  // namespace
}  // namespace summit
