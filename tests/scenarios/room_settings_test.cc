#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

using testing::SizeIs;
using testing::StartsWith;

class RoomSettings : public Scenario {
 protected:
  RoomConfig& room() { return config.rooms.front(); }
  void Start() {
    Restart();
    Sit();
  }
};

TEST_F(RoomSettings, PrefixOfTheRoomGoesBeforeTheGeneralOne) {
  room().command_prefix = "?";
  Start();
  EXPECT_THAT(Says("alice", "!summit 21"), IsEmpty());
  EXPECT_THAT(Says("alice", "?summit 21"), SizeIs(1));
  EXPECT_EQ(archive.asked().back().prefix, "?");
  EXPECT_THAT(Whispers("alice", "!summit 21"), SizeIs(1));
  EXPECT_EQ(archive.asked().back().prefix, "!");
}

TEST_F(RoomSettings, LengthOfAnswersIsTheRooms) {
  room().answer_lines = 2;
  room().answer_length = 120;
  Start();
  Says("alice", "!summit 21");
  EXPECT_EQ(archive.asked().back().limits.lines, 2u);
  EXPECT_EQ(archive.asked().back().limits.code_points, 120u);
  Whispers("alice", "summit 21");
  EXPECT_EQ(archive.asked().back().limits.lines, TextLimits::Direct().lines);
}

TEST_F(RoomSettings, OnlyTheNamedCommandsAreAnswered) {
  room().commands = {"sponsors"};
  archive.Knows("sponsor 21", "A sponsor.");
  archive.Knows("more", "More of it.");
  Start();
  EXPECT_THAT(Says("alice", "!summit 21"), IsEmpty());
  EXPECT_THAT(Says("alice", "!sponsor 21"), SizeIs(1));  // an alias
  EXPECT_THAT(Says("alice", "!more"), SizeIs(1));
  EXPECT_THAT(Says("alice", "!help"), SizeIs(1));
}

TEST_F(RoomSettings, WhoTurnsToUsIsToldOnceInPrivate) {
  room().commands = {"sponsors"};
  Start();
  EXPECT_THAT(Says("alice", "SummitBot: summit 21"), ElementsAre(StartsWith("private summit@muc.example.org/alice: ")));
  EXPECT_THAT(Says("alice", "SummitBot: summit 21"), IsEmpty());
  EXPECT_THAT(archive.asked(), IsEmpty());
}

TEST_F(RoomSettings, PlainQuestionsCanBeSwitchedOff) {
  room().questions = false;
  archive.Knows("who came in 2019?", "Many.");
  Start();
  EXPECT_THAT(Says("alice", "SummitBot: who came in 2019?"), ElementsAre(StartsWith("private ")));
  EXPECT_THAT(Says("bob", "SummitBot: !summit 21"), SizeIs(1));
  EXPECT_THAT(Whispers("bob", "who came in 2019?"), ElementsAre("private summit@muc.example.org/bob: Many."));
}

TEST_F(RoomSettings, LanguageOfTheRoomGoesBeforeThatOfTheMessage) {
  Start();
  RoomMessage message = MessageBy("alice", "!summit 21");
  message.text.lang = "fr";
  Happens(message);
  EXPECT_EQ(archive.asked().back().lang, "fr");
  room().language = "de";
  Start();
  Happens(message);
  EXPECT_EQ(archive.asked().back().lang, "de");
}

}  // namespace
}  // namespace summit::bot
