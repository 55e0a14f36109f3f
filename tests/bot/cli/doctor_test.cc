#include "bot/cli/doctor.h"

#include <gmock/gmock.h>

#include <sstream>

#include "tests/bot/xmpp/scripted_server.h"

namespace summit::bot {
namespace {

using testing::HasSubstr;
using testing::Not;

class DoctorTest : public testing::Test {
 protected:
  DoctorTest() {
    config_.account.jid = Jid::Parse("bot@example.org");
    config_.rooms.push_back({*Jid::Parse("plaza@rooms.example.org"), "Bot", {}, {}});
    server_.on_sent = [this](const std::string& xml) { Answer(xml); };
  }

  void Answer(const std::string& xml) {
    if (xml.rfind("<presence", 0) != 0 || xml.find("plaza@rooms.example.org") == std::string::npos) return;
    const bool leaves = xml.find("unavailable") != std::string::npos;
    const std::string from = "<presence from='plaza@rooms.example.org/Bot'";
    if (!refusal_.empty())
      return server_.Deliver(from + " type='error'><error type='auth'><" + refusal_ +
                             " xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></presence>");
    server_.Deliver(from + (leaves ? " type='unavailable'" : "") +
                    "><x xmlns='http://jabber.org/protocol/muc#user'><item/><status code='110'/></x></presence>");
  }

  std::string Said(bool well) {
    std::ostringstream out;
    const LinkFactory links = [this](LinkRequest request) -> Result<std::unique_ptr<Link>> {
      if (!usable_) return Error{"server.ca_file: cannot be read", "ca.pem"};
      return server_.NewLink(&request.loop);
    };
    EXPECT_EQ(Examine(config_, {*config_.account.jid, "sesame", "1", "", ""}, links, out), well) << out.str();
    return out.str();
  }

  BotConfig config_;
  ScriptedServer server_;
  std::string refusal_;
  bool usable_ = true;
};

TEST_F(DoctorTest, TellsOfEachStep) {
  const std::string said = Said(true);
  EXPECT_THAT(said, HasSubstr("ok    stream: script:5222 offers STARTTLS\n"));
  EXPECT_THAT(said, HasSubstr("ok    login: offered are SCRAM-SHA-1\n"));
  EXPECT_THAT(said, HasSubstr("ok    login: logging in with SCRAM-SHA-1\n"));
  EXPECT_THAT(said, HasSubstr("ok    bind: we are bot@example.org/"));
  EXPECT_THAT(said, HasSubstr("ok    room plaza@rooms.example.org: entered as Bot\n"));
  EXPECT_THAT(said, Not(HasSubstr("FAIL")));
  EXPECT_THAT(said, Not(HasSubstr("sesame")));
}

TEST_F(DoctorTest, AsksForAResourceOfItsOwn) {
  config_.account.jid = Jid::Parse("bot@example.org/home");
  Said(true);
  EXPECT_THAT(server_.bind_request(), HasSubstr("<resource>doctor-"));
}

TEST_F(DoctorTest, WrongPasswordIsExplainedOnce) {
  server_.password = "another";
  EXPECT_THAT(Said(false), HasSubstr("FAIL  login-refused: example.org refused the login: wrong password"));
}

TEST_F(DoctorTest, CertificateIsExplained) {
  server_.certificate.expired = true;
  EXPECT_THAT(Said(false), HasSubstr("it has expired; the server's operator has to renew it"));
}

TEST_F(DoctorTest, RoomThatRefusesIsAdvisedOn) {
  refusal_ = "registration-required";
  const std::string said = Said(false);
  EXPECT_THAT(said, HasSubstr("FAIL  room plaza@rooms.example.org: the room refused us: registration-required\n"));
  EXPECT_THAT(said, HasSubstr("      -> the room is for members only"));
}

TEST_F(DoctorTest, SettingsThatCannotBeUsedAreNamed) {
  usable_ = false;
  EXPECT_EQ(Said(false), "FAIL  config: ca.pem: server.ca_file: cannot be read\n");
}

TEST_F(DoctorTest, EveryRefusalHasAdvice) {
  for (int i = 0; i <= static_cast<int>(JoinRefusal::kOther); ++i)
    EXPECT_FALSE(AdviceOn(static_cast<JoinRefusal>(i)).empty()) << i;
}

}  // namespace
}  // namespace summit::bot
