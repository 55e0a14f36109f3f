#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

class RateLimits : public Scenario {
 protected:
  RateLimits() {
    config.limits.person = {3, 2};
    config.limits.room = {6, 6};
    config.limits.total = {9, 9};
    config.limits.repeats = 100;
    for (int i = 0; i < 30; ++i) archive.Knows(Nth(i), "Answer " + std::to_string(i));
    Restart();
    Sit();
  }
  static std::string Nth(int i) { return "summit " + std::to_string(i); }
  Lines Asks(const std::string& nick, int i) { return Says(nick, "!" + Nth(i)); }
};

TEST_F(RateLimits, PersonIsToldOnceInPrivateThenSilence) {
  for (int i = 0; i < 3; ++i) EXPECT_THAT(Asks("alice", i), testing::SizeIs(1)) << i;
  EXPECT_THAT(Asks("alice", 3),
              ElementsAre(testing::StartsWith("private summit@muc.example.org/alice: That is a lot")));
  EXPECT_THAT(Asks("alice", 4), IsEmpty());
  EXPECT_THAT(Asks("bob", 5), testing::SizeIs(1));
}

TEST_F(RateLimits, PersonIsAnsweredAgainAfterAWhileAndToldAgainInTheNextWindow) {
  for (int i = 0; i < 5; ++i) Asks("alice", i);
  After(30s);
  EXPECT_THAT(Asks("alice", 6), ElementsAre("room summit@muc.example.org: Answer 6"));
  EXPECT_THAT(Asks("alice", 7), IsEmpty());
  After(61s);
  for (int i = 8; i < 10; ++i) EXPECT_THAT(Asks("alice", i), ElementsAre(testing::StartsWith("room"))) << i;
  EXPECT_THAT(Asks("alice", 11), ElementsAre(testing::StartsWith("private")));
}

TEST_F(RateLimits, NewNickIsNoNewPerson) {
  for (int i = 0; i < 3; ++i) Asks("alice", i);
  Happens(OccupantChanged{Address(kRoom), "alice", "alice2"});
  EXPECT_THAT(Asks("alice2", 4), ElementsAre(testing::StartsWith("private summit@muc.example.org/alice2:")));
}

TEST_F(RateLimits, OccupantIdOrRealAddressCountsMoreThanTheNick) {
  for (int i = 0; i < 3; ++i) {
    RoomMessage message = MessageBy("nick" + std::to_string(i), "!" + Nth(i));
    message.occupant_id = "the-same";
    Happens(message);
  }
  RoomMessage again = MessageBy("yet-another", "!" + Nth(4));
  again.occupant_id = "the-same";
  EXPECT_THAT(Happens(again), ElementsAre(testing::StartsWith("private")));
}

TEST_F(RateLimits, PrivateAndDirectMessagesCountForThePersonToo) {
  for (int i = 0; i < 3; ++i) {
    PrivateMessage whisper = WhisperBy("juliet", Nth(i));
    whisper.real_jid = Address("juliet@example.org/phone");
    EXPECT_THAT(Happens(whisper), testing::SizeIs(1));
  }
  EXPECT_THAT(Writes("juliet@example.org/laptop", Nth(4)),
              ElementsAre(testing::StartsWith("direct juliet@example.org/laptop: That is a lot")));
  EXPECT_THAT(Writes("juliet@example.org/laptop", Nth(5)), IsEmpty());
}

TEST_F(RateLimits, RoomHasALimitOfItsOwnAndIsToldOnlyOnce) {
  for (int i = 0; i < 6; ++i) EXPECT_THAT(Asks("nick" + std::to_string(i), i), testing::SizeIs(1)) << i;
  EXPECT_THAT(Asks("mary", 7), ElementsAre(testing::StartsWith("private summit@muc.example.org/mary: That is a lot")));
  EXPECT_THAT(Asks("anna", 8), IsEmpty());
  EXPECT_THAT(Whispers("anna", Nth(8)), ElementsAre("private summit@muc.example.org/anna: Answer 8"));
}

TEST_F(RateLimits, AllTogetherAreLimitedAndAFloodIsNoFloodOfNotes) {
  for (int i = 0; i < 9; ++i)
    EXPECT_THAT(Writes("p" + std::to_string(i) + "@example.org/x", Nth(i)), testing::SizeIs(1));
  std::size_t notes = 0;
  for (int i = 0; i < 20; ++i) notes += Writes("q" + std::to_string(i) + "@example.org/x", Nth(i)).size();
  EXPECT_EQ(notes, 1u);
}

TEST_F(RateLimits, WordsForOtherBotsNeitherCountNorBringANote) {
  for (int i = 0; i < 20; ++i) EXPECT_THAT(Says("alice", "!roll 2d6"), IsEmpty());
  for (int i = 0; i < 3; ++i) EXPECT_THAT(Asks("alice", i), testing::SizeIs(1));
  EXPECT_THAT(Says("alice", "!roll 2d6"), IsEmpty());
  EXPECT_THAT(Asks("alice", 4), ElementsAre(testing::StartsWith("private")));
}

}  // namespace
}  // namespace summit::bot
