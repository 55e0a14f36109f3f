#include "core/store/archive_writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "core/store/archive_reader.h"
#include "core/store/post_mark.h"
#include "core/store/schema.h"
#include "tests/core/store/store_fixtures.h"

namespace summit {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

/// How many posts the full-text index has for words without their endings.
std::int64_t Found(const Database& database, const std::string& word) {
  Statement statement(database, "SELECT count(*) FROM search WHERE search MATCH :word");
  statement.Bind(":word", word).Step();
  return statement.Int(0);
}

/// FTS5's own look at the index; throws when it is not sound. It keeps no text that it could be compared with.
void CheckIndex(Database& database) { database.Execute("INSERT INTO search (search) VALUES ('integrity-check')"); }

class ArchiveWriterTest : public testing::Test {
 protected:
  template <class Action>
  void Write(Action action) {
    ArchiveWriter writer(database_);
    action(writer);
    writer.Commit();
  }

  Database database_ = Database::InMemory();
};

TEST_F(ArchiveWriterTest, TitleHeadingsAndTextAreIndexedWithoutEndings) {
  const Post post = MakePost("a.md", "Annual gathering", {{"", {"opening"}}, {"Sponsors", {"first", "second"}}});
  Write([&](ArchiveWriter& writer) { writer.PutPost(StateOf(post), post, {}, {}); });
  EXPECT_EQ(Found(database_, "title : gather"), 1);
  EXPECT_EQ(Found(database_, "body : open"), 1);
  EXPECT_EQ(Found(database_, "heading : sponsor"), 1);
  EXPECT_EQ(Found(database_, "body : sponsor"), 0) << "a heading is no text of its section";
  EXPECT_EQ(Found(database_, "first AND second"), 1);
  CheckIndex(database_);
}

TEST_F(ArchiveWriterTest, APostWithoutTextIsFoundByItsTitle) {
  const Post post = MakePost("a.md", "Lonely title", {});
  Write([&](ArchiveWriter& writer) { writer.PutPost(StateOf(post), post, {}, {}); });
  EXPECT_EQ(Found(database_, "lone"), 1);
}

TEST_F(ArchiveWriterTest, ReplacingAPostLeavesNothingOfTheOldOne) {
  const Post old_post = MakePost("a.md", "Old", {{"", {"obsolete"}}, {"More", {"obsolete"}}});
  const Post new_post = MakePost("a.md", "New", {{"", {"current"}}});
  Write([&](ArchiveWriter& writer) {
    writer.PutPost(StateOf(old_post), old_post, {MakeFact(old_post, 6, MentionFact{})}, {{"a.md", 3, "odd"}});
  });
  Write([&](ArchiveWriter& writer) {
    FileState state = StateOf(new_post);
    state.hash = 301;
    writer.PutPost(state, new_post, {}, {});
  });
  EXPECT_EQ(Found(database_, "obsolet OR old OR more"), 0);
  EXPECT_EQ(Found(database_, "current"), 1);
  EXPECT_THAT(LoadFacts(database_), IsEmpty());
  EXPECT_THAT(LoadProblems(database_), IsEmpty());
  ASSERT_THAT(LoadFileStates(database_), SizeIs(1));
  EXPECT_EQ(LoadFileStates(database_).front().hash, 301U);
  CheckIndex(database_);
}

TEST_F(ArchiveWriterTest, AReplacedPostHasTheMarksOfItsNewDateOnly) {
  const Post old_post = MakePost("a.md", "Old", {}, "2011-12-31"), new_post = MakePost("a.md", "New", {}, "2012-01-01");
  Write([&](ArchiveWriter& writer) { writer.PutPost(StateOf(old_post), old_post, {}, {}); });
  EXPECT_EQ(Found(database_, "\"" + MarkOfYear(2011) + "\""), 1);
  Write([&](ArchiveWriter& writer) {
    writer.PutPost(StateOf(new_post), new_post, {}, {});
    writer.Optimize();
  });
  EXPECT_EQ(Found(database_, "\"" + MarkOfYear(2011) + "\""), 0);
  EXPECT_EQ(Found(database_, "\"" + MarkOfYear(2012) + "\""), 1);
  Statement words(database_, "SELECT stem FROM word");
  ASSERT_TRUE(words.Step());
  EXPECT_EQ(words.Text(0), "new");
  EXPECT_FALSE(words.Step()) << "a mark is no word";
  CheckIndex(database_);
}

TEST_F(ArchiveWriterTest, ARemovedPostIsForgottenAndItsNeighboursAreNot) {
  const Post a = MakePost("a.md", "A", {{"", {"alpha"}}}), b = MakePost("b.md", "B", {{"", {"beta"}}}),
             c = MakePost("c.md", "C", {{"", {"gamma"}}});
  Write([&](ArchiveWriter& writer) {
    for (const Post* post : {&a, &b, &c})
      writer.PutPost(StateOf(*post), *post, {MakeFact(*post, 6, MentionFact{})}, {{post->info.id.path, 1, "odd"}});
  });
  Write([&](ArchiveWriter& writer) {
    writer.Remove(b.info.id);
    writer.Remove({3, "unknown.md"});
  });
  EXPECT_EQ(Found(database_, "beta"), 0);
  EXPECT_EQ(Found(database_, "alpha OR gamma"), 2);
  EXPECT_THAT(LoadPosts(database_), SizeIs(2));
  EXPECT_THAT(LoadFacts(database_), SizeIs(2));
  EXPECT_THAT(LoadProblems(database_), ElementsAre(Diagnostic{"a.md", 1, "odd"}, Diagnostic{"c.md", 1, "odd"}));
  CheckIndex(database_);
}

TEST_F(ArchiveWriterTest, AnUnreadableFileReplacesItsPostAndIsRemembered) {
  const Post post = MakePost("a.md", "A", {{"", {"alpha"}}});
  Write([&](ArchiveWriter& writer) { writer.PutPost(StateOf(post), post, {}, {}); });
  Write([&](ArchiveWriter& writer) { writer.PutUnreadable({{0, "a.md"}, 5, 6, 7, false}, {{"a.md", 2, "broken"}}); });
  EXPECT_EQ(Found(database_, "alpha"), 0);
  EXPECT_THAT(LoadPosts(database_), IsEmpty());
  EXPECT_THAT(LoadFileStates(database_), ElementsAre(FileState{{0, "a.md"}, 5, 6, 7, false}));
  EXPECT_THAT(LoadProblems(database_), ElementsAre(Diagnostic{"a.md", 2, "broken"}));
}

TEST_F(ArchiveWriterTest, TouchChangesTheTimeOnly) {
  const Post post = MakePost("a.md", "A", {{"", {"alpha"}}});
  FileState state = StateOf(post);
  Write([&](ArchiveWriter& writer) { writer.PutPost(state, post, {}, {}); });
  state.mtime_ns = -5;
  state.hash = ~std::uint64_t{0};
  Write([&](ArchiveWriter& writer) { writer.Touch(state); });
  EXPECT_THAT(LoadFileStates(database_), ElementsAre(state));
  EXPECT_EQ(Found(database_, "alpha"), 1);
}

TEST_F(ArchiveWriterTest, WhatIsNotCommittedIsAsIfItHadNeverBeen) {
  const Post post = MakePost("a.md", "A", {{"", {"alpha"}}});
  {
    ArchiveWriter writer(database_);
    writer.PutPost(StateOf(post), post, {}, {});
  }
  EXPECT_FALSE(HasSchema(database_));
}

TEST_F(ArchiveWriterTest, SectionsBeyondTheLastNumberAreTakenIntoTheLastOne) {
  Post post = MakePost("a.md", "A", {});
  post.sections.resize(kMaxSections + 2);
  Block block;
  block.text = "straggler";
  block.section = kMaxSections + 1;
  post.blocks.push_back(block);
  const Post next = MakePost("b.md", "B", {{"", {"beta"}}});
  Write([&](ArchiveWriter& writer) {
    writer.PutPost(StateOf(post), post, {}, {});
    writer.PutPost(StateOf(next), next, {}, {});
  });
  EXPECT_EQ(Found(database_, "straggler"), 1);
  EXPECT_EQ(Found(database_, "beta"), 1);
}

TEST_F(ArchiveWriterTest, ALineBreakInAListEntryDoesNotMakeTwo) {
  Post post = MakePost("a.md", "A", {});
  post.info.authors = {"Ada\nLovelace"};
  Write([&](ArchiveWriter& writer) { writer.PutPost(StateOf(post), post, {}, {}); });
  EXPECT_THAT(LoadPosts(database_).front().info.authors, ElementsAre("Ada Lovelace"));
}

TEST_F(ArchiveWriterTest, OptimizingChangesNoAnswer) {
  const Post post = MakePost("a.md", "A", {{"", {"alpha"}}});
  Write([&](ArchiveWriter& writer) {
    writer.PutPost(StateOf(post), post, {}, {});
    writer.Optimize();
    writer.PutFingerprint("x");
  });
  EXPECT_EQ(Found(database_, "alpha"), 1);
  EXPECT_EQ(MetaOf(database_, "fingerprint"), "x");
}

TEST_F(ArchiveWriterTest, NamesAreCountedOnceAPostAndTakenOffWithIt) {
  const Post a = MakePost("a.md", "A", {}), b = MakePost("b.md", "B", {});
  const MinedNames two_spellings{
      {{NameKind::kCompany, "flowerpower", "Flower Power"}, {NameKind::kCompany, "flowerpower", "FlowerPower"}},
      {{"FP", "Flower Power"}}};
  const MinedNames one{{{NameKind::kCompany, "flowerpower", "FlowerPower"}}, {}};
  Write([&](ArchiveWriter& writer) {
    writer.PutPost(StateOf(a), a, {}, {}, two_spellings);
    writer.PutPost(StateOf(b), b, {}, {}, one);
  });
  EXPECT_THAT(LoadNames(database_), ElementsAre(ArchiveName{NameKind::kCompany, "FlowerPower", {"Flower Power"}, 2}));
  EXPECT_THAT(LoadShortForms(database_), ElementsAre(ShortForm{"FP", "Flower Power"}));
  Write([&](ArchiveWriter& writer) { writer.PutPost(StateOf(a), a, {}, {}, one); });
  EXPECT_THAT(LoadNames(database_), ElementsAre(ArchiveName{NameKind::kCompany, "FlowerPower", {}, 2}));
  EXPECT_THAT(LoadShortForms(database_), IsEmpty());
  Write([&](ArchiveWriter& writer) {
    writer.Remove(a.info.id);
    writer.Remove(b.info.id);
  });
  EXPECT_THAT(LoadNames(database_), IsEmpty());
}

}  // namespace
}  // namespace summit
