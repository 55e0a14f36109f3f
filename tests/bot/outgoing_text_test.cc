#include "bot/outgoing_text.h"

#include <gtest/gtest.h>

#include "core/base/text.h"

namespace summit::bot {
namespace {

TEST(OutgoingTextTest, GoodTextStaysAsItIs) {
  const char* text = "Summit 21: Brussels.\n\nhttps://xmpp.org/2017/01/x/";
  EXPECT_EQ(OutgoingText(text, TextLimits::Room()), text);
}

TEST(OutgoingTextTest, LinesAreCounted) {
  EXPECT_EQ(OutgoingText("\n\na\nb\nc\n", {2, 100}), "a\nb");
  EXPECT_EQ(OutgoingText("a\nb", {2, 100}), "a\nb");
  EXPECT_EQ(OutgoingText("a\n\n\n\nb", {3, 100}), "a");
}

TEST(OutgoingTextTest, CharactersAreCountedAfterAllElse) {
  EXPECT_EQ(CountCodePoints(OutgoingText("!" + std::string(50, 'x'), {4, 20})), 20u);
}

TEST(OutgoingTextTest, NoCommandForOthers) {
  for (const char* text :
       {"!when", ".when", "/me is", "@alice", "#when", "$when", ">quote", "> quote", "?when", "-when"})
    EXPECT_TRUE(OutgoingText(text, TextLimits::Room()).starts_with("\xE2\x80\x93 ")) << text;
  for (const char* text : {"- item", "... and more", "When?", "\"quoted\""})
    EXPECT_EQ(OutgoingText(text, TextLimits::Room()), text);
}

TEST(OutgoingTextTest, CommandLeftByACutIsNoCommandEither) {
  EXPECT_EQ(OutgoingText("\n \x01 !when", TextLimits::Room()), "\xE2\x80\x93 !when");
}

TEST(OutgoingTextTest, NothingStaysNothing) {
  EXPECT_EQ(OutgoingText("", TextLimits::Room()), "");
  EXPECT_EQ(OutgoingText("\x01\n\t ", TextLimits::Room()), "");
}

}  // namespace
}  // namespace summit::bot
