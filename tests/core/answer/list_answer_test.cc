#include "core/answer/list_answer.h"

#include <gtest/gtest.h>

#include "tests/core/answer/many_test.h"

namespace summit {
namespace {

using sample::City;
using sample::Has;
using sample::Text;

class ListAnswerTest : public ::testing::Test {
 protected:
  Answer List(const Question& question) { return AnswerList(question, sample::PoolFor(question, context_), context_); }
  Answer Edge(const Question& question) { return AnswerEdge(question, sample::PoolFor(question, context_), context_); }

  const MemoryArchive archive_ = sample::Archive();
  const AnswerContext context_{archive_, sample::kToday, "!", false};
};

TEST_F(ListAnswerTest, FirstAndLastThere) {
  EXPECT_TRUE(Has(Edge(sample::Ask(Operation::kFirst, Intent::kSummit, City("Brussels"))), "is Summit 2 ("));
  const Answer last = Edge(sample::Ask(Operation::kLast, Intent::kSummit, City("Brussels")));
  EXPECT_TRUE(Has(last, "is Summit 21 (")) << "24 lies ahead\n" << Text(last);
  EXPECT_EQ(last.told, (std::vector<SummitNumber>{*SummitNumber::FromInt(21)}));
}

TEST_F(ListAnswerTest, NamesLeadToTheListsThatHaveThem) {
  Question question = sample::Ask(Operation::kCount, Intent::kSponsors);
  EXPECT_TRUE(Has(List(question), "sponsors of 3 Summits are named")) << Text(List(question));
  question.names = {{NameKind::kCompany, "Isode", "isode"}};
  EXPECT_TRUE(Has(List(question), "Isode is named as a sponsor of 2 Summits")) << Text(List(question));
}

}  // namespace
}  // namespace summit
