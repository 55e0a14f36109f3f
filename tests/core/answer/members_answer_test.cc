#include "core/answer/members_answer.h"

#include <gtest/gtest.h>

#include "tests/core/answer/many_test.h"

namespace summit {
namespace {

class MembersAnswerTest : public ::testing::Test {
 protected:
  MembersAnswerTest() : archive_({sample::Sixth()}, Posts()) {
    archive_.AddText(sample::Id("votes-2017"), "",
                     "Congratulations to the new board members Ada Byron, Grace Hopper and Jean Bartik.", 4);
    archive_.AddText(sample::Id("votes-2016"), "",
                     "Congratulations to the new board members Mary Somerville, Emmy Noether and Sofia Kovalevskaya.",
                     4);
  }
  static std::vector<PostInfo> Posts() {
    return {sample::Post("summit-6", "XMPP Summit 6", sample::Day(2010, 8, 10)),
            sample::Post("votes-2016", "Board election results", sample::Day(2016, 11, 20)),
            sample::Post("votes-2017", "Board election results", sample::Day(2017, 11, 20)),
            sample::Post("beer", "Beer", sample::Day(2018, 3, 1))};
  }
  std::optional<Answer> Ask(std::vector<std::string> about, std::vector<std::string> said, WhichSummits which = {}) {
    Question question = sample::Ask(Operation::kTell, Intent::kExplain, std::move(which));
    question.asked = Asked::kWho;
    question.about = std::move(about);
    question.said = std::move(said);
    return AnswerMembersNow({question, shown_, context_});
  }

  MemoryArchive archive_;
  const std::vector<SummitNumber> shown_{};
  const AnswerContext context_{archive_, sample::kToday, "!"};
};

TEST_F(MembersAnswerTest, TheLatestElectionThatIsToldOf) {
  const auto answer = Ask({"board"}, {"who", "is", "on", "the", "board"});
  ASSERT_TRUE(answer);
  EXPECT_TRUE(sample::Has(*answer, "Grace Hopper")) << sample::Text(*answer);
  EXPECT_FALSE(sample::Has(*answer, "Emmy Noether"));
  EXPECT_EQ(answer->citations.front().url, "https://example.org/votes-2017/");
}

TEST_F(MembersAnswerTest, NowAndTheFoundationsNameChangeNothing) {
  WhichSummits now;
  now.relative = WhichSummits::Relative::kLatest;
  EXPECT_TRUE(Ask({"XSF board", "members"}, {"who", "are", "the", "current", "XSF", "board", "members"}, now));
}

TEST_F(MembersAnswerTest, AnyOtherQuestionIsLeftAlone) {
  EXPECT_FALSE(Ask({"council"}, {"who", "is", "in", "the", "council"})) << "no post tells of it";
  EXPECT_FALSE(Ask({"board", "dinner"}, {"who", "paid", "the", "board", "dinner"}));
  EXPECT_FALSE(Ask({"board"}, {"who", "is", "on", "the", "board"}, sample::Numbers({6})));
}

}  // namespace
}  // namespace summit
