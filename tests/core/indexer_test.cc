#include "core/indexer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include "core/store/database.h"
#include "tests/fakes/temporary_folder.h"

namespace summit {
namespace fs = std::filesystem;
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

std::string PostText(std::string_view title, std::string_view body) {
  return "---\ntitle: " + std::string(title) + "\ndate: 2009-02-20\nauthor: Ada\n---\n\n" + std::string(body) + "\n";
}

class IndexerTest : public testing::Test {
 protected:
  IndexerTest() {
    options_.folders = {folder_ / "blog"};
    options_.database = folder_ / "state/index.db";
    Write("six.md", PostText("XMPP Summit 6", "XMPP Summit 6 took place in Brussels on 9 February 2009."));
    Write("gardens.md", PostText("Gardens", "Roses and tulips are in bloom."));
    Write("sub/bees.md", PostText("Bees", "Bees visit the roses."));
  }

  fs::path Write(std::string_view name, std::string_view content) {
    return folder_.Write("blog/" + std::string(name), content);
  }
  /// Gives a file another time, as a checkout does.
  static void Age(const fs::path& file) {
    fs::last_write_time(file, fs::last_write_time(file) - std::chrono::hours(1));
  }

  IndexedArchive Open() {
    Result<IndexedArchive> indexed = OpenIndexed(options_);
    if (!indexed.ok()) throw std::runtime_error(indexed.error().ToString());
    return std::move(indexed).value();
  }
  IndexReport Refresh() { return Open().report; }

  std::vector<std::string> Found(const Archive& archive, const std::string& word) {
    SearchRequest request;
    request.words = {word};
    request.limit = 100;
    std::vector<std::string> paths;
    for (const SearchHit& hit : archive.Search(request).hits) paths.push_back(hit.post.id.path);
    std::sort(paths.begin(), paths.end());
    return paths;
  }

  TemporaryFolder folder_;
  IndexOptions options_;
};

TEST_F(IndexerTest, TheFirstRefreshAddsEverything) {
  const IndexedArchive indexed = Open();
  EXPECT_EQ(indexed.report.posts, 3U);
  EXPECT_EQ(indexed.report.added, 3U);
  EXPECT_EQ(indexed.report.read, 3U);
  EXPECT_EQ(indexed.report.changed + indexed.report.removed, 0U);
  EXPECT_FALSE(indexed.report.in_memory);
  EXPECT_THAT(indexed.report.problems, IsEmpty());
  EXPECT_THAT(Found(*indexed.archive, "roses"), ElementsAre("gardens.md", "sub/bees.md"));
  EXPECT_NE(indexed.archive->FindSummit(*SummitNumber::FromInt(6)), nullptr);
}

TEST_F(IndexerTest, WhatIsUnchangedIsNotReadAgain) {
  Refresh();
  const auto written = fs::last_write_time(options_.database);
  const IndexedArchive again = Open();
  EXPECT_EQ(again.report.posts, 3U);
  EXPECT_EQ(again.report.read, 0U);
  EXPECT_EQ(again.report.added, 0U);
  EXPECT_EQ(fs::last_write_time(options_.database), written);
  EXPECT_NE(again.archive->FindSummit(*SummitNumber::FromInt(6)), nullptr);
}

TEST_F(IndexerTest, AddedChangedAndRemovedPostsAreTold) {
  Refresh();
  Write("new.md", PostText("New", "Daisies."));
  Write("gardens.md", PostText("Gardens", "Only lilies this year, XMPP Summit 7 was elsewhere."));
  fs::remove(folder_ / "blog/sub/bees.md");
  const IndexedArchive indexed = Open();
  EXPECT_EQ(indexed.report.added, 1U);
  EXPECT_EQ(indexed.report.changed, 1U);
  EXPECT_EQ(indexed.report.removed, 1U);
  EXPECT_EQ(indexed.report.read, 2U);
  EXPECT_EQ(indexed.report.posts, 3U);
  EXPECT_THAT(Found(*indexed.archive, "roses"), IsEmpty());
  EXPECT_THAT(Found(*indexed.archive, "lilies"), ElementsAre("gardens.md"));
  EXPECT_THAT(Found(*indexed.archive, "daisies"), ElementsAre("new.md"));
}

TEST_F(IndexerTest, RecordsFollowThePosts) {
  Refresh();
  fs::remove(folder_ / "blog/six.md");
  EXPECT_EQ(Open().archive->FindSummit(*SummitNumber::FromInt(6)), nullptr);
  Write("six.md", PostText("XMPP Summit 6", "XMPP Summit 6 took place in Brussels on 9 February 2009."));
  Write("seven.md", PostText("XMPP Summit 7", "XMPP Summit 7 took place in Portland on 20 July 2009."));
  const IndexedArchive indexed = Open();
  EXPECT_NE(indexed.archive->FindSummit(*SummitNumber::FromInt(6)), nullptr);
  EXPECT_NE(indexed.archive->FindSummit(*SummitNumber::FromInt(7)), nullptr);
}

TEST_F(IndexerTest, AnotherTimeWithTheSameContentIsNoChange) {
  Refresh();
  Age(folder_ / "blog/gardens.md");
  const IndexReport report = Refresh();
  EXPECT_EQ(report.read, 0U);
  EXPECT_EQ(report.changed, 0U);
  EXPECT_EQ(report.posts, 3U);
  const auto written = fs::last_write_time(options_.database);
  Refresh();
  EXPECT_EQ(fs::last_write_time(options_.database), written) << "the new time was not noted";
}

TEST_F(IndexerTest, AnotherContentOfTheSameSizeIsAChange) {
  const fs::path file = Write("gardens.md", PostText("Gardens", "abcdefgh"));
  Refresh();
  Write("gardens.md", PostText("Gardens", "ijklmnop"));
  Age(file);
  const IndexedArchive indexed = Open();
  EXPECT_EQ(indexed.report.changed, 1U);
  EXPECT_THAT(Found(*indexed.archive, "ijklmnop"), ElementsAre("gardens.md"));
}

TEST_F(IndexerTest, AnUnreadablePostIsAProblemNowAndAtTheNextLook) {
  Write("broken.md", "no front matter at all");
  const IndexReport first = Refresh();
  EXPECT_EQ(first.posts, 3U);
  EXPECT_EQ(first.added, 3U);
  ASSERT_THAT(first.problems, SizeIs(1));
  EXPECT_EQ(first.problems.front().post, "broken.md");
  EXPECT_THAT(first.problems.front().message, testing::Not(IsEmpty()));
  const IndexReport second = Refresh();
  EXPECT_EQ(second.read, 0U);
  EXPECT_EQ(second.problems, first.problems);
  Write("broken.md", PostText("Mended", "Fine."));
  const IndexReport third = Refresh();
  EXPECT_EQ(third.added, 1U);
  EXPECT_THAT(third.problems, IsEmpty());
}

TEST_F(IndexerTest, APostThatIsBrokenNowIsReportedAndLeftOut) {
  Refresh();
  Write("six.md", "---\ntitle: [\n---\n");
  const IndexedArchive indexed = Open();
  EXPECT_EQ(indexed.report.removed, 1U);
  EXPECT_EQ(indexed.report.changed, 0U);
  EXPECT_EQ(indexed.report.posts, 2U);
  EXPECT_THAT(indexed.report.problems, Contains(Field(&Diagnostic::post, "six.md")));
  EXPECT_EQ(indexed.archive->FindPost({0, "six.md"}), nullptr);
  EXPECT_EQ(indexed.archive->FindSummit(*SummitNumber::FromInt(6)), nullptr);
}

TEST_F(IndexerTest, AFileAboveTheLimitIsAProblemOnce) {
  options_.read.max_bytes = 200;
  Write("huge.md", PostText("Huge", std::string(500, 'x')));
  EXPECT_THAT(Refresh().problems, ElementsAre(Field(&Diagnostic::post, "huge.md")));
  const IndexReport again = Refresh();
  EXPECT_EQ(again.read, 0U);
  EXPECT_THAT(again.problems, SizeIs(1));
}

TEST_F(IndexerTest, AMissingFolderIsAnErrorAndNotAnEmptyArchive) {
  Refresh();
  for (const std::vector<fs::path>& folders :
       {std::vector<fs::path>{}, {folder_ / "none"}, {folder_ / "blog", folder_ / "none"}, {folder_ / "blog/six.md"}}) {
    options_.folders = folders;
    EXPECT_FALSE(OpenIndexed(options_).ok());
    EXPECT_FALSE(RefreshIndex(options_).ok());
  }
  options_.folders = {folder_ / "none"};
  EXPECT_THAT(OpenIndexed(options_).error().ToString(), HasSubstr((folder_ / "none").string()));
}

TEST_F(IndexerTest, SeveralFoldersAreOneArchive) {
  folder_.Write("more/gardens.md", PostText("Gardens again", "Roses once more."));
  options_.folders.push_back(folder_ / "more");
  const IndexedArchive indexed = Open();
  EXPECT_EQ(indexed.report.posts, 4U);
  EXPECT_EQ(indexed.archive->FindPost({1, "gardens.md"})->title, "Gardens again");
  EXPECT_EQ(indexed.archive->FindPost({0, "gardens.md"})->title, "Gardens");
}

TEST_F(IndexerTest, OtherFoldersRulesOrProgramsMeanAnewIndex) {
  Refresh();
  options_.program = "2.0";
  EXPECT_EQ(Refresh().read, 3U);
  options_.read.site.base_url = "https://example.org";
  const IndexedArchive moved = Open();
  EXPECT_EQ(moved.report.read, 3U);
  EXPECT_THAT(moved.archive->FindPost({0, "six.md"})->url, testing::StartsWith("https://example.org/"));
  folder_.Write("more/one.md", PostText("One", "One."));
  options_.folders = {folder_ / "more"};
  EXPECT_EQ(Refresh().posts, 1U);
  EXPECT_EQ(Refresh().read, 0U);
}

TEST_F(IndexerTest, ADamagedOrForeignIndexIsBuiltAnewWithoutAWord) {
  for (const std::string& content : {std::string("this is no database"), std::string(), std::string(50000, '\0')}) {
    folder_.Write("state/index.db", content);
    const IndexReport report = Refresh();
    EXPECT_EQ(report.added, 3U);
    EXPECT_FALSE(report.in_memory);
    EXPECT_THAT(report.problems, IsEmpty());
    EXPECT_EQ(Refresh().read, 0U);
  }
}

TEST_F(IndexerTest, AnIndexOfAnotherVersionIsBuiltAnew) {
  Refresh();
  {
    Database database = Database::CreateScratch(options_.database);
    database.Execute("PRAGMA user_version = 12345");
  }
  EXPECT_EQ(Refresh().read, 3U);
  EXPECT_EQ(Refresh().read, 0U);
}

TEST_F(IndexerTest, ContentThatCannotBeUnderstoodIsBuiltAnew) {
  for (const char* damage : {"UPDATE summit SET json = '{'", "UPDATE post SET date = 'never'", "DROP TABLE fact"}) {
    Refresh();
    Database::CreateScratch(options_.database).Execute(damage);
    Write("gardens.md", PostText("Gardens", damage));
    const IndexedArchive indexed = Open();
    EXPECT_FALSE(indexed.report.in_memory) << damage;
    EXPECT_EQ(indexed.report.posts, 3U) << damage;
    EXPECT_NE(indexed.archive->FindSummit(*SummitNumber::FromInt(6)), nullptr) << damage;
  }
}

TEST_F(IndexerTest, WithoutADatabaseItIsHeldInMemory) {
  options_.database.clear();
  const IndexedArchive indexed = Open();
  EXPECT_TRUE(indexed.report.in_memory);
  EXPECT_THAT(indexed.report.problems, IsEmpty());
  EXPECT_THAT(Found(*indexed.archive, "roses"), SizeIs(2));
  EXPECT_FALSE(fs::exists(folder_ / "state"));
}

TEST_F(IndexerTest, WhereItCannotBeWrittenItIsHeldInMemoryAndSaid) {
  folder_.Write("file", "not a folder");  // also stops root, unlike permissions
  options_.database = folder_ / "file/index.db";
  const IndexedArchive indexed = Open();
  EXPECT_TRUE(indexed.report.in_memory);
  ASSERT_THAT(indexed.report.problems, SizeIs(1));
  EXPECT_EQ(indexed.report.problems.front().post, options_.database.string());
  EXPECT_THAT(indexed.report.problems.front().message, HasSubstr("held in memory"));
  EXPECT_THAT(Found(*indexed.archive, "roses"), SizeIs(2));
}

TEST_F(IndexerTest, AReadOnlyFolderWithACurrentIndexIsEnough) {
  Refresh();
  const fs::path lock = options_.database.string() + ".lock";
  fs::remove(lock);
  const IndexReport report = Refresh();
  EXPECT_FALSE(report.in_memory);
  EXPECT_FALSE(fs::exists(lock)) << "nothing is written where nothing has changed";
}

TEST_F(IndexerTest, AnOpenArchiveIsNotDisturbedByARefresh) {
  const IndexedArchive before = Open();
  Write("gardens.md", PostText("Gardens", "Only lilies."));
  const IndexedArchive after = Open();
  EXPECT_THAT(Found(*before.archive, "roses"), SizeIs(2));
  EXPECT_THAT(Found(*after.archive, "roses"), SizeIs(1));
}

TEST_F(IndexerTest, AFewChangesLeaveTheWholeIndexAlone) {
  Refresh();
  const auto written = fs::last_write_time(options_.database);
  Write("new.md", PostText("Newcomer", "Lilies. XMPP Summit 7 took place in Portland on 20 July 2009."));
  Write("gardens.md", PostText("Gardens", "Only lilies."));
  fs::remove(folder_ / "blog/sub/bees.md");
  const IndexedArchive indexed = Open();
  EXPECT_EQ(fs::last_write_time(options_.database), written);
  EXPECT_TRUE(fs::exists(options_.database.string() + ".changes"));
  EXPECT_EQ(indexed.report.posts, 3U);
  EXPECT_THAT(Found(*indexed.archive, "lilies"), ElementsAre("gardens.md", "new.md"));
  EXPECT_THAT(Found(*indexed.archive, "roses"), IsEmpty());
  EXPECT_EQ(indexed.archive->Summits().size(), 2U);
  EXPECT_EQ(Refresh().read, 0U);
  fs::remove(folder_ / "blog/new.md");
  const IndexedArchive without = Open();
  EXPECT_THAT(Found(*without.archive, "lilies"), ElementsAre("gardens.md"));
  EXPECT_EQ(without.archive->Summits().size(), 1U);
}

TEST_F(IndexerTest, ManyChangesMakeTheIndexAnewAndTellWhatChanged) {
  Refresh();
  for (int i = 0; i < 100; ++i)
    Write("more" + std::to_string(i) + ".md", PostText("More", "Number " + std::to_string(i)));
  const IndexReport report = Refresh();
  EXPECT_EQ(report.added, 100U);
  EXPECT_EQ(report.changed, 0U);
  EXPECT_EQ(report.posts, 103U);
  EXPECT_FALSE(fs::exists(options_.database.string() + ".changes"));
}

TEST_F(IndexerTest, NamesFollowThePosts) {
  const auto has = [](const Archive& archive, const std::string& name) {
    return std::any_of(archive.Names().begin(), archive.Names().end(),
                       [&](const ArchiveName& one) { return one.name == name; });
  };
  EXPECT_TRUE(has(*Open().archive, "Brussels"));
  Write("gardens.md", PostText("Gardens", "See XEP-0499: Garden Fences (GF)."));
  EXPECT_TRUE(has(*Open().archive, "XEP-0499"));
  Write("gardens.md", PostText("Gardens", "No fences."));
  EXPECT_FALSE(has(*Open().archive, "XEP-0499"));
}

TEST_F(IndexerTest, ADamagedPageOfTextIsAnErrorForWhoAsksAndAnewIndexMendsIt) {
  for (int i = 0; i < 300; ++i)
    Write("p" + std::to_string(i) + ".md", PostText("Post", "Willows and oaks, number " + std::to_string(i)));
  Refresh();
  std::fstream stream(options_.database, std::ios::binary | std::ios::in | std::ios::out);
  const auto size = fs::file_size(options_.database);
  // Every page but the first few, so that whatever is asked meets one.
  for (std::uintmax_t at = 4096 * 4 + 2000; at < size; at += 4096) {
    stream.seekp(static_cast<std::streamoff>(at));
    stream << '\xA5';
  }
  stream.close();
  const IndexedArchive indexed = Open();
  EXPECT_EQ(indexed.report.posts, 303U) << "an index that is damaged where it is opened is built anew at once";
  const Result<IndexedArchive> anew = RebuildIndexed(options_);
  ASSERT_TRUE(anew.ok());
  EXPECT_EQ(anew->report.read, 303U);
  EXPECT_FALSE(anew->report.in_memory);
  EXPECT_THAT(Found(*anew->archive, "tulips"), ElementsAre("gardens.md"));
}

TEST_F(IndexerTest, ProgressIsToldForWhatIsRead) {
  std::vector<std::pair<std::size_t, std::size_t>> told;
  const auto progress = [&](std::size_t done, std::size_t total) { told.emplace_back(done, total); };
  ASSERT_TRUE(RefreshIndex(options_, progress).ok());
  EXPECT_THAT(told, ElementsAre(std::pair(1, 3), std::pair(2, 3), std::pair(3, 3)));
  told.clear();
  ASSERT_TRUE(RefreshIndex(options_, progress).ok());
  EXPECT_THAT(told, IsEmpty());
}

TEST_F(IndexerTest, SeveralAtATimeDoNotBreakEachOther) {
  for (int i = 0; i < 50; ++i)
    Write("extra" + std::to_string(i) + ".md", PostText("Extra", "Number " + std::to_string(i)));
  std::vector<std::thread> threads;
  std::vector<IndexReport> reports(4);
  for (IndexReport& report : reports)
    threads.emplace_back([this, &report] { report = RefreshIndex(options_).value(); });
  for (std::thread& thread : threads) thread.join();
  std::size_t read = 0;
  for (const IndexReport& report : reports) {
    EXPECT_EQ(report.posts, 53U);
    EXPECT_FALSE(report.in_memory);
    read += report.read;
  }
  EXPECT_EQ(read, 53U) << "one does the work, the others wait for it";
  EXPECT_EQ(Refresh().read, 0U);
}

}  // namespace
}  // namespace summit
