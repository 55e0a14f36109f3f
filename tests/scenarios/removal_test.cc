#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

class Removal : public Scenario {
 protected:
  Lines Leaves(RoomExit why) { return Happens(RoomLeft{Address(kRoom), why, "enough"}); }
  /// Nothing brings us back by itself.
  void ExpectStaysOut() {
    EXPECT_FALSE(WakesIn().has_value());
    EXPECT_THAT(After(48h), IsEmpty());
    EXPECT_THAT(Says("alice", "!summit 21"), IsEmpty());
    Disconnect();
    EXPECT_THAT(Connect(), ElementsAre("ready: in 0 of 1 room"));
  }
};

TEST_F(Removal, KickedMeansOut) {
  Sit();
  EXPECT_THAT(Leaves(RoomExit::kKicked),
              ElementsAre("problem room-given-up", "drop bookmark summit@muc.example.org", "ready: in 0 of 1 room"));
  ExpectStaysOut();
}

TEST_F(Removal, BannedMeansNeverAgain) {
  Sit();
  Leaves(RoomExit::kBanned);
  ExpectStaysOut();
}

TEST_F(Removal, RefusedAsBannedMeansNeverAgain) {
  Connect();
  EXPECT_THAT(Happens(RoomJoinFailed{Address(kRoom), JoinRefusal::kBanned, ""}),
              ElementsAre("problem room-given-up", "drop bookmark summit@muc.example.org", "ready: in 0 of 1 room"));
  ExpectStaysOut();
}

TEST_F(Removal, DestroyedRoomIsNotRebuilt) {
  Sit();
  Leaves(RoomExit::kDestroyed);
  ExpectStaysOut();
}

TEST_F(Removal, NoLongerAMemberMeansOut) {
  Sit();
  Leaves(RoomExit::kNotMember);
  ExpectStaysOut();
}

TEST_F(Removal, OperatorLearnsWhichRoomAndWhy) {
  Sit();
  Leaves(RoomExit::kKicked);
  const auto& problem = std::get<ReportProblem>(actions().front());
  EXPECT_EQ(problem.detail, "summit@muc.example.org: kicked; staying out until the next start (enough)");
}

TEST_F(Removal, DirectMessagesStillWork) {
  Sit();
  Leaves(RoomExit::kBanned);
  EXPECT_THAT(Writes("juliet@example.org/phone", "summit 21"), testing::SizeIs(1));
}

TEST_F(Removal, RoomThatTakesUsInUnaskedIsLeft) {
  Sit();
  Leaves(RoomExit::kKicked);
  EXPECT_THAT(Join(), ElementsAre("leave summit@muc.example.org"));
  EXPECT_THAT(Join("SummitBot", "other@muc.example.org"), ElementsAre("leave other@muc.example.org"));
}

}  // namespace
}  // namespace summit::bot
