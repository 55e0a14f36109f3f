#include "core/read/post_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "core/read/archive_scan.h"
#include "tests/core/read/reading.h"

namespace summit {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::string ErrorOf(const Result<Post>& post) { return post.ok() ? "no error" : post.error().ToString(); }

TEST(PostReaderTest, FillsInWhatIsKnownOfAPost) {
  DiagnosticList sink;
  const auto post = ParsePost(
      "---\ntitle: Our 5th day\ndate: 2016-02-08 10:00\nauthor: Ann; Bob\ncategories: [A, A]\nsources: "
      "[https://xmpp.org/x/]\n---\nText\n",
      {2, "summit/day.md"}, {}, sink);
  ASSERT_TRUE(post.ok()) << ErrorOf(post);
  EXPECT_EQ(post->info.id, (PostId{2, "summit/day.md"}));
  EXPECT_EQ(post->info.url, "https://xmpp.org/2016/02/our-5th-day/");
  EXPECT_EQ(post->info.title, "Our 5th day");
  EXPECT_EQ(ToIso(post->info.date), "2016-02-08");
  EXPECT_EQ(post->info.lang, "en");
  EXPECT_THAT(post->info.authors, ElementsAre("Ann", "Bob"));
  EXPECT_THAT(post->info.categories, ElementsAre("A"));
  EXPECT_THAT(post->info.sources, ElementsAre("https://xmpp.org/x/"));
  EXPECT_EQ(post->info.original, "");
  EXPECT_THAT(Outline(*post), ElementsAre("8 paragraph: Text"));
  EXPECT_THAT(MessagesOf(sink), IsEmpty());
}

TEST(PostReaderTest, TranslationsNameTheirOriginal) {
  DiagnosticList sink;
  const std::string text = "---\ntitle: Über uns\ndate: 2016-02-08\n---\nText\n";
  const auto post = ParsePost(text, {0, "n/a.de.md"}, {}, sink);
  ASSERT_TRUE(post.ok());
  EXPECT_EQ(post->info.lang, "de");
  EXPECT_EQ(post->info.original, "n/a.md");
  EXPECT_EQ(post->info.url, "https://xmpp.org/de/2016/02/%C3%BCber-uns/");
  const auto default_lang = ParsePost(text, {0, "n/a.en.md"}, {}, sink);
  ASSERT_TRUE(default_lang.ok());
  EXPECT_EQ(default_lang->info.original, "");
}

TEST(PostReaderTest, TheFileNameStandsInForATitle) {
  DiagnosticList sink;
  const auto post = ParsePost("---\ndate: 2016-02-08\n---\nText\n", {0, "n/day-5.de.md"}, {}, sink);
  ASSERT_TRUE(post.ok());
  EXPECT_EQ(post->info.title, "day-5");
  EXPECT_THAT(MessagesOf(sink), ElementsAre("1: no title; the file name stands in"));
}

TEST(PostReaderTest, CrLfAndByteOrderMarkMakeNoDifference) {
  DiagnosticList sink;
  const auto post =
      ParsePost("\xEF\xBB\xBF---\r\ntitle: T\r\ndate: 2016-02-08\r\n---\r\n\r\nOne\r\ntwo\r\n", {0, "a.md"}, {}, sink);
  ASSERT_TRUE(post.ok()) << ErrorOf(post);
  EXPECT_EQ(post->info.title, "T");
  EXPECT_THAT(Outline(*post), ElementsAre("6 paragraph: One\ntwo"));
}

TEST(PostReaderTest, DraftsAreNotRead) {
  DiagnosticList sink;
  EXPECT_EQ(ErrorOf(ParsePost("---\ntitle: T\ndate: 2016-02-08\ndraft: true\n---\nx\n", {0, "a.md"}, {}, sink)),
            "a.md: this is a draft, which the site does not show");
}

TEST(PostReaderTest, PostsWithoutTextAreReported) {
  DiagnosticList sink;
  const auto post = ParsePost("---\ntitle: T\ndate: 2016-02-08\n---\n", {0, "a.md"}, {}, sink);
  ASSERT_TRUE(post.ok());
  EXPECT_THAT(post->blocks, IsEmpty());
  EXPECT_THAT(post->sections, IsEmpty());
  EXPECT_THAT(MessagesOf(sink), ElementsAre("5: the post has no text"));
}

TEST(PostReaderTest, TooLargeIsAnError) {
  DiagnosticList sink;
  ReadOptions options;
  options.max_bytes = 10;
  EXPECT_EQ(ErrorOf(ParsePost("---\ntitle: T\n", {0, "a.md"}, options, sink)),
            "a.md: the file is larger than 10 bytes");
}

class PostFileTest : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (fs::temp_directory_path() / "read_test_XXXXXX").string();
    ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
    folder_ = pattern;
  }
  void TearDown() override { fs::remove_all(folder_); }
  Result<Post> Read(const std::string& name, const ReadOptions& options = {}) {
    return ReadPostFile(folder_ / name, {0, name}, options, sink_);
  }
  fs::path folder_;
  DiagnosticList sink_;
};

TEST_F(PostFileTest, ReadsAFile) {
  std::ofstream(folder_ / "a.md") << "---\ntitle: T\ndate: 2016-02-08\n---\nText\n";
  const auto post = Read("a.md");
  ASSERT_TRUE(post.ok()) << ErrorOf(post);
  EXPECT_THAT(Outline(*post), ElementsAre("5 paragraph: Text"));
}

TEST_F(PostFileTest, WhatIsNoReadableFileIsAnError) {
  EXPECT_EQ(ErrorOf(Read("gone.md")), "gone.md: the file cannot be read: No such file or directory");
  ASSERT_EQ(::mkfifo((folder_ / "pipe.md").c_str(), 0600), 0);
  EXPECT_EQ(ErrorOf(Read("pipe.md")), "pipe.md: this is not a regular file");
  std::ofstream(folder_ / "empty.md").close();
  EXPECT_EQ(ErrorOf(Read("empty.md")), "empty.md: the file is empty");
  std::ofstream(folder_ / "large.md").close();
  fs::resize_file(folder_ / "large.md", 50u << 20);
  EXPECT_EQ(ErrorOf(Read("large.md")), "large.md: the file is larger than 8388608 bytes");
}

/// The site's own archive, where it is at hand: every post of it must be read, and stand on lines that hold its words.
TEST(PostReaderTest, WholeArchiveIsRead) {
  const char* archive = std::getenv("SUMMITBOT_ARCHIVE");
  if (archive == nullptr) GTEST_SKIP() << "SUMMITBOT_ARCHIVE does not name a folder of posts";
  DiagnosticList sink;
  const std::vector<PostFile> files = ScanArchive({archive}, sink);
  ASSERT_FALSE(files.empty());
  for (const PostFile& file : files) {
    const auto post = ReadPostFile(file.file, file.id, {}, sink);
    EXPECT_TRUE(post.ok()) << ErrorOf(post);
    if (!post.ok()) continue;
    EXPECT_FALSE(post->blocks.empty()) << file.id.path;
    std::ifstream stream(file.file);
    std::vector<std::string> lines(1);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    for (const Block& block : post->blocks) {
      const auto end = std::find_if_not(block.text.begin(), block.text.end(),
                                        [](unsigned char c) { return c < 0x80 && std::isalnum(c) != 0; });
      const std::string word(block.text.begin(), end);
      ASSERT_LT(static_cast<std::size_t>(block.line), lines.size()) << file.id.path;
      EXPECT_NE(lines[static_cast<std::size_t>(block.line)].find(word), std::string::npos)
          << file.id.path << ":" << block.line << ": " << block.text.substr(0, 60);
    }
  }
  for (const Diagnostic& diagnostic : sink.all())
    ADD_FAILURE() << diagnostic.post << ":" << diagnostic.line << ": " << diagnostic.message;
}

}  // namespace
}  // namespace summit
