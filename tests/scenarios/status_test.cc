#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

class Status : public Scenario {};

TEST_F(Status, ReadyWhenEveryRoomHasAnswered) {
  config.rooms.push_back({Address("two@muc.example.org"), "SummitBot", {}, {}});
  config.rooms.push_back({Address("three@muc.example.org"), "SummitBot", {}, {}});
  Restart();
  EXPECT_THAT(Connect(), testing::Contains("not ready: in 0 of 3 rooms"));
  EXPECT_THAT(Join(), testing::Contains("not ready: in 1 of 3 rooms"));
  Happens(RoomJoinFailed{Address("two@muc.example.org"), JoinRefusal::kUnreachable, ""});
  EXPECT_THAT(Join("SummitBot", "three@muc.example.org"), testing::Contains("ready: in 2 of 3 rooms"));
}

TEST_F(Status, ReadyAtOnceWithoutRooms) {
  config.rooms.clear();
  Restart();
  EXPECT_THAT(Connect(), ElementsAre("ready: online, no rooms configured"));
}

TEST_F(Status, LostStreamIsSaid) {
  Sit();
  EXPECT_THAT(Disconnect(), ElementsAre("not ready: not connected"));
}

TEST_F(Status, SaidOnlyWhenItChanges) {
  Sit();
  EXPECT_THAT(After(9min), IsEmpty());
  EXPECT_THAT(Join(), testing::Not(testing::Contains(testing::HasSubstr("ready"))));
}

}  // namespace
}  // namespace summit::bot
