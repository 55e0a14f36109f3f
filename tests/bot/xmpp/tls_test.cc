#include "bot/xmpp/tls.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <map>

#include "tests/bot/xmpp/certificates.h"
#include "tests/fakes/temporary_folder.h"

namespace summit::bot {
namespace {

using std::chrono::hours;
using testing::ElementsAre;
using testing::HasSubstr;

constexpr char kOnly12[] = "NORMAL:-VERS-ALL:+VERS-TLS1.2";
constexpr char kOnly13[] = "NORMAL:-VERS-ALL:+VERS-TLS1.3";
constexpr char kOnly11[] = "NORMAL:-VERS-ALL:+VERS-TLS1.1:%VERIFY_ALLOW_SIGN_WITH_SHA1";

class TlsTest : public testing::Test {
 protected:
  TlsTest() : authority_(Authority()), ca_file_(authority_.WriteCertificate(folder_.path() / "ca.pem")) {}

  static Certificate::Wish Authority() {
    Certificate::Wish wish;
    wish.names = {"test"};
    wish.authority = true;
    return wish;
  }

  void Connect(const Certificate& certificate, const std::string& priority = "NORMAL", bool direct = false) {
    auto credentials = TlsCredentials::Load(ca_file_, certificate_file_, key_file_);
    ASSERT_TRUE(credentials.ok()) << credentials.error().ToString();
    client_ = std::make_unique<TlsSession>(credentials.value(), "example.org", direct);
    server_ = std::make_unique<TlsPeer>(certificate, priority, !certificate_file_.empty());
    client_->Feed({});
    Carry();
  }

  /// Takes what each has to say to the other until both are silent.
  void Carry() {
    for (bool more = true; more;) {
      const std::string up = client_->TakeOutput();
      if (!up.empty()) server_->Feed(up);
      const std::string down = server_->TakeOutput();
      if (!down.empty()) client_->Feed(down);
      more = !up.empty() || !down.empty();
    }
  }

  std::map<std::string, std::string> Bindings() const {
    std::map<std::string, std::string> all;
    for (const ChannelBinding& one : client_->Bindings()) all[one.type] = one.data;
    return all;
  }

  TemporaryFolder folder_;
  Certificate authority_;
  std::string ca_file_;
  std::string certificate_file_, key_file_;
  std::unique_ptr<TlsSession> client_;
  std::unique_ptr<TlsPeer> server_;
};

TEST_F(TlsTest, TextGoesBothWaysUnderBothVersions) {
  const Certificate certificate({}, &authority_);
  for (const char* priority : {"NORMAL", kOnly12, kOnly13}) {
    Connect(certificate, priority);
    ASSERT_EQ(client_->state(), TlsSession::State::kOpen) << priority << ": " << client_->problem();
    EXPECT_EQ(server_->ServerName(), "example.org");
    EXPECT_EQ(server_->Protocol(), "");
    client_->Write("up");
    Carry();
    EXPECT_EQ(server_->TakeText(), "up");
    server_->Write("down");
    Carry();
    EXPECT_EQ(client_->TakeText(), "down");
    EXPECT_THAT(client_->Describe(), HasSubstr("certificate valid until 20"));
  }
}

TEST_F(TlsTest, NothingOlderIsSpoken) {
  Connect(Certificate({}, &authority_), kOnly11);
  EXPECT_EQ(client_->state(), TlsSession::State::kBroken);
  EXPECT_FALSE(client_->faults().any());
  EXPECT_FALSE(client_->problem().empty());
}

TEST_F(TlsTest, DirectTlsNamesItsProtocol) {
  Connect(Certificate({}, &authority_), "NORMAL", true);
  EXPECT_EQ(server_->Protocol(), "xmpp-client");
}

TEST_F(TlsTest, UnknownAuthorityIsRefused) {
  const Certificate stranger(Authority());
  Connect(Certificate({}, &stranger));
  EXPECT_EQ(client_->state(), TlsSession::State::kBroken);
  EXPECT_TRUE(client_->faults().unknown_authority);
  EXPECT_FALSE(client_->faults().other_name);
  EXPECT_FALSE(server_->open() && !server_->TakeText().empty());
}

TEST_F(TlsTest, SelfSignedIsRefused) {
  Connect(Certificate({}));
  EXPECT_TRUE(client_->faults().unknown_authority);
}

TEST_F(TlsTest, OtherNameIsRefusedAndTold) {
  Certificate::Wish wish;
  wish.names = {"other.example", "www.other.example"};
  Connect(Certificate(wish, &authority_), kOnly13);
  EXPECT_EQ(client_->state(), TlsSession::State::kBroken);
  EXPECT_TRUE(client_->faults().other_name);
  EXPECT_FALSE(client_->faults().unknown_authority);
  EXPECT_THAT(client_->faults().names, ElementsAre("other.example", "www.other.example"));
}

TEST_F(TlsTest, DatesAreChecked) {
  Certificate::Wish old, early;
  old.valid_from = hours(-48), old.valid_to = hours(-24);
  early.valid_from = hours(24), early.valid_to = hours(48);
  Connect(Certificate(old, &authority_), kOnly12);
  EXPECT_TRUE(client_->faults().expired);
  EXPECT_FALSE(client_->faults().unknown_authority);
  Connect(Certificate(early, &authority_));
  EXPECT_TRUE(client_->faults().not_yet_valid);
}

TEST_F(TlsTest, BothSidesAgreeOnWhatALoginIsBoundTo) {
  const Certificate certificate({}, &authority_);
  Connect(certificate, kOnly13);
  auto bindings = Bindings();
  EXPECT_EQ(bindings.at("tls-exporter"), server_->Binding(GNUTLS_CB_TLS_EXPORTER));
  EXPECT_EQ(bindings.at("tls-exporter").size(), 32u);
  EXPECT_EQ(bindings.at("tls-server-end-point"), server_->Binding(GNUTLS_CB_TLS_SERVER_END_POINT));
  EXPECT_EQ(bindings.count("tls-unique"), 0u);
  Connect(certificate, kOnly12);
  bindings = Bindings();
  EXPECT_EQ(bindings.at("tls-unique"), server_->Binding(GNUTLS_CB_TLS_UNIQUE));
}

TEST_F(TlsTest, OldSessionsWithoutMasterSecretOfTheirOwnAreNotBoundTo) {
  Connect(Certificate({}, &authority_), std::string(kOnly12) + ":%NO_SESSION_HASH");
  ASSERT_EQ(client_->state(), TlsSession::State::kOpen);
  EXPECT_EQ(Bindings().count("tls-unique"), 0u);
}

TEST_F(TlsTest, OwnCertificateIsShown) {
  const Certificate own({{"bot"}, hours(-1), hours(1), false}, &authority_);
  certificate_file_ = own.WriteCertificate(folder_.path() / "own.pem");
  key_file_ = own.WriteKey(folder_.path() / "own.key");
  Connect(Certificate({}, &authority_));
  ASSERT_EQ(client_->state(), TlsSession::State::kOpen) << client_->problem();
  EXPECT_TRUE(server_->HasClientCertificate());
}

TEST_F(TlsTest, EndIsNoticed) {
  Connect(Certificate({}, &authority_));
  server_->Write("last");
  server_->Close();
  Carry();
  EXPECT_EQ(client_->TakeText(), "last");
  EXPECT_EQ(client_->state(), TlsSession::State::kEnded);
}

TEST_F(TlsTest, GarbageEndsIt) {
  Connect(Certificate({}, &authority_));
  client_->Feed(std::string(100, 'x'));
  EXPECT_EQ(client_->state(), TlsSession::State::kBroken);
  client_->Write("into the void");  // and nothing worse
}

TEST_F(TlsTest, PiecesMakeNoDifference) {
  const Certificate certificate({}, &authority_);
  client_ = std::make_unique<TlsSession>(TlsCredentials::Load(ca_file_, "", "").value(), "example.org", false);
  server_ = std::make_unique<TlsPeer>(certificate);
  client_->Feed({});
  for (int turn = 0; turn < 10; ++turn) {
    server_->Feed(client_->TakeOutput());
    if (turn == 5) server_->Write("hello");
    for (const char c : server_->TakeOutput()) client_->Feed({&c, 1});
  }
  EXPECT_EQ(client_->TakeText(), "hello");
}

TEST_F(TlsTest, FilesAreCheckedWithWords) {
  const auto error = [](const std::string& ca, const std::string& certificate, const std::string& key) {
    const auto loaded = TlsCredentials::Load(ca, certificate, key);
    return loaded ? std::string() : loaded.error().message;
  };
  const std::string text = (folder_.path() / "text").string();
  std::ofstream(text) << "hello";
  EXPECT_EQ(error((folder_.path() / "missing").string(), "", ""), "server.ca_file: cannot be read");
  EXPECT_EQ(error(text, "", ""), "server.ca_file: holds no certificate in PEM form");
  EXPECT_THAT(error(ca_file_, text, text), HasSubstr("account.certificate_file and account.key_file cannot be used"));
  EXPECT_EQ(error(ca_file_, "", ""), "");
}

}  // namespace
}  // namespace summit::bot
