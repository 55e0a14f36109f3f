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

TEST_F(ListAnswerTest, SummitsInAPlaceAreCountedAgainstThoseKnown) {
  const Answer answer = List(sample::Ask(Operation::kCount, Intent::kSummit, City("Brussels")));
  EXPECT_TRUE(Has(answer, "4 Summits in Brussels are on record, out of 7 in all:")) << Text(answer);
  EXPECT_TRUE(Has(answer, "Summit 24 (announced for 28-29 January 2021, Brussels)")) << Text(answer);
  EXPECT_EQ(answer.citations.size(), 4u);
  EXPECT_EQ(answer.claims.size(), 4u);
  EXPECT_EQ(answer.told.size(), 4u);
}

TEST_F(ListAnswerTest, NotInAPlaceLeavesOutWhatIsNotKnown) {
  SummitRecord nowhere = sample::Record(30, "summit-1");
  const MemoryArchive archive({sample::First(), sample::Second(), nowhere}, sample::Posts());
  const AnswerContext context{archive, sample::kToday, "!", false};
  Question question = sample::Ask(Operation::kList, Intent::kSummit);
  question.except = City("Brussels");
  const Answer answer = AnswerList(question, PoolOf(question, {}, context), context);
  EXPECT_TRUE(Has(answer, "1 Summit not in Brussels is on record, out of 2 whose place is known")) << Text(answer);
}

TEST_F(ListAnswerTest, ACountryIsKnownByItsCity) {
  WhichSummits which;
  which.countries = {"Belgium"};
  EXPECT_EQ(List(sample::Ask(Operation::kList, Intent::kSummit, which)).told.size(), 4u);
}

TEST_F(ListAnswerTest, WhatIsOnlyAnnouncedIsSaidToBe) {
  const Answer answer = List(sample::Ask(Operation::kList, Intent::kSummit, City("Portland")));
  EXPECT_TRUE(Has(answer, "Summit 12 is known from announcements only")) << Text(answer);
}

TEST_F(ListAnswerTest, NoSummitThereNamesThePlacesThereAre) {
  const Answer answer = List(sample::Ask(Operation::kList, Intent::kSummit, City("Paris")));
  EXPECT_EQ(answer.status, AnswerStatus::kNotFound);
  EXPECT_TRUE(Has(answer, "The archive tells of no Summit in Paris.")) << Text(answer);
  EXPECT_TRUE(Has(answer, "[Brussels (4 Summits)]")) << Text(answer);
}

TEST_F(ListAnswerTest, SinceAYear) {
  WhichSummits which;
  which.from_year = 2012;
  EXPECT_TRUE(Has(List(sample::Ask(Operation::kList, Intent::kSummit, which)), "3 Summits since 2012"));
}

TEST_F(ListAnswerTest, SummitsWithAName) {
  Question question = sample::Ask(Operation::kCount, Intent::kSponsors);
  question.names = {{NameKind::kCompany, "Isode", "isode"}};
  const Answer answer = List(question);
  EXPECT_TRUE(Has(answer, "Isode is named as a sponsor of 2 Summits, out of 3 whose sponsors the archive names:"))
      << Text(answer);
  EXPECT_EQ(answer.citations.size(), 2u);
}

TEST_F(ListAnswerTest, MoreThanOnce) {
  Question question = sample::Ask(Operation::kList, Intent::kSponsors);
  question.choice = question.repeated = true;
  question.names = {{NameKind::kCompany, "Isode", "isode"}};
  EXPECT_TRUE(Has(List(question), "Yes: Isode is named as a sponsor of 2 Summits")) << Text(List(question));
  question.names = {{NameKind::kCompany, "Nokia", "nokia"}};
  EXPECT_TRUE(Has(List(question), "No: Nokia is named as a sponsor of 1 Summit")) << Text(List(question));
}

TEST_F(ListAnswerTest, WhatSomebodyPaidFor) {
  Question question = sample::Ask(Operation::kList, Intent::kSponsors);
  question.asked = Asked::kWhat;
  question.names = {{NameKind::kCompany, "Nokia", "nokia"}};
  EXPECT_TRUE(Has(List(question), "Paid for: [dinner (Summit 6)]")) << Text(List(question));
}

TEST_F(ListAnswerTest, OnlyThoseWhoPaidForIt) {
  Question question = sample::Ask(Operation::kList, Intent::kSponsors);
  question.asked = Asked::kWho;
  question.facet = "dinner";
  EXPECT_TRUE(Has(List(question), "Vayusphere")) << Text(List(question));
  question.facet = "yacht";
  EXPECT_EQ(List(question).status, AnswerStatus::kNotFound) << Text(List(question));
  EXPECT_TRUE(Has(List(question), "The archive does not say who paid for the “yacht”.")) << Text(List(question));
}

TEST_F(ListAnswerTest, SummitsWithSeveralNames) {
  Question question = sample::Ask(Operation::kList, Intent::kSponsors);
  question.names = {{NameKind::kCompany, "Isode", "isode"}, {NameKind::kCompany, "Nokia", "nokia"}};
  EXPECT_TRUE(Has(List(question), "Isode and Nokia are named as sponsors of 1 Summit:")) << Text(List(question));
  question.names[1] = {NameKind::kCompany, "Vayusphere", "vayusphere"};
  EXPECT_EQ(List(question).status, AnswerStatus::kNotFound);
}

TEST_F(ListAnswerTest, ASpecificationByItsNumberAndByItsName) {
  for (const NamedThing& thing :
       {NamedThing{NameKind::kXep, "XEP-0369", "xep-0369"}, NamedThing{NameKind::kTopic, "MIX", "mix"}}) {
    Question question = sample::Ask(Operation::kFirst, Intent::kTopics);
    question.names = {thing};
    const Answer answer = Edge(question);
    EXPECT_TRUE(Has(answer, "first named as a topic of Summit 21")) << Text(answer);
  }
}

TEST_F(ListAnswerTest, ANameThatIsNotThere) {
  Question question = sample::Ask(Operation::kList, Intent::kSponsors);
  question.unknown = {"Acme"};
  const Answer answer = List(question);
  EXPECT_EQ(answer.status, AnswerStatus::kNotFound);
  EXPECT_TRUE(Has(answer, "The archive names no sponsor of a Summit like “Acme”.")) << Text(answer);
}

TEST_F(ListAnswerTest, AllNamesWithHowOften) {
  const Answer answer = List(sample::Ask(Operation::kList, Intent::kSponsors));
  EXPECT_TRUE(Has(answer, "9 sponsors of 3 Summits are named: [Isode (2x)]")) << Text(answer);
}

TEST_F(ListAnswerTest, FirstAndLastThere) {
  EXPECT_TRUE(Has(Edge(sample::Ask(Operation::kFirst, Intent::kSummit, City("Brussels"))), "is Summit 2 ("));
  const Answer last = Edge(sample::Ask(Operation::kLast, Intent::kSummit, City("Brussels")));
  EXPECT_TRUE(Has(last, "is Summit 21 (")) << "24 lies ahead\n" << Text(last);
  EXPECT_EQ(last.told, (std::vector<SummitNumber>{*SummitNumber::FromInt(21)}));
}

TEST_F(ListAnswerTest, YearsWithNone) {
  Question question = sample::Ask(Operation::kList, Intent::kSummit);
  question.in_a_year = 0;
  const Answer answer = List(question);
  EXPECT_TRUE(
      Has(answer,
          "The archive tells of no Summit in 2008, 2010, 2011, 2013-2016 and 2018-2020, of the years from 2006 to "))
      << Text(answer);
}

}  // namespace
}  // namespace summit
