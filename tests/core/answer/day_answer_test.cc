#include "core/answer/day_answer.h"

#include <gtest/gtest.h>

#include "tests/core/answer/many_test.h"

namespace summit {
namespace {

using sample::Has;
using sample::Text;

class DayAnswerTest : public ::testing::Test {
 protected:
  DayAnswerTest() {
    archive_.AddText(sample::Id("roundup-7"), "Ropes", "On the 4th of March all pilots tied new ropes.", 20);
    archive_.AddText(sample::Id("roundup-7"), "", "This Roundup tells of ropes.", 8);
    archive_.AddText(sample::Id("beer"), "", "Today we drank beer to OMEMO.\n\nThe landlord did not mind.", 8);
  }
  /// `said`: what was typed; what the parser makes of the date is `year` and `month`.
  std::optional<Answer> Ask(std::vector<std::string> said, int year, unsigned month) {
    Question question;
    question.intent = Intent::kSummit;
    question.asked = Asked::kWhat;
    question.said = std::move(said);
    question.which.years = {year};
    question.which.month = month;
    const AnswerContext context{archive_, sample::kToday, "!", false, nullptr};
    return AnswerOfDay({question, {}, context});
  }

  MemoryArchive archive_ = sample::Archive();
};

TEST_F(DayAnswerTest, APostTellsOfTheDay) {
  const auto answer = Ask({"what", "happened", "on", "4", "March", "2009"}, 2009, 3);
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->status, AnswerStatus::kAnswered);
  EXPECT_TRUE(Has(*answer, "new ropes")) << Text(*answer);
  EXPECT_EQ(answer->claims.front().evidence.front().line, 20);
  EXPECT_EQ(answer->citations.front().url, "https://example.org/roundup-7/");
}

TEST_F(DayAnswerTest, OrAPostOfThatDay) {
  const auto answer = Ask({"what", "happened", "on", "March", "1st", "2016"}, 2016, 3);
  ASSERT_TRUE(answer);
  EXPECT_TRUE(Has(*answer, "drank beer")) << Text(*answer);
  EXPECT_FALSE(Has(*answer, "landlord")) << Text(*answer);
}

TEST_F(DayAnswerTest, ADayOfWhichNothingIsToldIsNotThatOfAnother) {
  const auto answer = Ask({"what", "happened", "on", "5", "March", "2009"}, 2009, 3);
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->status, AnswerStatus::kNotFound);
  EXPECT_TRUE(Has(*answer, "5 March 2009")) << Text(*answer);
}

TEST_F(DayAnswerTest, AMonthADayOfASummitAndOtherQuestionsAreForOthers) {
  EXPECT_FALSE(Ask({"what", "happened", "in", "March", "2009"}, 2009, 3));
  EXPECT_FALSE(Ask({"what", "happened", "on", "7", "February", "2009"}, 2009, 2));
  EXPECT_FALSE(Ask({"what", "was", "discussed", "on", "4", "March", "2009"}, 2009, 3));
  EXPECT_FALSE(Ask({"what", "happened", "at", "the", "summit", "of", "4", "March", "2009"}, 2009, 3));
  EXPECT_FALSE(Ask({"what", "happened", "on", "31", "February", "2009"}, 2009, 2));
}

}  // namespace
}  // namespace summit
