#include "core/answer/event_answer.h"

#include <gtest/gtest.h>

#include "tests/core/answer/many_test.h"

namespace summit {
namespace {

/// An archive with a post about a gathering that is no Summit.
class EventAnswerTest : public ::testing::Test {
 protected:
  std::optional<Answer> Ask(Question question) { return AnswerOfOtherEvent({question, shown_, context_}); }

  static Question When(std::vector<std::string> said, WhichSummits which = {}) {
    Question question = sample::Ask(Operation::kTell, Intent::kWhen, std::move(which));
    question.asked = Asked::kWhen;
    question.said = std::move(said);
    return question;
  }

  static MemoryArchive Archive() {
    MemoryArchive archive({sample::First(), sample::Second()},
                          {sample::Post("summit-1", "XMPP Summit 1", sample::Day(2010, 8, 10)),
                           sample::Post("lyon", "First Lyon hackathon", sample::Day(2015, 3, 1))});
    archive.AddText(sample::Id("lyon"), "",
                    "Bring your own cheese.\n\nIt will take place on the 9th of June, a Tuesday.", 8);
    return archive;
  }

  const MemoryArchive archive_ = Archive();
  const std::vector<SummitNumber> shown_{};
  const AnswerContext context_{archive_, sample::kToday, "!"};
};

TEST_F(EventAnswerTest, APostAboutItSaysWhenItIsHeld) {
  const auto answer = Ask(When({"when", "is", "the", "first", "hackathon", "in", "Lyon"}, sample::City("Lyon")));
  ASSERT_TRUE(answer);
  EXPECT_TRUE(sample::Has(*answer, "“It will take place on the 9th of June, a Tuesday.”")) << sample::Text(*answer);
  ASSERT_FALSE(answer->citations.empty());
  EXPECT_EQ(answer->citations.front().post, sample::Id("lyon"));
}

TEST_F(EventAnswerTest, AnotherPlaceOrYearIsAnotherGathering) {
  EXPECT_FALSE(Ask(When({"when", "was", "the", "hackathon", "in", "Ghent"}, sample::City("Ghent"))));
  WhichSummits later = sample::City("Lyon");
  later.years = {2019};
  EXPECT_FALSE(Ask(When({"when", "was", "the", "hackathon", "in", "Lyon"}, later)));
}

TEST_F(EventAnswerTest, ASummitIsLeftToItsFacts) {
  EXPECT_FALSE(Ask(When({"when", "was", "it", "in", "Lyon"}, sample::City("Lyon"))));
  EXPECT_FALSE(Ask(When({"when", "was", "the", "hackathon", "of", "summit", "2"}, sample::Numbers({2}))));
}

}  // namespace
}  // namespace summit
