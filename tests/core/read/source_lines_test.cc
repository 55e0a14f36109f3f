#include "core/read/source_lines.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

Block BlockOf(const std::string& text, int line) {
  Block block;
  block.text = text;
  block.line = line;
  return block;
}

TEST(SourceLinesTest, LinesHaveTheNumbersOfTheFile) {
  const SourceLines lines("a\nb", 5);
  EXPECT_EQ(lines.At(4), "");
  EXPECT_EQ(lines.At(5), "a");
  EXPECT_EQ(lines.At(6), "b");
  EXPECT_EQ(lines.At(7), "");
}

TEST(SourceLinesTest, SoundBlocksStay) {
  Block block = BlockOf("a\nb", 5);
  SourceLines("[a](/x)\nb\n", 5).Align(block, 6);
  EXPECT_EQ(block.text, "a\nb");
  EXPECT_EQ(block.line, 5);
}

TEST(SourceLinesTest, LostLineBreaksComeBack) {
  Block block = BlockOf("see one and\ntwo of\nthree", 5);
  block.links = {{4, 7, "/x"}, {12, 15, "/y"}};
  SourceLines("see [one](\n/x) and\n[two](\n/y \"t\") of\nthree\n", 5).Align(block, 9);
  EXPECT_EQ(block.text, "see one and\n\ntwo of\n\nthree");
  EXPECT_EQ(block.LineAt(block.text.find("two")), 7);
  EXPECT_EQ(block.LineAt(block.text.find("three")), 9);
  EXPECT_EQ(block.links[0], (Link{4, 7, "/x"}));
  EXPECT_EQ(block.links[1], (Link{13, 16, "/y"}));
}

TEST(SourceLinesTest, DefinitionsBeforeTheTextAreSkipped) {
  Block block = BlockOf("Berlin is\nfar", 5);
  SourceLines("[Berlin]: /x\n[b]:\n/y\n[Berlin] is\nfar\n", 5).Align(block, 9);
  EXPECT_EQ(block.line, 8);
  EXPECT_EQ(block.text, "Berlin is\nfar");
}

}  // namespace
}  // namespace summit
