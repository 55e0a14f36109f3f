#include "core/answer/reckoned_answer.h"

#include <gtest/gtest.h>

#include "tests/core/answer/many_test.h"

namespace summit {
namespace {

using sample::City;
using sample::Has;
using sample::Text;

class ReckonedAnswerTest : public ::testing::Test {
 protected:
  Pool All() const { return PoolOf({}, {}, context_); }
  static std::vector<WantedName> Wanted(NameKind kind, const std::string& name, const Archive& archive) {
    Question question;
    question.names = {{kind, name, name}};
    return WantedNames(question, {kind}, archive);
  }

  const MemoryArchive archive_ = sample::Archive();
  const AnswerContext context_{archive_, sample::kToday, "!", false};
};

TEST_F(ReckonedAnswerTest, NotAlwaysNamesTheOthers) {
  Question question = sample::Ask(Operation::kList, Intent::kSummit, City("Brussels"));
  question.choice = question.every = true;
  const Answer answer = AnswerAlways(question, sample::PoolFor(question, context_), context_);
  EXPECT_TRUE(Has(answer, "No: of the 7 Summits whose place the archive gives, 4 were in Brussels")) << Text(answer);
  EXPECT_TRUE(Has(answer, "The others:")) << Text(answer);
  EXPECT_TRUE(Has(answer, "Portland")) << Text(answer);
  EXPECT_FALSE(answer.citations.empty());
}

TEST_F(ReckonedAnswerTest, AlwaysIsSaidOfThoseKnownOnly) {
  const MemoryArchive archive({sample::Second(), sample::Record(30, "summit-1")}, sample::Posts());
  const AnswerContext context{archive, sample::kToday, "!", false};
  Question question = sample::Ask(Operation::kList, Intent::kSummit, City("Brussels"));
  question.choice = question.every = true;
  const Answer answer = AnswerAlways(question, PoolOf(question, {}, context), context);
  EXPECT_TRUE(Has(answer, "Yes: all 1 Summit whose place the archive gives")) << Text(answer);
}

TEST_F(ReckonedAnswerTest, WithoutANameCountsListsOnly) {
  const auto wanted = Wanted(NameKind::kPerson, "Person Number3", archive_);
  const Answer answer = AnswerWithout(Intent::kParticipants, wanted, All(), context_);
  EXPECT_EQ(answer.status, AnswerStatus::kAnswered);
  EXPECT_TRUE(Has(answer, "do not name Person Number3") || Has(answer, "does not name Person Number3")) << Text(answer);
  EXPECT_TRUE(Has(answer, "Summit 2 does.")) << Text(answer);
  EXPECT_FALSE(Has(answer, "Summit 6")) << Text(answer);  // it lists nobody
}

TEST_F(ReckonedAnswerTest, WhoIsNamedNowhereMissedNothingThatCouldBeTold) {
  const auto wanted = Wanted(NameKind::kPerson, "Nobody Known", archive_);
  EXPECT_EQ(AnswerWithout(Intent::kParticipants, wanted, All(), context_).status, AnswerStatus::kNotFound);
}

TEST_F(ReckonedAnswerTest, DurationsByDays) {
  const Answer answer = AnswerDurations(All(), context_);
  EXPECT_TRUE(Has(answer, "Mostly ")) << Text(answer);
  EXPECT_TRUE(Has(answer, "[1 day - Summit 2]")) << Text(answer);
  EXPECT_TRUE(Has(answer, "[4 days - Summit 6]")) << Text(answer);
  EXPECT_EQ(AnswerDurations({}, context_).status, AnswerStatus::kNotFound);
}

TEST_F(ReckonedAnswerTest, StaffIsWhoIsListedWithTheCompany) {
  const Answer answer = AnswerStaff(Wanted(NameKind::kCompany, "Company 2", archive_), All(), context_);
  EXPECT_TRUE(Has(answer, "Listed with Company 2: [Person Number2 (Summit 2)]")) << Text(answer);
  const Answer none = AnswerStaff(Wanted(NameKind::kCompany, "Nokia", archive_), All(), context_);
  EXPECT_EQ(none.status, AnswerStatus::kNotFound);
}

}  // namespace
}  // namespace summit
