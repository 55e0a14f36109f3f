#include "core/answer/sentence.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace summit {
namespace {

using Sentences = std::vector<std::string>;

TEST(SentenceTest, SplitsAtTheEndsOfSentences) {
  EXPECT_EQ(SplitSentences("We met. Was it fun? It was! Good."),
            (Sentences{"We met.", "Was it fun?", "It was!", "Good."}));
  EXPECT_EQ(SplitSentences("One line\nand its rest. Then\nmore"), (Sentences{"One line and its rest.", "Then more"}));
  EXPECT_EQ(SplitSentences("She said \"it works.\" Then she left."),
            (Sentences{"She said \"it works.\"", "Then she left."}));
  EXPECT_EQ(SplitSentences("So much ... Then it went on"), (Sentences{"So much ...", "Then it went on"}));
  EXPECT_TRUE(SplitSentences("  \n ").empty());
}

TEST(SentenceTest, SomeDotsEndNothing) {
  for (const char* text :
       {"Bring food, e.g. Bananas and bread.", "It is at St. Peter's square.", "Dr. Jane P. Doe spoke of it.",
        "Version 1.0.2 is out at https://example.org/a.b. and elsewhere", "gloox 1.0. is out",
        "Bots, servers, etc. were shown", "Rooms cost 12.50 a night", "Yahoo! is no client", "Am 3. Mai war es so weit",
        "It starts at 9 a.m. in the hall"})
    EXPECT_EQ(SplitSentences(text).size(), 1u) << text;
}

TEST(SentenceTest, LinksAndVersionsAtTheEndOfASentence) {
  EXPECT_EQ(SplitSentences("See https://example.org/x.html. It has all.").size(), 2u);
  EXPECT_EQ(SplitSentences("We shipped 2.0. Nobody noticed.").size(), 2u);
  EXPECT_EQ(SplitSentences("It was in 2016. Everybody came.").size(), 2u);
  EXPECT_EQ(SplitSentences("Servers, clients, etc. We had all.").size(), 2u);
}

TEST(SentenceTest, EachLineOfAScheduleIsAStretchOfItsOwn) {
  const std::string schedule =
      "Monday, 3 May\n09:00 - 09:30 Welcome\n09:30 - 10:15 Juggling (Ada King)\n10:15 - 11:00 Kites";
  EXPECT_EQ(SplitStretches(schedule), (Sentences{"Monday, 3 May", "09:00 - 09:30 Welcome",
                                                 "09:30 - 10:15 Juggling (Ada King)", "10:15 - 11:00 Kites"}));
  EXPECT_EQ(SplitStretches("We meet from 09:00 - 17:00. Bring food."),
            (Sentences{"We meet from 09:00 - 17:00.", "Bring food."}));
}

TEST(SentenceTest, WhatBeginsWithATimeIsScheduled) {
  EXPECT_TRUE(IsScheduled("9:30 - 10:15 Juggling"));
  EXPECT_TRUE(IsScheduled(" 14:00 Kites"));
  for (const char* text : {"At 14:00 we fly kites", "14 kites", "1.5 hours", ""})
    EXPECT_FALSE(IsScheduled(text)) << text;
}

}  // namespace
}  // namespace summit
