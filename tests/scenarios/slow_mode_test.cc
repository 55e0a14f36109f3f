#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

using testing::SizeIs;

/// A room that wants a pause between two messages of one occupant gets it (XEP-0500).
class SlowMode : public Scenario {
 protected:
  void SitInSlowRoom() {
    Sit();
    Happens(RoomDescribed{Address(kRoom), false, 20s});
  }
};

TEST_F(SlowMode, AnswersWaitTheirTurn) {
  SitInSlowRoom();
  EXPECT_THAT(Says("alice", "!summit 21"), SizeIs(1));
  EXPECT_THAT(Says("bob", "!help"), IsEmpty());
  EXPECT_EQ(WakesIn().value(), 20s);
  EXPECT_THAT(After(19s), IsEmpty());
  EXPECT_THAT(After(1s), ElementsAre("room summit@muc.example.org: Ask me about a Summit."));
  EXPECT_THAT(After(20s), IsEmpty());
}

TEST_F(SlowMode, FewWaitAtATime) {
  SitInSlowRoom();
  for (int i = 0; i < 9; ++i) {
    archive.Knows("when " + std::to_string(i), "In year " + std::to_string(i));
    Says("nick" + std::to_string(i), "!when " + std::to_string(i));
  }
  Lines told;
  for (int i = 0; i < 9; ++i)
    for (const std::string& line : After(20s)) told.push_back(line);
  EXPECT_THAT(told,
              ElementsAre(testing::HasSubstr("year 6"), testing::HasSubstr("year 7"), testing::HasSubstr("year 8")));
}

TEST_F(SlowMode, WhatWaitsIsEditedAndTakenBackUnseen) {
  SitInSlowRoom();
  Says("alice", "!help");
  RoomMessage question = MessageBy("bob", "!summit 21");
  question.text.id = "q1";
  Happens(question);
  RoomMessage edited = MessageBy("bob", "!help");
  edited.text.id = "q2";
  edited.text.replaces = "q1";
  EXPECT_THAT(Happens(edited), IsEmpty());
  EXPECT_THAT(After(20s), ElementsAre("room summit@muc.example.org: Ask me about a Summit."));

  question.text.id = "q3";
  EXPECT_THAT(Happens(question), IsEmpty());
  RoomMessage back = MessageBy("bob", "");
  back.text.taken_back = TakenBack{"q3", false};
  EXPECT_THAT(Happens(back), IsEmpty());
  EXPECT_THAT(After(20s), IsEmpty());
}

TEST_F(SlowMode, RoomThatCallsUsTooFastIsGivenTime) {
  Sit();
  Says("alice", "!summit 21");
  Happens(MessageError{Address(kRoom), SentId(), "policy-violation"});
  EXPECT_THAT(Says("alice", "!help"), IsEmpty());
  EXPECT_THAT(After(29s), IsEmpty());
  EXPECT_THAT(After(1s), ElementsAre("room summit@muc.example.org: Ask me about a Summit."));
}

TEST_F(SlowMode, ErrorForAMessageThatIsNotOursMeansNothing) {
  Sit();
  Happens(MessageError{Address(kRoom), "made-up", "policy-violation"});
  EXPECT_THAT(Says("alice", "!help"), SizeIs(1));
}

TEST_F(SlowMode, PrivateAnswersDoNotWait) {
  SitInSlowRoom();
  Says("alice", "!summit 21");
  EXPECT_THAT(Whispers("alice", "help"), SizeIs(1));
}

}  // namespace
}  // namespace summit::bot
