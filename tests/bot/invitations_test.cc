#include "bot/invitations.h"

#include <gtest/gtest.h>

namespace summit::bot {
namespace {

struct Case {
  InvitePolicy policy;
  const char* inviter;  // empty: not known
  bool allowed;
};

class MayInviteTest : public testing::TestWithParam<Case> {};

TEST_P(MayInviteTest, ByPolicyAndRealAddress) {
  BotConfig config;
  config.admins = {*Jid::Parse("operator@example.org")};
  config.invites = GetParam().policy;
  EXPECT_EQ(MayInvite(config, Jid::Parse(GetParam().inviter)), GetParam().allowed) << GetParam().inviter;
}

using Kind = InvitePolicy::Kind;

INSTANTIATE_TEST_SUITE_P(All, MayInviteTest,
                         testing::Values(Case{{Kind::kNobody, {}}, "operator@example.org/x", false},
                                         Case{{Kind::kAdmins, {}}, "operator@example.org/x", true},
                                         Case{{Kind::kAdmins, {}}, "OPERATOR@Example.org", true},
                                         Case{{Kind::kAdmins, {}}, "operator@example.com/x", false},
                                         Case{{Kind::kAdmins, {}}, "room@muc.example.org/operator@example.org", false},
                                         Case{{Kind::kAdmins, {}}, "", false},
                                         Case{{Kind::kDomains, {"example.net"}}, "juliet@example.net/x", true},
                                         Case{{Kind::kDomains, {"example.net"}}, "juliet@EXAMPLE.net", true},
                                         Case{{Kind::kDomains, {"example.net"}}, "juliet@sub.example.net", false},
                                         Case{{Kind::kDomains, {"example.net"}}, "example.net", false},
                                         Case{{Kind::kDomains, {"example.net"}}, "operator@example.org", true},
                                         Case{{Kind::kDomains, {"example.net"}}, "", false},
                                         Case{{Kind::kAnyone, {}}, "", true},
                                         Case{{Kind::kAnyone, {}}, "juliet@example.com", true}));

}  // namespace
}  // namespace summit::bot
