#include "core/answer/text_page.h"

#include <gtest/gtest.h>

#include <string>

#include "core/base/text.h"

namespace summit {
namespace {

TEST(TextPageTest, TellsWhatIsLeft) {
  const RenderedText page = NextPage("One.\nTwo.\nThree.", {2, 100}, "!");
  EXPECT_EQ(page.text, "One.\nTwo. (1 more line: !more)");
  EXPECT_EQ(page.rest, "Three.");
}

TEST(TextPageTest, TheLastPageHasNoNotice) {
  const RenderedText page = NextPage("Three.", {2, 100}, "!");
  EXPECT_EQ(page.text, "Three.");
  EXPECT_TRUE(page.rest.empty());
}

TEST(TextPageTest, ALinkStaysWithItsLine) {
  const RenderedText page = NextPage("One.\nTwo.\nhttps://example.org/two", {2, 100}, "!");
  EXPECT_EQ(page.text, "One. (1 more line: !more)");
  EXPECT_EQ(page.rest, "Two.\nhttps://example.org/two");
}

TEST(TextPageTest, ALineLongerThanAPageIsCutBetweenWords) {
  std::string words;
  for (int i = 0; i < 40; ++i) words += "words ";
  const RenderedText page = NextPage(words, {2, 80}, "!");
  EXPECT_LE(CountCodePoints(page.text), 80u);
  EXPECT_TRUE(page.text.starts_with("words words")) << page.text;
  EXPECT_TRUE(page.rest.starts_with("words ")) << page.rest;
}

}  // namespace
}  // namespace summit
