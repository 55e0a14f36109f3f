#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::StartsWith;

class InvitationsToRooms : public Scenario {
 protected:
  static constexpr const char* kOther = "other@muc.example.org";

  void Allow(InvitePolicy policy) {
    config.admins = {Address("operator@example.org")};
    config.invites = std::move(policy);
    Restart();
    Sit();
  }
  Lines Direct(const std::string& from, const std::string& room = kOther) {
    return Happens(Invited{Address(room), Address(from), true, {}, {}});
  }
  Lines Mediated(const std::optional<std::string>& from, const std::string& room = kOther) {
    const std::optional<Jid> inviter = from ? std::optional(Address(*from)) : std::nullopt;
    return Happens(Invited{Address(room), inviter, false, from.value_or(room + "/somebody"), {}});
  }
};

TEST_F(InvitationsToRooms, AdministratorsMayInvite) {
  Allow({InvitePolicy::Kind::kAdmins, {}});
  EXPECT_THAT(Direct("operator@example.org/phone"), Contains("join other@muc.example.org as SummitBot"));
}

TEST_F(InvitationsToRooms, OthersAreRefusedOncePolitely) {
  Allow({InvitePolicy::Kind::kAdmins, {}});
  EXPECT_THAT(Direct("juliet@example.org/phone"),
              ElementsAre(StartsWith("direct juliet@example.org/phone: Thank you for the invitation.")));
  EXPECT_THAT(Direct("juliet@example.org/laptop", "third@muc.example.org"), IsEmpty());
  EXPECT_THAT(Mediated("juliet@example.org"), IsEmpty());
  After(24h);
  EXPECT_THAT(Mediated("juliet@example.org"),
              ElementsAre(StartsWith("decline other@muc.example.org to juliet@example.org: Thank you")));
}

TEST_F(InvitationsToRooms, NobodyMeansNobody) {
  Allow({InvitePolicy::Kind::kNobody, {}});
  EXPECT_THAT(Direct("operator@example.org/phone"), ElementsAre(StartsWith("direct ")));
}

TEST_F(InvitationsToRooms, DomainsCountByTheWholeName) {
  Allow({InvitePolicy::Kind::kDomains, {"example.org"}});
  EXPECT_THAT(Direct("juliet@example.org/phone"), Contains(StartsWith("join ")));
  EXPECT_THAT(Direct("eve@evil-example.org/x", "third@muc.example.org"), Not(Contains(StartsWith("join "))));
  EXPECT_THAT(Direct("eve@example.org.evil.net/x", "third@muc.example.org"), Not(Contains(StartsWith("join "))));
}

TEST_F(InvitationsToRooms, WhoIsHiddenByTheRoomCountsAsAnyone) {
  Allow({InvitePolicy::Kind::kAdmins, {}});
  EXPECT_THAT(Mediated(std::nullopt), ElementsAre(StartsWith("decline ")));
  Allow({InvitePolicy::Kind::kAnyone, {}});
  EXPECT_THAT(Mediated(std::nullopt), Contains(StartsWith("join ")));
}

TEST_F(InvitationsToRooms, InviterHearsHowItWentTheRoomHearsNothing) {
  Allow({InvitePolicy::Kind::kAnyone, {}});
  Direct("juliet@example.org/phone");
  EXPECT_THAT(Join("SummitBot", kOther),
              ElementsAre(StartsWith("bookmark"), StartsWith("ready"),
                          StartsWith("direct juliet@example.org/phone: I am in other@muc.example.org now")));
  Direct("juliet@example.org/phone", "third@muc.example.org");
  EXPECT_THAT(Happens(RoomJoinFailed{Address("third@muc.example.org"), JoinRefusal::kMembersOnly, "members only"}),
              Contains(StartsWith("direct juliet@example.org/phone: I cannot enter third@muc.example.org")));
}

TEST_F(InvitationsToRooms, PasswordOfTheInvitationIsUsed) {
  Allow({InvitePolicy::Kind::kAnyone, {}});
  Happens(Invited{Address(kOther), Address("juliet@example.org/phone"), true, {}, "sesame"});
  EXPECT_EQ(std::get<JoinRoom>(actions().front()).password, "sesame");
}

TEST_F(InvitationsToRooms, ThereIsACapOnRooms) {
  config.max_rooms = 2;
  Allow({InvitePolicy::Kind::kAnyone, {}});
  EXPECT_THAT(Direct("juliet@example.org/phone"), Contains(StartsWith("join ")));
  EXPECT_THAT(Direct("juliet@example.org/phone", "third@muc.example.org"),
              ElementsAre(HasSubstr("as many rooms as I may be")));
}

TEST_F(InvitationsToRooms, RoomWeAreInNeedsNone) {
  Allow({InvitePolicy::Kind::kAnyone, {}});
  EXPECT_THAT(Direct("juliet@example.org/phone", kRoom), IsEmpty());
}

TEST_F(InvitationsToRooms, KickedMayBeInvitedBackBannedMayNot) {
  Allow({InvitePolicy::Kind::kAnyone, {}});
  Happens(RoomLeft{Address(kRoom), RoomExit::kKicked, ""});
  EXPECT_THAT(Direct("juliet@example.org/phone", kRoom), Contains("join summit@muc.example.org as SummitBot"));
  Join();
  Happens(RoomLeft{Address(kRoom), RoomExit::kBanned, ""});
  EXPECT_THAT(Direct("romeo@example.org/phone", kRoom), ElementsAre(HasSubstr("banned")));
  EXPECT_THAT(Direct("operator@example.org/phone", kRoom), Contains("join summit@muc.example.org as SummitBot"));
}

TEST_F(InvitationsToRooms, IgnoredAreNotEvenRefused) {
  config.ignore = {Address("eve@example.org")};
  Allow({InvitePolicy::Kind::kAdmins, {}});
  EXPECT_THAT(Direct("eve@example.org/x"), IsEmpty());
  EXPECT_THAT(Mediated("eve@example.org"), IsEmpty());
}

TEST_F(InvitationsToRooms, RefusalNamesWhoRunsTheBot) {
  config.profile.contact = "xmpp:operator@example.org";
  Allow({InvitePolicy::Kind::kAdmins, {}});
  EXPECT_THAT(Direct("juliet@example.org/phone"), ElementsAre(HasSubstr("Who runs me: xmpp:operator@example.org")));
}

}  // namespace
}  // namespace summit::bot
