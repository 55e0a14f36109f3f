#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

/// A room that has lost us says nothing: we ask it (XEP-0410).
class SelfPings : public Scenario {
 protected:
  static constexpr const char* kPing = "ping summit@muc.example.org/SummitBot";
  Lines Finds(SelfPing found) { return Happens(SelfPinged{Address(kRoom), found}); }
};

TEST_F(SelfPings, SilentRoomIsAskedAfterTenMinutes) {
  Sit();
  EXPECT_THAT(After(599s), IsEmpty());
  EXPECT_THAT(After(1s), ElementsAre(kPing));
  EXPECT_THAT(Finds(SelfPing::kInside), IsEmpty());
  EXPECT_THAT(After(599s), IsEmpty());
  EXPECT_THAT(After(1s), ElementsAre(kPing));
}

TEST_F(SelfPings, WhoeverSpeaksShowsThatWeAreIn) {
  Sit();
  After(9min);
  Says("alice", "hello everybody");
  EXPECT_THAT(After(9min), IsEmpty());
  Happens(OccupantChanged{Address(kRoom), "alice", std::nullopt});
  EXPECT_THAT(After(9min), IsEmpty());
  EXPECT_THAT(After(1min), ElementsAre(kPing));
}

TEST_F(SelfPings, RoomThatDoesNotKnowUsIsJoinedAgain) {
  Sit();
  After(10min);
  EXPECT_THAT(Finds(SelfPing::kOutside), ElementsAre("problem room-lost", "ready: in 0 of 1 room"));
  EXPECT_THAT(After(10s), ElementsAre("join summit@muc.example.org as SummitBot"));
}

TEST_F(SelfPings, UndecidedIsAskedAgainSoon) {
  Sit();
  After(10min);
  EXPECT_THAT(Finds(SelfPing::kUndecided), IsEmpty());
  EXPECT_THAT(After(119s), IsEmpty());
  EXPECT_THAT(After(1s), ElementsAre(kPing));
}

TEST_F(SelfPings, NoAnswerIsNoDecision) {
  Sit();
  After(10min);
  EXPECT_THAT(After(60s), IsEmpty());
  EXPECT_THAT(After(120s), ElementsAre(kPing));
  EXPECT_THAT(Says("alice", "!summit 21"), testing::SizeIs(1));
}

TEST_F(SelfPings, AskedMoreOftenWhereTheServiceAnswersItself) {
  Sit();
  Happens(RoomDescribed{Address(kRoom), true, {}});
  EXPECT_THAT(After(5min), ElementsAre(kPing));
  Finds(SelfPing::kInside);
  EXPECT_THAT(After(5min), ElementsAre(kPing));
}

TEST_F(SelfPings, AnswerThatNobodyWaitsForMeansNothing) {
  Sit();
  EXPECT_THAT(Finds(SelfPing::kOutside), IsEmpty());
  EXPECT_THAT(Happens(SelfPinged{Address("other@muc.example.org"), SelfPing::kOutside}), IsEmpty());
}

}  // namespace
}  // namespace summit::bot
