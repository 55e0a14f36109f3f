#include "core/read/archive_scan.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>

namespace summit {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class ArchiveScanTest : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (fs::temp_directory_path() / "scan_test_XXXXXX").string();
    ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
    root_ = pattern;
  }
  void TearDown() override { fs::remove_all(root_); }

  void Write(const std::string& path, const std::string& text = "x") {
    fs::create_directories((root_ / path).parent_path());
    std::ofstream(root_ / path) << text;
  }
  std::vector<std::string> Scan(const std::vector<std::string>& folders) {
    std::vector<fs::path> paths;
    for (const std::string& folder : folders) paths.push_back(root_ / folder);
    std::vector<std::string> names;
    for (const PostFile& file : ScanArchive(paths, sink_))
      names.push_back(std::to_string(file.id.folder) + ":" + file.id.path);
    return names;
  }
  std::vector<std::string> Messages() const {
    std::vector<std::string> messages;
    for (const Diagnostic& diagnostic : sink_.all()) {
      std::string text = diagnostic.post + " " + diagnostic.message;
      for (std::size_t at; (at = text.find(root_.string() + "/")) != std::string::npos;)
        text.erase(at, root_.string().size() + 1);
      messages.push_back(text);
    }
    return messages;
  }

  fs::path root_;
  DiagnosticList sink_;
};

TEST_F(ArchiveScanTest, FindsPostsAtAnyDepthInOrder) {
  Write("a/z.md");
  Write("a/b.md");
  Write("a/sub/deep/c.md");
  Write("b/a.de.md");
  EXPECT_THAT(Scan({"a", "b"}), ElementsAre("0:b.md", "0:sub/deep/c.md", "0:z.md", "1:a.de.md"));
  EXPECT_THAT(Messages(), IsEmpty());
}

TEST_F(ArchiveScanTest, LeavesOutWhatIsNoPostWithoutAWord) {
  for (const char* name :
       {"a/_index.md", "a/_index.de.md", "a/.hidden.md", "a/.git/x.md", "a/pic.png", "a/x.MD", "a/md"})
    Write(name);
  Write("a/x.md/inner.md");
  EXPECT_THAT(Scan({"a"}), ElementsAre("0:x.md/inner.md"));
  EXPECT_THAT(Messages(), IsEmpty());
}

TEST_F(ArchiveScanTest, OtherTextIsAPostWhereItOpensWithFrontMatter) {
  Write("a/plain.txt", "---- a list ----\n");
  Write("a/none.txt", "");
  Write("a/post.txt", "---\ntitle: a\n");
  Write("a/windows.de.txt", "\xEF\xBB\xBF---\r\ntitle: a\r\n");
  Write("a/post.markdown");
  EXPECT_THAT(Scan({"a"}), ElementsAre("0:post.markdown", "0:post.txt", "0:windows.de.txt"));
  EXPECT_THAT(Messages(), IsEmpty());
}

TEST_F(ArchiveScanTest, TellsThatAFolderHasNoPosts) {
  Write("a/x.md");
  Write("b/notes.txt");
  EXPECT_THAT(Scan({"a", "b"}), ElementsAre("0:x.md"));
  EXPECT_THAT(Messages(), ElementsAre("b has no posts: no file *.md in it or below it"));
}

TEST_F(ArchiveScanTest, TellsSizeAndTime) {
  Write("a/x.md", "12345");
  const timespec times[2] = {{1'500'000'000, 7}, {1'500'000'000, 123'456'789}};
  ASSERT_EQ(::utimensat(AT_FDCWD, (root_ / "a/x.md").c_str(), times, 0), 0);
  const auto files = ScanArchive({root_ / "a"}, sink_);
  ASSERT_EQ(files.size(), 1u);
  EXPECT_EQ(files[0].size, 5u);
  EXPECT_EQ(files[0].mtime_ns, 1'500'000'000'123'456'789);
  EXPECT_EQ(files[0].file, root_ / "a/x.md");
}

TEST_F(ArchiveScanTest, FollowsLinks) {
  Write("elsewhere/x.md");
  Write("elsewhere/more/y.md");
  fs::create_directories(root_ / "a");
  fs::create_symlink(root_ / "elsewhere/x.md", root_ / "a/link.md");
  fs::create_directory_symlink("../elsewhere/more", root_ / "a/folder");
  EXPECT_THAT(Scan({"a"}), ElementsAre("0:folder/y.md", "0:link.md"));
  EXPECT_THAT(Messages(), IsEmpty());
}

TEST_F(ArchiveScanTest, LoopsAndRepeatsAreReportedAndReadOnce) {
  Write("a/real/x.md");
  fs::create_directory_symlink("..", root_ / "a/real/up");
  fs::create_symlink("real/x.md", root_ / "a/again.md");
  fs::create_symlink("self.md", root_ / "a/self.md");
  EXPECT_THAT(Scan({"a", "a/real"}), ElementsAre("0:real/x.md"));
  EXPECT_THAT(Messages(), ::testing::UnorderedElementsAre("again.md is the same file as real/x.md, read once",
                                                          "self.md is a link that leads back to itself",
                                                          "real/up is the same folder as a, read once",
                                                          "a/real is the same folder as real, read once"));
}

TEST_F(ArchiveScanTest, WhatCannotBeReadIsReported) {
  fs::create_directories(root_ / "a");
  fs::create_symlink("nowhere", root_ / "a/x.md");
  ASSERT_EQ(::mkfifo((root_ / "a/pipe.md").c_str(), 0600), 0);
  EXPECT_THAT(Scan({"gone", "a"}), IsEmpty());
  EXPECT_THAT(Messages(), ElementsAre("gone leads nowhere", "pipe.md is not a regular file", "x.md leads nowhere"));
}

TEST_F(ArchiveScanTest, FoldersThatMayNotBeListedAreReported) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may list any folder";
  Write("a/locked/x.md");
  Write("a/y.md");
  fs::permissions(root_ / "a/locked", fs::perms::none);
  EXPECT_THAT(Scan({"a"}), ElementsAre("0:y.md"));
  EXPECT_THAT(Messages(), ElementsAre("locked cannot be listed: Permission denied"));
  fs::permissions(root_ / "a/locked", fs::perms::owner_all);
}

TEST_F(ArchiveScanTest, NamesThatAreNoTextAreReported) {
  Write("a/b\xFF.md");
  Write("a/c\nd.md");
  Write("a/e.md");
  EXPECT_THAT(Scan({"a"}), ElementsAre("0:e.md"));
  EXPECT_EQ(sink_.all().size(), 2u);
}

}  // namespace
}  // namespace summit
