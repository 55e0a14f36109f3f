#include "core/read/source_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/read/reading.h"

namespace summit {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::string Clean(std::string_view bytes, DiagnosticList& sink) {
  const Result<std::string> text = CleanSource(bytes, "a.md", sink);
  return text.ok() ? *text : "Error: " + text.error().ToString();
}

TEST(SourceTextTest, LineEndsAndTheByteOrderMarkGoWithoutAWord) {
  DiagnosticList sink;
  EXPECT_EQ(Clean("\xEF\xBB\xBF"
                  "a\r\nb\rc\n\r\nd\r\r\ne",
                  sink),
            "a\nb\nc\n\nd\n\ne");
  EXPECT_THAT(sink.all(), IsEmpty());
}

TEST(SourceTextTest, MalformedBytesAreReplacedAndReported) {
  DiagnosticList sink;
  EXPECT_EQ(Clean("a\r\ncaf\xE9!\n\xFF", sink), "a\ncaf\xEF\xBF\xBD!\n\xEF\xBF\xBD");
  EXPECT_THAT(MessagesOf(sink), ElementsAre("2: not UTF-8; malformed bytes were replaced by U+FFFD"));
  EXPECT_EQ(sink.all()[0].post, "a.md");
}

TEST(SourceTextTest, MisreadUtf8IsPutRightAndReported) {
  DiagnosticList sink;
  EXPECT_EQ(Clean("a\nb\nc â€” d", sink), "a\nb\nc — d");
  EXPECT_THAT(MessagesOf(sink), ElementsAre("3: UTF-8 that had been read as Windows-1252 was put right"));
}

TEST(SourceTextTest, ControlAndBidiCharactersAreLeftOutAndReported) {
  DiagnosticList sink;
  EXPECT_EQ(Clean("a\nb\x01\t\xE2\x80\xAEx\xE2\x81\xA6", sink), "a\nb\tx");
  EXPECT_THAT(MessagesOf(sink), ElementsAre("2: control characters were left out"));
}

TEST(SourceTextTest, LongLinesAreCutAtACharacter) {
  DiagnosticList sink;
  std::string line = "x";
  while (line.size() < 40'000) line += "\xC3\xA9";
  const std::string text = Clean("a\n" + line + "\nb", sink);
  EXPECT_LT(text.size(), 17'000u);
  EXPECT_TRUE(text.ends_with("\xC3\xA9\nb"));
  EXPECT_THAT(MessagesOf(sink), ElementsAre("2: line of more than 16384 bytes was cut"));
}

TEST(SourceTextTest, WhatIsNoTextIsAnError) {
  DiagnosticList sink;
  EXPECT_EQ(Clean(std::string_view("a\nb\0c", 5), sink), "Error: a.md:2: this is not a text file: it holds NUL bytes");
  EXPECT_EQ(Clean("", sink), "Error: a.md: the file is empty");
  EXPECT_EQ(Clean(" \n\t\n", sink), "Error: a.md: the file is empty");
}

}  // namespace
}  // namespace summit
