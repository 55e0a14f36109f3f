#include "core/store/index_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "core/base/result.h"
#include "core/store/archive_reader.h"
#include "tests/core/store/store_fixtures.h"
#include "tests/fakes/temporary_folder.h"

namespace summit {
namespace fs = std::filesystem;
namespace {

using testing::HasSubstr;

class IndexFileTest : public testing::Test {
 protected:
  void Publish(const std::string& title, const std::string& fingerprint = "rules") {
    IndexFileUpdate update(file_);
    {
      Database database = Database::CreateScratch(update.scratch());
      ArchiveWriter writer(database);
      Post post = MakePost("a.md", title, {});
      for (int i = 0; i < 2000; ++i) post.sections.push_back({"Heading " + std::to_string(i), 2, i, ""});
      writer.PutPost(StateOf(post), post, {}, {});
      writer.PutFingerprint(fingerprint);
      writer.Commit();
    }
    update.Publish();
  }
  std::string TitleIn(const std::optional<Database>& database) const {
    return database ? LoadPosts(*database).front().info.title : "no index";
  }

  TemporaryFolder folder_;
  fs::path file_ = folder_ / "state/index.db";
};

TEST_F(IndexFileTest, APublishedIndexIsOpened) {
  Publish("One");
  EXPECT_EQ(TitleIn(OpenIndexFile(file_, "rules")), "One");
  EXPECT_FALSE(fs::exists(file_.string() + ".new"));
}

TEST_F(IndexFileTest, AnotherFingerprintOrVersionIsNoIndex) {
  Publish("One");
  EXPECT_FALSE(OpenIndexFile(file_, "other rules"));
  {
    Database database = Database::CreateScratch(file_);
    database.Execute("PRAGMA user_version = 0");
  }
  EXPECT_FALSE(OpenIndexFile(file_, "rules"));
}

TEST_F(IndexFileTest, AMissingOrForeignFileIsNoIndex) {
  EXPECT_FALSE(OpenIndexFile(file_, "rules"));
  EXPECT_FALSE(OpenIndexFile(folder_.path(), "rules"));
  for (const std::string& content : {std::string(), std::string("not a database at all"), std::string(100000, '\0')}) {
    const fs::path file = folder_.Write("foreign.db", content);
    EXPECT_FALSE(OpenIndexFile(file, "rules")) << content.size();
  }
}

TEST_F(IndexFileTest, ADamagedFileIsNoIndex) {
  Publish("One");
  const auto size = fs::file_size(file_);
  for (const std::uintmax_t kept : {size / 2, size - 4096, std::uintmax_t{100}}) {
    const fs::path copy = folder_ / "copy.db";
    fs::copy_file(file_, copy, fs::copy_options::overwrite_existing);
    fs::resize_file(copy, kept);
    EXPECT_FALSE(OpenIndexFile(copy, "rules")) << kept << " of " << size;
  }
  // What is read first is whole; the rest is not.
  std::fstream stream(file_, std::ios::binary | std::ios::in | std::ios::out);
  stream.seekp(static_cast<std::streamoff>(size / 2));
  stream << std::string(static_cast<std::size_t>(size - size / 2), '\x5A');
  stream.close();
  EXPECT_FALSE(OpenIndexFile(file_, "rules"));
}

TEST_F(IndexFileTest, WhoHasTheOldOneOpenKeepsIt) {
  Publish("One");
  const auto old_index = OpenIndexFile(file_, "rules");
  Publish("Two");
  EXPECT_EQ(TitleIn(old_index), "One");
  EXPECT_EQ(TitleIn(OpenIndexFile(file_, "rules")), "Two");
}

TEST_F(IndexFileTest, WhatIsNotPublishedLeavesTheOldOneAndNoTrace) {
  Publish("One");
  {
    IndexFileUpdate update(file_);
    Database::CreateScratch(update.scratch()).Execute("CREATE TABLE half (done)");
  }
  EXPECT_EQ(TitleIn(OpenIndexFile(file_, "rules")), "One");
  EXPECT_FALSE(fs::exists(file_.string() + ".new"));
}

TEST_F(IndexFileTest, WhatAKilledProcessLeftIsNotBuiltUpon) {
  Publish("One");
  std::ofstream(file_.string() + ".new") << "half a file";
  Publish("Two");
  EXPECT_EQ(TitleIn(OpenIndexFile(file_, "rules")), "Two");
}

TEST_F(IndexFileTest, APlaceThatCannotBeWrittenIsAnErrorThatNamesIt) {
  folder_.Write("file", "x");
  try {
    const IndexFileUpdate update(folder_ / "file/index.db");
    FAIL() << "a file is no folder";
  } catch (const StoreError& error) {
    EXPECT_THAT(error.what(), HasSubstr((folder_ / "file").string()));
  }
}

}  // namespace
}  // namespace summit
