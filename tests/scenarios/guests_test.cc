#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

/// Rooms into which we were invited are kept until somebody wants us out.
class Guests : public Scenario {
 protected:
  static constexpr const char* kOther = "other@muc.example.org";
  void SitInBoth() {
    config.invites.kind = InvitePolicy::Kind::kAnyone;
    Restart();
    Sit();
    Happens(Invited{Address(kOther), Address("juliet@example.org/phone"), true, {}, {}});
    Keep();
    Join("SummitBot", kOther);
  }
  /// Takes over what the last event had us write down.
  void Keep() {
    for (const Action& action : actions())
      if (const auto* kept = std::get_if<KeepMemory>(&action)) memory = ReadMemory(kept->text).value();
  }
};

TEST_F(Guests, AreBackAfterAStart) {
  SitInBoth();
  Restart();
  EXPECT_THAT(Connect(), testing::IsSupersetOf(
                             {"join summit@muc.example.org as SummitBot", "join other@muc.example.org as SummitBot"}));
}

TEST_F(Guests, AreAnsweredLikeAnywhere) {
  SitInBoth();
  RoomMessage message = MessageBy("alice", "!summit 21");
  message.room = Address(kOther);
  EXPECT_THAT(Happens(message), ElementsAre("room other@muc.example.org: Summit 21 was in Brussels."));
}

TEST_F(Guests, AreForgottenWhenShownTheDoor) {
  for (RoomExit why : {RoomExit::kKicked, RoomExit::kBanned, RoomExit::kDestroyed, RoomExit::kNotMember}) {
    memory = {};
    SitInBoth();
    EXPECT_THAT(Happens(RoomLeft{Address(kOther), why, ""}),
                testing::IsSupersetOf({"remember", "drop bookmark other@muc.example.org"}));
    Keep();
    Restart();
    EXPECT_THAT(Connect(), Not(Contains(HasSubstr("other@muc.example.org"))));
  }
}

TEST_F(Guests, DoNotCountOnceLeft) {
  SitInBoth();
  EXPECT_THAT(Happens(RoomLeft{Address(kOther), RoomExit::kKicked, ""}), Contains("ready: in 1 of 1 room"));
}

TEST_F(Guests, AreForgottenWhenTheDoorIsShutToThem) {
  config.invites.kind = InvitePolicy::Kind::kAnyone;
  Restart();
  Sit();
  Happens(Invited{Address(kOther), Address("juliet@example.org/phone"), true, {}, {}});
  EXPECT_THAT(Happens(RoomJoinFailed{Address(kOther), JoinRefusal::kMembersOnly, "members only"}),
              testing::IsSupersetOf({"problem room-given-up", "remember"}));
  Keep();
  EXPECT_THAT(memory.rooms, IsEmpty());
  EXPECT_THAT(After(48h), Not(Contains("join other@muc.example.org as SummitBot")));
}

TEST_F(Guests, AreTriedAgainWhenTheyAreOnlyFull) {
  config.invites.kind = InvitePolicy::Kind::kAnyone;
  Restart();
  Sit();
  Happens(Invited{Address(kOther), Address("juliet@example.org/phone"), true, {}, {}});
  Happens(RoomJoinFailed{Address(kOther), JoinRefusal::kFull, "full"});
  EXPECT_THAT(After(1h), Contains("join other@muc.example.org as SummitBot"));
}

TEST_F(Guests, AreKeptWhenOnlyLost) {
  SitInBoth();
  EXPECT_THAT(Happens(RoomLeft{Address(kOther), RoomExit::kTechnical, ""}), Not(Contains("remember")));
  EXPECT_THAT(After(10s), Contains("join other@muc.example.org as SummitBot"));
}

}  // namespace
}  // namespace summit::bot
