#include "core/read/source_guard.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/core/read/reading.h"

namespace summit {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class SourceGuardTest : public ::testing::Test {
 protected:
  std::string Guarded(const std::string& text) {
    PostBody body("a.md", "https://xmpp.org/x/", sink_);
    return GuardSource(text, 1, body);
  }
  static std::string Times(std::size_t count, const std::string& text) {
    std::string all;
    for (std::size_t i = 0; i < count; ++i) all += text;
    return all;
  }
  DiagnosticList sink_;
};

TEST_F(SourceGuardTest, HonestTextIsLeftAlone) {
  const std::string text =
      "# A\n\n> > quoted\n\n* * *\n\n- - -\n\n---\n\n| a | b |\n|---|---|\n| c | d |\n\n1. one\n   - two\n\n[a]: "
      "/b\n\n" +
      Times(500, "- [x](/y) and [z]\n") + "\n" + std::string(2000, '-') + "\n";
  EXPECT_EQ(Guarded(text), text);
  EXPECT_THAT(sink_.all(), IsEmpty());
}

TEST_F(SourceGuardTest, LinesThatOpenManyContainersAreCut) {
  for (const char* mark : {">", "> ", "- ", "1. ", "> * "}) {
    const std::string text = Guarded("a\n" + Times(1000, mark) + "deep\nb\n");
    EXPECT_LT(text.size(), 250u) << mark;
    EXPECT_TRUE(text.ends_with("\nb\n")) << mark;
  }
}

TEST_F(SourceGuardTest, BracketsBeyondTheBoundGoUntilTheNextBlankLine) {
  const std::string text = Guarded(Times(300, "[[[[[[[[[[\n") + "\n[a](b)\n");
  EXPECT_EQ(std::count(text.begin(), text.end(), '['), 2001);
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 302);
  EXPECT_THAT(MessagesOf(sink_), ElementsAre("201: too much markup in one place; not all of it was read"));
}

TEST_F(SourceGuardTest, TablesOfVeryManyCellsLoseRowsButNoLines) {
  const std::string head = Times(99, "a|") + "\n" + Times(99, "-|") + "\n";
  const std::string text = Guarded(head + Times(5000, "x\n") + "\nend\n");
  EXPECT_LT(std::count(text.begin(), text.end(), 'x'), 1001);
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 5004);
  EXPECT_TRUE(text.ends_with("\nend\n"));
}

TEST_F(SourceGuardTest, DefinitionsThatMultiplyAreNone) {
  const std::string text =
      Guarded("[a]: /" + std::string(10'000, 'x') + "\n\n" + Times(50, Times(200, "[a] ") + "\n\n"));
  EXPECT_EQ(text.find("]:"), std::string::npos);
  EXPECT_EQ(sink_.all().size(), 1u);
}

TEST_F(SourceGuardTest, LengthIsBounded) {
  EXPECT_LE(Guarded(Times(3'000'000, "a\n")).size(), 200'000u);
  EXPECT_LE(Guarded(Times(3'000, std::string(1000, 'a') + "\n")).size(), (1u << 20) + 1);
  EXPECT_THAT(MessagesOf(sink_),
              ElementsAre("100001: too long; the rest was not read", "1048: too long; the rest was not read"));
}

}  // namespace
}  // namespace summit
