#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

using testing::SizeIs;
using testing::StartsWith;

/// An edited question edits its answer (XEP-0308).
class Corrections : public Scenario {
 protected:
  Corrections() { archive.Knows("summit 2", "Summit 2 was in Portland."); }

  RoomMessage Room(const std::string& nick, const std::string& body, const std::string& id,
                   const std::string& replaces = "") const {
    RoomMessage message = MessageBy(nick, body);
    message.text.id = id;
    message.text.replaces = replaces;
    return message;
  }
  template <class Message>
  Message WithIds(Message message, const std::string& id, const std::string& replaces = "") const {
    message.text.id = id;
    message.text.replaces = replaces;
    return message;
  }
};

TEST_F(Corrections, EditTheAnswerInARoom) {
  Sit();
  Happens(Room("alice", "!summit 21", "q1"));
  const std::string first = SentId();
  EXPECT_THAT(Happens(Room("alice", "!summit 2", "q2", "q1")),
              ElementsAre("room summit@muc.example.org (replaces " + first + "): Summit 2 was in Portland."));
  EXPECT_THAT(Happens(Room("alice", "!summit 21", "q3", "q1")),
              ElementsAre("room summit@muc.example.org (replaces " + first + "): Summit 21 was in Brussels."))
      << "every correction is of the first message";
}

TEST_F(Corrections, EditTheAnswerInPrivateAndInDirectChat) {
  Sit();
  Happens(WithIds(WhisperBy("alice", "summit 21"), "q1"));
  EXPECT_THAT(Happens(WithIds(WhisperBy("alice", "summit 2"), "q2", "q1")),
              ElementsAre(StartsWith("private summit@muc.example.org/alice (replaces ")));
  Happens(WithIds(DirectFrom("juliet@example.org/phone", "summit 21"), "q1"));
  EXPECT_THAT(Happens(WithIds(DirectFrom("juliet@example.org/phone", "summit 2"), "q2", "q1")),
              ElementsAre(StartsWith("direct juliet@example.org/phone (replaces ")));
}

TEST_F(Corrections, ClientsThatNameTheCorrectionBeforeAreUnderstood) {
  Sit();
  Happens(Room("alice", "!summit 21", "q1"));
  Happens(Room("alice", "!summit 2", "q2", "q1"));
  EXPECT_THAT(Happens(Room("alice", "!help", "q3", "q2")), SizeIs(1));
}

TEST_F(Corrections, OfSomebodyElsesQuestionAreNone) {
  Sit();
  Happens(Room("alice", "!summit 21", "q1"));
  EXPECT_THAT(Happens(Room("bob", "!summit 2", "q2", "q1")), IsEmpty());
  Happens(WithIds(DirectFrom("juliet@example.org/phone", "summit 21"), "d1"));
  EXPECT_THAT(Happens(WithIds(DirectFrom("romeo@example.org/phone", "summit 2"), "d2", "d1")), IsEmpty());
  EXPECT_THAT(Happens(WithIds(DirectFrom("juliet@example.org/laptop", "summit 2"), "d2", "d1")), IsEmpty())
      << "only the same full address may (XEP-0308, section 3)";
}

TEST_F(Corrections, OfAPublicQuestionInPrivateAreNone) {
  Sit();
  Happens(Room("alice", "!summit 21", "q1"));
  EXPECT_THAT(Happens(WithIds(WhisperBy("alice", "summit 2"), "q2", "q1")), IsEmpty());
}

TEST_F(Corrections, OfAnyButTheLastQuestionAreNone) {
  Sit();
  Happens(Room("alice", "!summit 21", "q1"));
  Happens(Room("alice", "!help", "q2"));
  EXPECT_THAT(Happens(Room("alice", "!summit 2", "q3", "q1")), IsEmpty());
}

TEST_F(Corrections, ByTheNextOneUnderANickAreNone) {
  Sit();
  Happens(Room("alice", "!summit 21", "q1"));
  Happens(OccupantChanged{Address(kRoom), "alice", std::nullopt});
  EXPECT_THAT(Happens(Room("alice", "!summit 2", "q2", "q1")), IsEmpty());
}

TEST_F(Corrections, FollowAPersonToANewNick) {
  Sit();
  Happens(Room("alice", "!summit 21", "q1"));
  Happens(OccupantChanged{Address(kRoom), "alice", "alicia"});
  EXPECT_THAT(Happens(Room("alicia", "!summit 2", "q2", "q1")), SizeIs(1));
}

TEST_F(Corrections, SameAnswerIsNotSentAgain) {
  Sit();
  Happens(Room("alice", "!summit 21", "q1"));
  EXPECT_THAT(Happens(Room("alice", "SummitBot: summit 21", "q2", "q1")), IsEmpty());
}

TEST_F(Corrections, IntoNoQuestionTakesTheAnswerBack) {
  Sit();
  Happens(Room("alice", "!summit 21", "q1"));
  const std::string first = SentId();
  EXPECT_THAT(Happens(Room("alice", "never mind", "q2", "q1")), ElementsAre("retract summit@muc.example.org " + first));
  EXPECT_THAT(Happens(Room("alice", "!summit 2", "q3", "q1")), IsEmpty()) << "it was answered once";
}

TEST_F(Corrections, OfWhatWasNoQuestionIsAQuestion) {
  Sit();
  EXPECT_THAT(Happens(Room("alice", "!sumit 21", "q1")), IsEmpty());
  EXPECT_THAT(Happens(Room("alice", "!summit 21", "q2", "q1")),
              ElementsAre("room summit@muc.example.org: Summit 21 was in Brussels."));
  EXPECT_THAT(Happens(Room("alice", "!summit 2", "q3", "q1")), ElementsAre(testing::HasSubstr("replaces")));
}

TEST_F(Corrections, OfAMessageWeNeverSawAreNone) {
  Sit();
  EXPECT_THAT(Happens(Room("alice", "!summit 21", "q2", "q1")), IsEmpty());
}

TEST_F(Corrections, GoOnFromBeforeTheQuestion) {
  Sit();
  Happens(Room("alice", "!help", "q1"));
  Happens(Room("alice", "!summit 21", "q2"));
  Happens(Room("alice", "!summit 2", "q3", "q2"));
  EXPECT_EQ(archive.before().back(), "help");
}

TEST_F(Corrections, OfWhatWasNotUnderstoodAreAnswered) {
  Sit();
  Happens(Room("alice", "SummitBot: sumit 21", "q1"));
  const std::string first = SentId();
  EXPECT_THAT(Happens(Room("alice", "SummitBot: summit 21", "q2", "q1")),
              ElementsAre("room summit@muc.example.org (replaces " + first + "): Summit 21 was in Brussels."));
}

}  // namespace
}  // namespace summit::bot
