#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

class Ignored : public Scenario {
 protected:
  Ignored() {
    config.ignore = {Address("feedbot@example.org"), Address("summit@muc.example.org/bridge")};
    Restart();
    Sit();
  }
};

TEST_F(Ignored, AddressIsNotAnsweredWhereverItIsKnown) {
  EXPECT_THAT(Writes("feedbot@example.org/x", "summit 21"), IsEmpty());
  RoomMessage message = MessageBy("feed", "!summit 21");
  message.real_jid = Address("feedbot@example.org/x");
  EXPECT_THAT(Happens(message), IsEmpty());
}

TEST_F(Ignored, OccupantIsNotAnsweredInThatRoom) {
  EXPECT_THAT(Says("bridge", "!summit 21"), IsEmpty());
  EXPECT_THAT(Whispers("bridge", "summit 21"), IsEmpty());
  EXPECT_THAT(Says("Bridge", "!summit 21"), testing::SizeIs(1));
}

}  // namespace
}  // namespace summit::bot
