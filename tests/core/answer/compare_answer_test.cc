#include "core/answer/compare_answer.h"

#include <gtest/gtest.h>

#include "tests/core/answer/many_test.h"

namespace summit {
namespace {

using sample::Has;
using sample::Numbers;
using sample::Text;

class CompareAnswerTest : public ::testing::Test {
 protected:
  CompareAnswerTest() {
    SummitRecord second = sample::Second(), sixth = sample::Sixth();
    sixth.participants = {sample::Say(ParticipantFact{"Person Number1", "Other"}, "summit-6"),
                          sample::Say(ParticipantFact{"Somebody New", ""}, "summit-6")};
    archive_ =
        MemoryArchive({std::move(second), std::move(sixth), sample::Seventh(), sample::TwentyFirst()}, sample::Posts());
  }
  Question Of(Operation operation, Intent intent, const std::vector<int>& numbers) {
    return sample::Ask(operation, intent, Numbers(numbers));
  }
  Pool PoolOfNumbers(const std::vector<int>& numbers) {
    return sample::PoolFor(sample::Ask(Operation::kList, Intent::kSummit, Numbers(numbers)), context_);
  }

  MemoryArchive archive_;
  const AnswerContext context_{archive_, sample::kToday, "!", false};
};

TEST_F(CompareAnswerTest, SideBySide) {
  const Answer answer =
      AnswerCompare(Of(Operation::kCompare, Intent::kSummit, {6, 21}), PoolOfNumbers({6, 21}), context_);
  EXPECT_TRUE(Has(answer, "Summit 6 (6-9 February 2009, Brussels): over 40 developers; 2 sponsors.")) << Text(answer);
  EXPECT_TRUE(Has(answer, "Sponsors of both (1): [Isode]")) << Text(answer);
  EXPECT_EQ(answer.told.size(), 2u);
}

TEST_F(CompareAnswerTest, OneKindOnly) {
  const Answer answer =
      AnswerCompare(Of(Operation::kCompare, Intent::kSponsors, {6, 21}), PoolOfNumbers({6, 21}), context_);
  EXPECT_TRUE(Has(answer, "Named as sponsors of both Summits 6 and 21 (1): [Isode]")) << Text(answer);
  EXPECT_TRUE(Has(answer, "Only at Summit 6 (1): [Nokia]")) << Text(answer);
}

TEST_F(CompareAnswerTest, WhoWasAtBoth) {
  const Answer answer =
      AnswerCommon(Of(Operation::kCommon, Intent::kParticipants, {2, 6}), PoolOfNumbers({2, 6}), context_);
  EXPECT_TRUE(Has(answer, "Named as participants of both Summits 2 and 6 (1): [Person Number1]")) << Text(answer);
  EXPECT_EQ(answer.citations.size(), 2u) << "each list counts";
}

TEST_F(CompareAnswerTest, WhoWasAtOneButNotTheOther) {
  const Answer answer = AnswerDiffer(Of(Operation::kDiffer, Intent::kParticipants, {6}), PoolOfNumbers({6}),
                                     PoolOfNumbers({2}), context_);
  EXPECT_TRUE(Has(answer, "Named as participants of Summit 6, but not of Summit 2 (1): [Somebody New]"))
      << Text(answer);
  EXPECT_EQ(answer.citations.size(), 2u);
}

TEST_F(CompareAnswerTest, WithoutAListNothingIsConcluded) {
  const Answer answer =
      AnswerCommon(Of(Operation::kCommon, Intent::kParticipants, {2, 21}), PoolOfNumbers({2, 21}), context_);
  EXPECT_EQ(answer.status, AnswerStatus::kNotFound);
  EXPECT_TRUE(Has(answer, "The archive names no participants of Summit 21.")) << Text(answer);
}

TEST_F(CompareAnswerTest, OneAloneCannotBeCompared) {
  EXPECT_EQ(AnswerCompare(Of(Operation::kCompare, Intent::kSummit, {6}), PoolOfNumbers({6}), context_).status,
            AnswerStatus::kUnclear);
}

}  // namespace
}  // namespace summit
