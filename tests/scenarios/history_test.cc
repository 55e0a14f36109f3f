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

/// The subject ends what a room sends to who comes in (XEP-0045, section 7.1); not every service stamps what it sends
/// before as old.
TEST_F(History, NothingIsAnsweredBeforeTheSubject) {
  Connect();
  Happens(RoomJoined{Address(kRoom), "SummitBot", std::nullopt});
  EXPECT_THAT(Says("alice", "!summit 21"), IsEmpty());
  Subject();
  EXPECT_THAT(Says("alice", "!summit 21"), testing::SizeIs(1));
}

TEST_F(History, RoomThatSendsNoSubjectIsHeardAfterAMoment) {
  Connect();
  Happens(RoomJoined{Address(kRoom), "SummitBot", std::nullopt});
  After(4s);
  EXPECT_THAT(Says("alice", "!summit 21"), IsEmpty());
  EXPECT_LE(WakesIn().value(), 1s);
  After(1s);
  EXPECT_THAT(Says("alice", "!summit 21"), testing::SizeIs(1));
}

}  // namespace
}  // namespace summit::bot
