#include "core/read/post_body.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/read/reading.h"

namespace summit {
namespace {

using ::testing::ElementsAre;

Block MakeBlock(BlockKind kind, int line, const std::string& text, int level = 0) {
  Block block;
  block.kind = kind;
  block.line = line;
  block.text = text;
  block.level = level;
  return block;
}

TEST(PostBodyTest, BlocksThatComeLateFindTheirSection) {
  DiagnosticList sink;
  PostBody body("a.md", "https://xmpp.org/x/", sink);
  body.Add(MakeBlock(BlockKind::kParagraph, 1, "opening"));
  body.Add(MakeBlock(BlockKind::kHeading, 5, "A", 1));
  body.Add(MakeBlock(BlockKind::kHeading, 9, "B", 1));
  body.Add(MakeBlock(BlockKind::kParagraph, 7, "late"));
  body.Add(MakeBlock(BlockKind::kParagraph, 3, "later"));
  Post post;
  body.MoveInto(post);
  std::vector<std::size_t> sections;
  for (const Block& block : post.blocks) sections.push_back(block.section);
  EXPECT_THAT(Outline(post), ElementsAre("1 paragraph: opening", "3 paragraph: later", "5 heading1: A",
                                         "7 paragraph: late", "9 heading1: B"));
  EXPECT_THAT(sections, ElementsAre(0u, 0u, 1u, 1u, 2u));
}

TEST(PostBodyTest, LinksAreBounded) {
  DiagnosticList sink;
  PostBody body("a.md", "https://xmpp.org/x/", sink);
  for (int i = 0; i < 6; ++i) {
    Block block = MakeBlock(BlockKind::kParagraph, i + 1, "a");
    block.links.assign(10'000, {0, 1, "https://a.example/"});
    body.Add(std::move(block));
  }
  Post post;
  body.MoveInto(post);
  EXPECT_EQ(post.blocks[4].links.size(), 10'000u);
  EXPECT_EQ(post.blocks[5].links.size(), 0u);
  EXPECT_THAT(MessagesOf(sink), ElementsAre("6: too many links; the rest are read as plain text"));
}

TEST(PostBodyTest, AddressesOfKilobytesAreNone) {
  DiagnosticList sink;
  const PostBody body("a.md", "https://xmpp.org/x/", sink);
  EXPECT_EQ(body.Resolve("y"), "https://xmpp.org/x/y");
  EXPECT_EQ(body.Resolve(std::string(5000, 'y')), "");
}

}  // namespace
}  // namespace summit
