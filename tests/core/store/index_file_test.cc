#include "core/store/index_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/store/archive_reader.h"
#include "core/store/page_seal.h"
#include "tests/core/store/store_fixtures.h"
#include "tests/fakes/temporary_folder.h"

namespace summit {
namespace fs = std::filesystem;
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class IndexFileTest : public testing::Test {
 protected:
  void Publish(const std::string& title, const std::string& fingerprint = "rules") {
    IndexFileUpdate update(file_);
    {
      Database database = Database::CreateScratch(update.scratch());
      ReserveSeals(database);
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
}

TEST_F(IndexFileTest, ADamagedPageIsAnErrorWhenItIsRead) {
  Publish("One");
  const auto size = fs::file_size(file_);
  std::fstream stream(file_, std::ios::binary | std::ios::in | std::ios::out);
  stream.seekp(static_cast<std::streamoff>(size / 2));
  stream << std::string(static_cast<std::size_t>(size - size / 2), '\x5A');
  stream.close();
  const auto index = OpenIndexFile(file_, "rules");
  ASSERT_TRUE(index) << "what is read first is whole";
  Statement sections(*index, "SELECT sum(line) FROM section");
  EXPECT_THROW(sections.Step(), StoreError);
}

TEST_F(IndexFileTest, WhoHasTheOldOneOpenKeepsIt) {
  Publish("One");
  const auto old_index = OpenIndexFile(file_, "rules");
  Publish("Two");
  EXPECT_EQ(TitleIn(old_index), "One");
  EXPECT_EQ(TitleIn(OpenIndexFile(file_, "rules")), "Two");
}

TEST_F(IndexFileTest, ChangesAreSeenAsPartOfTheWhole) {
  const Post a = MakePost("a.md", "One", {{"", {"alpha"}}}), b = MakePost("b.md", "Two", {{"", {"beta"}}});
  {
    IndexFileUpdate update(file_);
    {
      Database database = Database::CreateScratch(update.scratch());
      ArchiveWriter writer(database);
      writer.PutPost(StateOf(a), a, {MakeFact(a, 6, MentionFact{})}, {{"a.md", 1, "odd"}});
      writer.PutPost(StateOf(b), b, {}, {});
      writer.PutFingerprint("rules");
      writer.Commit();
    }
    update.Publish();
  }
  const auto old_index = OpenIndexFile(file_, "rules");
  const Post changed = MakePost("a.md", "One, changed", {{"", {"gamma"}}}), added = MakePost("c.md", "Three", {});
  {
    IndexFileUpdate update(file_);
    {
      Database database = Database::CreateScratch(update.scratch());
      ArchiveWriter writer(database, &*old_index);
      writer.PutPost(StateOf(changed), changed, {}, {});
      writer.PutPost(StateOf(added), added, {}, {});
      FileState touched = StateOf(b);
      touched.mtime_ns = 77;
      writer.Touch(touched);
      writer.PutRecords({SummitRecord(*SummitNumber::FromInt(7))});
      writer.Commit();
    }
    update.Publish(Part::kChanges);
  }
  const auto index = OpenIndexFile(file_, "rules");
  ASSERT_TRUE(index);
  std::vector<std::string> titles;
  for (const StoredPost& post : LoadPosts(*index)) titles.push_back(post.info.title);
  EXPECT_THAT(titles, ElementsAre("One, changed", "Two", "Three"));
  EXPECT_THAT(LoadFacts(*index), IsEmpty());
  EXPECT_THAT(LoadProblems(*index), IsEmpty());
  EXPECT_EQ(LoadFileStates(*index)[1].mtime_ns, 77);
  EXPECT_EQ(LoadRecords(*index).size(), 1U);
  EXPECT_EQ(CountChanges(*index), 3U);
  EXPECT_EQ(LoadPosts(*old_index).size(), 2U) << "who has the old state open keeps it";
}

TEST_F(IndexFileTest, ChangesToAnotherWholeDoNotCount) {
  Publish("One");
  const auto old_index = OpenIndexFile(file_, "rules");
  const fs::path kept = folder_ / "kept";
  {
    IndexFileUpdate update(file_);
    {
      Database database = Database::CreateScratch(update.scratch());
      ArchiveWriter writer(database, &*old_index);
      writer.Remove({0, "a.md"});
      writer.Commit();
    }
    update.Publish(Part::kChanges);
  }
  EXPECT_TRUE(LoadPosts(*OpenIndexFile(file_, "rules")).empty());
  fs::copy_file(ChangesOf(file_), kept);
  Publish("Two");
  EXPECT_FALSE(fs::exists(ChangesOf(file_)));
  fs::copy_file(kept, ChangesOf(file_));
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
