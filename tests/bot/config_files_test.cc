#include "bot/config_files.h"

#include <gmock/gmock.h>

#include "tests/fakes/temporary_folder.h"

namespace summit::bot {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

class ConfigFilesTest : public testing::Test {
 protected:
  std::string Write(const std::string& name, const std::string& content) {
    folder_.Write(name, content);
    return (folder_.path() / name).string();
  }
  SecretPlaces Credentials() const { return {folder_.path().string(), {}}; }
  SecretPlaces Beside() const { return {{}, (folder_.path() / "summitbot.yaml").string()}; }

  TemporaryFolder folder_;
  BotConfig config_;
};

TEST_F(ConfigFilesTest, PasswordIsTheFirstLineOfItsFile) {
  config_.account.password_file = Write("p", "correct horse \r\nnot this\n");
  EXPECT_EQ(ReadPassword(config_, {}).value(), "correct horse ");
  config_.account.password_file = Write("p", "no newline");
  EXPECT_EQ(ReadPassword(config_, {"/nowhere", "/nowhere/x.yaml"}).value(), "no newline");
}

TEST_F(ConfigFilesTest, CredentialIsUsedWithoutAPasswordFile) {
  Write("password", "from systemd\n");
  EXPECT_EQ(ReadPassword(config_, Credentials()).value(), "from systemd");
}

TEST_F(ConfigFilesTest, OutsideOfSystemdItIsTheFileBesideTheConfiguration) {
  Write("password", "from beside\n");
  EXPECT_EQ(ReadPassword(config_, Beside()).value(), "from beside");
  TemporaryFolder credentials;
  credentials.Write("password", "from systemd\n");
  EXPECT_EQ(ReadPassword(config_, {credentials.path().string(), Beside().configuration}).value(), "from systemd");
}

TEST_F(ConfigFilesTest, SecretOfAComponentIsFoundInTheSameWays) {
  config_.component.jid = Jid::Parse("bot.example.org");
  config_.account.password_file = Write("p", "of the account");
  EXPECT_THAT(ReadPassword(config_, {}).error().message, HasSubstr("component.secret_file"));
  Write("password", "of the component\n");
  EXPECT_EQ(ReadPassword(config_, Beside()).value(), "of the component");
  config_.component.secret_file = Write("s", "named");
  EXPECT_EQ(ReadPassword(config_, Beside()).value(), "named");
}

TEST_F(ConfigFilesTest, PasswordThatIsNotThere) {
  EXPECT_THAT(ReadPassword(config_, {}).error().message, HasSubstr("account.password_file"));
  EXPECT_THAT(ReadPassword(config_, Beside()).error().message, HasSubstr("beside the configuration"));
  EXPECT_THAT(ReadPassword(config_, Credentials()).error().ToString(),
              HasSubstr("/password: cannot be read: No such file"));
  config_.account.password_file = (folder_.path() / "nowhere").string();
  EXPECT_EQ(ReadPassword(config_, {}).error().ToString(),
            config_.account.password_file + ": account.password_file: cannot be read: No such file or directory");
  for (const std::string& content :
       {std::string(), std::string("\nx"), std::string("a\xFF"), std::string(5000, 'x'), std::string("a\0b", 3)}) {
    config_.account.password_file = Write("p", content);
    EXPECT_FALSE(ReadPassword(config_, {}).ok()) << content;
  }
}

TEST_F(ConfigFilesTest, WithACertificateThereMayBeNoPassword) {
  EXPECT_FALSE(NeedsNoPassword(config_, {}));
  config_.account.certificate_file = "c.pem";
  EXPECT_TRUE(NeedsNoPassword(config_, Beside()));
  Write("password", "for servers that take no certificates\n");
  EXPECT_FALSE(NeedsNoPassword(config_, Beside()));
}

TEST_F(ConfigFilesTest, RoomPasswords) {
  config_.rooms.push_back({*Jid::Parse("a@b"), "x", Write("one", "sesame\n"), {}});
  config_.rooms.push_back({*Jid::Parse("c@d"), "x", {}, {}});
  EXPECT_THAT(ReadRoomPasswords(config_), IsEmpty());
  EXPECT_EQ(config_.rooms[0].password, "sesame");
  EXPECT_EQ(config_.rooms[1].password, std::nullopt);
  config_.rooms[1].password_file = (folder_.path() / "none").string();
  EXPECT_EQ(ReadRoomPasswords(config_).size(), 1u);
}

}  // namespace
}  // namespace summit::bot
