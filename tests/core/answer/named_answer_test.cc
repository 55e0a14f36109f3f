#include "core/answer/named_answer.h"

#include <gtest/gtest.h>

#include "tests/core/answer/many_test.h"

namespace summit {
namespace {

using sample::Has;
using sample::Text;

class NamedAnswerTest : public ::testing::Test {
 protected:
  Answer List(const Question& question) {
    return AnswerNamed(question, NamesFor(question, context_), sample::PoolFor(question, context_), context_);
  }
  Answer Edge(const Question& question) {
    return AnswerNamedEdge(question, NamesFor(question, context_), sample::PoolFor(question, context_), context_);
  }

  const MemoryArchive archive_ = sample::Archive();
  const AnswerContext context_{archive_, sample::kToday, "!", false};
};

TEST_F(NamedAnswerTest, SummitsWithAName) {
  Question question = sample::Ask(Operation::kCount, Intent::kSponsors);
  question.names = {{NameKind::kCompany, "Isode", "isode"}};
  const Answer answer = List(question);
  EXPECT_TRUE(Has(answer, "Isode is named as a sponsor of 2 Summits, out of 3 whose sponsors the archive names:"))
      << Text(answer);
  EXPECT_EQ(answer.citations.size(), 2u);
}

TEST_F(NamedAnswerTest, MoreThanOnce) {
  Question question = sample::Ask(Operation::kList, Intent::kSponsors);
  question.choice = question.repeated = true;
  question.names = {{NameKind::kCompany, "Isode", "isode"}};
  EXPECT_TRUE(Has(List(question), "Yes: Isode is named as a sponsor of 2 Summits")) << Text(List(question));
  question.names = {{NameKind::kCompany, "Nokia", "nokia"}};
  EXPECT_TRUE(Has(List(question), "No: Nokia is named as a sponsor of 1 Summit")) << Text(List(question));
}

TEST_F(NamedAnswerTest, WhichOfTwoMoreOften) {
  Question question = sample::Ask(Operation::kList, Intent::kSponsors);
  question.asked = Asked::kWho;
  question.said = {"who", "sponsored", "more", "often", "nokia", "or", "isode"};
  question.names = {{NameKind::kCompany, "Nokia", "nokia"}, {NameKind::kCompany, "Isode", "isode"}};
  EXPECT_TRUE(Has(List(question), "Isode is named more often as a sponsor, counted over the 3 Summits"))
      << Text(List(question));
  EXPECT_TRUE(Has(List(question), "Nokia, 1 Summit:")) << Text(List(question));
  question.asked = Asked::kAnything;
  question.choice = true;
  EXPECT_TRUE(Has(List(question), "No: Isode is named more often")) << Text(List(question));
}

TEST_F(NamedAnswerTest, WhatSomebodyPaidFor) {
  Question question = sample::Ask(Operation::kList, Intent::kSponsors);
  question.asked = Asked::kWhat;
  question.names = {{NameKind::kCompany, "Nokia", "nokia"}};
  EXPECT_TRUE(Has(List(question), "Paid for: [dinner (Summit 6)]")) << Text(List(question));
}

TEST_F(NamedAnswerTest, SummitsWithSeveralNames) {
  Question question = sample::Ask(Operation::kList, Intent::kSponsors);
  question.names = {{NameKind::kCompany, "Isode", "isode"}, {NameKind::kCompany, "Nokia", "nokia"}};
  EXPECT_TRUE(Has(List(question), "Isode and Nokia are named as sponsors of 1 Summit:")) << Text(List(question));
  question.names[1] = {NameKind::kCompany, "Vayusphere", "vayusphere"};
  EXPECT_EQ(List(question).status, AnswerStatus::kNotFound);
}

TEST_F(NamedAnswerTest, ASpecificationByItsNumberAndByItsName) {
  for (const NamedThing& thing :
       {NamedThing{NameKind::kXep, "XEP-0369", "xep-0369"}, NamedThing{NameKind::kTopic, "MIX", "mix"}}) {
    Question question = sample::Ask(Operation::kFirst, Intent::kTopics);
    question.names = {thing};
    const Answer answer = Edge(question);
    EXPECT_TRUE(Has(answer, "first named as a topic of Summit 21")) << Text(answer);
  }
}

TEST_F(NamedAnswerTest, ANameThatIsNotThere) {
  Question question = sample::Ask(Operation::kList, Intent::kSponsors);
  question.unknown = {"Acme"};
  const Answer answer = List(question);
  EXPECT_EQ(answer.status, AnswerStatus::kNotFound);
  EXPECT_TRUE(Has(answer, "The archive names no sponsor of a Summit like “Acme”.")) << Text(answer);
}

}  // namespace
}  // namespace summit
