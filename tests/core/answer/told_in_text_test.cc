#include "core/answer/told_in_text.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/core/answer/many_test.h"

namespace summit {
namespace {

Answer Quoting(std::string words) {
  Answer answer;
  AnswerLine line("");
  line.quote = std::move(words);
  answer.lines.push_back(std::move(line));
  answer.citations = {{sample::Id("summit-6"), "https://example.org/summit-6/", "Summit 6"}};
  return answer;
}

TEST(ToldInTextTest, AReportSpeaksOfAPersonWhereNoListIsOnRecord) {
  MemoryArchive archive = sample::Archive();
  archive.AddText(sample::Id("beer"), "Talks", "Rosa Blum showed tulips.", 9);
  const AnswerContext context{archive, sample::kToday, "!"};
  Question question = sample::Ask(Operation::kTell, Intent::kParticipants, sample::Numbers({21}));
  question.names = {{NameKind::kPerson, "", "Rosa Blum"}};
  const Pool records = sample::PoolFor(sample::Ask(Operation::kTell, Intent::kSummit, sample::Numbers({21})), context);
  EXPECT_FALSE(AnswerToldInText(question, records, context)) << "that post is about no Summit";
  archive.AddText(sample::Id("summit-21"), "Talks", "Rosa Blum showed tulips.", 9);
  const auto answer = AnswerToldInText(question, records, context);
  ASSERT_TRUE(answer);
  EXPECT_TRUE(sample::Has(*answer, "“Rosa Blum showed tulips.”"));
  question.names = {{NameKind::kPerson, "", "Rosa"}};
  EXPECT_FALSE(AnswerToldInText(question, records, context)) << "half a name is none";
}

TEST(ToldInTextTest, LunchIsNoDinner) {
  Question question;
  question.said = {"where", "was", "the", "dinner"};
  EXPECT_TRUE(IsAnotherMeal(question, Quoting("Lunch is in the hotel restaurant.")));
  EXPECT_FALSE(IsAnotherMeal(question, Quoting("Lunch is in the hotel, the dinner next door.")));
  question.said = {"where", "was", "lunch"};
  EXPECT_TRUE(IsAnotherMeal(question, Quoting("The dinner is in the hotel restaurant.")));
  EXPECT_FALSE(IsAnotherMeal(question, Quoting("Lunch is in the hotel restaurant.")));
}

TEST(ToldInTextTest, ThePriceOfTheSummitIsNotThatOfTheDinner) {
  Question question;
  question.said = {"what", "did", "the", "dinner", "cost"};
  question.facet = "dinner";
  EXPECT_TRUE(IsAnotherPrice(question, Quoting("Entrance is free. We ask for help with the dinner.")));
  EXPECT_FALSE(IsAnotherPrice(question, Quoting("The dinner is 40 euros a head.")));
  question.said = {"where", "was", "the", "dinner"};
  EXPECT_FALSE(IsAnotherPrice(question, Quoting("Entrance is free.")));
}

TEST(ToldInTextTest, TheDayThatTomorrowMeansIsToldOnce) {
  MemoryArchive archive = sample::Archive();
  archive.AddText(sample::Id("roundup-7"), "Regatta", "Tomorrow sees the third regatta of the balloons.", 60);
  const AnswerContext context{archive, sample::kToday, "!"};
  Question question;
  question.intent = Intent::kExplain;
  question.asked = Asked::kWhen;
  question.about = question.said = {"third", "regatta"};
  const auto answer = AnswerFromPosts({question, {}, context}, {});
  ASSERT_TRUE(answer);
  const auto days = std::ranges::count_if(
      answer->lines, [](const AnswerLine& line) { return line.text.find("26 February 2009") != std::string::npos; });
  EXPECT_EQ(days, 1);
}

}  // namespace
}  // namespace summit
