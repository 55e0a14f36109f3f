#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

class Loops : public Scenario {
 protected:
  Loops() {
    config.limits.person = {1000, 1000};
    config.limits.room = {1000, 1000};
    config.limits.total = {1000, 1000};
    Restart();
    Sit();
  }
};

TEST_F(Loops, SameQuestionIsAnsweredThreeTimesThenHeldBackOnceThenSilence) {
  for (int i = 0; i < 3; ++i) EXPECT_THAT(Writes("echo@example.org/bot", "summit 21"), testing::SizeIs(1)) << i;
  EXPECT_THAT(Writes("echo@example.org/bot", "Summit  21"),
              ElementsAre(testing::StartsWith("direct echo@example.org/bot: I have answered that")));
  for (int i = 0; i < 10; ++i) EXPECT_THAT(Writes("echo@example.org/bot", "summit 21"), IsEmpty()) << i;
  EXPECT_THAT(Writes("echo@example.org/bot", "help"), testing::SizeIs(1));
  After(121s);
  EXPECT_THAT(Writes("echo@example.org/bot", "summit 21"), testing::SizeIs(1));
}

TEST_F(Loops, SameAnswerIsGivenToARoomOnlySoOftenWhoeverAsks) {
  archive.Knows("summit xxi", "Summit 21 was in Brussels.");
  EXPECT_THAT(Says("a", "!summit 21"), testing::SizeIs(1));
  EXPECT_THAT(Says("b", "!summit xxi"), testing::SizeIs(1));
  EXPECT_THAT(Says("c", "!summit 21"), testing::SizeIs(1));
  EXPECT_THAT(Says("d", "!summit xxi"), ElementsAre(testing::StartsWith("private summit@muc.example.org/d:")));
  EXPECT_THAT(Says("d", "!summit xxi"), IsEmpty());
  EXPECT_THAT(Writes("d@example.org/x", "summit 21"), testing::SizeIs(1));
}

TEST_F(Loops, PeerWhomWeNeverUnderstandGetsThreeMessagesAtMost) {
  const std::string bot = "assistant@example.org/bot";
  EXPECT_THAT(Writes(bot, "I am sorry, what do you mean by What?"), testing::SizeIs(1));
  EXPECT_THAT(Writes(bot, "I did not catch What do you mean."), testing::SizeIs(1));
  EXPECT_THAT(Writes(bot, "Could you say that differently?"),
              ElementsAre(testing::AllOf(testing::HasSubstr("keep quiet"), testing::EndsWith("!help tells what."))));
  for (int i = 0; i < 50; ++i) EXPECT_THAT(Writes(bot, "try " + std::to_string(i)), IsEmpty()) << i;
}

TEST_F(Loops, SilenceGrowsEachTimeItRunsOut) {
  const std::string bot = "assistant@example.org/bot";
  for (int i = 0; i < 4; ++i) Writes(bot, "babble " + std::to_string(i));
  After(61s);
  EXPECT_THAT(Writes(bot, "more babble"), testing::SizeIs(1));
  After(61s);
  EXPECT_THAT(Writes(bot, "and more"), IsEmpty());
  After(60s);
  EXPECT_THAT(Writes(bot, "still more"), testing::SizeIs(1));
}

TEST_F(Loops, SomethingSensibleEndsTheSilence) {
  const std::string person = "juliet@example.org/phone";
  for (int i = 0; i < 5; ++i) Writes(person, "babble " + std::to_string(i));
  EXPECT_THAT(Writes(person, "!help"), ElementsAre("direct juliet@example.org/phone: Ask me about a Summit."));
  EXPECT_THAT(Writes(person, "gibberish"), ElementsAre(testing::HasSubstr("What do you mean?")));
}

TEST_F(Loops, TwoOfUsTalkingToEachOtherFallSilent) {
  // What the other one says is what we said.
  std::string heard = "hello there";
  int said = 0;
  for (int i = 0; i < 100; ++i) {
    const Lines lines = Writes("summitbot@example.net/service", heard);
    if (lines.empty()) break;
    ++said;
    heard = std::get<SendDirectMessage>(actions().front()).body;
  }
  EXPECT_LE(said, 3);
}

TEST_F(Loops, NewNickDoesNotEndTheSilence) {
  for (int i = 0; i < 4; ++i) Whispers("alice", "babble " + std::to_string(i));
  Happens(OccupantChanged{Address(kRoom), "alice", "alice2"});
  EXPECT_THAT(Whispers("alice2", "more babble"), IsEmpty());
  EXPECT_THAT(Whispers("alice", "who was that"), testing::SizeIs(1));
}

}  // namespace
}  // namespace summit::bot
