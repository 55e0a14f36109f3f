#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

class Dialogues : public Scenario {
 protected:
  /// What the last question came after, in the eyes of the responder.
  std::string Before() const { return archive.before().back(); }
};

TEST_F(Dialogues, EachPersonHasOneInARoom) {
  Sit();
  Says("alice", "!summit 21");
  Says("bob", "!help");
  EXPECT_EQ(Before(), "");
  Says("alice", "!help");
  EXPECT_EQ(Before(), "summit 21");
}

TEST_F(Dialogues, PrivateOnesDoNotContinueInPublic) {
  Sit();
  Whispers("alice", "summit 21");
  Says("alice", "!help");
  EXPECT_EQ(Before(), "");
  Whispers("alice", "help");
  EXPECT_EQ(Before(), "summit 21");
}

TEST_F(Dialogues, OneAddressIsOnePersonOnAllItsClients) {
  Sit();
  Writes("juliet@example.org/phone", "summit 21");
  Writes("Juliet@example.org/laptop", "help");
  EXPECT_EQ(Before(), "summit 21");
}

TEST_F(Dialogues, ForgottenAfterTenMinutes) {
  Sit();
  Says("alice", "!summit 21");
  After(9min + 59s);
  Says("alice", "!help");
  EXPECT_EQ(Before(), "summit 21");
  After(10min);
  Says("alice", "!summit 21");
  EXPECT_EQ(Before(), "");
}

TEST_F(Dialogues, NextPersonUnderANickStartsAnew) {
  Sit();
  Says("alice", "!summit 21");
  Happens(OccupantChanged{Address(kRoom), "alice", std::nullopt});
  Says("alice", "!help");
  EXPECT_EQ(Before(), "");
}

TEST_F(Dialogues, FollowThePersonToANewNick) {
  Sit();
  Says("bob", "!help");
  Says("alice", "!summit 21");
  Happens(OccupantChanged{Address(kRoom), "alice", "bob"});
  Says("bob", "!help");
  EXPECT_EQ(Before(), "summit 21");
  Says("alice", "!help");
  EXPECT_EQ(Before(), "");
}

TEST_F(Dialogues, NicksMayHaveNewOwnersAfterAReconnect) {
  Sit();
  Says("alice", "!summit 21");
  Disconnect();
  Sit();
  Says("alice", "!help");
  EXPECT_EQ(Before(), "");
}

TEST_F(Dialogues, OccupantIdOutlivesAReconnect) {
  Sit();
  RoomMessage message = MessageBy("alice", "!summit 21");
  message.occupant_id = "abc";
  Happens(message);
  Disconnect();
  Sit();
  message.text.body = "!help";
  message.nick = "alicia";
  Happens(message);
  EXPECT_EQ(Before(), "summit 21");
}

TEST_F(Dialogues, BoundedInNumberOldestFirst) {
  config.limits.dialogues = 2;
  Restart();
  Sit();
  Writes("one@example.org/x", "summit 21");
  Writes("two@example.org/x", "summit 21");
  Writes("three@example.org/x", "summit 21");
  Writes("two@example.org/x", "help");
  EXPECT_EQ(Before(), "summit 21");
  Writes("one@example.org/x", "help");
  EXPECT_EQ(Before(), "");
}

TEST_F(Dialogues, NicksMayHaveNewOwnersAfterWeWereOut) {
  Sit();
  Says("alice", "!summit 21");
  Happens(RoomLeft{Address(kRoom), RoomExit::kTechnical, ""});
  After(10s);
  Join();
  Says("alice", "!help");
  EXPECT_EQ(Before(), "");
}

TEST_F(Dialogues, WhatWasHeldBackWasNotSaid) {
  config.limits.person = {1, 1};
  Restart();
  Sit();
  Says("alice", "!summit 21");
  EXPECT_THAT(Says("alice", "!help"), ElementsAre(testing::StartsWith("private")));
  After(61s);
  Says("alice", "!help");
  EXPECT_EQ(Before(), "summit 21");
}

}  // namespace
}  // namespace summit::bot
