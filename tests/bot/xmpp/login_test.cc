#include "bot/xmpp/login.h"

#include <gmock/gmock.h>

namespace summit::bot {
namespace {

using testing::HasSubstr;

constexpr char kNonce[] = "rOprNGfwEbeRWgbNEkqO";
constexpr char kChallenge[] = "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";
constexpr char kProof[] = "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=";
const std::vector<ChannelBinding> kModern = {{"tls-exporter", "E"}, {"tls-server-end-point", "P"}};
const std::vector<ChannelBinding> kOlder = {{"tls-exporter", "E"}, {"tls-unique", "U"}, {"tls-server-end-point", "P"}};

Login New(std::vector<ChannelBinding> bindings = {}, Proof proof = {"user", "pencil"}) {
  return Login(std::move(proof), std::move(bindings), [] { return std::string(kNonce); });
}

std::string Chosen(const LoginOffer& offer, std::vector<ChannelBinding> bindings = {}) {
  const auto start = New(std::move(bindings)).Begin(offer);
  return start ? start->mechanism + " " + start->initial.substr(0, start->initial.find(",,")) : start.error().message;
}

TEST(LoginTest, TheStrongestThatIsOfferedIsTaken) {
  EXPECT_EQ(Chosen({{"PLAIN", "SCRAM-SHA-1", "SCRAM-SHA-256"}, {}}), "SCRAM-SHA-256 n");
  EXPECT_EQ(Chosen({{"SCRAM-SHA-1", "DIGEST-MD5"}, {}}), "SCRAM-SHA-1 n");
  EXPECT_EQ(Chosen({{"SCRAM-SHA-512", "SCRAM-SHA-256"}, {}}), "SCRAM-SHA-512 n");
}

TEST(LoginTest, BindsWhereTheServerCanCheckIt) {
  const std::vector<std::string> both = {"SCRAM-SHA-256", "SCRAM-SHA-256-PLUS"};
  EXPECT_EQ(Chosen({both, {{"tls-exporter"}}}, kModern), "SCRAM-SHA-256-PLUS p=tls-exporter");
  EXPECT_EQ(Chosen({both, {{"tls-server-end-point"}}}, kModern), "SCRAM-SHA-256-PLUS p=tls-server-end-point");
  EXPECT_EQ(Chosen({both, {}}, kOlder), "SCRAM-SHA-256-PLUS p=tls-unique");
  // Not known what the server would check: then it must not look as if it had not offered any.
  EXPECT_EQ(Chosen({both, {}}, kModern), "SCRAM-SHA-256 n");
  EXPECT_EQ(Chosen({both, {{"tls-telepathy"}}}, kModern), "SCRAM-SHA-256 n");
}

TEST(LoginTest, SaysThatItCouldHaveBound) { EXPECT_EQ(Chosen({{"SCRAM-SHA-1"}, {}}, kModern), "SCRAM-SHA-1 y"); }

TEST(LoginTest, PlainOnlyWhereItIsAllowed) {
  EXPECT_THAT(Chosen({{"PLAIN", "DIGEST-MD5", "ANONYMOUS"}, {}}),
              HasSubstr("offers no way of logging in that is safe (it offers PLAIN, DIGEST-MD5 and ANONYMOUS)"));
  EXPECT_THAT(Chosen({{"PLAIN"}, {}}), HasSubstr("account.allow_plain"));
  EXPECT_THAT(Chosen({{"DIGEST-MD5"}, {}}), testing::Not(HasSubstr("account.allow_plain")));
  Login login = New({}, {"user", "pencil", true});
  EXPECT_EQ(login.Begin({{"PLAIN"}, {}})->initial, std::string("\0user\0pencil", 12));
  EXPECT_TRUE(login.Accept(""));
  EXPECT_EQ(New({}, {"user", "pencil", true}).Begin({{"PLAIN", "SCRAM-SHA-1"}, {}})->mechanism, "SCRAM-SHA-1");
}

TEST(LoginTest, CertificateGoesBeforeThePassword) {
  const auto start = New({}, {"user", "pencil", false, true}).Begin({{"SCRAM-SHA-256", "EXTERNAL"}, {}});
  EXPECT_EQ(start->mechanism, "EXTERNAL");
  EXPECT_EQ(start->initial, "");
  EXPECT_FALSE(New({}, {"user", "", false, true}).Begin({{"SCRAM-SHA-256"}, {}}).ok());
}

TEST(LoginTest, ServerHasToProveItself) {
  Login login = New();
  ASSERT_TRUE(login.Begin({{"SCRAM-SHA-256"}, {}}).ok());
  ASSERT_TRUE(login.Respond(kChallenge).ok());
  EXPECT_TRUE(login.Accept(kProof));
  EXPECT_FALSE(login.Accept(""));
  EXPECT_FALSE(login.Accept("v=AAAA"));
}

TEST(LoginTest, ProofMayComeAsAChallenge) {
  Login login = New();
  ASSERT_TRUE(login.Begin({{"SCRAM-SHA-256"}, {}}).ok());
  ASSERT_TRUE(login.Respond(kChallenge).ok());
  EXPECT_EQ(login.Respond(kProof).value(), "");
  EXPECT_TRUE(login.Accept(""));
  Login lied_to = New();
  ASSERT_TRUE(lied_to.Begin({{"SCRAM-SHA-256"}, {}}).ok());
  ASSERT_TRUE(lied_to.Respond(kChallenge).ok());
  EXPECT_FALSE(lied_to.Respond("v=AAAA").ok());
  EXPECT_FALSE(lied_to.Accept(""));
}

TEST(LoginTest, SuccessWithoutAChallengeIsNoProof) {
  Login login = New();
  ASSERT_TRUE(login.Begin({{"SCRAM-SHA-256"}, {}}).ok());
  EXPECT_FALSE(login.Accept(""));
  EXPECT_FALSE(login.Accept(kProof));
}

TEST(LoginTest, AnotherHashIsTriedWhenThePasswordWasNotYetUsed) {
  const LoginOffer offer{{"SCRAM-SHA-256", "SCRAM-SHA-1"}, {}};
  Login login = New();
  ASSERT_TRUE(login.Begin(offer).ok());
  ASSERT_TRUE(login.MayTryAnother());
  EXPECT_EQ(login.Begin(offer)->mechanism, "SCRAM-SHA-1");
  ASSERT_TRUE(login.Respond(kChallenge).ok());
  EXPECT_FALSE(login.MayTryAnother());  // the password it was
}

}  // namespace
}  // namespace summit::bot
