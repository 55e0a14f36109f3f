#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

/// A cross below an answer, by who asked, takes it back (XEP-0444); no other sign means anything.
class ReactionsToAnswers : public Scenario {
 protected:
  DirectMessage Signs(const std::string& from, const std::string& id, const std::string& sign) const {
    DirectMessage message = DirectFrom(from, "summit 21");  // what clients may put beside it for others
    message.text.reactions = Reactions{id, {sign}};
    return message;
  }
};

TEST_F(ReactionsToAnswers, AreNoQuestions) {
  Sit();
  EXPECT_THAT(Happens(Signs("juliet@example.org/phone", "x", "\xF0\x9F\x91\x8D")), IsEmpty());
  RoomMessage room = MessageBy("alice", "!summit 21");
  room.text.reactions = Reactions{"x", {}};
  EXPECT_THAT(Happens(room), IsEmpty());
  EXPECT_THAT(archive.asked(), IsEmpty());
}

TEST_F(ReactionsToAnswers, CrossOfTheAskerTakesTheAnswerBack) {
  for (const char* sign : {"\xE2\x9D\x8C", "\xE2\x9C\x96\xEF\xB8\x8F", "\xF0\x9F\x97\x91\xEF\xB8\x8F"}) {
    Restart();
    Sit();
    Writes("juliet@example.org/phone", "summit 21");
    const std::string answer = SentId();
    EXPECT_THAT(Happens(Signs("juliet@example.org/laptop", answer, sign)),
                ElementsAre("retract juliet@example.org/phone " + answer))
        << sign;
  }
}

TEST_F(ReactionsToAnswers, InRoomsTheIdIsTheRooms) {
  Sit();
  Says("alice", "!summit 21");
  RoomMessage own = MessageBy("SummitBot", "anything");
  own.text.id = SentId();
  own.text.stanza_id = "a1";
  Happens(own);
  RoomMessage cross = MessageBy("bob", "");
  cross.text.reactions = Reactions{"a1", {"\xE2\x9D\x8C"}};
  EXPECT_THAT(Happens(cross), IsEmpty()) << "bob did not ask";
  cross.nick = "alice";
  EXPECT_THAT(Happens(cross), ElementsAre("retract summit@muc.example.org a1"));
}

TEST_F(ReactionsToAnswers, OtherSignsLeaveTheAnswer) {
  Sit();
  Writes("juliet@example.org/phone", "summit 21");
  EXPECT_THAT(Happens(Signs("juliet@example.org/phone", SentId(), "\xF0\x9F\x91\x8E")), IsEmpty());
}

}  // namespace
}  // namespace summit::bot
