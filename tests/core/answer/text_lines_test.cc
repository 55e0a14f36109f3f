#include "core/answer/text_lines.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace summit {
namespace {

AnswerLine Items(std::size_t count) {
  AnswerLine line("Names:");
  line.noun = "names";
  for (std::size_t i = 0; i < count; ++i) line.items.push_back("somebody with a long name " + std::to_string(i));
  return line;
}

TEST(TextLinesTest, NoLineIsTakenForACommand) {
  EXPECT_EQ(PlainText("!ban  me\nnow"), "- !ban me now");
  EXPECT_EQ(PlainText("Plain"), "Plain");
}

TEST(TextLinesTest, ALinkHasNoWordsBesideIt) {
  EXPECT_TRUE(IsLinkLine("https://example.org/a"));
  EXPECT_TRUE(IsLinkLine("xmpp:room@example.org?join"));
  EXPECT_FALSE(IsLinkLine("See https://example.org/a"));
}

TEST(TextLinesTest, ALinkIsNotCountedAmongTheLinesLeft) {
  EXPECT_EQ(MoreNotice({"A fact.", "https://example.org/a"}, "!"), "(1 more line: !more)");
  EXPECT_EQ(MoreNotice({"A fact.", "Another."}, "."), "(2 more lines: .more)");
}

TEST(TextLinesTest, ItemsWithCommasArePartedBySemicolons) {
  EXPECT_EQ(JoinItems({"a", "b", "c"}, 0, 3), "a, b and c");
  EXPECT_EQ(JoinItems({"a, of x", "b"}, 0, 2), "a, of x; and b");
  EXPECT_EQ(JoinItems({"a", "b", "c"}, 0, 1, "2 more"), "a and 2 more");
}

TEST(TextLinesTest, OneFullStopIsEnough) {
  EXPECT_EQ(WithFullStop("Done"), "Done.");
  EXPECT_EQ(WithFullStop("Done?"), "Done?");
}

TEST(TextLinesTest, ALongListLosesNoItem) {
  std::vector<std::string> lines;
  AddFullLines(Items(30), lines);
  ASSERT_GT(lines.size(), 1u);
  EXPECT_TRUE(lines[1].starts_with("More names:")) << lines[1];
  std::size_t items = 0;
  for (const AnswerLine& line : InSeveral(Items(30))) items += line.items.size();
  EXPECT_EQ(items, 30u);
}

TEST(TextLinesTest, AListThatIsCutStaysOne) {
  AnswerLine line = Items(30);
  line.most = 5;
  EXPECT_EQ(InSeveral(line).size(), 1u);
}

}  // namespace
}  // namespace summit
