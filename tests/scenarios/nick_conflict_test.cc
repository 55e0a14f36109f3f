#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

class NickConflict : public Scenario {
 protected:
  Lines Refused(JoinRefusal why) { return Happens(RoomJoinFailed{Address(kRoom), why, "text"}); }
};

TEST_F(NickConflict, AFewVariantsAreTriedThenItWaits) {
  EXPECT_THAT(Connect(), testing::Contains("join summit@muc.example.org as SummitBot"));
  EXPECT_THAT(Refused(JoinRefusal::kNickConflict), ElementsAre("join summit@muc.example.org as SummitBot_2"));
  EXPECT_THAT(Refused(JoinRefusal::kNickReserved), ElementsAre("join summit@muc.example.org as SummitBot_3"));
  EXPECT_THAT(Refused(JoinRefusal::kNickConflict), ElementsAre("join summit@muc.example.org as SummitBot_4"));
  EXPECT_THAT(Refused(JoinRefusal::kNickConflict), ElementsAre("problem join-refused", "ready: in 0 of 1 room"));
  EXPECT_THAT(After(1s), IsEmpty());
  EXPECT_THAT(After(10s), ElementsAre("join summit@muc.example.org as SummitBot"));
}

TEST_F(NickConflict, AVariantIsEnough) {
  Connect();
  Refused(JoinRefusal::kNickConflict);
  EXPECT_THAT(Join("SummitBot_2"), testing::Contains("ready: in 1 of 1 room"));
  EXPECT_THAT(Says("alice", "SummitBot_2: summit 21"), testing::SizeIs(1));
}

TEST_F(NickConflict, RefusedChangeOfNickLeavesUsInTheRoom) {
  Sit();
  EXPECT_THAT(Refused(JoinRefusal::kNickConflict), IsEmpty());
  EXPECT_THAT(Says("alice", "!summit 21"), testing::SizeIs(1));
}

TEST_F(NickConflict, WantedNickComesFirstAfterAReconnect) {
  Connect();
  Refused(JoinRefusal::kNickConflict);
  Join("SummitBot_2");
  Disconnect();
  EXPECT_THAT(Connect(), testing::Contains("join summit@muc.example.org as SummitBot"));
}

TEST_F(NickConflict, WantedNickComesFirstInEachRound) {
  Connect();
  Refused(JoinRefusal::kNickConflict);
  Disconnect();
  EXPECT_THAT(Connect(), testing::Contains("join summit@muc.example.org as SummitBot"));
  Refused(JoinRefusal::kNickConflict);
  Join("SummitBot_2");
  Happens(RoomLeft{Address(kRoom), RoomExit::kTechnical, ""});
  EXPECT_THAT(After(10s), ElementsAre("join summit@muc.example.org as SummitBot"));
}

TEST_F(NickConflict, WantedNickIsAskedForAgainRarely) {
  Connect();
  Refused(JoinRefusal::kNickConflict);
  Join("SummitBot_2");
  EXPECT_THAT(After(9min), IsEmpty());
  EXPECT_THAT(After(1min), testing::Contains("nick summit@muc.example.org SummitBot"));
  EXPECT_THAT(Refused(JoinRefusal::kNickConflict), IsEmpty());
  EXPECT_THAT(After(19min), testing::Not(testing::Contains(testing::StartsWith("nick"))));
  EXPECT_THAT(After(1min), testing::Contains("nick summit@muc.example.org SummitBot"));
}

TEST_F(NickConflict, WantedNickIsTakenWhenItsOwnerGoes) {
  Connect();
  Refused(JoinRefusal::kNickConflict);
  Join("SummitBot_2");
  Happens(OccupantChanged{Address(kRoom), "alice", std::nullopt});
  EXPECT_THAT(After(5s), IsEmpty());
  Happens(OccupantChanged{Address(kRoom), "SummitBot", std::nullopt});
  EXPECT_THAT(After(5s), ElementsAre("nick summit@muc.example.org SummitBot"));
  Happens(OwnNickChanged{Address(kRoom), "SummitBot"});
  EXPECT_THAT(Says("alice", "SummitBot: summit 21"), testing::SizeIs(1));
  EXPECT_THAT(After(9min), IsEmpty());
}

TEST_F(NickConflict, NickThatTheRoomGaveUsInsteadIsGotRidOf) {
  Sit();
  Happens(OwnNickChanged{Address(kRoom), "Bot-1"});
  EXPECT_THAT(After(10min), testing::Contains("nick summit@muc.example.org SummitBot"));
}

}  // namespace
}  // namespace summit::bot
