#include "bot/cli/archive_source.h"

#include <gmock/gmock.h>

#include <filesystem>

#include "tests/fakes/temporary_folder.h"

namespace summit::bot {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;

TEST(FindDigestsTest, BesideAnInstalledProgram) {
  const TemporaryFolder prefix;
  fs::create_directories(prefix / "share/summitbot/posts");
  fs::create_directories(prefix / "bin");
  EXPECT_EQ(FindDigests(prefix / "bin/summitbot"), fs::canonical(prefix / "share/summitbot/posts"));
}

TEST(FindDigestsTest, InABuildTree) {
  const TemporaryFolder source;
  fs::create_directories(source / "posts");
  fs::create_directories(source / "build/release");
  EXPECT_EQ(FindDigests(source / "build/release/summitbot"), fs::canonical(source / "posts"));
}

TEST(FindDigestsTest, Nowhere) {
  const TemporaryFolder empty;
  fs::create_directories(empty / "a/b");
  EXPECT_EQ(FindDigests(empty / "a/b/summitbot"), std::nullopt);
  EXPECT_EQ(FindDigests(""), std::nullopt);
}

TEST(ChooseDatabaseTest, ConfiguredThenServiceThenCache) {
  const TemporaryFolder folder;
  const std::vector<fs::path> posts = {folder / "posts"};
  Surroundings around{{}, (folder / "service").string() + ":/other", (folder / "cache").string(), "/nowhere"};
  EXPECT_EQ(ChooseDatabase(posts, (folder / "state").string(), around).parent_path(), folder / "state");
  EXPECT_EQ(ChooseDatabase(posts, "", around).parent_path(), folder / "service");
  around.state_directory.clear();
  EXPECT_EQ(ChooseDatabase(posts, "", around).parent_path(), folder / "cache/summitbot");
  around.cache_home.clear();
  around.home = (folder / "home").string();
  EXPECT_EQ(ChooseDatabase(posts, "", around).parent_path(), folder / "home/.cache/summitbot");
  around.home.clear();
  EXPECT_EQ(ChooseDatabase(posts, "", around), fs::path());
}

TEST(ChooseDatabaseTest, FoldersThatDifferHaveTheirOwn) {
  const TemporaryFolder folder;
  const std::string state = (folder / "state").string();
  const auto name = [&](const std::vector<fs::path>& posts) { return ChooseDatabase(posts, state, {}).filename(); };
  EXPECT_EQ(name({folder / "a"}), name({folder / "x/../a"}));
  EXPECT_NE(name({folder / "a"}), name({folder / "b"}));
  EXPECT_NE(name({folder / "a", folder / "b"}), name({folder / "b", folder / "a"}));
}

TEST(ChooseDatabaseTest, InMemoryWhereNoFolderCanBe) {
  const TemporaryFolder folder;
  const fs::path file = folder.Write("file", "x");
  EXPECT_EQ(ChooseDatabase({folder / "a"}, (file / "below").string(), {}), fs::path());
}

TEST(ChooseArchiveTest, CommandLineBeforeConfigurationBeforeDigests) {
  const TemporaryFolder source;
  fs::create_directories(source / "posts");
  fs::create_directories(source / "build/release");
  const Surroundings around{source / "build/release/summitbot", "", "", ""};
  BotConfig config;
  EXPECT_THAT(ChooseArchive({}, config, around)->folders, ElementsAre(fs::canonical(source / "posts")));
  config.archive.paths = {"/configured"};
  EXPECT_THAT(ChooseArchive({}, config, around)->folders, ElementsAre("/configured"));
  EXPECT_THAT(ChooseArchive({"/named", "/too"}, config, around)->folders, ElementsAre("/named", "/too"));
}

TEST(ChooseArchiveTest, RulesOfTheSiteAreHandedOn) {
  BotConfig config;
  config.archive.paths = {"/p"};
  config.archive.base_url = "https://example.org";
  config.archive.permalink = "/:title/";
  config.archive.language = "de";
  const auto index = ChooseArchive({}, config, {});
  ASSERT_TRUE(index.ok());
  EXPECT_EQ(index->read.site.base_url, "https://example.org");
  EXPECT_EQ(index->read.site.permalink, "/:title/");
  EXPECT_EQ(index->read.site.default_lang, "de");
}

TEST(ChooseArchiveTest, NothingToAnswerFrom) {
  const auto index = ChooseArchive({}, BotConfig(), {});
  ASSERT_FALSE(index.ok());
  EXPECT_THAT(index.error().message, HasSubstr("--archive"));
}

}  // namespace
}  // namespace summit::bot
