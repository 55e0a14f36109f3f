#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

class Addressing : public Scenario {};

TEST_F(Addressing, NickWithSeparatorTurnsToUs) {
  Sit();
  for (const char* body : {"SummitBot: summit 21", "summitbot, summit 21", "SUMMITBOT:summit 21",
                           "@summitbot summit 21", "@SummitBot: summit 21", "  SummitBot : summit 21"}) {
    Restart();
    Sit();
    EXPECT_THAT(Says("alice", body), ElementsAre("room summit@muc.example.org: Summit 21 was in Brussels.")) << body;
    EXPECT_EQ(archive.asked().back().text, "summit 21") << body;
    EXPECT_TRUE(archive.asked().back().addressed) << body;
    EXPECT_FALSE(archive.asked().back().command) << body;
  }
}

TEST_F(Addressing, NickAndPrefixTogetherAreACommandToUs) {
  Sit();
  Says("alice", "SummitBot: !summit 21");
  EXPECT_EQ(archive.asked().back().text, "summit 21");
  EXPECT_TRUE(archive.asked().back().command);
  EXPECT_TRUE(archive.asked().back().addressed);
}

TEST_F(Addressing, MentionInASentenceIsNoCall) {
  Sit();
  for (const char* body : {"ask SummitBot: summit 21", "SummitBot is great", "I like SummitBot, really", "SummitBot",
                           "SummitBot2: summit 21", "@summitbot's answers are good", "@summitbots summit 21",
                           "mail me at x@summitbot summit 21", "SummitBot summit 21"})
    EXPECT_THAT(Says("alice", body), IsEmpty()) << body;
  EXPECT_THAT(archive.asked(), IsEmpty());
}

TEST_F(Addressing, WhatIsNotUnderstoodIsSaidWhenWeWereCalled) {
  Sit();
  EXPECT_THAT(Says("alice", "SummitBot: gibberish"), ElementsAre("room summit@muc.example.org: What do you mean? (1)"));
}

TEST_F(Addressing, CallWithoutWordsAsksForHelp) {
  Sit();
  EXPECT_THAT(Says("alice", "SummitBot:"), ElementsAre("room summit@muc.example.org: Ask me about a Summit."));
  EXPECT_THAT(Says("bob", "@summitbot"), ElementsAre("room summit@muc.example.org: Ask me about a Summit."));
}

TEST_F(Addressing, OnlyTheNickOfThisMomentIsOurs) {
  Connect();
  Join("SummitBot_2");
  EXPECT_THAT(Says("alice", "SummitBot: summit 21"), IsEmpty());
  EXPECT_THAT(Says("alice", "SummitBot_2: summit 21"),
              ElementsAre("room summit@muc.example.org: Summit 21 was in Brussels."));
  Happens(OwnNickChanged{Address(kRoom), "Archivist"});
  EXPECT_THAT(Says("bob", "SummitBot_2: summit 21"), IsEmpty());
  EXPECT_THAT(Says("bob", "archivist: summit 21"),
              ElementsAre("room summit@muc.example.org: Summit 21 was in Brussels."));
}

TEST_F(Addressing, NickWithSpacesAndAccents) {
  Connect();
  Join("Señor Bot");
  EXPECT_THAT(Says("alice", "señor bot: summit 21"),
              ElementsAre("room summit@muc.example.org: Summit 21 was in Brussels."));
  EXPECT_THAT(Says("bob", "@Señor Bot summit 21"),
              ElementsAre("room summit@muc.example.org: Summit 21 was in Brussels."));
}

}  // namespace
}  // namespace summit::bot
