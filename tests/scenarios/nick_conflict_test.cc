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
  EXPECT_THAT(Join("SummitBot_2"), ElementsAre("ready: in 1 of 1 room"));
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

}  // namespace
}  // namespace summit::bot
