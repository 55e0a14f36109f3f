#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

class History : public Scenario {};

TEST_F(History, NothingDelayedIsAnsweredAnywhere) {
  Sit();
  RoomMessage room = MessageBy("alice", "!summit 21");
  room.text.delayed = true;
  EXPECT_THAT(Happens(room), IsEmpty());
  PrivateMessage whisper = WhisperBy("alice", "summit 21");
  whisper.text.delayed = true;
  EXPECT_THAT(Happens(whisper), IsEmpty());
  DirectMessage direct = DirectFrom("juliet@example.org/phone", "summit 21");
  direct.text.delayed = true;
  EXPECT_THAT(Happens(direct), IsEmpty());
  EXPECT_THAT(archive.asked(), IsEmpty());
}

TEST_F(History, NothingIsAnsweredBeforeTheJoinIsComplete) {
  EXPECT_THAT(Says("alice", "!summit 21"), IsEmpty());
  Connect();
  EXPECT_THAT(Says("alice", "!summit 21"), IsEmpty());
  EXPECT_THAT(Whispers("alice", "summit 21"), IsEmpty());
  Join();
  EXPECT_THAT(Says("alice", "!summit 21"), testing::SizeIs(1));
}

TEST_F(History, AfterAReconnectTheRoomIsOutUntilJoinedAgain) {
  Sit();
  Disconnect();
  Connect();
  EXPECT_THAT(Says("alice", "!summit 21"), IsEmpty());
  Join();
  EXPECT_THAT(Says("alice", "!summit 21"), testing::SizeIs(1));
}

TEST_F(History, RoomsWeAreNotInAreNotAnswered) {
  Sit();
  RoomMessage elsewhere = MessageBy("alice", "!summit 21");
  elsewhere.room = Address("other@muc.example.org");
  EXPECT_THAT(Happens(elsewhere), IsEmpty());
}

}  // namespace
}  // namespace summit::bot
