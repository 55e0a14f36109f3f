#include "core/answer/tally_answer.h"

#include <gtest/gtest.h>

#include "tests/core/answer/many_test.h"

namespace summit {
namespace {

using sample::Has;
using sample::Text;

class TallyAnswerTest : public ::testing::Test {
 protected:
  Answer List(const Question& question) {
    return AnswerAllNames(question, Intent::kSponsors, sample::PoolFor(question, context_), context_);
  }

  const MemoryArchive archive_ = sample::Archive();
  const AnswerContext context_{archive_, sample::kToday, "!", false};
};

TEST_F(TallyAnswerTest, OnlyThoseWhoPaidForIt) {
  Question question = sample::Ask(Operation::kList, Intent::kSponsors);
  question.asked = Asked::kWho;
  question.facet = "dinner";
  EXPECT_TRUE(Has(List(question), "Vayusphere")) << Text(List(question));
  question.facet = "yacht";
  EXPECT_EQ(List(question).status, AnswerStatus::kNotFound) << Text(List(question));
  EXPECT_TRUE(Has(List(question), "The archive does not say who paid for the “yacht”.")) << Text(List(question));
}

TEST_F(TallyAnswerTest, AllNamesWithHowOften) {
  const Answer answer = List(sample::Ask(Operation::kList, Intent::kSponsors));
  EXPECT_TRUE(Has(answer, "9 sponsors of 3 Summits are named: [Isode (2x)]")) << Text(answer);
}

TEST_F(TallyAnswerTest, PlacesAreCounted) {
  const Answer answer = AnswerAllPlaces(sample::PoolFor({}, context_), context_);
  EXPECT_TRUE(Has(answer, "[Brussels (4 Summits)]")) << Text(answer);
  EXPECT_EQ(answer.lines.front().noun, "places");
}

TEST_F(TallyAnswerTest, NoHouseThereIsNotMadeUp) {
  EXPECT_EQ(AnswerAllVenues({}, {}, context_).status, AnswerStatus::kNotFound);
}

}  // namespace
}  // namespace summit
