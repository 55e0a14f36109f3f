#include "core/answer/find_answer.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/core/answer/sample_archive.h"

namespace summit {
namespace {

using sample::kToday;

class FindAnswerTest : public ::testing::Test {
 protected:
  Answer Search(std::vector<std::string> words, SearchFilter filter = {}) {
    Question question;
    question.intent = Intent::kSearch;
    question.words = std::move(words);
    question.filter = std::move(filter);
    return AnswerSearch(question, context_);
  }

  const MemoryArchive archive_ = sample::Archive();
  const AnswerContext context_{archive_, kToday, "!", false};
};

TEST_F(FindAnswerTest, HitsHaveTitleDateSentenceAndLink) {
  const Answer answer = Search({"landlord"});
  ASSERT_EQ(answer.lines.size(), 1u);
  EXPECT_EQ(answer.lines[0].text, "*Beer* and OMEMO (1 March 2016):");
  EXPECT_EQ(answer.lines[0].quote, "We drank to OMEMO in a pub. The landlord did not mind.");
  EXPECT_EQ(answer.lines[0].link, "https://example.org/beer/");
  EXPECT_FALSE(answer.show_source);
  ASSERT_EQ(answer.citations.size(), 1u);
}

TEST_F(FindAnswerTest, ADigestLinksItsOriginal) {
  const Answer answer = Search({"years"});
  ASSERT_EQ(answer.lines.size(), 1u);
  EXPECT_EQ(answer.lines[0].link, "https://example.org/original/");
}

TEST_F(FindAnswerTest, FiltersReachTheArchive) {
  SearchFilter filter;
  filter.year = 2017;
  const Answer answer = Search({"omemo"}, filter);
  ASSERT_EQ(answer.lines.size(), 1u);
  EXPECT_EQ(answer.lines[0].link, "https://example.org/summit-21/");
}

TEST_F(FindAnswerTest, NothingFoundIsSaid) {
  const Answer answer = Search({"zeppelin"});
  EXPECT_EQ(answer.status, AnswerStatus::kNotFound);
  EXPECT_NE(answer.lines[0].text.find("“zeppelin”"), std::string::npos);
}

TEST_F(FindAnswerTest, WithoutWordsItAsksForSome) { EXPECT_EQ(Search({}).status, AnswerStatus::kUnclear); }

TEST_F(FindAnswerTest, TheNearestPostIsNoAnswer) {
  Question question;
  question.unknown = {"landlord", "pub"};
  const std::optional<Answer> near = AnswerNearest(question, {}, context_);
  ASSERT_TRUE(near);
  EXPECT_EQ(near->status, AnswerStatus::kNotFound);
  EXPECT_EQ(near->lines.back().link, "https://example.org/beer/");
}

TEST_F(FindAnswerTest, WhereASummitIsAskedForOnlyItsPostsAreNear) {
  Question question;
  question.unknown = {"omemo", "care"};
  const SummitRecord here = sample::TwentyFirst(), elsewhere = sample::Second();
  EXPECT_TRUE(AnswerNearest(question, {&here}, context_));
  EXPECT_FALSE(AnswerNearest(question, {&elsewhere}, context_));
}

TEST_F(FindAnswerTest, NearMeansAllWords) {
  Question question;
  question.unknown = {"landlord", "zeppelin"};
  EXPECT_FALSE(AnswerNearest(question, {}, context_));
  question.unknown.clear();
  EXPECT_FALSE(AnswerNearest(question, {}, context_));
}

}  // namespace
}  // namespace summit
