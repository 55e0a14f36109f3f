#include "bot/config_reader.h"

#include <gmock/gmock.h>

namespace summit::bot {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class ConfigReaderTest : public testing::Test {
 protected:
  std::vector<std::string> Problems() const {
    std::vector<std::string> texts;
    for (const Error& problem : problems_) texts.push_back(problem.ToString());
    return texts;
  }

  std::vector<Error> problems_;
  ConfigReader reader_{"/etc/bot.yaml", problems_};
};

TEST_F(ConfigReaderTest, GivesWhatIsThere) {
  EXPECT_EQ(reader_.Text(YAML::Load("words"), "k", "x"), "words");
  EXPECT_EQ(reader_.Line(YAML::Load("' words '"), "k", "x"), "words");
  EXPECT_EQ(reader_.Uri(YAML::Load("xmpp:a@b"), "k", "x"), "xmpp:a@b");
  EXPECT_EQ(reader_.YesNo(YAML::Load("true"), "k"), true);
  EXPECT_EQ(reader_.Number(YAML::Load("12"), "k", 1, 12), 12);
  EXPECT_EQ(reader_.Path(YAML::Load("../a"), "k", "x"), "/a");
  EXPECT_EQ(reader_.Address(YAML::Load("a@b/c"), "k", "x", false), Jid::Parse("a@b/c"));
  EXPECT_THAT(Problems(), IsEmpty());
}

TEST_F(ConfigReaderTest, SaysWhatToWriteInstead) {
  EXPECT_EQ(reader_.Text(YAML::Load("[1]"), "k", "x"), std::nullopt);
  EXPECT_EQ(reader_.Line(YAML::Load("\"a\\nb\""), "k", "x"), std::nullopt);
  EXPECT_EQ(reader_.Uri(YAML::Load("a@b"), "k", "xmpp:a@b"), std::nullopt);
  EXPECT_EQ(reader_.YesNo(YAML::Load("'true'"), "k"), std::nullopt);
  EXPECT_EQ(reader_.Number(YAML::Load("13"), "k", 1, 12), std::nullopt);
  EXPECT_EQ(reader_.Address(YAML::Load("a@b/c"), "k", "x", true), std::nullopt);
  EXPECT_THAT(Problems(), ElementsAre("/etc/bot.yaml:1: k: expected a text, found a list; write for example x",
                                      HasSubstr("not of one line"), HasSubstr("write for example xmpp:a@b"),
                                      HasSubstr("expected true or false, found 'true'"),
                                      HasSubstr("expected a number from 1 to 12, found '13'"), HasSubstr("write a@b")));
}

TEST_F(ConfigReaderTest, EntriesHaveKeysOfTheirOwn) {
  std::vector<std::string> keys;
  reader_.Each(YAML::Load("[a, b]"), "k", "[a]",
               [&](const YAML::Node&, const std::string& key) { keys.push_back(key); });
  EXPECT_THAT(keys, ElementsAre("k[0]", "k[1]"));
}

}  // namespace
}  // namespace summit::bot
