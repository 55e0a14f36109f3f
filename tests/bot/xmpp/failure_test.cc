#include "bot/xmpp/failure.h"

#include <gmock/gmock.h>

namespace summit::bot {
namespace {

using testing::HasSubstr;

const Peer kPeer{"example.org", "xmpp.example.org:5222", ""};

StreamEnd Certificate(int status, const std::string& names = "") {
  StreamEnd end;
  end.error = gloox::ConnTlsFailed;
  end.certificate = status;
  end.certificate_names = names;
  return end;
}

StreamEnd Login(gloox::AuthenticationError error) {
  StreamEnd end;
  end.error = gloox::ConnAuthenticationFailed;
  end.auth_error = error;
  return end;
}

StreamEnd Stream(gloox::StreamError error, const std::string& text = "") {
  StreamEnd end;
  end.error = gloox::ConnStreamError;
  end.stream_error = error;
  end.stream_text = text;
  return end;
}

TEST(FailureTest, WrongPasswordIsNotTriedAgain) {
  const Failure failure = Explain(Login(gloox::SaslNotAuthorized), kPeer);
  EXPECT_EQ(failure.remedy, Remedy::kGiveUp);
  EXPECT_EQ(failure.message,
            "example.org refused the login: wrong password, or no such account; check account.jid and the file of "
            "account.password_file");
}

TEST(FailureTest, TroubleOfTheServerWithPasswordsIsTriedAgain) {
  EXPECT_EQ(Explain(Login(gloox::SaslTemporaryAuthFailure), kPeer).remedy, Remedy::kRetry);
}

TEST(FailureTest, CertificateOfAnUnknownAuthority) {
  const StreamEnd end = Certificate(gloox::CertInvalid | gloox::CertSignerUnknown);
  const Failure failure = Explain(end, kPeer);
  EXPECT_EQ(failure.event, "certificate-refused");
  EXPECT_EQ(failure.message,
            "the certificate of xmpp.example.org:5222 is refused: no authority that is trusted here has signed it; put "
            "the certificate of the server's authority into a file and name it in server.ca_file");
  EXPECT_THAT(Explain(end, {"example.org", "h:1", "ca.pem"}).message, HasSubstr("check that ca.pem"));
}

TEST(FailureTest, CertificateOfAnotherHost) {
  EXPECT_THAT(Explain(Certificate(gloox::CertWrongPeer, "other.example"), kPeer).message,
              HasSubstr("it is for other.example, not for example.org; the server's certificate has to name"));
}

TEST(FailureTest, ExpiredCertificate) {
  const std::string message = Explain(Certificate(gloox::CertInvalid | gloox::CertExpired), kPeer).message;
  EXPECT_THAT(message, HasSubstr("it has expired; the server's operator has to renew it"));
  EXPECT_THAT(message, testing::Not(HasSubstr("authority")));
}

TEST(FailureTest, SeveralFaultsAreAllNamed) {
  const std::string message =
      Explain(Certificate(gloox::CertInvalid | gloox::CertExpired | gloox::CertSignerUnknown), kPeer).message;
  EXPECT_THAT(message, HasSubstr("it has expired and no authority that is trusted here has signed it"));
}

TEST(FailureTest, AnotherSessionOfTheAccountIsNotFought) {
  const Failure failure = Explain(Stream(gloox::StreamErrorConflict, "Replaced by new connection"), kPeer);
  EXPECT_EQ(failure.remedy, Remedy::kRetryLate);
  EXPECT_THAT(failure.message, HasSubstr("conflict (Replaced by new connection)"));
}

TEST(FailureTest, ShutdownIsRetriedSoon) {
  const Failure failure = Explain(Stream(gloox::StreamErrorSystemShutdown), kPeer);
  EXPECT_EQ(failure.remedy, Remedy::kRetry);
  EXPECT_EQ(failure.message, "example.org ended the stream: system-shutdown");
}

TEST(FailureTest, EveryEndHasAMessage) {
  for (int error = gloox::ConnNoError; error <= gloox::ConnNotConnected; ++error) {
    StreamEnd end;
    end.error = static_cast<gloox::ConnectionError>(error);
    const Failure failure = Explain(end, kPeer);
    EXPECT_FALSE(failure.message.empty()) << error;
    EXPECT_FALSE(failure.event.empty()) << error;
  }
}

}  // namespace
}  // namespace summit::bot
