#include "core/answer/two_questions.h"

#include <gtest/gtest.h>

#include "tests/core/answer/many_test.h"

namespace summit {
namespace {

TEST(TwoQuestionsTest, ALineIsPartedWhereTheSecondBegins) {
  struct Example {
    std::string_view text, first, second;
  };
  const Example examples[] = {
      {"why do we need zebras? whats wrong with mules", "why do we need zebras?", "whats wrong with mules"},
      {"who came to 8, and who paid?", "who came to 8,", "and who paid?"},
      {"what is a zebra and who drew it", "what is a zebra", "and who drew it"},
      {"when and where was 5?", "when was 5?", "where was 5?"},
  };
  for (const Example& example : examples) {
    const auto parts = SplitQuestions(example.text);
    ASSERT_TRUE(parts) << example.text;
    EXPECT_EQ(parts->first, example.first);
    EXPECT_EQ(parts->second, example.second);
  }
}

TEST(TwoQuestionsTest, OneQuestionIsNotParted) {
  for (const std::string_view text : {"who was at 2 and 3", "who paid? thanks", "", "?", "why?",
                                      "who paid? who came? who slept?", "> who paid?\nwho came to 8"})
    EXPECT_FALSE(SplitQuestions(text)) << text;
}

class AnswerPartsTest : public ::testing::Test {
 protected:
  AnsweredQuestion Ask(Question first, Question second, AnsweredQuestion whole) const {
    return AnswerParts({std::move(first), std::move(second)}, std::move(whole), {}, context_);
  }
  static AnsweredQuestion Refused() {
    AnsweredQuestion whole;
    whole.answer.status = AnswerStatus::kNotFound;
    return whole;
  }

  MemoryArchive archive_ = sample::Archive();
  const AnswerContext context_{archive_, sample::kToday, "!"};
};

TEST_F(AnswerPartsTest, TwoFactsAreBothTold) {
  const AnsweredQuestion both = Ask(sample::Ask(Operation::kTell, Intent::kWhen),
                                    sample::Ask(Operation::kTell, Intent::kSponsors, sample::Numbers({6})), Refused());
  EXPECT_EQ(both.answer.status, AnswerStatus::kAnswered);
  EXPECT_TRUE(sample::Has(both.answer, "2009")) << "the Summit is that of the second";
  EXPECT_TRUE(sample::Has(both.answer, "sponsor")) << sample::Text(both.answer);
  EXPECT_EQ(both.answer.told, (std::vector{*SummitNumber::FromInt(6)}));
}

TEST_F(AnswerPartsTest, ThePlaceIsToldWithItsDates) {
  AnsweredQuestion whole = Refused();
  whole.question = sample::Ask(Operation::kTell, Intent::kSummit, sample::Numbers({6}));
  whole.answer.status = AnswerStatus::kAnswered;
  const AnsweredQuestion both = Ask(sample::Ask(Operation::kTell, Intent::kWhen, sample::Numbers({6})),
                                    sample::Ask(Operation::kTell, Intent::kWhere, sample::Numbers({6})), whole);
  EXPECT_EQ(both.question.intent, Intent::kWhere);
  EXPECT_TRUE(sample::Has(both.answer, "2009")) << sample::Text(both.answer);
}

TEST_F(AnswerPartsTest, EachOfTwoSummitsHasItsSource) {
  AnsweredQuestion whole = Refused();
  whole.question = sample::Ask(Operation::kTell, Intent::kSummit, sample::Numbers({6, 21}));
  whole.answer.status = AnswerStatus::kAnswered;
  const AnsweredQuestion both = Ask(sample::Ask(Operation::kTell, Intent::kWhen, sample::Numbers({6})),
                                    sample::Ask(Operation::kTell, Intent::kSponsors, sample::Numbers({21})), whole);
  EXPECT_TRUE(sample::Has(both.answer, "<https://example.org/summit-6/>")) << sample::Text(both.answer);
  EXPECT_TRUE(sample::Has(both.answer, "<https://example.org/summit-21/>")) << sample::Text(both.answer);
}

TEST_F(AnswerPartsTest, OfTwoTheOneThatHasAnAnswerIsTold) {
  Question strange = sample::Ask(Operation::kTell, Intent::kExplain);
  strange.asked = Asked::kWhy;
  strange.about = strange.unknown = {"zebras"};
  const AnsweredQuestion one =
      Ask(strange, sample::Ask(Operation::kTell, Intent::kWhen, sample::Numbers({6})), Refused());
  EXPECT_EQ(one.answer.status, AnswerStatus::kAnswered);
  EXPECT_TRUE(sample::Has(one.answer, "2009"));
  EXPECT_EQ(Ask(strange, strange, Refused()).answer.status, AnswerStatus::kNotFound);
}

TEST_F(AnswerPartsTest, TwoExplanationsAreBothQuoted) {
  archive_.AddText(sample::Id("beer"), "Words", "A gondola is a basket for pilots.", 30);
  archive_.AddText(sample::Id("roundup-7"), "Words", "A zeppelin is a balloon with an engine.", 40);
  const auto what = [](const std::string& thing) {
    Question question = sample::Ask(Operation::kTell, Intent::kExplain);
    question.asked = Asked::kWhat;
    question.about = {thing};
    question.said = {"what", "is", "a", thing};
    return question;
  };
  const AnsweredQuestion both = Ask(what("gondola"), what("zeppelin"), Refused());
  EXPECT_TRUE(sample::Has(both.answer, "basket for pilots")) << sample::Text(both.answer);
  EXPECT_TRUE(sample::Has(both.answer, "with an engine")) << sample::Text(both.answer);
  EXPECT_EQ(both.answer.citations.size(), 2u);
}

}  // namespace
}  // namespace summit
