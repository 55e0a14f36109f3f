#include "bot/xmpp/failure.h"

#include <gmock/gmock.h>

namespace summit::bot {
namespace {

using testing::HasSubstr;

const Peer kPeer{"example.org", "xmpp.example.org:5222", ""};

CertificateFaults Unknown() {
  CertificateFaults faults;
  faults.unknown_authority = true;
  return faults;
}

TEST(FailureTest, WrongPasswordIsNotTriedAgain) {
  const Failure failure = ExplainLogin({"not-authorized", "", ""}, kPeer);
  EXPECT_EQ(failure.remedy, Remedy::kGiveUp);
  EXPECT_EQ(failure.message,
            "example.org refused the login: wrong password, or no such account; check account.jid and the file of "
            "account.password_file");
}

TEST(FailureTest, TroubleOfTheServerWithPasswordsIsTriedAgain) {
  EXPECT_EQ(ExplainLogin({"temporary-auth-failure", "", ""}, kPeer).remedy, Remedy::kRetry);
}

TEST(FailureTest, DisabledAccountIsNamed) {
  const Failure failure = ExplainLogin({"account-disabled", "ask us", ""}, kPeer);
  EXPECT_EQ(failure.remedy, Remedy::kGiveUp);
  EXPECT_THAT(failure.message, HasSubstr("the account is disabled (ask us)"));
}

TEST(FailureTest, CertificateOfAnUnknownAuthority) {
  const Failure failure = ExplainCertificate(Unknown(), kPeer);
  EXPECT_EQ(failure.event, "certificate-refused");
  EXPECT_EQ(failure.message,
            "the certificate of xmpp.example.org:5222 is refused: no authority that is trusted here has signed it; put "
            "the certificate of the server's authority into a file and name it in server.ca_file");
  EXPECT_THAT(ExplainCertificate(Unknown(), {"example.org", "h:1", "ca.pem"}).message, HasSubstr("check that ca.pem"));
}

TEST(FailureTest, CertificateOfAnotherHost) {
  CertificateFaults faults;
  faults.other_name = true;
  faults.names = {"other.example", "www.other.example"};
  EXPECT_THAT(ExplainCertificate(faults, kPeer).message,
              HasSubstr("it is for other.example and www.other.example, not for example.org; the server's certificate "
                        "has to name"));
}

TEST(FailureTest, ExpiredCertificate) {
  CertificateFaults faults;
  faults.expired = true;
  const std::string message = ExplainCertificate(faults, kPeer).message;
  EXPECT_THAT(message, HasSubstr("it has expired; the server's operator has to renew it"));
  EXPECT_THAT(message, testing::Not(HasSubstr("authority")));
}

TEST(FailureTest, SeveralFaultsAreAllNamed) {
  CertificateFaults faults = Unknown();
  faults.expired = true;
  EXPECT_THAT(ExplainCertificate(faults, kPeer).message,
              HasSubstr("it has expired and no authority that is trusted here has signed it"));
}

TEST(FailureTest, TlsThatFailsBeforeTheCertificate) {
  EXPECT_EQ(ExplainTls("An unexpected packet was received.", kPeer).message,
            "TLS with xmpp.example.org:5222 failed before its certificate could be checked: An unexpected packet was "
            "received; TLS 1.2 or 1.3 has to be allowed there");
  EXPECT_THAT(ExplainTls("too late", {"example.org", "h:5223", "", false, true}).message,
              HasSubstr("where it begins with STARTTLS, set server.tls to starttls"));
}

TEST(FailureTest, WhatListensThereMayBeNoServer) {
  const Failure failure = ExplainStranger("sent nonsense", kPeer);
  EXPECT_EQ(failure.event, "stream-refused");
  EXPECT_THAT(failure.message, HasSubstr("xmpp.example.org:5222 sent nonsense; check server.host and server.port"));
  EXPECT_THAT(ExplainStranger("sent nonsense", {"bot.example.org", "h:5347", "", true}).message,
              HasSubstr("check that component.port"));
}

TEST(FailureTest, DomainThatIsNotServedThere) {
  EXPECT_THAT(ExplainStreamError({"host-unknown", "", ""}, kPeer).message,
              HasSubstr("check account.jid and server.host"));
  EXPECT_THAT(ExplainStreamError({"host-unknown", "", ""}, {"bot.example.org", "h:5222", "", true}).message,
              HasSubstr("check component.jid, and that component.port is the server's port for components"));
}

TEST(FailureTest, PortForOthers) {
  EXPECT_THAT(ExplainStreamError({"invalid-namespace", "", ""}, kPeer).message, HasSubstr("check server.host"));
  EXPECT_THAT(ExplainStreamError({"invalid-namespace", "", ""}, {"bot.example.org", "h:5222", "", true}).message,
              HasSubstr("check component.port"));
}

TEST(FailureTest, AnotherSessionOfTheAccountIsNotFought) {
  const Failure failure = ExplainStreamError({"conflict", "Replaced by new connection", ""}, kPeer);
  EXPECT_EQ(failure.remedy, Remedy::kYield);
  EXPECT_THAT(failure.message, HasSubstr("conflict (Replaced by new connection)"));
}

TEST(FailureTest, PolicyIsRespected) {
  EXPECT_EQ(ExplainStreamError({"policy-violation", "", ""}, kPeer).remedy, Remedy::kYield);
}

TEST(FailureTest, ShutdownIsRetriedSoon) {
  const Failure failure = ExplainStreamError({"system-shutdown", "", ""}, kPeer);
  EXPECT_EQ(failure.remedy, Remedy::kRetry);
  EXPECT_EQ(failure.message, "example.org ended the stream: system-shutdown");
}

TEST(FailureTest, SessionOutlivesOnlyTheLossOfItsLink) {
  EXPECT_TRUE(ExplainLoss(kPeer).only_lost);
  for (const char* lost : {"connection-timeout", "internal-server-error", "reset"})
    EXPECT_TRUE(ExplainStreamError({lost, "", ""}, kPeer).only_lost) << lost;
  for (const char* over : {"", "conflict", "policy-violation", "see-other-host", "system-shutdown", "not-authorized"})
    EXPECT_FALSE(ExplainStreamError({over, "", "b.example"}, kPeer).only_lost) << over;
}

TEST(FailureTest, PlacesAreRead) {
  const auto place = [](const std::string& text) {
    return ExplainStreamError({"see-other-host", "", text}, kPeer).elsewhere;
  };
  EXPECT_EQ(place("b.example"), (Target{"b.example", 5222, false}));
  EXPECT_EQ(place("b.example:15222"), (Target{"b.example", 15222, false}));
  EXPECT_EQ(place("[2001:db8::1]:5333"), (Target{"2001:db8::1", 5333, false}));
  EXPECT_EQ(place("[2001:db8::1]"), (Target{"2001:db8::1", 5222, false}));
  EXPECT_EQ(place("2001:db8::1"), (Target{"2001:db8::1", 5222, false}));
  for (const char* wrong : {"", ":5222", "b.example:", "b.example:x", "b.example:70000", "b.example:0", "[::1", "a b"})
    EXPECT_FALSE(place(wrong).has_value()) << wrong;
}

}  // namespace
}  // namespace summit::bot
