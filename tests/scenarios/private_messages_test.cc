#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

class PrivateMessages : public Scenario {};

TEST_F(PrivateMessages, AnsweredPrivatelyToThatOccupant) {
  Sit();
  EXPECT_THAT(Whispers("alice", "!summit 21"),
              ElementsAre("private summit@muc.example.org/alice: Summit 21 was in Brussels."));
}

TEST_F(PrivateMessages, NeitherPrefixNorNickIsNeeded) {
  Sit();
  EXPECT_THAT(Whispers("alice", "summit 21"), testing::SizeIs(1));
  EXPECT_FALSE(archive.asked().back().command);
  EXPECT_TRUE(archive.asked().back().addressed);
  EXPECT_EQ(archive.asked().back().limits.lines, 12u);
  EXPECT_THAT(Whispers("alice", "SummitBot: summit 21"), testing::SizeIs(1));
  EXPECT_EQ(archive.asked().back().text, "summit 21");
}

TEST_F(PrivateMessages, NeverToAKnownRealAddress) {
  Sit();
  PrivateMessage whisper = WhisperBy("alice", "summit 21");
  whisper.real_jid = Address("alice@example.org/laptop");
  EXPECT_THAT(Happens(whisper), ElementsAre("private summit@muc.example.org/alice: Summit 21 was in Brussels."));
}

TEST_F(PrivateMessages, WhatARoomOfOursWritesIsNeverADirectMessage) {
  Sit();
  EXPECT_THAT(Writes("summit@muc.example.org", "summit 21"), IsEmpty());
  EXPECT_THAT(Writes("summit@muc.example.org/alice", "summit 21"), IsEmpty());
}

TEST_F(PrivateMessages, NickMayHoldAnySign) {
  Sit();
  EXPECT_THAT(Whispers("a/b @ c", "summit 21"),
              ElementsAre("private summit@muc.example.org/a/b @ c: Summit 21 was in Brussels."));
}

}  // namespace
}  // namespace summit::bot
