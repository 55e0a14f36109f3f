#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

using testing::HasSubstr;
using testing::SizeIs;
using testing::StartsWith;

/// Another bot gets what it asks for, and nothing that could keep the two of us talking.
class OtherBots : public Scenario {
 protected:
  OtherBots() {
    archive.Knows("thanks", "You are welcome.", AnswerStatus::kChat);
    Sit();
  }
  /// Somebody whose presence tells what it is.
  Lines Tells(const std::string& nick, const std::string& body) {
    RoomMessage message = MessageBy(nick, body);
    message.tells_what = true;
    return Happens(message);
  }
  void Is(const std::string& nick, bool bot) { Happens(PeerDescribed{*Address(kRoom).WithResource(nick), bot}); }
};

TEST_F(OtherBots, WhoIsAnsweredIsAskedOnceWhatItIs) {
  EXPECT_THAT(Tells("echo", "good morning"), IsEmpty());
  EXPECT_THAT(Tells("echo", "!summit 21"), ElementsAre(StartsWith("room "), "ask what summit@muc.example.org/echo is"));
  EXPECT_THAT(Tells("echo", "!help"), SizeIs(1));
}

TEST_F(OtherBots, WhoTellsNothingIsNotAsked) {
  EXPECT_THAT(Says("alice", "!summit 21"), ElementsAre(StartsWith("room ")));
}

TEST_F(OtherBots, QuestionsOfABotAreAnswered) {
  Tells("echo", "!summit 21");
  Is("echo", true);
  EXPECT_THAT(Tells("echo", "!summit 21"), ElementsAre("room summit@muc.example.org: Summit 21 was in Brussels."));
  EXPECT_THAT(Tells("echo", "!help"), SizeIs(1));
}

TEST_F(OtherBots, BabbleOfABotIsAnsweredOnceAndWithoutALastWord) {
  Tells("echo", "!summit 21");
  Is("echo", true);
  EXPECT_THAT(Tells("echo", "SummitBot: sorry, what?"), ElementsAre(HasSubstr("What do you mean?")));
  for (int i = 0; i < 20; ++i) EXPECT_THAT(Tells("echo", "SummitBot: sorry " + std::to_string(i)), IsEmpty()) << i;
  After(61s);
  EXPECT_THAT(Tells("echo", "SummitBot: still there?"), IsEmpty());
}

TEST_F(OtherBots, CourtesiesWithABotAreShort) {
  Tells("echo", "!summit 21");
  Is("echo", true);
  EXPECT_THAT(Tells("echo", "SummitBot: thanks"), SizeIs(1));
  EXPECT_THAT(Tells("echo", "SummitBot: thanks"), IsEmpty());
}

TEST_F(OtherBots, NoNoteIsWrittenToABot) {
  config.limits.person = {1, 1};
  Restart();
  Sit();
  Tells("echo", "!summit 21");
  Is("echo", true);
  EXPECT_THAT(Tells("echo", "SummitBot: summit 21"), IsEmpty());
  Tells("alice", "!summit 21");
  Is("alice", false);
  EXPECT_THAT(Tells("alice", "SummitBot: summit 21"), ElementsAre(StartsWith("private ")));
}

TEST_F(OtherBots, NickDecidesNothing) {
  Tells("echo", "!summit 21");
  Is("echo", true);
  Happens(OccupantChanged{Address(kRoom), "echo", "friend"});
  EXPECT_THAT(Tells("friend", "SummitBot: what?"), SizeIs(1));
  EXPECT_THAT(Tells("friend", "SummitBot: what now?"), IsEmpty());
  Happens(OccupantChanged{Address(kRoom), "friend", std::nullopt});
  EXPECT_THAT(Tells("friend", "!summit 21"), SizeIs(2)) << "a new one under that nick is asked";
}

TEST_F(OtherBots, NobodyIsCalledABotUnasked) {
  Is("alice", true);
  for (int i = 0; i < 2; ++i) EXPECT_THAT(Says("alice", "SummitBot: hm " + std::to_string(i)), SizeIs(1));
}

}  // namespace
}  // namespace summit::bot
