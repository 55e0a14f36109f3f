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

}  // namespace
}  // namespace summit
