#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

class DirectMessages : public Scenario {};

TEST_F(DirectMessages, AnsweredToTheVeryAddressThatWrote) {
  Sit();
  EXPECT_THAT(Writes("juliet@example.org/phone", "summit 21"),
              ElementsAre("direct juliet@example.org/phone: Summit 21 was in Brussels."));
  EXPECT_THAT(Writes("juliet@example.org", "!summit 21"),
              ElementsAre("direct juliet@example.org: Summit 21 was in Brussels."));
}

TEST_F(DirectMessages, WorkWithoutAnyRoom) {
  config.rooms.clear();
  Restart();
  Connect();
  EXPECT_THAT(Writes("juliet@example.org/phone", "summit 21"), testing::SizeIs(1));
}

TEST_F(DirectMessages, UnknownCommandIsAnswered) {
  Sit();
  EXPECT_THAT(Writes("juliet@example.org/phone", "!frobnicate"),
              ElementsAre("direct juliet@example.org/phone: What do you mean? (1)"));
}

TEST_F(DirectMessages, ThePrefixOfTheConfigurationIsTheOneThatAnswersShow) {
  config.command_prefix = ".";
  Restart();
  Sit();
  Writes("juliet@example.org/phone", ".summit 21");
  ASSERT_FALSE(archive.asked().empty());
  EXPECT_EQ(archive.asked().back().prefix, ".");
}

TEST_F(DirectMessages, PrefixAloneAsksForHelp) {
  Sit();
  EXPECT_THAT(Writes("juliet@example.org/phone", "!"),
              ElementsAre("direct juliet@example.org/phone: Ask me about a Summit."));
}

TEST_F(DirectMessages, EmptyBodiesCarbonsAndServersAreNotAnswered) {
  Sit();
  EXPECT_THAT(Writes("juliet@example.org/phone", ""), IsEmpty());
  EXPECT_THAT(Writes("juliet@example.org/phone", " \n\t"), IsEmpty());
  EXPECT_THAT(Writes("example.org", "The server goes down at noon"), IsEmpty());
  EXPECT_THAT(Writes("example.org/announce", "help"), IsEmpty());
  DirectMessage carbon = DirectFrom("juliet@example.org/phone", "summit 21");
  carbon.carbon = true;
  EXPECT_THAT(Happens(carbon), IsEmpty());
}

TEST_F(DirectMessages, ErrorsAreNeverAnswered) {
  Sit();
  Writes("juliet@example.org/phone", "summit 21");
  EXPECT_THAT(Happens(MessageError{Address("juliet@example.org/phone"), "x", "service-unavailable"}), IsEmpty());
}

}  // namespace
}  // namespace summit::bot
