#include "bot/cli/conversation.h"

#include <gmock/gmock.h>

#include "tests/fakes/scripted_responder.h"

namespace summit::bot {
namespace {

class ConversationTest : public testing::Test {
 protected:
  BotConfig config_;
  ScriptedResponder responder_;
  Conversation conversation_{responder_, config_, std::chrono::year(2020) / 1 / 2};
};

TEST_F(ConversationTest, IsReadLikeADirectMessage) {
  conversation_.Say("!summit 21");
  conversation_.Say("summit 21");
  conversation_.Say("> !summit 2\nsummit 3");
  ASSERT_EQ(responder_.asked().size(), 3u);
  EXPECT_EQ(responder_.asked()[0].text, "summit 21");
  EXPECT_TRUE(responder_.asked()[0].command);
  EXPECT_FALSE(responder_.asked()[1].command);
  EXPECT_EQ(responder_.asked()[2].text, "summit 3");
  for (const Ask& ask : responder_.asked()) {
    EXPECT_TRUE(ask.addressed);
    EXPECT_EQ(ask.limits.lines, TextLimits::Direct().lines);
    EXPECT_EQ(ask.prefix, "!");
    EXPECT_EQ(ask.today, Date(std::chrono::year(2020) / 1 / 2));
  }
}

TEST_F(ConversationTest, RemembersWhatItWasAbout) {
  responder_.Knows("summit 21", "it was held");
  conversation_.Say("summit 21");
  conversation_.Say("more");
  EXPECT_EQ(responder_.before().at(1), "summit 21");
}

TEST_F(ConversationTest, AnswersPassTheGateOfAllMessages) {
  responder_.Knows("x",
                   "a\x01"
                   "b");
  EXPECT_EQ(conversation_.Say("x").text, "ab");
}

TEST_F(ConversationTest, NothingSaidIsNothingAnswered) {
  for (const char* text : {"", "   ", "> only a quote"}) {
    const Reply reply = conversation_.Say(text);
    EXPECT_EQ(reply.status, AnswerStatus::kUnclear) << text;
    EXPECT_EQ(reply.text, "") << text;
  }
  EXPECT_TRUE(responder_.asked().empty());
}

TEST_F(ConversationTest, BytesThatAreNoTextDoNoHarm) {
  conversation_.Say("summit \xff\xfe 2");
  ASSERT_EQ(responder_.asked().size(), 1u);
}

}  // namespace
}  // namespace summit::bot
