#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

class OwnMessages : public Scenario {};

TEST_F(OwnMessages, OwnNickIsTheOneOfThePresenceNotOfTheConfiguration) {
  Connect();
  Join("SummitBot_2");
  EXPECT_THAT(Says("SummitBot_2", "!summit 21"), IsEmpty());
  EXPECT_THAT(Says("SummitBot", "!summit 21"), ElementsAre("room summit@muc.example.org: Summit 21 was in Brussels."));
}

TEST_F(OwnMessages, OccupantIdGivesUsAwayUnderAnyNick) {
  Connect();
  Happens(RoomJoined{Address(kRoom), "SummitBot", "our-id"});
  Subject();
  RoomMessage echo = MessageBy("Elsewhere", "!summit 21");
  echo.occupant_id = "our-id";
  EXPECT_THAT(Happens(echo), IsEmpty());
  echo.occupant_id = "another-id";
  EXPECT_THAT(Happens(echo), testing::SizeIs(1));
}

TEST_F(OwnMessages, WhatComesBackWithAnIdOfOursIsOurs) {
  Sit();
  Says("alice", "!summit 21");
  const std::string id = std::get<SendRoomMessage>(actions().front()).id;
  RoomMessage echo = MessageBy("SomeoneNew", "!summit 21");
  echo.text.id = id;
  EXPECT_THAT(Happens(echo), IsEmpty());
  echo.text.id = "rewritten-by-the-room";
  echo.text.origin_id = id;
  EXPECT_THAT(Happens(echo), IsEmpty());
}

TEST_F(OwnMessages, AnotherSessionOfOurAccountIsUs) {
  Sit();
  RoomMessage other = MessageBy("bot-at-home", "!summit 21");
  other.real_jid = Address("SummitBot@example.org/home");
  EXPECT_THAT(Happens(other), IsEmpty());
  EXPECT_THAT(Writes("summitbot@example.org/home", "summit 21"), IsEmpty());
}

TEST_F(OwnMessages, PrivateMessageFromOurselvesIsNotAnswered) {
  Sit();
  EXPECT_THAT(Whispers("SummitBot", "summit 21"), IsEmpty());
}

TEST_F(OwnMessages, IdsAreUniqueAndLong) {
  Sit();
  Says("alice", "!summit 21");
  const std::string first = std::get<SendRoomMessage>(actions().front()).id;
  Says("bob", "!help");
  const std::string second = std::get<SendRoomMessage>(actions().front()).id;
  EXPECT_NE(first, second);
  EXPECT_EQ(first.size(), 32u);
}

}  // namespace
}  // namespace summit::bot
