#include "core/answer/pool_answer.h"

#include <gtest/gtest.h>

#include "tests/core/answer/many_test.h"

namespace summit {
namespace {

using sample::City;
using sample::Has;
using sample::Text;

class PoolAnswerTest : public ::testing::Test {
 protected:
  Answer List(const Question& question) { return AnswerPool(question, sample::PoolFor(question, context_), context_); }

  const MemoryArchive archive_ = sample::Archive();
  const AnswerContext context_{archive_, sample::kToday, "!", false};
};

TEST_F(PoolAnswerTest, SummitsInAPlaceAreCountedAgainstThoseKnown) {
  const Answer answer = List(sample::Ask(Operation::kCount, Intent::kSummit, City("Brussels")));
  EXPECT_TRUE(Has(answer, "4 Summits in Brussels are on record, out of 7 in all:")) << Text(answer);
  EXPECT_TRUE(Has(answer, "Summit 24 (announced for 28-29 January 2021, Brussels)")) << Text(answer);
  EXPECT_EQ(answer.citations.size(), 4u);
  EXPECT_EQ(answer.claims.size(), 4u);
  EXPECT_EQ(answer.told.size(), 4u);
}

TEST_F(PoolAnswerTest, NotInAPlaceLeavesOutWhatIsNotKnown) {
  SummitRecord nowhere = sample::Record(30, "summit-1");
  const MemoryArchive archive({sample::First(), sample::Second(), nowhere}, sample::Posts());
  const AnswerContext context{archive, sample::kToday, "!", false};
  Question question = sample::Ask(Operation::kList, Intent::kSummit);
  question.except = City("Brussels");
  const Answer answer = AnswerPool(question, PoolOf(question, {}, context), context);
  EXPECT_TRUE(Has(answer, "1 Summit not in Brussels is on record, out of 2 whose place is known")) << Text(answer);
}

TEST_F(PoolAnswerTest, ACountryIsKnownByItsCity) {
  WhichSummits which;
  which.countries = {"Belgium"};
  EXPECT_EQ(List(sample::Ask(Operation::kList, Intent::kSummit, which)).told.size(), 4u);
}

TEST_F(PoolAnswerTest, WhatIsOnlyAnnouncedIsSaidToBe) {
  const Answer answer = List(sample::Ask(Operation::kList, Intent::kSummit, City("Portland")));
  EXPECT_TRUE(Has(answer, "Summit 12 is known from announcements only")) << Text(answer);
}

TEST_F(PoolAnswerTest, NoSummitThereNamesThePlacesThereAre) {
  const Answer answer = List(sample::Ask(Operation::kList, Intent::kSummit, City("Paris")));
  EXPECT_EQ(answer.status, AnswerStatus::kNotFound);
  EXPECT_TRUE(Has(answer, "The archive tells of no Summit in Paris.")) << Text(answer);
  EXPECT_TRUE(Has(answer, "[Brussels (4 Summits)]")) << Text(answer);
}

TEST_F(PoolAnswerTest, SinceAYear) {
  WhichSummits which;
  which.from_year = 2012;
  EXPECT_TRUE(Has(List(sample::Ask(Operation::kList, Intent::kSummit, which)), "3 Summits since 2012"));
}

TEST_F(PoolAnswerTest, YearsWithNone) {
  Question question = sample::Ask(Operation::kList, Intent::kSummit);
  question.in_a_year = 0;
  const Answer answer = AnswerYearsWithout(sample::PoolFor(question, context_), context_);
  EXPECT_TRUE(
      Has(answer,
          "The archive tells of no Summit in 2008, 2010, 2011, 2013-2016 and 2018-2020, of the years from 2006 to "))
      << Text(answer);
}

}  // namespace
}  // namespace summit
