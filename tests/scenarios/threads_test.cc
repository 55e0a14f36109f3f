#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

using testing::SizeIs;

/// An answer belongs to the thread of its question (RFC 6121, section 5.2.5).
class Threads : public Scenario {
 protected:
  Threads() { Sit(); }
};

TEST_F(Threads, AnswerInAChatKeepsTheThread) {
  DirectMessage message = DirectFrom("juliet@example.org/phone", "summit 21");
  message.text.thread = "t1";
  ASSERT_THAT(Happens(message), SizeIs(1));
  EXPECT_EQ(std::get<SendDirectMessage>(actions().front()).marks.thread, "t1");
}

TEST_F(Threads, AnswerInARoomKeepsTheThread) {
  RoomMessage message = MessageBy("alice", "!summit 21");
  message.text.thread = "t2";
  ASSERT_THAT(Happens(message), SizeIs(1));
  EXPECT_EQ(std::get<SendRoomMessage>(actions().front()).marks.thread, "t2");
}

TEST_F(Threads, WithoutOneThereIsNone) {
  ASSERT_THAT(Says("alice", "!summit 21"), SizeIs(1));
  EXPECT_EQ(std::get<SendRoomMessage>(actions().front()).marks.thread, "");
}

}  // namespace
}  // namespace summit::bot
