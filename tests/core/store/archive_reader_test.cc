#include "core/store/archive_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "core/base/result.h"
#include "tests/core/store/store_fixtures.h"

namespace summit {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(ArchiveReaderTest, APostComesBackAsItWasPut) {
  Post post = MakePost("a/b.md", "Zoë's \"title\"", {{"", {"text"}}});
  post.info.authors = {"Ada", "Zoë"};
  post.info.categories = {"News"};
  post.info.sources = {"https://example.org/1", "https://example.org/2"};
  post.info.original = "a/original.md";
  const Database database = IndexOf({post});
  const auto posts = LoadPosts(database);
  ASSERT_EQ(posts.size(), 1U);
  EXPECT_EQ(posts.front().info, post.info);
}

TEST(ArchiveReaderTest, PostsComeInOrderOfTheirIds) {
  Post first = MakePost("z.md", "Z", {}), second = MakePost("a.md", "A", {}), third = MakePost("a.md", "A1", {});
  third.info.id.folder = 1;
  std::vector<std::string> titles;
  for (const StoredPost& post : LoadPosts(IndexOf({third, first, second}))) titles.push_back(post.info.title);
  EXPECT_THAT(titles, ElementsAre("A", "Z", "A1"));
}

TEST(ArchiveReaderTest, FactsComeBackWithTheirEvidence) {
  const Post post = MakePost("a.md", "A", {});
  Database database = Database::InMemory();
  ArchiveWriter writer(database);
  writer.PutPost(StateOf(post), post,
                 {MakeFact(post, 6, SponsorFact{"Example Ltd", "dinner", "100€"}), MakeFact(post, 7, MentionFact{})},
                 {});
  writer.Commit();
  const auto facts = LoadFacts(database);
  ASSERT_EQ(facts.size(), 2U);
  EXPECT_EQ(facts[0].value, (FactValue{SponsorFact{"Example Ltd", "dinner", "100€"}}));
  EXPECT_EQ(facts[0].evidence, (Evidence{post.info.id, 7, "words of the post", post.info.url}));
  EXPECT_EQ(facts[1].summit.number, SummitNumber::FromInt(7));
}

TEST(ArchiveReaderTest, AFileNameThatIsNoUtf8StaysTheNameOfItsFacts) {
  const Post post = MakePost("caf\xE9.md", "A", {});
  Database database = Database::InMemory();
  ArchiveWriter writer(database);
  writer.PutPost(StateOf(post), post, {MakeFact(post, 6, MentionFact{})}, {});
  writer.Commit();
  EXPECT_EQ(LoadFacts(database).front().evidence.post.path, "caf\xE9.md");
  EXPECT_EQ(LoadPosts(database).front().info.id.path, "caf\xE9.md");
}

TEST(ArchiveReaderTest, RecordsComeByNumber) {
  Database database = Database::InMemory();
  ArchiveWriter writer(database);
  SummitRecord six(*SummitNumber::FromInt(6)), two(*SummitNumber::FromInt(2));
  six.city = Stated<std::string>{"Brussels", {{{0, "a.md"}, 3, "in Brussels", "https://example.org/a"}}};
  writer.PutRecords({six, two});
  writer.Commit();
  EXPECT_THAT(LoadRecords(database), ElementsAre(two, six));
}

TEST(ArchiveReaderTest, AnEmptyIndexHoldsNothing) {
  const Database database = IndexOf({});
  EXPECT_THAT(LoadFileStates(database), IsEmpty());
  EXPECT_THAT(LoadPosts(database), IsEmpty());
  EXPECT_THAT(LoadFacts(database), IsEmpty());
  EXPECT_THAT(LoadRecords(database), IsEmpty());
  EXPECT_THAT(LoadProblems(database), IsEmpty());
}

TEST(ArchiveReaderTest, ContentThatNoWriterWritesIsAnError) {
  Database database = IndexOf({MakePost("a.md", "A", {})});
  database.Execute("INSERT INTO summit VALUES (6, '{}')");
  EXPECT_THROW(LoadRecords(database), StoreError);
  database.Execute("UPDATE summit SET json = '{'");
  EXPECT_THROW(LoadRecords(database), StoreError);
  database.Execute("UPDATE post SET date = 'soon'");
  EXPECT_THROW(LoadPosts(database), StoreError);
}

}  // namespace
}  // namespace summit
