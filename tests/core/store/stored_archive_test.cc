#include "core/store/stored_archive.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <utility>
#include <vector>

#include "tests/core/store/store_fixtures.h"

namespace summit {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

SearchRequest For(std::vector<std::string> words, std::vector<std::string> phrases = {}) {
  SearchRequest request;
  request.words = std::move(words);
  request.phrases = std::move(phrases);
  request.limit = 10;
  return request;
}

std::vector<std::string> Paths(const SearchResult& result) {
  std::vector<std::string> paths;
  for (const SearchHit& hit : result.hits) paths.push_back(hit.post.id.path);
  return paths;
}

/// Posts that are about none of what the tests look for, so that no word is in most posts.
std::vector<Post> WithFiller(std::vector<Post> posts) {
  for (int i = 0; i < 20; ++i)
    posts.push_back(
        MakePost("filler" + std::to_string(i) + ".md", "Weather report",
                 {{"", {"Rain and wind over the hills."}}, {"Tomorrow", {"Sunshine, perhaps some clouds."}}}));
  return posts;
}

StoredArchive Archive(std::vector<Post> posts) { return StoredArchive(IndexOf(WithFiller(std::move(posts)))); }

TEST(StoredArchiveTest, TellsWhatItHolds) {
  Database database = IndexOf({MakePost("a.md", "A", {}, "2011-01-01"), MakePost("b.md", "B", {}, "2010-01-01")});
  {
    ArchiveWriter writer(database);
    writer.PutRecords({SummitRecord(*SummitNumber::FromInt(6))});
    writer.Commit();
  }
  const StoredArchive archive(std::move(database));
  EXPECT_EQ(archive.PostCount(), 2U);
  EXPECT_EQ(archive.LatestPost(), ParseIsoDate("2011-01-01"));
  EXPECT_EQ(archive.FindPost({0, "b.md"})->title, "B");
  EXPECT_EQ(archive.FindPost({0, "c.md"}), nullptr);
  ASSERT_EQ(archive.Summits().size(), 1U);
  EXPECT_NE(archive.FindSummit(*SummitNumber::FromInt(6)), nullptr);
}

TEST(StoredArchiveTest, AnEmptyOneAnswersToo) {
  const StoredArchive archive(IndexOf({}));
  EXPECT_EQ(archive.PostCount(), 0U);
  EXPECT_EQ(archive.LatestPost(), std::nullopt);
  EXPECT_EQ(archive.Search(For({"anything"})).total, 0U);
}

TEST(StoredArchiveSearchTest, APostIsShownOnceWithItsBestSection) {
  const StoredArchive archive = Archive({MakePost("a.md", "Notes",
                                                  {{"", {"We met and talked about jingle."}},
                                                   {"Files", {"Jingle can send files of any size."}},
                                                   {"Jingle", {"Nothing else."}}})});
  const SearchResult result = archive.Search(For({"jingle", "files"}));
  ASSERT_THAT(Paths(result), ElementsAre("a.md"));
  EXPECT_EQ(result.total, 1U);
  EXPECT_EQ(result.hits.front().heading, "Files");
  EXPECT_EQ(result.hits.front().line, 7);
  EXPECT_EQ(result.hits.front().snippet, "Jingle can send files of any size.");
}

TEST(StoredArchiveSearchTest, ATitleAloneShowsTheOpening) {
  const StoredArchive archive =
      Archive({MakePost("a.md", "Gathering in spring",
                        {{"", {"The opening of it, with more words than the rest has."}}, {"End", {"Bye."}}})});
  const SearchResult result = archive.Search(For({"gathering"}));
  ASSERT_THAT(Paths(result), ElementsAre("a.md"));
  EXPECT_EQ(result.hits.front().heading, "");
  EXPECT_THAT(result.hits.front().snippet, HasSubstr("The opening of it"));
}

TEST(StoredArchiveSearchTest, TitleWeighsMoreThanHeadingMoreThanText) {
  const StoredArchive archive = Archive({MakePost("body.md", "Notes", {{"Part", {"All about carbons today"}}}),
                                         MakePost("heading.md", "Notes", {{"Carbons", {"All about it just today"}}}),
                                         MakePost("title.md", "Carbons", {{"Part", {"All about it just today"}}})});
  EXPECT_THAT(Paths(archive.Search(For({"carbons"}))), ElementsAre("title.md", "heading.md", "body.md"));
}

TEST(StoredArchiveSearchTest, AllWordsComeBeforeSome) {
  const StoredArchive archive =
      Archive({MakePost("one.md", "Omemo omemo omemo", {{"Omemo", {"Omemo, omemo and omemo."}}}),
               MakePost("both.md", "Notes",
                        {{"",
                          {"A long text that speaks of many things before it comes to omemo, then wanders off "
                           "through stories of travel and food until it ends with audits."}}})});
  const SearchResult result = archive.Search(For({"omemo", "audits"}));
  EXPECT_THAT(Paths(result), ElementsAre("both.md", "one.md"));
  EXPECT_GT(result.hits[0].score, result.hits[1].score);
}

TEST(StoredArchiveSearchTest, SomeOfTheWordsAreNotWantedWhenEnoughPostsHaveAll) {
  std::vector<Post> posts;
  for (int i = 0; i < 6; ++i)
    posts.push_back(MakePost("both" + std::to_string(i) + ".md", "Notes", {{"", {"omemo audits"}}}));
  posts.push_back(MakePost("one.md", "Omemo", {{"", {"omemo"}}}));
  const SearchResult result = Archive(posts).Search(For({"omemo", "audits"}));
  EXPECT_EQ(result.total, 6U);
  EXPECT_THAT(Paths(result), Not(testing::Contains("one.md")));
}

TEST(StoredArchiveSearchTest, EveryPhraseMustMatch) {
  const StoredArchive archive = Archive({MakePost("a.md", "Notes", {{"", {"end to end encryption"}}}),
                                         MakePost("b.md", "Notes", {{"", {"the end of encryption to come"}}})});
  EXPECT_THAT(Paths(archive.Search(For({}, {"end to end"}))), ElementsAre("a.md"));
  EXPECT_THAT(Paths(archive.Search(For({"come"}, {"end to end"}))), IsEmpty());
  EXPECT_THAT(Paths(archive.Search(For({"encryption", "come"}, {"end to end"}))), ElementsAre("a.md"));
}

TEST(StoredArchiveSearchTest, FormsAccentsAndCaseDoNotMatter) {
  const StoredArchive archive =
      Archive({MakePost("a.md", "Notes", {{"", {"Our SPONSORS met in the Rue du Tronçon."}}})});
  EXPECT_THAT(Paths(archive.Search(For({"sponsored"}))), ElementsAre("a.md"));
  EXPECT_THAT(Paths(archive.Search(For({"troncon"}))), ElementsAre("a.md"));
}

TEST(StoredArchiveSearchTest, NumbersAndJoinedNamesMeetTheirOtherSpelling) {
  const StoredArchive archive = Archive({MakePost("a.md", "The 17th gathering", {{"", {"Hosted by ExampleSoft."}}})});
  EXPECT_THAT(Paths(archive.Search(For({"17"}))), ElementsAre("a.md"));
  EXPECT_THAT(Paths(archive.Search(For({"Example-Soft"}))), ElementsAre("a.md"));
}

TEST(StoredArchiveSearchTest, PagesDoNotOverlap) {
  std::vector<Post> posts;
  for (int i = 0; i < 8; ++i)
    posts.push_back(
        MakePost("p" + std::to_string(i) + ".md", "Notes", {{"", {"carbons"}}}, "2012-01-0" + std::to_string(i + 1)));
  const StoredArchive archive = Archive(posts);
  SearchRequest request = For({"carbons"});
  request.limit = 3;
  EXPECT_THAT(Paths(archive.Search(request)), ElementsAre("p7.md", "p6.md", "p5.md"));
  request.offset = 6;
  EXPECT_THAT(Paths(archive.Search(request)), ElementsAre("p1.md", "p0.md"));
  EXPECT_EQ(archive.Search(request).total, 8U);
  request.offset = 100;
  EXPECT_THAT(archive.Search(request).hits, IsEmpty());
}

TEST(StoredArchiveSearchTest, TranslationsAreShownOnlyForWordsOfTheirOwn) {
  Post original = MakePost("a.md", "Review", {{"", {"A look back at carbons"}}});
  Post german = MakePost("a.de.md", "Rückblick", {{"", {"Ein Blick zurück auf carbons carbons"}}});
  german.info.lang = "de";
  german.info.original = "a.md";
  const StoredArchive archive = Archive({original, german});
  EXPECT_THAT(Paths(archive.Search(For({"carbons"}))), ElementsAre("a.md"));
  EXPECT_THAT(Paths(archive.Search(For({"ruckblick"}))), ElementsAre("a.de.md"));
  SearchRequest request = For({"carbons"});
  request.lang = "de";
  EXPECT_THAT(Paths(archive.Search(request)), ElementsAre("a.de.md"));
}

TEST(StoredArchiveSearchTest, ADigestGivesWayToTheOriginalThatMatches) {
  Post digest = MakePost("digest.md", "Carbons", {{"", {"carbons and hats"}}});
  digest.info.sources = {"https://example.org/original.md/"};
  const StoredArchive archive =
      Archive({digest, MakePost("original.md", "Notes", {{"", {"On carbons, among other things"}}})});
  EXPECT_THAT(Paths(archive.Search(For({"carbons"}))), ElementsAre("original.md"));
  EXPECT_THAT(Paths(archive.Search(For({"hats"}))), ElementsAre("digest.md"));
}

TEST(StoredArchiveSearchTest, FiltersNarrowAndAloneTheyList) {
  const StoredArchive archive(IndexOf({MakePost("a.md", "A", {{"", {"carbons here"}}}, "2010-05-01"),
                                       MakePost("b.md", "B", {{"", {"carbons there"}}}, "2011-05-01"),
                                       MakePost("c.md", "C", {{"", {"something"}}}, "2011-06-01")}));
  SearchRequest request = For({"carbons"});
  request.year = 2011;
  EXPECT_THAT(Paths(archive.Search(request)), ElementsAre("b.md"));
  request.words.clear();
  EXPECT_THAT(Paths(archive.Search(request)), ElementsAre("c.md", "b.md"));
  EXPECT_EQ(archive.Search(request).hits.front().snippet, "something");
}

TEST(StoredArchiveSearchTest, NothingThatCanBeLookedForFindsNothing) {
  const StoredArchive archive(IndexOf({MakePost("a.md", "A", {{"", {"carbons"}}}, "2010-05-01")}));
  EXPECT_EQ(archive.Search(SearchRequest{}).total, 0U);
  SearchRequest signs = For({"🎉", "???"});
  signs.year = 2010;
  EXPECT_EQ(archive.Search(signs).total, 0U);
}

TEST(StoredArchiveSearchTest, SnippetsAreOnOneLineAndAroundTheWords) {
  std::string words;
  for (int i = 0; i < 300; ++i) words += "word" + std::to_string(i) + (i % 7 == 0 ? "\n" : " ");
  const StoredArchive archive = Archive({MakePost("a.md", "Notes", {{"", {words + "needle " + words}}})});
  const SearchResult result = archive.Search(For({"needle"}));
  ASSERT_EQ(result.hits.size(), 1U);
  EXPECT_THAT(result.hits.front().snippet, HasSubstr("needle"));
  EXPECT_THAT(result.hits.front().snippet, Not(HasSubstr("\n")));
  EXPECT_LT(result.hits.front().snippet.size(), 400U);
}

TEST(StoredArchiveSearchTest, FiltersApplyBeforeTheBoundOnWhatIsLookedAt) {
  std::vector<Post> posts = {MakePost("old.md", "Balloons", {{"", {"common balloon"}}}, "2005-01-01")};
  for (int i = 0; i < 1600; ++i)
    posts.push_back(MakePost("new" + std::to_string(i) + ".md", "Notes", {{"", {"common balloon"}}}, "2012-01-01"));
  const StoredArchive archive(IndexOf(posts));
  SearchRequest request = For({"balloon"});
  request.year = 2005;
  EXPECT_THAT(Paths(archive.Search(request)), ElementsAre("old.md"));
}

TEST(StoredArchiveSearchTest, TheNewestOfThoseThatMatchWell) {
  const StoredArchive archive = Archive({MakePost("old.md", "Balloon", {{"", {"A balloon."}}}, "2005-01-01"),
                                         MakePost("new.md", "Balloon trip", {{"", {"By balloon."}}}, "2012-01-01")});
  SearchRequest request = For({"balloon"});
  EXPECT_THAT(Paths(archive.Search(request)), ElementsAre("old.md", "new.md"));
  request.newest = true;
  EXPECT_THAT(Paths(archive.Search(request)), ElementsAre("new.md", "old.md"));
}

TEST(StoredArchiveSearchTest, WordsThatOnlyRankFindNothingBySelf) {
  const StoredArchive archive = Archive({MakePost("a.md", "One", {{"", {"A ledger of this year."}}}),
                                         MakePost("b.md", "Two", {{"", {"A ledger, the annual one."}}}),
                                         MakePost("c.md", "Three", {{"", {"An annual fair."}}})});
  SearchRequest request = For({"ledger"});
  request.also = {"annual"};
  EXPECT_THAT(Paths(archive.Search(request)), ElementsAre("b.md", "a.md"));
  request.words = {"regatta"};
  EXPECT_THAT(Paths(archive.Search(request)), IsEmpty());
}

PassageRequest Asking(std::vector<std::string> words) {
  PassageRequest request;
  request.words = std::move(words);
  return request;
}

TEST(StoredArchivePassagesTest, OtherWordsThatWillDoAreNotMissing) {
  const StoredArchive archive = Archive({MakePost("a.md", "Trip", {{"", {"The restaurant was near the harbour."}}})});
  PassageRequest request = Asking({"harbour", "dinner"});
  ASSERT_EQ(archive.Passages(request).size(), 1U);
  EXPECT_THAT(archive.Passages(request)[0].missing, ElementsAre("dinner"));
  request.likewise = {{}, {"restaurant"}};
  EXPECT_THAT(archive.Passages(request)[0].missing, IsEmpty());
  request.also = {"regatta"};
  EXPECT_THAT(archive.Passages(request)[0].missing, IsEmpty());
}

TEST(StoredArchivePassagesTest, OnlyOfTheYearAndThePostsThatAreNamed) {
  std::vector<Post> posts;
  std::vector<PostId> many;
  for (int i = 0; i < 150; ++i) {
    posts.push_back(MakePost("p" + std::to_string(i) + ".md", "Trip", {{"", {"The harbour, and what we saw there."}}},
                             i % 2 == 0 ? "2011-05-01" : "2012-05-01"));
    if (i < 120) many.push_back(posts.back().info.id);
  }
  const StoredArchive archive = Archive(std::move(posts));
  PassageRequest request = Asking({"harbour"});
  request.limit = 200;
  request.posts = {{0, "p3.md"}, {0, "p8.md"}, {0, "none.md"}};
  EXPECT_EQ(archive.Passages(request).size(), 2U);
  request.year = 2011;
  ASSERT_EQ(archive.Passages(request).size(), 1U);
  EXPECT_EQ(archive.Passages(request)[0].post.id.path, "p8.md");
  request.posts = many;
  EXPECT_EQ(archive.Passages(request).size(), 60U);
  request.year.reset();
  EXPECT_EQ(archive.Passages(request).size(), 120U);
  request.posts.resize(100);
  EXPECT_EQ(archive.Passages(request).size(), 100U);
  request.posts = {{0, "none.md"}};
  EXPECT_THAT(archive.Passages(request), IsEmpty());
}

TEST(StoredArchivePassagesTest, WhatIsTypedIsNoMark) {
  const StoredArchive archive = Archive({MakePost("a.md", "Trip", {{"", {"The harbour."}}})});
  for (const char* typed : {"§y2012", "§r1", "\"§y2012\""}) {
    EXPECT_THAT(archive.Passages(Asking({typed})), IsEmpty()) << typed;
    EXPECT_THAT(Paths(archive.Search(For({typed}))), IsEmpty()) << typed;
  }
}

TEST(StoredArchivePassagesTest, TellsWhatStandsAround) {
  Post post =
      MakePost("a.md", "Crew", {{"", {"Hello.", "These will sail:", "Ada", "Grace", "Goodbye."}}, {"Next", {"End"}}});
  post.blocks[2].kind = post.blocks[3].kind = BlockKind::kListItem;
  const StoredArchive archive = Archive({post});
  const std::vector<Passage> passages = archive.Passages(Asking({"sail"}));
  ASSERT_EQ(passages.size(), 1U);
  EXPECT_FALSE(passages[0].item);
  EXPECT_THAT(passages[0].before, ElementsAre(PassagePart{"Hello.", 5, false}));
  EXPECT_THAT(passages[0].after, ElementsAre(PassagePart{"Ada", 9, true}, PassagePart{"Grace", 11, true},
                                             PassagePart{"Goodbye.", 13, false}));
  EXPECT_TRUE(archive.Passages(Asking({"grace"}))[0].item);
}

TEST(StoredArchivePassagesTest, TheOpeningOfAPostThatIsAboutJustThatIsOneToo) {
  const StoredArchive archive = Archive(
      {MakePost("a.md", "Second regatta", {{"", {"We will meet on Sunday.", "Bring a coat.", "And a hat.", "Bye."}}})});
  const std::vector<Passage> passages = archive.Passages(Asking({"second", "regatta"}));
  ASSERT_EQ(passages.size(), 3U);
  EXPECT_THAT(passages[0].missing, IsEmpty());
  EXPECT_TRUE(archive.Passages(Asking({"second", "harbour"})).empty());
}

TEST(StoredArchivePassagesTest, WhatIsSaidToFollowMayBeTheSectionsBehind) {
  const StoredArchive archive = Archive(
      {MakePost("a.md", "Crew", {{"", {"We chose the following boats."}}, {"Ada", {"Red."}}, {"Grace", {"Blue."}}})});
  const std::vector<Passage> passages = archive.Passages(Asking({"boats"}));
  ASSERT_EQ(passages.size(), 1U);
  ASSERT_EQ(passages[0].after.size(), 2U);
  EXPECT_EQ(passages[0].after[0].text, "Ada");
  EXPECT_TRUE(passages[0].after[0].item);
  EXPECT_EQ(passages[0].after[1].text, "Grace");
}

TEST(StoredArchivePassagesTest, RareWordsWeighMore) {
  const StoredArchive archive = Archive({MakePost("a.md", "Rain", {{"", {"A zeppelin."}}})});
  EXPECT_GT(archive.WeightOf("zeppelin"), archive.WeightOf("rain"));
}

/// What people type, by mistake or on purpose: syntax of queries, signs, broken text.
std::vector<std::string> HostileWords() {
  return {"who sponsored summit 27?",
          "\"",
          "\"\"\"",
          "NEAR(",
          "NEAR(a b, 5)",
          "AND",
          "a AND",
          "NOT",
          "*",
          "a*",
          "^a",
          "+",
          "-a",
          "title:a",
          "{title} : a",
          "(",
          ")",
          "((((((((",
          "a\"b",
          "'; DROP TABLE post; --",
          ":match",
          "?1",
          "@x",
          "$y",
          "🎉👩‍👩‍👧",
          "\x01\x02\x1F",
          std::string("a\0b", 3),
          "\xC3\x28",
          "\xF0\x9F",
          "\xED\xA0\x80",
          "e\xCC\x81\xCC\x81\xCC\x81",
          "\xE2\x80\xAE"
          "abc",
          "日本語",
          "\xCC\x81",
          "़",
          "²",
          "Ⅳ",
          "_",
          "a_b",
          std::string(20000, '('),
          std::string(20000, 'a')};
}

TEST(StoredArchiveSearchTest, HostileWordsNeverFailAndDoNoHarm) {
  const StoredArchive archive = Archive({MakePost("a.md", "Who sponsored summit 27?", {{"", {"near \"it\" we met"}}})});
  for (const std::string& word : HostileWords()) {
    EXPECT_NO_THROW(archive.Search(For({word}))) << word;
    EXPECT_NO_THROW(archive.Search(For({}, {word}))) << word;
    EXPECT_NO_THROW(archive.Search(For({word, "summit", word}, {word, "27"}))) << word;
    EXPECT_THAT(Paths(archive.Search(For({word, "summit"}))), ElementsAre("a.md")) << word;
  }
  EXPECT_THAT(Paths(archive.Search(For({"who sponsored summit 27?"}))), ElementsAre("a.md"));
}

TEST(StoredArchiveSearchTest, AnyBytesAreTaken) {
  const StoredArchive archive = Archive({MakePost("a.md", "Summit", {{"", {"carbons"}}})});
  std::mt19937 random(20160128);
  std::uniform_int_distribution<int> byte(0, 255), length(0, 12);
  for (int round = 0; round < 500; ++round) {
    std::vector<std::string> words(3);
    for (std::string& word : words)
      for (int i = length(random); i > 0; --i) word += static_cast<char>(byte(random));
    EXPECT_NO_THROW(archive.Search(For(words, {words[0] + " " + words[1]})));
  }
}

TEST(StoredArchivePassagesTest, WhatStandsRightUnderAHeadingThatAsksJustThat) {
  const StoredArchive archive =
      Archive({MakePost("a.md", "Notes", {{"Why attend?", {"Nowhere else are hedges cut.", "There is cake."}}})});
  PassageRequest request;
  request.words = {"attend"};
  const std::vector<Passage> passages = archive.Passages(request);
  ASSERT_EQ(passages.size(), 1U);
  EXPECT_EQ(passages[0].text, "Nowhere else are hedges cut.");
  request.words = {"attend", "cake"};
  const std::vector<Passage> other = archive.Passages(request);
  ASSERT_FALSE(other.empty());
  for (const Passage& passage : other) EXPECT_NE(passage.text, "Nowhere else are hedges cut.");
}

}  // namespace
}  // namespace summit
