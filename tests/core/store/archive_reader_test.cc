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

TEST(ArchiveReaderTest, FactsAreFoundByTheNumberTheyName) {
  const Post a = MakePost("a.md", "A", {}), b = MakePost("b.md", "B", {});
  Fact unnumbered = MakeFact(b, 6, MentionFact{});
  unnumbered.summit.number.reset();
  Database database = Database::InMemory();
  ArchiveWriter writer(database);
  writer.PutPost(StateOf(b), b, {MakeFact(b, 6, HostFact{"Elk"}), unnumbered, MakeFact(b, 6, HostFact{"Moose"})}, {});
  writer.PutPost(StateOf(a), a, {MakeFact(a, 7, MentionFact{}), MakeFact(a, 6, HostFact{"Ox"})}, {});
  writer.Commit();
  std::vector<FactValue> values;
  const std::vector<StoredFact> six = LoadFactsOf(database, SummitNumber::FromInt(6));
  for (const StoredFact& one : six) values.push_back(one.fact.value);
  EXPECT_THAT(values, ElementsAre(HostFact{"Ox"}, HostFact{"Elk"}, HostFact{"Moose"}));
  EXPECT_LT(six[1].place, six[2].place);
  ASSERT_EQ(LoadFactsOf(database, std::nullopt).size(), 1U);
  EXPECT_GT(LoadFactsOf(database, std::nullopt).front().place, six[1].place);
  EXPECT_LT(LoadFactsOf(database, std::nullopt).front().place, six[2].place);
  EXPECT_THAT(LoadFactsOf(database, SummitNumber::FromInt(8)), IsEmpty());
}

TEST(ArchiveReaderTest, TopicsAreFoundWithTheirXepsAndTheirSummits) {
  const Post a = MakePost("a.md", "A", {});
  Database database = Database::InMemory();
  ArchiveWriter writer(database);
  writer.PutPost(
      StateOf(a), a,
      {MakeFact(a, 6, TopicFact{"Garden Fences", "XEP-0499"}), MakeFact(a, 7, TopicFact{"garden-fences", ""}),
       MakeFact(a, 8, TopicFact{"Stickers", ""}), MakeFact(a, 9, HostFact{"Elk"})},
      {});
  writer.Commit();
  EXPECT_THAT(LoadTopicLinks(database), ElementsAre(TopicLink{a.info.id, "gardenfences", "XEP-0499"}));
  EXPECT_THAT(LoadSummitsWithTopic(database, "gardenfences"),
              testing::UnorderedElementsAre(*SummitNumber::FromInt(6), *SummitNumber::FromInt(7)));
  EXPECT_THAT(LoadSummitsWithTopic(database, ""), IsEmpty());
}

TEST(ArchiveReaderTest, APostIsFoundByItsId) {
  const Post a = MakePost("a.md", "A", {}), b = MakePost("b.md", "B", {});
  const Database database = IndexOf({a, b});
  ASSERT_TRUE(LoadPost(database, b.info.id));
  EXPECT_EQ(*LoadPost(database, b.info.id), b.info);
  EXPECT_FALSE(LoadPost(database, {1, "b.md"}));
}

TEST(ArchiveReaderTest, WhatSummitsAreKnownByComesBack) {
  Database database = Database::InMemory();
  ArchiveWriter writer(database);
  const SummitNumber six = *SummitNumber::FromInt(6), seven = *SummitNumber::FromInt(7);
  const KnownSummit day{six, DateRange::OfDay(*ParseIsoDate("2009-02-09")), "brussels"};
  const KnownSummit month{seven, DateRange::OfMonth(std::chrono::year(2009) / 7), ""};
  writer.PutRecords({SummitRecord(six), SummitRecord(seven)}, {month, day});
  writer.Commit();
  EXPECT_THAT(LoadKnown(database), ElementsAre(day, month));
  database.Execute("UPDATE summit SET known = 'soon'");
  EXPECT_THROW(LoadKnown(database), StoreError);
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
  database.Execute("INSERT INTO summit VALUES (6, '{}', '')");
  EXPECT_THROW(LoadRecords(database), StoreError);
  database.Execute("UPDATE summit SET json = '{'");
  EXPECT_THROW(LoadRecords(database), StoreError);
  database.Execute("UPDATE post SET date = 'soon'");
  EXPECT_THROW(LoadPosts(database), StoreError);
}

}  // namespace
}  // namespace summit
