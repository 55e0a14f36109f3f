#include "core/answer/passage_posts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "core/answer/passage_answer.h"
#include "tests/core/answer/many_test.h"

namespace summit {
namespace {

/// Summit 6, and a newsletter that only mentions it.
class PassagePostsTest : public ::testing::Test {
 protected:
  PassagePostsTest() { record_.posts.push_back({sample::Id("roundup-7"), Relation::kMention}); }
  std::optional<Answer> Ask(Asked asked, std::vector<std::string> said, std::vector<std::string> about) {
    Question question;
    question.intent = Intent::kExplain;
    question.asked = asked;
    question.said = std::move(said);
    question.about = std::move(about);
    return AnswerFromText(question, {&record_}, {archive_, sample::kToday, "!"});
  }
  static bool IsTold(const std::optional<Answer>& answer) {
    return answer && answer->status == AnswerStatus::kAnswered;
  }

  MemoryArchive archive_ = sample::Archive();
  SummitRecord record_ = sample::Sixth();
};

TEST_F(PassagePostsTest, OnlyPostsOfThoseMonthsCount) {
  EXPECT_EQ(PostsMentioning(record_, archive_).size(), 1u);
  record_.dates->value = DateRange::OfDay(sample::Day(2007, 2, 26));
  EXPECT_TRUE(PostsMentioning(record_, archive_).empty());
}

TEST_F(PassagePostsTest, ASectionOfANewsletterTellsWhatNoPostAboutItDoes) {
  archive_.AddText(sample::Id("roundup-7"), "XMPP Summit 6", "In the end Ada Lovelace cleaned all of the floor.");
  const auto answer = Ask(Asked::kWho, {"who", "cleaned", "at", "summit", "6"}, {"cleaned"});
  ASSERT_TRUE(IsTold(answer));
  EXPECT_TRUE(sample::Has(*answer, "Ada Lovelace")) << sample::Text(*answer);
}

TEST_F(PassagePostsTest, AnotherSectionOfItIsAboutSomethingElse) {
  archive_.AddText(sample::Id("roundup-7"), "Balloon race", "In the end Ada Lovelace cleaned all of the floor.");
  EXPECT_FALSE(IsTold(Ask(Asked::kWho, {"who", "cleaned", "at", "summit", "6"}, {"cleaned"})));
}

TEST_F(PassagePostsTest, AReasonIsNotTakenFromAMention) {
  archive_.AddText(sample::Id("roundup-7"), "XMPP Summit 6", "People cleaned the floor because it had rained.");
  EXPECT_FALSE(IsTold(Ask(Asked::kWhy, {"why", "should", "I", "clean"}, {"clean", "developer"})));
}

TEST_F(PassagePostsTest, PostsOnSummitsOfOtherYearsAreOfThese) {
  PassageQuery query;
  query.years = {2009};
  query.of_years = {sample::Id("summit-6"), sample::Id("summit-7")};
  const std::vector<PostId> others = PostsOfOtherYears(query, archive_);
  EXPECT_EQ(std::ranges::count(others, sample::Id("summit-2")), 1);
  EXPECT_EQ(std::ranges::count(others, sample::Id("summit-6")), 0);
  EXPECT_EQ(std::ranges::count(others, sample::Id("roundup-7")), 0);  // of no Summit
}

}  // namespace
}  // namespace summit
