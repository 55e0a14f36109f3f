#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

using testing::SizeIs;

class Replies : public Scenario {
 protected:
  std::string Before() const { return archive.before().back(); }
  RoomMessage ReplyBy(const std::string& nick, const std::string& body, const std::string& to) const {
    RoomMessage message = MessageBy(nick, body);
    message.text.reply_to = to;
    return message;
  }
  /// Alice has asked for summit 21, and the room knows our answer as "a1".
  void Answered() {
    Sit();
    Says("alice", "!summit 21");
    RoomMessage own = MessageBy("SummitBot", "anything");
    own.text.id = SentId();
    own.text.stanza_id = "a1";
    Happens(own);
  }
};

TEST_F(Replies, AnswersInRoomsPointToTheQuestion) {
  Sit();
  RoomMessage question = MessageBy("alice", "!summit 21");
  question.text.stanza_id = "room-q1";
  EXPECT_THAT(Happens(question), ElementsAre("room summit@muc.example.org (to room-q1): Summit 21 was in Brussels."));
  const auto& sent = std::get<SendRoomMessage>(actions().front());
  EXPECT_EQ(sent.marks.reply->to, Address("summit@muc.example.org/alice"));
}

TEST_F(Replies, WithoutAnIdOfTheRoomTheyPointNowhere) {
  Sit();
  RoomMessage question = MessageBy("alice", "!summit 21");
  question.text.id = "q1";
  question.text.origin_id = "o1";
  EXPECT_THAT(Happens(question), ElementsAre("room summit@muc.example.org: Summit 21 was in Brussels."));
}

TEST_F(Replies, ToAnAnswerOfOursAreForUs) {
  Answered();
  EXPECT_THAT(Happens(ReplyBy("alice", "help", "a1")), SizeIs(1));
  EXPECT_EQ(Before(), "summit 21");
  EXPECT_THAT(Happens(ReplyBy("bob", "help", "a1")), SizeIs(1));
  EXPECT_EQ(Before(), "") << "bob has a conversation of his own";
}

TEST_F(Replies, GoOnFromTheAnswerTheyAreFor) {
  Answered();
  Says("alice", "!help");
  Happens(ReplyBy("alice", "help", "a1"));
  EXPECT_EQ(Before(), "summit 21");
}

TEST_F(Replies, ToOthersAreForOthers) {
  Answered();
  EXPECT_THAT(Happens(ReplyBy("alice", "help", "somebody-elses")), IsEmpty());
  EXPECT_THAT(Happens(ReplyBy("alice", "!help", "somebody-elses")), SizeIs(1)) << "a command is one anywhere";
}

TEST_F(Replies, InADirectChatGoByOurOwnId) {
  Sit();
  Writes("juliet@example.org/phone", "summit 21");
  const std::string answer = SentId();
  Writes("juliet@example.org/phone", "help");
  DirectMessage reply = DirectFrom("juliet@example.org/phone", "help");
  reply.text.reply_to = answer;
  Happens(reply);
  EXPECT_EQ(Before(), "summit 21");
}

}  // namespace
}  // namespace summit::bot
