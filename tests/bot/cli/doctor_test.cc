#include "bot/cli/doctor.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <sstream>

#include "tests/bot/xmpp/scripted_server.h"
#include "tests/fakes/temporary_folder.h"

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

/// What is said of the archive and the place for what is to be kept.
std::string SaidOfArchive(const BotConfig& config, bool well) {
  std::ostringstream out;
  EXPECT_EQ(ExamineArchive(config, {}, out), well) << out.str();
  return out.str();
}

TEST(DoctorArchiveTest, CountsPosts) {
  TemporaryFolder folder;
  folder.Write("posts/a.md", "---\ntitle: XMPP Summit 88\ndate: 2018-03-20\n---\n\nIt was held in Ghent.\n");
  BotConfig config;
  config.archive.paths = {(folder.path() / "posts").string()};
  config.state_dir = (folder.path() / "state").string();
  EXPECT_EQ(SaidOfArchive(config, true), "ok    archive: 1 posts to answer from\n");
  EXPECT_FALSE(std::filesystem::exists(config.state_dir));
}

TEST(DoctorArchiveTest, FolderThatIsNotThereIsNamed) {
  BotConfig config;
  config.archive.paths = {"/nowhere/posts"};
  const std::string said = SaidOfArchive(config, false);
  EXPECT_THAT(said, HasSubstr("FAIL  archive: /nowhere/posts"));
  EXPECT_THAT(said, HasSubstr("      -> check archive.paths"));
}

TEST(DoctorArchiveTest, FolderWithoutPostsIsNoArchive) {
  TemporaryFolder folder;
  BotConfig config;
  config.archive.paths = {folder.path().string()};
  EXPECT_THAT(SaidOfArchive(config, false), HasSubstr("FAIL  archive: 0 posts"));
}

TEST(DoctorArchiveTest, StateThatCannotBeKeptIsTold) {
  TemporaryFolder folder;
  folder.Write("posts/a.md", "---\ntitle: XMPP Summit 88\ndate: 2018-03-20\n---\n\nIt was held in Ghent.\n");
  BotConfig config;
  config.archive.paths = {(folder.path() / "posts").string()};
  config.state_dir = (folder.path() / "posts" / "a.md" / "state").string();
  const std::string said = SaidOfArchive(config, false);
  EXPECT_THAT(said, HasSubstr("FAIL  state: " + config.state_dir + " cannot be written to\n      -> check state_dir"));
}

TEST_F(DoctorTest, EveryRefusalHasAdvice) {
  for (int i = 0; i <= static_cast<int>(JoinRefusal::kOther); ++i)
    EXPECT_FALSE(AdviceOn(static_cast<JoinRefusal>(i)).empty()) << i;
}

}  // namespace
}  // namespace summit::bot
