#include "core/read/text_run.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

TEST(TextRunTest, TrimsTextLinksAndLines) {
  TextRun run(7);
  run.Newline();
  run.Text("  ");
  run.OpenLink("https://a.example/");
  run.Text(" label ");
  run.CloseLink();
  run.Newline();
  const Block block = run.Finish(BlockKind::kParagraph);
  EXPECT_EQ(block.text, "label");
  EXPECT_EQ(block.line, 8);
  ASSERT_EQ(block.links.size(), 1u);
  EXPECT_EQ(block.links[0], (Link{0, 5, "https://a.example/"}));
}

TEST(TextRunTest, GoesOnAfterABlockWhereItStood) {
  TextRun run(3);
  run.Text("a");
  run.Newline();
  run.Text("b");
  run.Finish(BlockKind::kParagraph);
  run.Text("c");
  EXPECT_EQ(run.Finish(BlockKind::kParagraph).line, 4);
}

TEST(TextRunTest, HtmlSpaceIsOneSpaceOrANewline) {
  TextRun run(1);
  run.HtmlText("  a  \t b \n   c");
  run.Space();
  run.Text("d");
  EXPECT_EQ(run.Finish(BlockKind::kParagraph).text, "a b\nc d");
}

TEST(TextRunTest, NewlinesOfEntitiesAreSpaces) {
  TextRun run(1);
  run.Text("a\nb");
  EXPECT_EQ(run.Finish(BlockKind::kParagraph).text, "a b");
}

TEST(TextRunTest, UnsafeCharactersDoNotGetIn) {
  TextRun run(1);
  run.OpenLink("https://a.example/");
  run.Text(
      "a\xE2\x80\xAE"
      "b\x01");
  const Block block = run.Finish(BlockKind::kParagraph);
  EXPECT_EQ(block.text, "ab");
  ASSERT_EQ(block.links.size(), 1u);
  EXPECT_EQ(block.links[0].end, 2u);
}

TEST(TextRunTest, SkippedTextIsGone) {
  TextRun run(1);
  run.Text("a");
  run.BeginSkip();
  run.BeginSkip();
  run.Text("b");
  run.EndSkip();
  run.Text("c");
  run.EndSkip();
  run.Text("d");
  EXPECT_EQ(run.Finish(BlockKind::kParagraph).text, "ad");
}

TEST(TextRunTest, SliceKeepsWhatLiesInIt) {
  Block block;
  block.text = "one\n two three";
  block.line = 4;
  block.links = {{0, 3, "x"}, {5, 8, "y"}, {5, 14, "z"}};
  const Block slice = SliceOf(block, 3, 8);
  EXPECT_EQ(slice.text, "two");
  EXPECT_EQ(slice.line, 5);
  ASSERT_EQ(slice.links.size(), 1u);
  EXPECT_EQ(slice.links[0], (Link{0, 3, "y"}));
}

TEST(TextRunTest, BoldStretchesAreKept) {
  TextRun run(1);
  run.Text("We began with ");
  run.BeginStrong();
  run.Text("roster ");
  run.BeginStrong();
  run.Text("sync ");
  run.EndStrong();
  run.EndStrong();
  run.Text("again.");
  run.BeginStrong();
  run.EndStrong();
  const Block block = run.Finish(BlockKind::kParagraph);
  ASSERT_EQ(block.bold.size(), 1u);
  EXPECT_EQ(block.text.substr(block.bold[0].begin, block.bold[0].end - block.bold[0].begin), "roster sync");
  const Block slice = SliceOf(block, 14, block.text.size());
  ASSERT_EQ(slice.bold.size(), 1u);
  EXPECT_EQ(slice.bold[0], (TextRange{0, 11}));
}

}  // namespace
}  // namespace summit
