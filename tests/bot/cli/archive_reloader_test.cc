#include "bot/cli/archive_reloader.h"

#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <string>
#include <utility>

#include "tests/fakes/temporary_folder.h"

namespace summit::bot {
namespace {

constexpr char kPost[] =
    "---\ntitle: XMPP Summit 5 in Ghent\ndate: 2008-03-01\n---\n\n"
    "The fifth XMPP Summit was held on 20 February 2008 in Ghent, Belgium.\n";

class ReloadableArchiveTest : public testing::Test {
 protected:
  ReloadableArchiveTest() {
    posts_.Write("one.md", kPost);
    options_.folders = {posts_.path()};
  }

  ReloadableArchive Open() {
    auto opened = OpenIndexed(options_);
    if (!opened.ok()) throw std::runtime_error(opened.error().ToString());
    return ReloadableArchive(options_, std::move(opened->archive));
  }

  TemporaryFolder posts_;
  IndexOptions options_;
  std::atomic<bool> stop_{false};
};

TEST_F(ReloadableArchiveTest, SaysWhatWasFound) {
  ReloadableArchive archive = Open();
  posts_.Write("two.md", kPost);
  const auto prepared = archive.Prepare(stop_);
  ASSERT_TRUE(prepared.ok());
  EXPECT_EQ(prepared->rfind("posts=2 ", 0), 0u) << *prepared;
  archive.Commit();
}

TEST_F(ReloadableArchiveTest, GoesOnWithTheOldOneWhenTheNewOneIsMissing) {
  ReloadableArchive archive = Open();
  std::filesystem::remove_all(posts_.path());
  EXPECT_FALSE(archive.Prepare(stop_).ok());
  archive.Commit();
  Dialogue dialogue;
  Ask ask;
  ask.text = "help";
  EXPECT_TRUE(archive.Respond(ask, dialogue).has_value());
}

TEST_F(ReloadableArchiveTest, LinksLeadToTheLanguageThatIsAskedFor) {
  posts_.Write("one.de.md", "---\ntitle: XMPP Summit 5 in Gent\ndate: 2008-03-01\n---\n\nDas fünfte Treffen.\n");
  const ReloadableArchive archive = Open();
  Ask ask;
  ask.text = "when 5";
  ask.command = true;
  ask.lang = "de";
  Dialogue dialogue;
  const auto reply = archive.Respond(ask, dialogue);
  ASSERT_TRUE(reply.has_value());
  EXPECT_NE(reply->text.find("https://xmpp.org/de/2008/03/"), std::string::npos) << reply->text;
  ask.lang = "fr";
  EXPECT_EQ(archive.Respond(ask, dialogue)->text.find("/de/"), std::string::npos);
}

TEST_F(ReloadableArchiveTest, EndsEarlyWhenTold) {
  ReloadableArchive archive = Open();
  stop_ = true;
  const auto prepared = archive.Prepare(stop_);
  ASSERT_FALSE(prepared.ok());
  EXPECT_EQ(prepared.error().message, "stopped");
}

TEST_F(ReloadableArchiveTest, ADamagedIndexIsBuiltAnewAndTheQuestionAnswered) {
  TemporaryFolder state;
  options_.database = state.path() / "index.db";
  for (int i = 0; i < 60; ++i) {
    std::string words;
    for (int word = 0; word < 300; ++word) words += " word" + std::to_string(i * 300 + word);
    posts_.Write("filler" + std::to_string(i) + ".md", "---\ntitle: Filler\ndate: 2010-01-01\n---\n\nText" + words);
  }
  ReloadableArchive archive = Open();
  {
    std::fstream file(options_.database, std::ios::in | std::ios::out | std::ios::binary);
    const auto size = static_cast<std::streamoff>(std::filesystem::file_size(options_.database));
    file.seekp(0);
    file << std::string(static_cast<std::size_t>(size), 'x');
  }
  Dialogue dialogue;
  Ask ask;
  ask.text = "search ghent";
  ask.command = true;
  const auto reply = archive.Respond(ask, dialogue);
  ASSERT_TRUE(reply.has_value());
  EXPECT_NE(reply->text.find("XMPP Summit 5 in Ghent"), std::string::npos) << reply->text;
  EXPECT_EQ(archive.Posts().size(), 61u);
  std::string head(6, '\0');
  std::ifstream(options_.database, std::ios::binary).read(head.data(), 6);
  EXPECT_EQ(head, "SQLite");
}

}  // namespace
}  // namespace summit::bot
