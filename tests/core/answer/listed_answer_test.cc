#include "core/answer/listed_answer.h"

#include <gtest/gtest.h>

#include "tests/core/answer/many_test.h"

namespace summit {
namespace {

class ListedAnswerTest : public ::testing::Test {
 protected:
  ListedAnswerTest() {
    archive_.AddText(sample::Id("summit-6"), "Friday: Interop Evening", "Rosa Blum (Tulip)", 40);
    archive_.AddText(sample::Id("summit-6"), "Friday: Interop Evening",
                     "Rosa Feld had said before that she would rather stay at home on that evening, and so she did.",
                     41);
    archive_.AddText(sample::Id("summit-6"), "Monday", "Otto Feld", 50);
  }
  std::optional<Answer> Ask(std::vector<std::string> unknown, int number = 6) const {
    Question question = sample::Ask(Operation::kTell, Intent::kExplain, sample::Numbers({number}));
    question.choice = true;
    question.unknown = std::move(unknown);
    return AnswerListed(question, sample::PoolFor(question, context_), context_);
  }

  MemoryArchive archive_ = sample::Archive();
  const AnswerContext context_{archive_, sample::kToday, "!"};
};

TEST_F(ListedAnswerTest, AListUnderTheHeadingOfThePartHasTheName) {
  const auto answer = Ask({"Rosa", "Blum", "interop"});
  ASSERT_TRUE(answer);
  EXPECT_TRUE(sample::Has(*answer, "Yes: "));
  EXPECT_TRUE(sample::Has(*answer, "“Rosa Blum (Tulip)”"));
  ASSERT_EQ(answer->claims.size(), 1u);
  EXPECT_EQ(answer->claims[0].evidence[0].line, 40);
}

TEST_F(ListedAnswerTest, ASentenceIsNoList) { EXPECT_FALSE(Ask({"Rosa", "Feld", "interop"})); }

TEST_F(ListedAnswerTest, AnotherPartIsNotMeant) {
  EXPECT_FALSE(Ask({"Otto", "Feld", "interop"}));
  EXPECT_FALSE(Ask({"Rosa", "Blum", "interop"}, 21)) << "another Summit";
}

TEST_F(ListedAnswerTest, APersonAndAPartAreAskedFor) {
  EXPECT_FALSE(Ask({"interop"}));
  EXPECT_FALSE(Ask({"Rosa", "Blum"}));
  EXPECT_FALSE(Ask({"Rosa", "Blum", "interop", "evening"}));
}

}  // namespace
}  // namespace summit
