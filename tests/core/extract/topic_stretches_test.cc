#include "core/extract/topic_stretches.h"

#include <gtest/gtest.h>

#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

std::string TopicsTold(std::string_view body) {
  return TopicsOf(
      RecordOf(30, {{"summit/a.md", "XMPP Summit 30 Report", "2028-02-05",
                     "XMPP Summit 30 was held in Ghent on 27 and 28 January 2028.\n\n" + std::string(body)}}));
}

TEST(TopicStretchesTest, ACapitalWithinASentenceMakesATerm) {
  const std::string_view text = "An hour went to Parcel tracking in Ghent";
  EXPECT_TRUE(LooksLikeTerm(text, text.substr(16, 15)));
  EXPECT_FALSE(LooksLikeTerm(text, text));  // opens the sentence
  const std::string_view people = "We met Prosody developers and Jane Doe";
  EXPECT_FALSE(LooksLikeTerm(people, people.substr(7, 18)));
  EXPECT_FALSE(LooksLikeTerm(people, people.substr(30)));
}

TEST(TopicStretchesTest, WhateverLeadsToATerm) {
  EXPECT_EQ(TopicsTold("Jane opened with Parcel tracking. An hour was given to Colour themes."),
            "Parcel tracking|Colour themes");
  EXPECT_EQ(TopicsTold("The agenda had a block on Parcel tracking and another one on Colour themes."),
            "Parcel tracking|Colour themes");
  EXPECT_EQ(TopicsTold("The first group looked at Parcel tracking, the second one at Colour themes."),
            "Parcel tracking|Colour themes");
  EXPECT_EQ(TopicsTold("The list had two entries, Parcel tracking and Colour themes, and we spoke about both."),
            "Parcel tracking|Colour themes");
  EXPECT_EQ(TopicsTold("Later on Parcel tracking was on the agenda. Colour themes got half an hour."),
            "Colour themes|Parcel tracking");
}

TEST(TopicStretchesTest, DeedsAndPlacesAreNone) {
  EXPECT_EQ(TopicsTold("We talked at Metalab in Vienna. Somebody found the blue markers. Then Maxime showed photos."),
            "");
  EXPECT_EQ(TopicsTold("After the session we went to Elk's rooftop terrace, and Prosody people sang."), "");
}

TEST(TopicStretchesTest, OneNounForTwoShortForms) {
  EXPECT_EQ(TopicsTold("Topics which were discussed included DNS and SRV lookups as well as Colour themes."),
            "DNS and SRV lookups|Colour themes");
}

TEST(TopicStretchesTest, LinesAndRows) {
  EXPECT_EQ(TopicsTold("09:00 Registration  \n09:30 Parcel tracking  \n11:00 Break  \n11:20 Colour themes"),
            "Parcel tracking|Colour themes");
  EXPECT_EQ(TopicsTold("These are the questions we treated:\n\na) Parcel tracking\nb) Colour themes"),
            "Parcel tracking|Colour themes");
  EXPECT_EQ(TopicsTold("Parcel tracking\n: Nobody has an idea yet.\n\nColour themes\n: Two clients have them by now."),
            "Parcel tracking|Colour themes");
  EXPECT_EQ(TopicsTold("- Thursday\n  - Parcel tracking\n  - Lunch\n- Friday\n  - Colour themes"),
            "Parcel tracking|Colour themes");
}

TEST(TopicStretchesTest, ListsBehindWordsOnTalk) {
  EXPECT_EQ(TopicsTold("The ones we came to:\n\n- Parcel tracking\n- Colour themes"), "Parcel tracking|Colour themes");
  EXPECT_EQ(TopicsTold("Small things, each ten minutes:\n\n- Parcel tracking\n- Colour themes"),
            "Parcel tracking|Colour themes");
  EXPECT_EQ(TopicsTold("Things you need to bring:\n\n- Warm clothes\n- Good mood"), "");
  EXPECT_EQ(
      TopicsTold("Topics were:\n\n- Parcel tracking\n- Colour themes\n\nThe hotel also had:\n\n- a pool\n- a bar"),
      "Parcel tracking|Colour themes");
}

}  // namespace
}  // namespace summit
