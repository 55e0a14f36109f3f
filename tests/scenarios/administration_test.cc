#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

/// What administrators may have done, by direct message from their real addresses and by nothing else.
class Administration : public Scenario {
 protected:
  Administration() {
    config.admins = {Address("operator@example.org")};
    Restart();
    Sit();
  }
  Lines Orders(const std::string& text) { return Writes("operator@example.org/phone", text); }
};

TEST_F(Administration, RoomsAreListed) {
  EXPECT_THAT(Orders("!rooms"), ElementsAre("audit operator@example.org rooms: done",
                                            HasSubstr("- summit@muc.example.org: joined as SummitBot")));
}

TEST_F(Administration, JoinAndLeave) {
  EXPECT_THAT(Orders("!join other@muc.example.org Botty"),
              testing::IsSupersetOf({"join other@muc.example.org as Botty", "remember",
                                     "audit operator@example.org join other@muc.example.org: done"}));
  Join("Botty", "other@muc.example.org");
  EXPECT_THAT(
      Orders("!leave other@muc.example.org"),
      testing::IsSupersetOf({"leave other@muc.example.org", "drop bookmark other@muc.example.org", "remember"}));
  EXPECT_THAT(Orders("!leave other@muc.example.org"), Contains(HasSubstr("out of other@muc.example.org already")));
}

TEST_F(Administration, KickedAndConfiguredRoomIsEnteredAgainOnTheirWord) {
  Happens(RoomLeft{Address(kRoom), RoomExit::kKicked, ""});
  EXPECT_THAT(Orders("!join summit@muc.example.org"), Contains("join summit@muc.example.org as SummitBot"));
}

TEST_F(Administration, OthersHaveNoSay) {
  for (const char* from : {"juliet@example.org/phone", "operator@evil.example/operator@example.org"}) {
    EXPECT_THAT(Writes(from, "!leave summit@muc.example.org"),
                Not(Contains(testing::AnyOf(StartsWith("leave"), StartsWith("audit")))));
  }
}

TEST_F(Administration, NothingIsTakenFromWithinARoom) {
  RoomMessage room = MessageBy("operator", "!leave summit@muc.example.org");
  room.real_jid = Address("operator@example.org/phone");
  EXPECT_THAT(Happens(room), Not(Contains(StartsWith("leave"))));
  PrivateMessage whisper = WhisperBy("operator", "!leave summit@muc.example.org");
  whisper.real_jid = Address("operator@example.org/phone");
  EXPECT_THAT(Happens(whisper), Not(Contains(StartsWith("leave"))));
}

TEST_F(Administration, IgnoredIsWhoTheySay) {
  EXPECT_THAT(Orders("!ignore eve@example.org"), Contains("remember"));
  EXPECT_THAT(Writes("eve@example.org/x", "summit 21"), IsEmpty());
  EXPECT_THAT(Orders("!ignore"), Contains(HasSubstr("I ignore eve@example.org.")));
  Orders("!unignore eve@example.org");
  EXPECT_THAT(Writes("eve@example.org/x", "summit 21"), testing::SizeIs(1));
  EXPECT_THAT(Orders("!ignore operator@example.org"), Contains(HasSubstr("I do not ignore administrators")));
}

TEST_F(Administration, IgnoredAreRemembered) {
  Orders("!ignore eve@example.org");
  memory = ReadMemory(std::get<KeepMemory>(actions().at(1)).text).value();
  Restart();
  Sit();
  EXPECT_THAT(Writes("eve@example.org/x", "summit 21"), IsEmpty());
}

TEST_F(Administration, ReloadIsReported) {
  EXPECT_THAT(Orders("!reload"), testing::IsSupersetOf({"reload", "audit operator@example.org reload: done"}));
  EXPECT_THAT(Happens(ReloadEnded{true, "posts=3"}),
              ElementsAre("direct operator@example.org/phone: The archive is read: posts=3"));
  EXPECT_THAT(Happens(ReloadEnded{true, "posts=3"}), IsEmpty());
}

TEST_F(Administration, AnnounceSpeaksInRooms) {
  EXPECT_THAT(Orders("!announce all I will be away on *Sunday*"),
              Contains("room summit@muc.example.org: I will be away on *Sunday*"));
  EXPECT_THAT(Orders("!announce summit@muc.example.org hello"), Contains("room summit@muc.example.org: hello"));
  EXPECT_THAT(Orders("!announce other@muc.example.org hello"), Contains(HasSubstr("no such room")));
}

TEST_F(Administration, WhatIsMissingIsAskedFor) {
  EXPECT_THAT(Orders("!join"), ElementsAre(HasSubstr("audit operator@example.org join: Please say"),
                                           HasSubstr("Please say the room's address")));
  EXPECT_THAT(Orders("!join not a room"), Contains(HasSubstr("not the address of a room")));
}

TEST_F(Administration, StatusTellsHowItIs) {
  Happens(ArchiveRead{std::vector<PostInfo>(3)});
  EXPECT_THAT(Orders("!status"), Contains(HasSubstr("in 1 of 1 room; 3 posts in the archive; nobody ignored")));
}

TEST_F(Administration, TheyHearOnceADayOfARoomThatIsClosedToUs) {
  const RoomJoinFailed refused{Address(kRoom), JoinRefusal::kMembersOnly, "members only"};
  Disconnect();
  Connect();
  EXPECT_THAT(Happens(refused), Contains(StartsWith("direct operator@example.org: I am out of a room: summit@muc")));
  After(6h);
  EXPECT_THAT(Happens(refused), Not(Contains(StartsWith("direct "))));
  After(24h);
  EXPECT_THAT(Happens(refused), Contains(StartsWith("direct ")));
}

TEST_F(Administration, TheyHearOfAKickButNotOfALostRoom) {
  EXPECT_THAT(Happens(RoomLeft{Address(kRoom), RoomExit::kTechnical, ""}), Not(Contains(StartsWith("direct "))));
  After(10s);
  Join();
  EXPECT_THAT(Happens(RoomLeft{Address(kRoom), RoomExit::kKicked, ""}),
              Contains(StartsWith("direct operator@example.org: I am out of a room")));
}

TEST_F(Administration, AnEditedOrderIsNotCarriedOutAgain) {
  DirectMessage edited = DirectFrom("operator@example.org/phone", "!leave summit@muc.example.org");
  edited.text.id = "b";
  edited.text.replaces = "a";
  EXPECT_THAT(Happens(edited), IsEmpty());
}

TEST_F(Administration, TheirQuestionsAreAnsweredAsEverybodys) {
  EXPECT_THAT(Orders("!summit 21"), ElementsAre("direct operator@example.org/phone: Summit 21 was in Brussels."));
  EXPECT_THAT(Orders("rooms"), Not(Contains(StartsWith("audit")))) << "without the prefix it is a question";
}

}  // namespace
}  // namespace summit::bot
