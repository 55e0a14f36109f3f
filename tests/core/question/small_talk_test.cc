#include "core/question/small_talk.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <string>
#include <string_view>

#include "core/question/lexicon.h"
#include "tests/core/question/sample_names.h"

namespace summit {
namespace {

class SmallTalkTest : public ::testing::Test {
 protected:
  std::string Rest(std::string_view text) const {
    std::string rest;
    const Date today{std::chrono::year(2026), std::chrono::month(3), std::chrono::day(1)};
    for (const InputWord& word : WithoutSmallTalk(SplitInput(text), lexicon_, today))
      rest += (rest.empty() ? "" : " ") + word.folded;
    return rest;
  }

 private:
  Lexicon lexicon_{SampleNames()};
};

TEST_F(SmallTalkTest, ClausesAroundTheQuestionAreLeftOut) {
  for (const std::string_view text :
       {"I'm writing an article, who hosted 21?", "hi all, quick one: who hosted 21", "who hosted 21? No hurry!",
        "Sorry to bother you, but who hosted 21", "who hosted 21 - I cannot find it anywhere",
        "who hosted 21 (for the wiki)", "Who hosted 21? Kind regards, Bob", "just out of curiosity: who hosted 21"})
    EXPECT_EQ(Rest(text), "who hosted 21") << text;
}

TEST_F(SmallTalkTest, NoCommaIsNeeded) {
  for (const std::string_view text : {"my boss asks who hosted 21", "who hosted 21 as far as you know",
                                      "who hosted 21 for my thesis", "who hosted 21 asking for a friend"})
    EXPECT_EQ(Rest(text), "who hosted 21") << text;
}

TEST_F(SmallTalkTest, OtherLanguagesHaveItToo) {
  EXPECT_EQ(Rest("Guten Tag, ich schreibe einen Artikel, wer war bei 21?"), "wer war bei 21");
  EXPECT_EQ(Rest("Bonjour, j'écris un article, qui était au summit 21"), "qui etait au summit 21");
  EXPECT_EQ(Rest("Hola, estoy escribiendo un artículo, quién patrocinó 21"), "quien patrocino 21");
}

TEST_F(SmallTalkTest, WhatNarrowsTheQuestionStays) {
  for (const std::string_view text :
       {"i was at 7, who paid for the dinner", "the dinner: who paid for it at 7", "in brussels, who hosted it",
        "who was at 7, not at 5", "who paid for my beer at 7", "cisco, did it host 21", "who hosted 21, and why"})
    EXPECT_EQ(Rest(text).size(),
              std::string_view(text).size() -
                  static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return c == ',' || c == ':'; })))
        << text;
}

TEST_F(SmallTalkTest, WhoAsksMayBePartOfTheQuestion) {
  for (const std::string_view text : {"why do we need efficient reconnection", "what do we need real-time text for"})
    EXPECT_EQ(Rest(text), text);
}

TEST_F(SmallTalkTest, NothingButSmallTalkIsKept) {
  EXPECT_EQ(Rest("hello there"), "hello there");
  EXPECT_EQ(Rest(""), "");
  EXPECT_EQ(Rest("thanks!"), "thanks");
}

TEST_F(SmallTalkTest, WhereEverythingIsOfXmppThatIsLeftOut) {
  EXPECT_EQ(Rest("what is MIX in XMPP?"), "what is mix");
  EXPECT_EQ(Rest("what are the carbons in jabber"), "what are the carbons");
  EXPECT_EQ(Rest("was ist MIX in XMPP"), "was ist mix");
  for (const std::string_view text : {"what is new in xmpp clients", "what is new in xmpp", "what is missing in xmpp"})
    EXPECT_EQ(Rest(text), text);
  EXPECT_EQ(Rest("who is in XMPP"), "who is in xmpp");
}

}  // namespace
}  // namespace summit
