#include "core/question/input_word.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace summit {
namespace {

std::vector<std::string> Raw(std::string_view text) {
  std::vector<std::string> words;
  for (const InputWord& token : SplitInput(text)) words.push_back(token.raw);
  return words;
}

using Words = std::vector<std::string>;

TEST(InputWordTest, SplitsAtSpacesAndCommas) {
  EXPECT_EQ(Raw("  who sponsored\tsummit  21?"), (Words{"who", "sponsored", "summit", "21"}));
  EXPECT_EQ(Raw("19,21,2016"), (Words{"19", "21", "2016"}));
}

TEST(InputWordTest, TakesPunctuationOff) {
  EXPECT_EQ(Raw("(21) #21 *21* 21?! ..."), (Words{"21", "21", "21", "21"}));
  EXPECT_EQ(Raw("XEP-0369 year:2016 e2e c++"), (Words{"XEP-0369", "year:2016", "e2e", "c++"}));
}

TEST(InputWordTest, FoldsForComparison) {
  const std::vector<InputWord> tokens = SplitInput("MICKAËL");
  ASSERT_EQ(tokens.size(), 1u);
  EXPECT_EQ(tokens[0].raw, "MICKAËL");
  EXPECT_EQ(tokens[0].folded, "mickael");
}

TEST(InputWordTest, KeepsPhrasesTogether) {
  const std::vector<InputWord> tokens = SplitInput("search \"end to end\" now");
  ASSERT_EQ(tokens.size(), 3u);
  EXPECT_EQ(tokens[1].raw, "end to end");
  EXPECT_TRUE(tokens[1].quoted);
  EXPECT_FALSE(tokens[2].quoted);
}

TEST(InputWordTest, TypographicQuotesAreQuotes) {
  const std::vector<InputWord> tokens = SplitInput("“end to end” «a b»");
  ASSERT_EQ(tokens.size(), 2u);
  EXPECT_TRUE(tokens[0].quoted);
  EXPECT_EQ(tokens[1].raw, "a b");
}

TEST(InputWordTest, AnOpenQuoteIsNoPhrase) { EXPECT_EQ(Raw("say \"end to"), (Words{"say", "end", "to"})); }

TEST(InputWordTest, DropsWhatIsNoWord) {
  EXPECT_TRUE(Raw("?! ... --- \"\" ''").empty());
  EXPECT_TRUE(Raw("😀 👍🏽").empty());
  EXPECT_TRUE(Raw("").empty());
  EXPECT_TRUE(Raw(std::string("\0\x01\x02", 3)).empty());
}

TEST(InputWordTest, MalformedBytesAreLeftOut) { EXPECT_EQ(Raw("sum\xFFmit \xC3"), (Words{"summit"})); }

TEST(InputWordTest, IsBounded) {
  std::string many;
  for (int i = 0; i < 10000; ++i) many += "w" + std::to_string(i) + " ";
  EXPECT_EQ(SplitInput(many).size(), kMaxInputWords);
  const std::vector<InputWord> tokens = SplitInput(std::string(10000, 'x'));
  ASSERT_EQ(tokens.size(), 1u);
  EXPECT_LE(tokens[0].raw.size(), 200u);
}

}  // namespace
}  // namespace summit
