#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

/// A question that is taken back takes its answer back (XEP-0424, 0425).
class Retractions : public Scenario {
 protected:
  template <class Message>
  Message Question(Message message, const std::string& id) const {
    message.text.id = id;
    message.text.stanza_id = "room-" + id;
    return message;
  }
  template <class Message>
  Message Retracting(Message message, const std::string& id, bool moderated = false) const {
    message.text.body = "/me retracted a previous message";
    message.text.taken_back = TakenBack{id, moderated};
    return message;
  }
  /// The room shows us our own message, under an id of its own.
  void Reflected(const std::string& id, const std::string& stanza_id) {
    RoomMessage own = MessageBy("SummitBot", "anything");
    own.text.id = id;
    own.text.stanza_id = stanza_id;
    Happens(own);
  }
};

TEST_F(Retractions, TakeTheAnswerBackInARoom) {
  Sit();
  Happens(Question(MessageBy("alice", "!summit 21"), "q1"));
  const std::string answer = SentId();
  EXPECT_THAT(Happens(Retracting(MessageBy("alice", ""), "room-q1")),
              ElementsAre("retract summit@muc.example.org " + answer));
  EXPECT_THAT(Happens(Retracting(MessageBy("alice", ""), "room-q1")), IsEmpty()) << "once is enough";
}

TEST_F(Retractions, NameTheIdThatTheRoomGaveOurAnswer) {
  Sit();
  Happens(Question(MessageBy("alice", "!summit 21"), "q1"));
  Reflected(SentId(), "room-a1");
  EXPECT_THAT(Happens(Retracting(MessageBy("alice", ""), "room-q1")),
              ElementsAre("retract summit@muc.example.org room-a1"));
}

TEST_F(Retractions, NobodyElseCanGiveOurAnswerAnId) {
  Sit();
  Happens(Question(MessageBy("alice", "!summit 21"), "q1"));
  const std::string answer = SentId();
  RoomMessage forged = MessageBy("eve", "anything");
  forged.text.id = answer;
  forged.text.stanza_id = "room-eve";
  EXPECT_THAT(Happens(forged), IsEmpty());
  EXPECT_THAT(Happens(Retracting(MessageBy("alice", ""), "room-q1")),
              ElementsAre("retract summit@muc.example.org " + answer));
}

TEST_F(Retractions, WorkInPrivateAndInDirectChat) {
  Sit();
  Happens(Question(WhisperBy("alice", "summit 21"), "q1"));
  std::string answer = SentId();
  EXPECT_THAT(Happens(Retracting(WhisperBy("alice", ""), "q1")),
              ElementsAre("retract summit@muc.example.org/alice " + answer));
  Happens(Question(DirectFrom("juliet@example.org/phone", "summit 21"), "q1"));
  answer = SentId();
  EXPECT_THAT(Happens(Retracting(DirectFrom("juliet@example.org/laptop", ""), "q1")),
              ElementsAre("retract juliet@example.org/phone " + answer));
}

TEST_F(Retractions, OfSomebodyElsesQuestionAreNone) {
  Sit();
  Happens(Question(MessageBy("alice", "!summit 21"), "q1"));
  EXPECT_THAT(Happens(Retracting(MessageBy("bob", ""), "room-q1")), IsEmpty());
  EXPECT_THAT(Happens(Retracting(WhisperBy("alice", ""), "q1")), IsEmpty());
  Happens(Question(DirectFrom("juliet@example.org/phone", "summit 21"), "d1"));
  EXPECT_THAT(Happens(Retracting(DirectFrom("romeo@example.org/phone", ""), "d1")), IsEmpty());
}

TEST_F(Retractions, ByTheNextOneUnderANickAreNone) {
  Sit();
  Happens(Question(MessageBy("alice", "!summit 21"), "q1"));
  Happens(OccupantChanged{Address(kRoom), "alice", std::nullopt});
  EXPECT_THAT(Happens(Retracting(MessageBy("alice", ""), "room-q1")), IsEmpty());
}

TEST_F(Retractions, AreNoQuestionsWhateverTheyCarry) {
  Sit();
  DirectMessage message = Retracting(DirectFrom("juliet@example.org/phone", ""), "never-seen");
  message.text.body = "summit 21";
  EXPECT_THAT(Happens(message), IsEmpty());
  EXPECT_THAT(archive.asked(), IsEmpty());
}

TEST_F(Retractions, ByAModeratorTakeTheAnswerBackToo) {
  Sit();
  Happens(Question(MessageBy("alice", "!summit 21"), "q1"));
  const std::string answer = SentId();
  Happens(OccupantChanged{Address(kRoom), "alice", std::nullopt});  // kicked first, as moderators do
  EXPECT_THAT(Happens(Retracting(MessageBy("", ""), "room-q1", true)),
              ElementsAre("retract summit@muc.example.org " + answer));
}

TEST_F(Retractions, ByAnOccupantWhoClaimsToModerateAreNone) {
  Sit();
  Happens(Question(MessageBy("alice", "!summit 21"), "q1"));
  EXPECT_THAT(Happens(Retracting(MessageBy("alice", ""), "room-q1", true)), IsEmpty());
}

TEST_F(Retractions, OfOurAnswerByAModeratorEndTheConversation) {
  Sit();
  Happens(Question(MessageBy("alice", "!summit 21"), "q1"));
  Reflected(SentId(), "room-a1");
  EXPECT_THAT(Happens(Retracting(MessageBy("", ""), "room-a1", true)), IsEmpty()) << "it is not said again";
  Says("alice", "!help");
  EXPECT_EQ(archive.before().back(), "");
}

TEST_F(Retractions, LeaveTheConversationAsItWasBefore) {
  Sit();
  Says("alice", "!help");
  Happens(Question(MessageBy("alice", "!summit 21"), "q1"));
  Happens(Retracting(MessageBy("alice", ""), "room-q1"));
  Says("alice", "!help");
  EXPECT_EQ(archive.before().back(), "help");
}

TEST_F(Retractions, UndoTakesTheLastAnswerBack) {
  Sit();
  Says("alice", "!summit 21");
  const std::string answer = SentId();
  Says("bob", "!help");
  EXPECT_THAT(Says("alice", "!undo"), ElementsAre("retract summit@muc.example.org " + answer));
  EXPECT_THAT(Says("alice", "!undo"), IsEmpty()) << "it may be for another bot";
  EXPECT_THAT(Whispers("alice", "undo"), ElementsAre(testing::HasSubstr("no answer of mine to take back")));
}

}  // namespace
}  // namespace summit::bot
