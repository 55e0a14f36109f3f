#include "core/answer/fact_answer.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "tests/core/answer/sample_archive.h"

namespace summit {
namespace {

using sample::kToday;

class FactAnswerTest : public ::testing::Test {
 protected:
  Answer Ask(Intent intent, WhichSummits which, std::vector<std::string> unknown = {}) {
    Question question;
    question.intent = intent;
    question.which = std::move(which);
    question.unknown = std::move(unknown);
    question.weekdays = weekdays_;
    return AnswerFromRecords(question, SelectSummits(question.which, {}, context_), context_);
  }
  bool weekdays_ = false;
  static WhichSummits Number(int number) {
    WhichSummits which;
    which.numbers = {*SummitNumber::FromInt(number)};
    return which;
  }
  static WhichSummits Year(int year) {
    WhichSummits which;
    which.years = {year};
    return which;
  }

  const MemoryArchive archive_ = sample::Archive();
  const AnswerContext context_{archive_, kToday, "!", false};
};

TEST_F(FactAnswerTest, TwoSummitsOfAYearEachWithItsLink) {
  const Answer answer = Ask(Intent::kSponsors, Year(2009));
  EXPECT_EQ(answer.status, AnswerStatus::kAnswered);
  ASSERT_EQ(answer.lines.size(), 2u);
  EXPECT_TRUE(answer.lines[0].text.starts_with("Summit 6 "));
  EXPECT_EQ(answer.lines[0].link, "https://example.org/summit-6/");
  EXPECT_TRUE(answer.lines[1].text.starts_with("Summit 7 "));
  EXPECT_EQ(answer.lines[1].link, "https://example.org/summit-7/");
  EXPECT_FALSE(answer.show_source);
}

TEST_F(FactAnswerTest, AFactThatOnlyOneOfTwoHas) {
  const Answer answer = Ask(Intent::kParticipants, Year(2009));
  EXPECT_EQ(answer.status, AnswerStatus::kAnswered);
  EXPECT_NE(answer.lines[1].text.find("does not say"), std::string::npos) << answer.lines[1].text;
}

TEST_F(FactAnswerTest, ALineThatCitesAnotherPostDoesNotHideTheSource) {
  SummitRecord record = sample::First();
  record.conflicts[0].claims[1].evidence = {sample::Id("digest"), 1, "", "https://example.org/second/"};
  Selection selection;
  const SummitRecord second = sample::Second();
  selection.records = {&record, &second};
  Question question;
  question.intent = Intent::kWhen;
  const Answer answer = AnswerFromRecords(question, selection, context_);
  ASSERT_EQ(answer.lines.size(), 3u);
  EXPECT_EQ(answer.lines[0].link, "https://example.org/summit-1/");
  EXPECT_EQ(answer.lines[1].link, "https://example.org/second/");
}

TEST_F(FactAnswerTest, AClaimIsConfirmedOrDenied) {
  Question question;
  question.intent = Intent::kWhere;
  question.which = Number(2);
  question.claim.cities = {"Brussels"};
  const Selection selection = SelectSummits(question.which, {}, context_);
  EXPECT_TRUE(
      AnswerFromRecords(question, selection, context_).lines[0].text.starts_with("Yes: Summit 2 was held in Brussels"));
  question.claim.cities = {"Portland"};
  EXPECT_TRUE(
      AnswerFromRecords(question, selection, context_).lines[0].text.starts_with("No: Summit 2 was held in Brussels"));
}

TEST_F(FactAnswerTest, TheEventBesideWhichItTookPlace) {
  Question question;
  question.intent = Intent::kWhere;
  question.beside = true;
  question.which = Number(2);
  const Answer answer = AnswerFromRecords(question, SelectSummits(question.which, {}, context_), context_);
  EXPECT_EQ(answer.status, AnswerStatus::kAnswered);
  EXPECT_TRUE(answer.lines[0].text.ends_with("beside FOSDEM 2007.")) << answer.lines[0].text;
  question.which = Number(7);
  EXPECT_EQ(AnswerFromRecords(question, SelectSummits(question.which, {}, context_), context_).status,
            AnswerStatus::kNotFound);
}

TEST_F(FactAnswerTest, NoSuchSummitSaysWhichThereAre) {
  const Answer answer = Ask(Intent::kSummit, Number(30));
  EXPECT_EQ(answer.status, AnswerStatus::kNotFound);
  EXPECT_EQ(answer.lines[0].text,
            "The archive does not tell of Summit 30. It tells of Summits 1, 2, 6, 7, 12, 21 and 24.");
}

TEST_F(FactAnswerTest, NoSummitOfThatYearSaysWhichYearsThereAre) {
  const Answer answer = Ask(Intent::kWhere, Year(2003));
  EXPECT_EQ(answer.status, AnswerStatus::kNotFound);
  EXPECT_EQ(
      answer.lines[0].text,
      "The archive does not tell of a Summit in 2003. It tells of Summits in 2006, 2007, 2009, 2012, 2017 and 2021.");
}

TEST_F(FactAnswerTest, PartlyMissingIsSaidBesideTheAnswer) {
  WhichSummits which = Number(2);
  which.numbers.push_back(*SummitNumber::FromInt(30));
  const Answer answer = Ask(Intent::kWhen, which);
  EXPECT_EQ(answer.status, AnswerStatus::kAnswered);
  EXPECT_EQ(answer.lines[1].text, "The archive does not tell of Summit 30.");
}

TEST_F(FactAnswerTest, WithoutASummitTheLatestAndWhatIsOnRecord) {
  const Answer answer = Ask(Intent::kSummit, {});
  EXPECT_TRUE(answer.lines[0].text.starts_with("Summit 21, the latest on record, took place in February 2017"))
      << answer.lines[0].text;
  EXPECT_EQ(answer.lines[1].text, "7 Summits are on record: 1, 2, 6, 7, 12, 21 and 24.");
  EXPECT_TRUE(answer.lines[2].text.starts_with("Summit 24, the next, is announced for")) << answer.lines[2].text;
}

TEST_F(FactAnswerTest, ForOthersTheLatestIsSaidToBeThat) {
  EXPECT_TRUE(Ask(Intent::kSponsors, {})
                  .lines[0]
                  .text.starts_with("Summit 21, the latest on record (February 2017, Brussels)"));
}

TEST_F(FactAnswerTest, ManySummitsAreListed) {
  WhichSummits which;
  which.years = {2006, 2007, 2009, 2012, 2017};
  const Answer answer = Ask(Intent::kSummit, which);
  EXPECT_EQ(answer.lines[0].text, "6 Summits:");
  EXPECT_EQ(answer.lines[0].items.size(), 6u);
  EXPECT_EQ(answer.citations.size(), 6u);
}

TEST_F(FactAnswerTest, WhatNoFactSpeaksOfIsNotAnswered) {
  const Answer answer = Ask(Intent::kWhere, Number(6), {"dinner"});
  EXPECT_EQ(answer.status, AnswerStatus::kNotFound);
  EXPECT_NE(answer.lines[0].text.find("do not tell of “dinner”"), std::string::npos) << answer.lines[0].text;
}

TEST_F(FactAnswerTest, SpokenOfBeforeWhenNothingWas) {
  WhichSummits which;
  which.same = true;
  EXPECT_EQ(Ask(Intent::kWhen, which).status, AnswerStatus::kUnclear);
}

TEST_F(FactAnswerTest, AnEmptyArchiveIsHonest) {
  const MemoryArchive empty;
  const AnswerContext context{empty, kToday, "!", false};
  Question question;
  question.intent = Intent::kSummit;
  const Answer answer = AnswerFromRecords(question, SelectSummits({}, {}, context), context);
  EXPECT_EQ(answer.status, AnswerStatus::kNotFound);
  EXPECT_NE(answer.lines[0].text.find("It tells of none."), std::string::npos) << answer.lines[0].text;
}

TEST_F(FactAnswerTest, WhatItSpeaksOfIsWhatItMeansAfterwards) {
  EXPECT_EQ(Ask(Intent::kSponsors, Year(2009)).told,
            (std::vector<SummitNumber>{*SummitNumber::FromInt(6), *SummitNumber::FromInt(7)}));
}

TEST_F(FactAnswerTest, NoSummitToComeIsSaidAsThat) {
  const AnswerContext later{archive_, sample::Day(2022, 1, 1), "!", false};
  WhichSummits next;
  next.relative = WhichSummits::Relative::kNext;
  Question question;
  question.intent = Intent::kWhen;
  question.which = next;
  const Answer answer = AnswerFromRecords(question, SelectSummits(next, {}, later), later);
  EXPECT_EQ(answer.status, AnswerStatus::kNotFound);
  EXPECT_EQ(answer.lines[0].text, "The archive knows of no Summit to come after 1 January 2022.");
  EXPECT_TRUE(answer.lines[1].text.starts_with("Summit 24, the latest on record, was announced for"))
      << answer.lines[1].text;
}

TEST_F(FactAnswerTest, DaysOfTheWeekAreReckoned) {
  EXPECT_EQ(Ask(Intent::kWhen, Number(7)).lines.size(), 1U) << "only where they are asked for";
  weekdays_ = true;
  EXPECT_EQ(Ask(Intent::kWhen, Number(2)).lines.back().text, "That is a Monday.");
  EXPECT_EQ(Ask(Intent::kWhen, Number(7)).lines.back().text, "That is 2 days, Monday and Tuesday.");
  for (const AnswerLine& line : Ask(Intent::kWhen, Number(21)).lines)
    EXPECT_EQ(line.text.find("day,"), std::string::npos) << "no days are known";
}

TEST_F(FactAnswerTest, NamesOfAnotherKindAreBesideThePoint) {
  Question question;
  question.intent = Intent::kSponsors;
  question.names = {{NameKind::kTopic, "Jingle", "jingle"}};
  EXPECT_TRUE(IsBesideThePoint(question));
  question.names = {{NameKind::kCompany, "Isode", "isode"}};
  EXPECT_FALSE(IsBesideThePoint(question));
  question.unknown = {"dinner"};
  EXPECT_FALSE(IsBesideThePoint(question)) << "what is paid for is a fact of sponsors";
  question.unknown = {"zeppelin"};
  EXPECT_TRUE(IsBesideThePoint(question));
}

}  // namespace
}  // namespace summit
