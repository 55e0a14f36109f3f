#include "bot/room_keeper.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace summit::bot {
namespace {

using namespace std::chrono_literals;

constexpr TimePoint kStart{std::chrono::hours(1)};

class RoomKeeperTest : public testing::Test {
 protected:
  Jid room_ = *Jid::Parse("room@x.org");
  std::vector<RoomConfig> rooms_{{room_, "Bot", {}, {}}};
  RoomKeeper keeper_{rooms_, [] { return std::uint64_t{0}; }};
  std::vector<Action> actions_;
};

TEST_F(RoomKeeperTest, SelfIsKnownOnlyInTheRoom) {
  EXPECT_EQ(keeper_.SelfIn(room_), nullptr);
  keeper_.OnConnected(kStart, actions_);
  EXPECT_EQ(keeper_.SelfIn(room_), nullptr);
  keeper_.OnJoined({room_, "Bot_2", "id"}, kStart, actions_);
  ASSERT_NE(keeper_.SelfIn(room_), nullptr);
  EXPECT_EQ(keeper_.SelfIn(room_)->nick, "Bot_2");
  EXPECT_EQ(keeper_.SelfIn(room_)->occupant_id, "id");
  keeper_.OnDisconnected({}, kStart, actions_);
  EXPECT_EQ(keeper_.SelfIn(room_), nullptr);
}

TEST_F(RoomKeeperTest, RoomsAreFoundInAnySpelling) {
  EXPECT_TRUE(keeper_.Knows(*Jid::Parse("ROOM@X.org")));
  EXPECT_FALSE(keeper_.Knows(*Jid::Parse("room@y.org")));
}

TEST_F(RoomKeeperTest, WakesForTheJoinTimeoutAndThenForTheRetry) {
  EXPECT_EQ(keeper_.NextWake(), std::nullopt);
  keeper_.OnConnected(kStart, actions_);
  EXPECT_EQ(keeper_.NextWake(), kStart + 60s);
  keeper_.OnTick(kStart + 60s, actions_);
  EXPECT_EQ(keeper_.NextWake(), kStart + 60s + 2500ms);
  keeper_.OnTick(kStart + 63s, actions_);
  keeper_.OnJoined({room_, "Bot", {}}, kStart + 64s, actions_);
  EXPECT_EQ(keeper_.NextWake(), kStart + 64s + 5s);  // the join may have no marked end
  keeper_.NoteHeard(room_, true, kStart + 65s);
  EXPECT_EQ(keeper_.NextWake(), kStart + 65s + 10min);  // the self-ping
}

TEST_F(RoomKeeperTest, FlappingRoomIsTriedLessAndLess) {
  keeper_.OnConnected(kStart, actions_);
  TimePoint now = kStart;
  for (Duration wait : {2500ms, 5000ms, 10000ms, 20000ms}) {
    keeper_.OnJoined({room_, "Bot", {}}, now, actions_);
    now += 1s;
    keeper_.OnLeft({room_, RoomExit::kTechnical, {}}, now, actions_);
    EXPECT_EQ(keeper_.NextWake(), now + wait);
    now += wait;
    keeper_.OnTick(now, actions_);
  }
}

TEST_F(RoomKeeperTest, LongStayClearsTheCount) {
  keeper_.OnConnected(kStart, actions_);
  keeper_.OnJoinFailed({room_, JoinRefusal::kFull, {}}, kStart, actions_);
  keeper_.OnTick(kStart + 10s, actions_);
  keeper_.OnJoined({room_, "Bot", {}}, kStart + 10s, actions_);
  keeper_.OnLeft({room_, RoomExit::kTechnical, {}}, kStart + 1h, actions_);
  EXPECT_EQ(keeper_.NextWake(), kStart + 1h + 2500ms);
}

TEST_F(RoomKeeperTest, LeavingOnOurOwnWishIsNoProblem) {
  keeper_.OnConnected(kStart, actions_);
  keeper_.OnJoined({room_, "Bot", {}}, kStart, actions_);
  actions_.clear();
  keeper_.OnLeft({room_, RoomExit::kLeft, {}}, kStart, actions_);
  EXPECT_THAT(actions_, testing::ElementsAre(Action(ReportStatus{true, "in 0 of 1 room"})));
}

TEST_F(RoomKeeperTest, LongStayClearsTheSlowCountToo) {
  keeper_.OnConnected(kStart, actions_);
  for (int i = 0; i < 3; ++i) keeper_.OnJoinFailed({room_, JoinRefusal::kMembersOnly, {}}, kStart, actions_);
  EXPECT_EQ(keeper_.NextWake(), kStart + 20min);
  keeper_.OnTick(kStart + 20min, actions_);
  keeper_.OnJoined({room_, "Bot", {}}, kStart + 20min, actions_);
  keeper_.OnDisconnected({}, kStart + 2h, actions_);
  keeper_.OnConnected(kStart + 2h, actions_);
  keeper_.OnJoinFailed({room_, JoinRefusal::kMembersOnly, {}}, kStart + 2h, actions_);
  EXPECT_EQ(keeper_.NextWake(), kStart + 2h + 5min);
}

}  // namespace
}  // namespace summit::bot
