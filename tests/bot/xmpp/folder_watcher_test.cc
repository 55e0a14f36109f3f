#include "bot/xmpp/folder_watcher.h"

#include <gtest/gtest.h>

#include <fstream>

#include "tests/fakes/temporary_folder.h"

// The kernel has queued an event before the call that caused it returns: nothing here waits.
namespace summit::bot {
namespace {

namespace fs = std::filesystem;

class FolderWatcherTest : public testing::Test {
 protected:
  void Write(const fs::path& file) { std::ofstream(folder_.path() / file) << "text"; }

  TemporaryFolder folder_;
};

TEST_F(FolderWatcherTest, PostsWrittenMovedAndRemovedAreChanges) {
  FolderWatcher watcher({folder_.path()});
  ASSERT_EQ(watcher.problem(), "");
  EXPECT_FALSE(watcher.TakeChanges());
  Write("a.md");
  EXPECT_TRUE(watcher.TakeChanges());
  EXPECT_FALSE(watcher.TakeChanges());
  fs::rename(folder_.path() / "a.md", folder_.path() / "b.md");
  EXPECT_TRUE(watcher.TakeChanges());
  fs::remove(folder_.path() / "b.md");
  EXPECT_TRUE(watcher.TakeChanges());
}

TEST_F(FolderWatcherTest, OtherFilesAreNone) {
  FolderWatcher watcher({folder_.path()});
  Write("index.db");
  Write(".a.md.swp");
  EXPECT_FALSE(watcher.TakeChanges());
}

TEST_F(FolderWatcherTest, FoldersOfBeforeAndOfLaterAreWatched) {
  fs::create_directories(folder_.path() / "old/deep");
  FolderWatcher watcher({folder_.path()});
  Write("old/deep/a.md");
  EXPECT_TRUE(watcher.TakeChanges());
  fs::create_directories(folder_.path() / "new");
  EXPECT_TRUE(watcher.TakeChanges());
  Write("new/a.md");
  EXPECT_TRUE(watcher.TakeChanges());
}

TEST_F(FolderWatcherTest, LinksInACircleEnd) {
  fs::create_directories(folder_.path() / "a");
  fs::create_directory_symlink(folder_.path(), folder_.path() / "a/back");
  FolderWatcher watcher({folder_.path()});
  Write("a/x.md");
  EXPECT_TRUE(watcher.TakeChanges());
}

TEST_F(FolderWatcherTest, AFolderThatIsNotThereIsNoChange) {
  FolderWatcher watcher({folder_.path() / "nowhere"});
  EXPECT_FALSE(watcher.TakeChanges());
}

}  // namespace
}  // namespace summit::bot
