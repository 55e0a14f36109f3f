#include "core/answer/schedule_answer.h"

#include <gtest/gtest.h>

#include "tests/core/answer/many_test.h"

namespace summit {
namespace {

using sample::Has;
using sample::Text;

class ScheduleAnswerTest : public ::testing::Test {
 protected:
  std::optional<Answer> Meal(std::string_view heading, std::string_view text, std::vector<std::string> unknown = {}) {
    Question question = sample::Ask(Operation::kTell, Intent::kExplain, sample::Numbers({6}));
    question.asked = Asked::kWhen;
    question.facet = "dinner";
    question.said = {"when", "was", "the", "dinner"};
    question.unknown = std::move(unknown);
    return With(heading, text, question, AnswerMealDay);
  }
  std::optional<Answer> Hours(std::string_view text, std::vector<std::string> said) {
    Question question = sample::Ask(Operation::kTell, Intent::kExplain, sample::Numbers({6}));
    question.asked = Asked::kWhen;
    question.hour = said.size() > 1 && said[1] == "time";
    return With("Where", text, question, AnswerHours);
  }

 private:
  using Answerer = std::optional<Answer> (*)(const Question&, const Pool&, const AnswerContext&);
  static std::optional<Answer> With(std::string_view heading, std::string_view text, const Question& question,
                                    Answerer answerer) {
    MemoryArchive archive = sample::Archive();
    archive.AddText(sample::Id("summit-6"), std::string(heading), std::string(text), 14);
    const AnswerContext context{archive, sample::kToday, "!"};
    return answerer(question, sample::PoolFor(question, context), context);
  }
};

TEST_F(ScheduleAnswerTest, ASentenceOrAHeadingTellsTheDayOfTheMeal) {
  const auto sentence = Meal("Social", "Bring money. The dinner is on Sunday evening in town.");
  ASSERT_TRUE(sentence);
  EXPECT_TRUE(Has(*sentence, "“The dinner is on Sunday evening in town.”")) << Text(*sentence);
  const auto heading = Meal("Sunday: Big Dinner", "Be hungry for the dinner.");
  ASSERT_TRUE(heading);
  EXPECT_TRUE(Has(*heading, "“Sunday: Big Dinner”")) << Text(*heading);
  EXPECT_EQ(heading->claims.at(0).evidence.at(0).line, 14);
}

TEST_F(ScheduleAnswerTest, AMealWithoutADayOrOfAnotherKindIsNoAnswer) {
  EXPECT_FALSE(Meal("Social", "The dinner is free."));
  EXPECT_FALSE(Meal("Social", "Lunch is on Sunday."));
  EXPECT_FALSE(Meal("Social", "The dinner is on Sunday.", {"vegan"}));
  EXPECT_TRUE(Meal("Social", "The vegan dinner is on Sunday.", {"vegan"}));
}

TEST_F(ScheduleAnswerTest, HoursOfTheMeeting) {
  for (const std::string_view text :
       {"Time: 10:00 - 16:00", "The time of the meeting is 9:00 AM to 4:00 PM.", "Monday time 9:30 to 16:30"}) {
    const auto answer = Hours(text, {"what", "time", "does", "6", "start"});
    ASSERT_TRUE(answer) << text;
    EXPECT_TRUE(Has(*answer, "“" + std::string(text) + "”")) << Text(*answer);
  }
}

TEST_F(ScheduleAnswerTest, HoursOfSomethingElseAreNone) {
  for (const std::string_view text :
       {"The time for lunch at the meeting is 12:00 - 13:00.", "Devroom time: 13:00 - 19:00",
        "It is time for the meeting.", "Time: to be announced"})
    EXPECT_FALSE(Hours(text, {"what", "time", "does", "6", "start"})) << text;
}

TEST_F(ScheduleAnswerTest, WhoAsksForNoHourIsToldNone) {
  EXPECT_FALSE(Hours("Time: 10:00 - 16:00", {"when", "was", "6"}));
  EXPECT_FALSE(Hours("Time: 10:00 - 16:00", {"the", "last", "time", "was"}));
}

}  // namespace
}  // namespace summit
