#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

/// Visitors may not speak to all: to try would only bring errors (XEP-0045, section 7.4).
class Voice : public Scenario {};

TEST_F(Voice, VisitorKeepsSilent) {
  Connect();
  Happens(RoomJoined{Address(kRoom), "SummitBot", {}, false});
  Subject();
  EXPECT_THAT(Says("alice", "!summit 21"), IsEmpty());
  EXPECT_THAT(Says("alice", "SummitBot: summit 21"), IsEmpty());
  EXPECT_THAT(archive.asked(), IsEmpty());
}

TEST_F(Voice, VisitorMayAnswerInPrivate) {
  Connect();
  Happens(RoomJoined{Address(kRoom), "SummitBot", {}, false});
  Subject();
  EXPECT_THAT(Whispers("alice", "summit 21"), testing::SizeIs(1));
}

TEST_F(Voice, SpeaksAgainWhenItIsGiven) {
  Sit();
  Happens(OwnVoiceChanged{Address(kRoom), false});
  EXPECT_THAT(Says("alice", "!summit 21"), IsEmpty());
  Happens(OwnVoiceChanged{Address(kRoom), true});
  EXPECT_THAT(Says("alice", "!summit 21"), testing::SizeIs(1));
}

}  // namespace
}  // namespace summit::bot
