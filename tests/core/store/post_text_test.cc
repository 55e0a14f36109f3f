#include "core/store/post_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/core/store/store_fixtures.h"

namespace summit {
namespace {

using testing::ElementsAre;

TEST(PostTextTest, BlocksComeBackAsTheyWerePacked) {
  for (const std::vector<BlockText>& blocks :
       {std::vector<BlockText>{}, {{1, ""}}, {{3, "one\ntwo\tthree"}, {9, ""}, {12, "last\n"}}, {{5, "\t\t"}}})
    EXPECT_EQ(UnpackBlocks(PackBlocks(blocks)), blocks);
}

TEST(PostTextTest, OneBlockComesBackWithoutTheOthers) {
  const std::vector<BlockText> blocks = {{3, "one\ntwo"}, {9, "", true}, {12, "last"}};
  for (std::size_t i = 0; i < blocks.size(); ++i) EXPECT_EQ(UnpackBlock(PackBlocks(blocks), i), blocks[i]);
  EXPECT_EQ(UnpackBlock(PackBlocks(blocks), 3), std::nullopt);
  EXPECT_EQ(UnpackBlock("", 0), std::nullopt);
}

TEST(PostTextTest, LayoutsComeBackAsTheyWerePacked) {
  for (const PostLayout& layout :
       {PostLayout{}, {3, {{0, {}}}}, {0, {{2, {1, 0, 127, 128, 70000}}, {0, {}}, {300, {4}}}}})
    EXPECT_EQ(UnpackLayout(PackLayout(layout)), layout);
}

TEST(PostTextTest, DamagedLayoutsDoNoHarm) {
  EXPECT_TRUE(UnpackLayout("").sections.empty());
  EXPECT_EQ(UnpackLayout(std::string_view("\x01\x02\xFF\xFF\xFF\x7F\x05", 7)).sections.size(), 1U);
}

TEST(PostTextTest, APostHasASectionEvenWithoutText) { EXPECT_EQ(TextOf(MakePost("a.md", "A", {}), 8).size(), 1U); }

TEST(PostTextTest, HeadingsAreNoBlocksAndSectionsBeyondTheLastAreToldWithIt) {
  const std::vector<SectionText> text =
      TextOf(MakePost("a.md", "A", {{"", {"one"}}, {"Two", {"two"}}, {"Three", {"three\r\nmore"}}}), 2);
  ASSERT_EQ(text.size(), 2U);
  EXPECT_THAT(text[0].blocks, ElementsAre(BlockText{5, "one"}));
  EXPECT_EQ(text[1].heading, "Two");
  EXPECT_THAT(text[1].blocks, ElementsAre(BlockText{9, "two"}, BlockText{13, "three \nmore"}));
}

TEST(PostTextTest, TheIndexIsFedWithWordsWithoutEndingsAndTheirNumbers) {
  const Stemmer stemmer;
  const SearchText text =
      SearchTextOf("The Gardens", {{"", 1, {{1, "Roses, blooming"}, {2, "..."}}}, {"Café", 4, {{5, "two"}}}}, stemmer);
  EXPECT_EQ(text.title, "the garden ");
  EXPECT_EQ(text.headings, "cafe ");
  EXPECT_EQ(text.body, "rose bloom two ");
  EXPECT_EQ(text.layout, (PostLayout{2, {{0, {2, 0}}, {1, {1}}}}));
}

}  // namespace
}  // namespace summit
