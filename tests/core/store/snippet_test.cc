#include "core/store/snippet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "core/base/text.h"

namespace summit {
namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

/// Square brackets stand for the marks.
MarkedText Marked(std::string text) {
  for (char& c : text) c = c == '[' ? kMarkBegin : c == ']' ? kMarkEnd : c;
  return ReadMarks(text);
}

std::string Filler(int words) {
  std::string text;
  for (int i = 0; i < words; ++i) text += "filler ";
  return text;
}

TEST(SnippetTest, MarksAreTakenOut) {
  const MarkedText text = Marked("We met [Sponsors] there");
  EXPECT_EQ(text.text, "We met Sponsors there");
  ASSERT_EQ(text.marks.size(), 1U);
  EXPECT_EQ(text.text.substr(text.marks[0].begin, text.marks[0].end - text.marks[0].begin), "Sponsors");
}

TEST(SnippetTest, FormsOfAWordAreOneWord) {
  EXPECT_EQ(CountWords(Marked("[Sponsors] and [sponsored] [dinner]")), 2U);
  EXPECT_EQ(CountWords(Marked("nothing")), 0U);
}

TEST(SnippetTest, LooseMarksDoNoHarm) {
  EXPECT_EQ(Marked("a ] b [ c").text, "a  b  c");
  EXPECT_TRUE(Marked("a ] b [ c").marks.empty());
}

TEST(SnippetTest, AShortTextIsShownWhole) {
  EXPECT_EQ(MakeSnippet(Marked("We met the [sponsors]."), 100), "We met the sponsors.");
}

TEST(SnippetTest, ItBeginsWithTheSentenceOfTheWord) {
  const std::string snippet = MakeSnippet(Marked(Filler(50) + "ends. Then the [sponsors] came. " + Filler(50)), 100);
  EXPECT_THAT(snippet, StartsWith("Then the sponsors came."));
  EXPECT_THAT(snippet, EndsWith("…"));
}

TEST(SnippetTest, InALongSentenceItBeginsWithAWord) {
  const std::string snippet = MakeSnippet(Marked(Filler(50) + "[sponsors] " + Filler(50)), 100);
  EXPECT_THAT(snippet, StartsWith("…filler"));
  EXPECT_THAT(snippet, HasSubstr("sponsors"));
  EXPECT_LE(CountCodePoints(snippet), 100U);
}

TEST(SnippetTest, TheStretchWithMostWordsIsShown) {
  const std::string snippet = MakeSnippet(
      Marked("[dinner] [dinner] [dinner]. " + Filler(50) + "our [dinner] had [sponsors] " + Filler(50)), 90);
  EXPECT_THAT(snippet, HasSubstr("our dinner had sponsors"));
}

TEST(SnippetTest, LinesBecomeOne) {
  EXPECT_EQ(MakeSnippet(Marked("The [sponsors] were:\nAda Ltd\nBob Inc\n\nThat was all."), 100),
            "The sponsors were: Ada Ltd · Bob Inc · That was all.");
}

TEST(SnippetTest, WithoutMarksTheOpeningIsShown) {
  EXPECT_THAT(MakeSnippet(Marked("The opening of it. " + Filler(50)), 40), StartsWith("The opening of it."));
  EXPECT_EQ(MakeSnippet(MarkedText{}, 40), "");
}

TEST(SnippetTest, ItIsNeverLongerThanAskedAndNeverBroken) {
  std::string text;
  for (int i = 0; i < 400; ++i) text += i % 17 == 0 ? "[日本] " : "é€𝄞ä";
  for (std::size_t limit = 1; limit < 120; ++limit) {
    const std::string snippet = MakeSnippet(Marked(text), limit);
    EXPECT_LE(CountCodePoints(snippet), limit);
    EXPECT_TRUE(IsUtf8(snippet)) << limit << ": " << snippet;
  }
}

TEST(SnippetTest, ALongWordAtTheEndOfTheTextIsNotPassed) {
  const std::string snippet = MakeSnippet(Marked(Filler(100) + "[end]"), 30);
  EXPECT_THAT(snippet, EndsWith("end"));
  EXPECT_THAT(snippet, Not(HasSubstr("\n")));
}

TEST(SnippetTest, CountlessMarksTakeLittleTime) {
  std::string text;
  for (int i = 0; i < 300000; ++i) text += "[word" + std::to_string(i) + "] ";
  const MarkedText marked = Marked(text);
  EXPECT_LT(marked.marks.size(), 10000U);
  EXPECT_LE(CountCodePoints(MakeSnippet(marked, 100)), 100U);
}

}  // namespace
}  // namespace summit
