#include "core/answer/passage_answer.h"

#include <gtest/gtest.h>

#include "tests/core/answer/many_test.h"

namespace summit {
namespace {

using sample::Has;
using sample::Text;

class PassageAnswerTest : public ::testing::Test {
 protected:
  PassageAnswerTest() {
    archive_.AddText(
        sample::Id("roundup-7"), "Zeppelin",
        "Zeppelin is a gateway for balloons. It was written by Jane Doe of Airship Works.\nIt was released "
        "on 3 March 2009, because nobody else had done it. Its logo is red.",
        30);
  }
  std::optional<Answer> Ask(Asked asked, std::vector<std::string> about, const Pool& of = {}) {
    Question question;
    question.intent = Intent::kExplain;
    question.asked = asked;
    question.about = std::move(about);
    return AnswerFromText(question, of, {archive_, sample::kToday, "!", false, &trace_});
  }

  MemoryArchive archive_ = sample::Archive();
  Trace trace_;
};

TEST_F(PassageAnswerTest, QuotesTheSentenceThatDefines) {
  const auto answer = Ask(Asked::kWhat, {"zeppelin"});
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->status, AnswerStatus::kAnswered);
  EXPECT_TRUE(answer->lines[0].quote.starts_with("“Zeppelin is a gateway for balloons.")) << Text(*answer);
  EXPECT_EQ(answer->lines[1].text, "From “Roundup 7” (25 February 2009):");
  EXPECT_EQ(answer->citations.front().url, "https://example.org/roundup-7/");
}

TEST_F(PassageAnswerTest, TheSentenceHoldsWhatIsAskedFor) {
  EXPECT_TRUE(Has(*Ask(Asked::kWho, {"zeppelin", "written"}), "Jane Doe"));
  EXPECT_TRUE(Has(*Ask(Asked::kWhen, {"zeppelin", "released"}), "3 March 2009"));
  EXPECT_TRUE(Has(*Ask(Asked::kWhy, {"zeppelin", "released"}), "because nobody"));
}

TEST_F(PassageAnswerTest, TheLineIsThatOfTheQuotedWords) {
  const auto answer = Ask(Asked::kAnything, {"zeppelin", "logo", "red"});
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->claims.front().evidence.front().line, 31) << Text(*answer);
}

TEST_F(PassageAnswerTest, WithoutTheKindOfThingItIsNoAnswer) {
  const auto answer = Ask(Asked::kHowMuch, {"zeppelin", "logo"});
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->status, AnswerStatus::kNotFound);
  EXPECT_TRUE(Has(*answer, "The nearest it has:")) << Text(*answer);
}

TEST_F(PassageAnswerTest, WithoutAllTheWordsItIsNoAnswer) {
  EXPECT_FALSE(Ask(Asked::kWhat, {"zeppelin", "submarine"}));  // half of it is not near either
  EXPECT_FALSE(Ask(Asked::kWhat, {"submarine", "periscope"}));
  EXPECT_FALSE(Ask(Asked::kWhat, {}));
}

TEST_F(PassageAnswerTest, WordsThatOnlyAskNeedNotBeThere) {
  Question question;
  question.about = {"explain", "why", "Zeppelin", "zeppelin", "needed"};
  EXPECT_EQ(WordsToFind(question), std::vector<std::string>{"Zeppelin"});
}

TEST_F(PassageAnswerTest, OfASummitOnlyItsPostsCount) {
  const SummitRecord other = sample::Second(), of = [] {
    SummitRecord record = sample::Sixth();
    record.posts.push_back({sample::Id("roundup-7"), Relation::kReport});
    return record;
  }();
  EXPECT_TRUE(Ask(Asked::kWhat, {"zeppelin"}, {&of}));
  EXPECT_FALSE(Ask(Asked::kWhat, {"zeppelin"}, {&other}));
}

TEST_F(PassageAnswerTest, WhatWasWeighedIsTraced) {
  Ask(Asked::kWhat, {"zeppelin"});
  ASSERT_EQ(trace_.look_ups.size(), 1u);
  EXPECT_EQ(trace_.look_ups[0].request, "zeppelin");
  ASSERT_FALSE(trace_.look_ups[0].candidates.empty());
  EXPECT_EQ(trace_.look_ups[0].candidates[0].verdict, "answers");
}

TEST_F(PassageAnswerTest, TomorrowIsTheDayAfterThePost) {
  archive_.AddText(sample::Id("roundup-7"), "Regatta", "Tomorrow sees the third regatta of the balloons.", 60);
  const auto answer = Ask(Asked::kWhen, {"third", "regatta"});
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->lines[1].text, "That was written on 25 February 2009; “tomorrow” is 26 February 2009.")
      << Text(*answer);
}

TEST_F(PassageAnswerTest, PeopleAreCountedAndNoHours) {
  SummitRecord of = sample::Sixth();
  of.posts.push_back({sample::Id("roundup-7"), Relation::kReport});
  archive_.AddText(sample::Id("roundup-7"), "Banquet", "Be at the banquet at 18:15, and bring a coat.", 70);
  Question question;
  question.intent = Intent::kExplain;
  question.asked = Asked::kHowMany;
  question.how_many = true;
  question.said = {"how", "many", "people", "came", "to", "the", "banquet"};
  question.about = {"banquet"};
  const AnswerContext context{archive_, sample::kToday, "!", false, &trace_};
  EXPECT_EQ(AnswerFromText(question, {&of}, context)->status, AnswerStatus::kNotFound);
  archive_.AddText(sample::Id("roundup-7"), "Banquet", "The banquet is full with 48 people.", 80);
  EXPECT_TRUE(Has(*AnswerFromText(question, {&of}, context), "48 people"));
}

TEST_F(PassageAnswerTest, TwoThingsAreToldAsOnePostTellsThem) {
  archive_.AddText(sample::Id("roundup-7"), "Kinds", "The Crew provides lift for the club.", 50);
  archive_.AddText(sample::Id("roundup-7"), "Kinds", "The Ground provides rope for the club.", 52);
  Question question;
  question.intent = Intent::kExplain;
  question.asked = Asked::kWhat;
  question.about = {"difference", "crew", "ground"};
  question.said = {"what", "is", "the", "difference", "between", "the", "crew", "and", "the", "ground"};
  const auto answer = AnswerFromText(question, {}, {archive_, sample::kToday, "!", false, &trace_});
  ASSERT_TRUE(answer);
  EXPECT_TRUE(Has(*answer, "provides lift")) << Text(*answer);
  EXPECT_TRUE(Has(*answer, "provides rope")) << Text(*answer);
  question.said.back() = "zorb";
  EXPECT_FALSE(AnswerFromText(question, {}, {archive_, sample::kToday, "!", false, &trace_}));
}

TEST_F(PassageAnswerTest, ADayWithoutItsYearIsToldWithItsSummit) {
  archive_.AddText(sample::Id("summit-2"), "Programme", "Friday, February 23: Balloon Jam, with all pilots.", 8);
  const auto answer = Ask(Asked::kWhen, {"balloon", "jam"});
  ASSERT_TRUE(answer);
  EXPECT_TRUE(Has(*answer, "That post is about Summit 2 (")) << Text(*answer);
}

}  // namespace
}  // namespace summit
