#include "core/store/text_rank.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "core/store/post_text.h"

namespace summit {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

class TextRankTest : public testing::Test {
 protected:
  /// A post's match with the query: what the full-text index would tell.
  TextMatch MatchOf(const std::string& title, const std::vector<SectionText>& sections) const {
    const SearchText text = SearchTextOf(title, sections, stemmer_);
    TextMatch match;
    match.layout = text.layout;
    std::uint32_t phrase = 0;
    for (const QueryTerm& term : query_.terms)
      for (const StemPhrase& spelling : term.spellings) {
        AddPlaces(text.title, TextColumn::kTitle, spelling.front(), phrase, match);
        AddPlaces(text.headings, TextColumn::kHeading, spelling.front(), phrase, match);
        AddPlaces(text.body, TextColumn::kBody, spelling.front(), phrase, match);
        ++phrase;
      }
    return match;
  }
  double Score(const std::string& title, const std::vector<SectionText>& sections) const {
    return RankPost(query_, MatchOf(title, sections)).score;
  }
  static void AddPlaces(const std::string& text, TextColumn column, const std::string& stem, std::uint32_t phrase,
                        TextMatch& match) {
    std::uint32_t offset = 0;
    for (std::size_t begin = 0; begin < text.size(); ++offset) {
      const std::size_t end = text.find(' ', begin);
      if (text.substr(begin, end - begin) == stem) match.places.push_back({phrase, column, offset});
      begin = end + 1;
    }
  }

  Stemmer stemmer_;
  TextQuery query_ = TextQuery::Of({"hedge", "pruning"}, {}, {}, stemmer_);
};

TEST_F(TextRankTest, TitleCountsMoreThanHeadingMoreThanText) {
  const double title = Score("Hedge", {{"", 1, {{1, "words"}}}});
  const double heading = Score("Title", {{"Hedge", 1, {{1, "words"}}}});
  const double text = Score("Title", {{"", 1, {{1, "hedge"}}}});
  EXPECT_GT(title, heading);
  EXPECT_GT(heading, text);
  EXPECT_GT(text, 0);
}

TEST_F(TextRankTest, WordsOfOneSectionCountMoreThanWordsStrewnOverMany) {
  EXPECT_GT(Score("T", {{"", 1, {{1, "a hedge that wants much pruning"}}}, {"", 5, {{5, "grass"}}}}),
            Score("T", {{"", 1, {{1, "a hedge that wants much water"}}}, {"", 5, {{5, "pruning"}}}}));
}

TEST_F(TextRankTest, WhatAPostBeginsWithIsWhatItIsAbout) {
  const SectionText lead = {"", 1, {{1, "hedge and its pruning"}}}, rest = {"", 5, {{5, "lawn and its grass"}}};
  EXPECT_GT(Score("T", {lead, rest}), Score("T", {rest, lead}));
}

TEST_F(TextRankTest, NeighboursCountMoreThanWordsFarApart) {
  EXPECT_GT(Score("T", {{"", 1, {{1, "hedge pruning for one two three four five six seven eight nine"}}}}),
            Score("T", {{"", 1, {{1, "hedge for one two three four five six seven eight nine ten pruning"}}}}));
}

TEST_F(TextRankTest, AYearIsThatOfThePost) {
  query_ = TextQuery::Of({"hedge", "2016"}, {}, {}, stemmer_);
  TextMatch match = MatchOf("T", {{"", 1, {{1, "hedge"}}}});
  const double other = RankPost(query_, match).score;
  EXPECT_FALSE(RankPost(query_, match).all_terms);
  match.year = 2016;
  EXPECT_GT(RankPost(query_, match).score, other);
  EXPECT_TRUE(RankPost(query_, match).all_terms);
}

TEST_F(TextRankTest, TheBestSectionIsTold) {
  const PostRank rank = RankPost(query_, MatchOf("T", {{"", 1, {{1, "hedge"}}},
                                                       {"Work", 4, {{5, "lawn"}, {6, "pruning a hedge"}}},
                                                       {"", 9, {{9, "pruning"}}}}));
  EXPECT_EQ(rank.section, 1U);
  EXPECT_TRUE(rank.all_terms);
}

TEST_F(TextRankTest, BlocksAreRankedWithWhatTheyHave) {
  const std::vector<BlockRank> ranks =
      RankBlocks(query_, MatchOf("T", {{"", 1, {{1, "a hedge in the garden of my neighbour"}, {2, "nothing of it"}}},
                                       {"", 4, {{5, "pruning of a hedge is done in spring or autumn"}}}}));
  ASSERT_THAT(ranks, SizeIs(2));
  EXPECT_EQ(ranks[0].section, 0U);
  EXPECT_EQ(ranks[0].block, 0U);
  EXPECT_EQ(ranks[0].has.to_ulong(), 0b01U);
  EXPECT_EQ(ranks[1].section, 1U);
  EXPECT_EQ(ranks[1].has.to_ulong(), 0b11U);
  EXPECT_GT(ranks[1].score, ranks[0].score);
}

TEST_F(TextRankTest, PlacesBeyondTheLayoutDoNoHarm) {
  TextMatch match = MatchOf("T", {{"", 1, {{1, "hedge"}}}});
  match.places.push_back({1, TextColumn::kBody, 100000});
  match.places.push_back({1, TextColumn::kHeading, 100000});
  match.places.push_back({99, TextColumn::kTitle, 0});
  EXPECT_GT(RankPost(query_, match).score, 0);
  EXPECT_EQ(RankBlocks(query_, match).size(), 1U);
  match.layout = {};
  EXPECT_GT(RankPost(query_, match).score, 0);
  EXPECT_TRUE(RankBlocks(query_, match).empty());
}

}  // namespace
}  // namespace summit
