#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

class RoomCommands : public Scenario {};

TEST_F(RoomCommands, CommandIsAnsweredInTheRoomInOneStanza) {
  Sit();
  EXPECT_THAT(Says("alice", "!summit 21"), ElementsAre("room summit@muc.example.org: Summit 21 was in Brussels."));
}

TEST_F(RoomCommands, ResponderHearsTheCommandWithoutPrefixAndTheLimitsOfARoom) {
  Sit();
  Says("alice", "!summit 21");
  ASSERT_EQ(archive.asked().size(), 1u);
  const Ask& ask = archive.asked().front();
  EXPECT_EQ(ask.text, "summit 21");
  EXPECT_TRUE(ask.command);
  EXPECT_FALSE(ask.addressed);
  EXPECT_EQ(ask.limits.lines, 4u);
  EXPECT_EQ(ask.limits.code_points, 500u);
  EXPECT_EQ(ask.today, Date{std::chrono::year(2017) / 2 / 3});
}

TEST_F(RoomCommands, WhenBotsAreCalledItPresentsItself) {
  config.profile.contact = "xmpp:operator@example.org";
  Restart();
  Sit();
  EXPECT_THAT(Says("alice", "!rollcall"),
              ElementsAre(testing::AllOf(testing::HasSubstr("room summit@muc.example.org: summitbot, a bot."),
                                         testing::HasSubstr("Run by: xmpp:operator@example.org"))));
  EXPECT_THAT(Says("alice", "!privacy"), ElementsAre(testing::HasSubstr("neither stored nor logged")));
  EXPECT_THAT(archive.asked(), IsEmpty());
}

TEST_F(RoomCommands, UnknownCommandMayBeForAnotherBotAndGetsSilence) {
  Sit();
  EXPECT_THAT(Says("alice", "!roll 2d6"), IsEmpty());
}

TEST_F(RoomCommands, TalkIsNotEvenPutToTheResponder) {
  Sit();
  for (const char* talk :
       {"hello all", "summit 21", "what about !summit 21", "!", "!!!", "! summit 21", "!?", "   ", "\n"})
    EXPECT_THAT(Says("alice", talk), IsEmpty()) << talk;
  EXPECT_THAT(archive.asked(), IsEmpty());
}

TEST_F(RoomCommands, OnlyTheFirstLineIsTheCommand) {
  Sit();
  Says("alice", "\n  !summit 21  \nthis is what I meant\n!help");
  ASSERT_EQ(archive.asked().size(), 1u);
  EXPECT_EQ(archive.asked().front().text, "summit 21");
}

TEST_F(RoomCommands, CommandBelowTalkIsNoCommand) {
  Sit();
  EXPECT_THAT(Says("alice", "look at this:\n!summit 21"), IsEmpty());
}

TEST_F(RoomCommands, ActionsAreNoQuestions) {
  Sit();
  EXPECT_THAT(Says("alice", "/me SummitBot: summit 21"), IsEmpty());
  EXPECT_THAT(Whispers("alice", "/me waves"), IsEmpty());
}

TEST_F(RoomCommands, PrefixIsAsConfigured) {
  config.command_prefix = "??";
  Restart();
  Sit();
  EXPECT_THAT(Says("alice", "!summit 21"), IsEmpty());
  EXPECT_THAT(Says("alice", "??summit 21"), ElementsAre("room summit@muc.example.org: Summit 21 was in Brussels."));
}

TEST_F(RoomCommands, SubjectsAndTheRoomItselfAreNotAnswered) {
  Sit();
  RoomMessage subject = MessageBy("alice", "!summit 21");
  subject.has_subject = true;
  EXPECT_THAT(Happens(subject), IsEmpty());
  EXPECT_THAT(Says("", "!summit 21"), IsEmpty());
}

}  // namespace
}  // namespace summit::bot
