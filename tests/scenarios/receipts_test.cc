#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

/// Who asks in a direct chat whether a message came, or was read, is told (XEP-0184, 0333).
class Receipts : public Scenario {
 protected:
  DirectMessage Asking(const std::string& body = "summit 21") const {
    DirectMessage message = DirectFrom("juliet@example.org/phone", body);
    message.text.id = "m1";
    message.text.wants_receipt = true;
    message.text.markable = true;
    return message;
  }
};

TEST_F(Receipts, GoOutBeforeTheAnswer) {
  Sit();
  EXPECT_THAT(Happens(Asking()),
              ElementsAre("receipt juliet@example.org/phone m1 received displayed", testing::StartsWith("direct ")));
}

TEST_F(Receipts, OnlyWhatIsAskedForIsSaid) {
  Sit();
  DirectMessage message = Asking();
  message.text.markable = false;
  EXPECT_THAT(Happens(message), testing::Contains("receipt juliet@example.org/phone m1 received"));
  message.text.wants_receipt = false;
  EXPECT_THAT(Happens(message), ElementsAre(testing::StartsWith("direct ")));
  message.text.id.clear();
  message.text.wants_receipt = true;
  EXPECT_THAT(Happens(message), testing::Not(testing::Contains(testing::StartsWith("receipt"))));
}

TEST_F(Receipts, WhatCameLateHasComeButIsNotRead) {
  Sit();
  DirectMessage message = Asking();
  message.text.delayed = true;
  EXPECT_THAT(Happens(message), ElementsAre("receipt juliet@example.org/phone m1 received"));
}

TEST_F(Receipts, WhatWeCannotDecryptIsNotRead) {
  Sit();
  DirectMessage message = Asking();
  message.text.encrypted = true;
  EXPECT_EQ(Happens(message).front(), "receipt juliet@example.org/phone m1 received");
}

TEST_F(Receipts, NeverInRooms) {
  Sit();
  RoomMessage room = MessageBy("alice", "hello");
  room.text = Asking().text;
  room.text.body = "hello";
  EXPECT_THAT(Happens(room), IsEmpty());
  PrivateMessage whisper = WhisperBy("alice", "");
  whisper.text = Asking().text;
  EXPECT_THAT(Happens(whisper), testing::SizeIs(1));
}

TEST_F(Receipts, IgnoredPeopleGetNone) {
  config.ignore = {Address("juliet@example.org")};
  Restart();
  Sit();
  EXPECT_THAT(Happens(Asking()), IsEmpty());
}

}  // namespace
}  // namespace summit::bot
