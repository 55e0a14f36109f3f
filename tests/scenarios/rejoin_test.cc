#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

class Rejoin : public Scenario {};

TEST_F(Rejoin, LostForTechnicalReasonsComesBackSoon) {
  for (RoomExit why : {RoomExit::kTechnical, RoomExit::kShutdown}) {
    Restart();
    Sit();
    EXPECT_THAT(Happens(RoomLeft{Address(kRoom), why, ""}), ElementsAre("problem room-lost", "ready: in 0 of 1 room"));
    EXPECT_THAT(After(1s), IsEmpty());
    EXPECT_THAT(After(10s), ElementsAre("join summit@muc.example.org as SummitBot"));
    EXPECT_THAT(Join(), testing::Contains("ready: in 1 of 1 room"));
  }
}

TEST_F(Rejoin, RoomThatDeniesUsWhenWeSpeakIsJoinedAgain) {
  Sit();
  EXPECT_THAT(Happens(MessageError{Address(kRoom), "id", "not-acceptable"}),
              ElementsAre("problem room-lost", "ready: in 0 of 1 room"));
  EXPECT_THAT(After(10s), ElementsAre("join summit@muc.example.org as SummitBot"));
}

TEST_F(Rejoin, NoVoiceIsNoReasonToLeave) {
  Sit();
  EXPECT_THAT(Happens(MessageError{Address(kRoom), "id", "forbidden"}), IsEmpty());
  EXPECT_THAT(Happens(MessageError{Address(std::string(kRoom) + "/alice"), "id", "item-not-found"}), IsEmpty());
  EXPECT_THAT(Says("alice", "!summit 21"), testing::SizeIs(1));
}

TEST_F(Rejoin, OtherRefusalsAreTriedAgainLaterAndLater) {
  Connect();
  Duration before{};
  for (int i = 0; i < 5; ++i) {
    Happens(RoomJoinFailed{Address(kRoom), JoinRefusal::kFull, ""});
    const Duration wait = WakesIn().value();
    EXPECT_GE(wait, before) << i;
    EXPECT_THAT(After(wait), ElementsAre("join summit@muc.example.org as SummitBot"));
    before = wait / 2;  // jitter takes at most a half
  }
  EXPECT_GE(before, 10s);
}

TEST_F(Rejoin, WhatTakesPeopleToChangeIsTriedRarely) {
  for (JoinRefusal why : {JoinRefusal::kMembersOnly, JoinRefusal::kPassword, JoinRefusal::kCreation}) {
    Restart();
    Connect();
    EXPECT_THAT(Happens(RoomJoinFailed{Address(kRoom), why, ""}),
                ElementsAre("problem room-shut", "ready: in 0 of 1 room"));
    EXPECT_GE(WakesIn().value(), 5min);
  }
}

TEST_F(Rejoin, JoinThatIsNeverAnsweredIsTriedAgain) {
  Connect();
  EXPECT_THAT(After(59s), IsEmpty());
  EXPECT_THAT(After(1s), ElementsAre("problem join-refused", "ready: in 0 of 1 room"));
  EXPECT_THAT(After(10s), ElementsAre("join summit@muc.example.org as SummitBot"));
}

TEST_F(Rejoin, LateAnswerIsAnAnswer) {
  Connect();
  After(60s);
  EXPECT_THAT(Join(), testing::Contains("ready: in 1 of 1 room"));
  EXPECT_THAT(After(9min), IsEmpty());
}

TEST_F(Rejoin, PasswordGoesWithEachJoin) {
  config.rooms.front().password = "sesame";
  Restart();
  Connect();
  EXPECT_EQ(std::get<JoinRoom>(actions().front()).password, "sesame");
}

TEST_F(Rejoin, ManyRoomsAreJoinedOneByOne) {
  for (int i = 0; i < 9; ++i)
    config.rooms.push_back({Address("r" + std::to_string(i) + "@muc.example.org"), "SummitBot", {}, {}});
  Restart();
  EXPECT_THAT(Connect(), testing::SizeIs(6));  // five joins and the status
  for (int i = 0; i < 5; ++i) EXPECT_THAT(After(1s), ElementsAre(testing::StartsWith("join r"))) << i;
}

TEST_F(Rejoin, NothingIsJoinedWithoutAStream) {
  Connect();
  Happens(RoomJoinFailed{Address(kRoom), JoinRefusal::kFull, ""});
  Disconnect();
  EXPECT_FALSE(WakesIn().has_value());
  EXPECT_THAT(After(24h), IsEmpty());
}

}  // namespace
}  // namespace summit::bot
