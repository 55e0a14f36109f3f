#include "core/base/text.h"
#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

class Texts : public Scenario {
 protected:
  Texts() { Sit(); }
  std::string Said(const std::string& answer) {
    archive.Knows("summit 21", answer);
    Says("alice", "!summit 21");
    return actions().empty() ? "" : std::get<SendRoomMessage>(actions().front()).body;
  }
};

TEST_F(Texts, OnlyWhatXmlAndAChatCanCarry) {
  EXPECT_EQ(Said(std::string("a\x01"
                             "b\0c\xFF\xC3",
                             7) +
                 "d\r\ne"),
            "abcd\ne");
  EXPECT_EQ(Said("\xE2\x80\xAEtxet"), "txet");
}

TEST_F(Texts, AtMostFourLinesAndFiveHundredCharactersInARoom) {
  EXPECT_EQ(Said("1\n2\n3\n4\n5\n6"), "1\n2\n3\n4");
  EXPECT_EQ(CountCodePoints(Said(std::string(3000, 'x'))), 500u);
}

TEST_F(Texts, NothingThatAnotherBotTakesForACommand) {
  EXPECT_EQ(Said("!summit 21 is how to ask"), "\xE2\x80\x93 !summit 21 is how to ask");
  EXPECT_EQ(Said("/me shrugs"), "\xE2\x80\x93 /me shrugs");
}

TEST_F(Texts, NothingIsSentWhenNothingIsLeft) { EXPECT_EQ(Said(" \n\x02 "), ""); }

TEST_F(Texts, LongQuestionIsCutAndAnswered) {
  const std::string words = "summit " + std::string(10000, 'z');
  Writes("juliet@example.org/phone", words);
  ASSERT_EQ(archive.asked().size(), 1u);
  EXPECT_LE(CountCodePoints(archive.asked().front().text), 500u);
  EXPECT_TRUE(words.starts_with(archive.asked().front().text));
}

TEST_F(Texts, BrokenBytesInAQuestionDoNotReachTheResponder) {
  Writes("juliet@example.org/phone",
         "summit\x01 \xFF"
         "21\xE2\x80");
  ASSERT_EQ(archive.asked().size(), 1u);
  EXPECT_EQ(archive.asked().front().text, "summit 21");
}

}  // namespace
}  // namespace summit::bot
