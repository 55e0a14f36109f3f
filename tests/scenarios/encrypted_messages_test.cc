#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

class EncryptedMessages : public Scenario {
 protected:
  Lines WritesEncrypted(const std::string& from) {
    DirectMessage message = DirectFrom(from, "!summit 21");
    message.text.encrypted = true;
    return Happens(message);
  }
};

TEST_F(EncryptedMessages, FallbackIsNoQuestionAndTheSenderIsToldOnceADay) {
  Sit();
  EXPECT_THAT(WritesEncrypted("juliet@example.org/phone"),
              ElementsAre(testing::StartsWith("direct juliet@example.org/phone: I cannot read encrypted messages")));
  EXPECT_THAT(WritesEncrypted("juliet@example.org/phone"), IsEmpty());
  EXPECT_THAT(WritesEncrypted("juliet@example.org/laptop"), IsEmpty());
  EXPECT_THAT(WritesEncrypted("romeo@example.org/phone"), testing::SizeIs(1));
  After(23h);
  EXPECT_THAT(WritesEncrypted("juliet@example.org/phone"), IsEmpty());
  After(61min);
  EXPECT_THAT(WritesEncrypted("juliet@example.org/phone"), testing::SizeIs(1));
  EXPECT_THAT(archive.asked(), IsEmpty());
}

TEST_F(EncryptedMessages, RoomsGetSilence) {
  Sit();
  RoomMessage room = MessageBy("alice", "!summit 21");
  room.text.encrypted = true;
  EXPECT_THAT(Happens(room), IsEmpty());
  PrivateMessage whisper = WhisperBy("alice", "!summit 21");
  whisper.text.encrypted = true;
  EXPECT_THAT(Happens(whisper), IsEmpty());
  EXPECT_THAT(archive.asked(), IsEmpty());
}

}  // namespace
}  // namespace summit::bot
