#include "core/answer/asking.h"

#include <gtest/gtest.h>

#include <vector>

#include "tests/core/answer/many_test.h"

namespace summit {
namespace {

class AskingTest : public ::testing::Test {
 protected:
  Asking Of(const Question& question) { return {question, shown_, context_}; }

  const MemoryArchive archive_ = sample::Archive();
  const AnswerContext context_{archive_, sample::kToday, "!", false};
  const std::vector<SummitNumber> shown_ = {};
};

TEST_F(AskingTest, WhereNoSummitIsSpokenOfTheTextOfAllIsMeant) {
  const Question nothing = sample::Ask(Operation::kTell, Intent::kExplain);
  EXPECT_TRUE(SummitsSpokenOf(Of(nothing)).empty());
  const Question second = sample::Ask(Operation::kTell, Intent::kExplain, sample::Numbers({2}));
  EXPECT_EQ(SummitsSpokenOf(Of(second)).size(), 1u);
}

TEST_F(AskingTest, AYearAloneNeedBeNoSummits) {
  WhichSummits year;
  year.years = {2017};
  const Question words = sample::Ask(Operation::kTell, Intent::kExplain, year);
  EXPECT_TRUE(SummitsSpokenOf(Of(words)).empty());
  const Question sponsors = sample::Ask(Operation::kTell, Intent::kSponsors, year);
  EXPECT_FALSE(SummitsSpokenOf(Of(sponsors)).empty());
}

TEST_F(AskingTest, TheLatestElsewhereIsTheLatestOfThoseElsewhere) {
  WhichSummits latest;
  latest.relative = WhichSummits::Relative::kLatest;
  Question question = sample::Ask(Operation::kTell, Intent::kWhere, latest);
  question.except = sample::City("Brussels");
  const Selection selection = SummitsForFacts(Of(question));
  ASSERT_EQ(selection.records.size(), 1u);
  ASSERT_TRUE(selection.records.front()->city);
  EXPECT_NE(selection.records.front()->city->value, "Brussels");
}

}  // namespace
}  // namespace summit
