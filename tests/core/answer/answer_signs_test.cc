#include "core/answer/answer_signs.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

TEST(AnswerSignsTest, AnAddressOrAWordForOneIsALink) {
  EXPECT_TRUE(HasLinkSign("It is at https://example.org/list today"));
  EXPECT_TRUE(HasLinkSign("See the wiki for it"));
  EXPECT_FALSE(HasLinkSign("It is in Ghent"));
}

TEST(AnswerSignsTest, AHouseHasAName) {
  EXPECT_TRUE(HasHouse("We will eat at Rosa's, near the station."));
  EXPECT_TRUE(HasHouse("The restaurant was full."));
  EXPECT_FALSE(HasHouse("Many thanks to Hedge Works for the dinner."));
}

TEST(AnswerSignsTest, SharesAndFrequencies) {
  EXPECT_TRUE(HasShare("some 12.5% of it"));
  EXPECT_FALSE(HasShare("12 of them"));
  EXPECT_TRUE(HasFrequency("four times a year"));
  EXPECT_FALSE(HasFrequency("in the year 2004"));
}

TEST(AnswerSignsTest, AHouseIsNamedOrOnlyTold) {
  EXPECT_TRUE(HasHouseName("We will eat at Rosa's, near the station."));
  EXPECT_FALSE(HasHouseName("We will eat in a small restaurant."));
}

TEST(AnswerSignsTest, WhatIsToldElsewhereIsOnlyPointedTo) {
  EXPECT_TRUE(OnlyPointsElsewhere("You can read more about the balloon in our diary."));
  EXPECT_TRUE(OnlyPointsElsewhere("More details will follow."));
  EXPECT_FALSE(OnlyPointsElsewhere("Seen from below, the balloon is blue."));
  EXPECT_FALSE(OnlyPointsElsewhere("The pilots read more about the balloon."));
}

TEST(AnswerSignsTest, RecordingsAndVersions) {
  EXPECT_TRUE(HasRecordingSign("The flight was recorded."));
  EXPECT_FALSE(HasRecordingSign("A talk about video conferences"));
  EXPECT_TRUE(HasVersion("Balloon 0.13 is out"));
  EXPECT_FALSE(HasVersion("13 balloons. 4 of them flew."));
}

TEST(AnswerSignsTest, AnAddressAndWhatLeadsToIt) {
  EXPECT_TRUE(IsAddressWithLead("Get the balloon from: https://example.org/get"));
  EXPECT_FALSE(IsAddressWithLead("Get the balloon today."));
  EXPECT_FALSE(
      IsAddressWithLead("The balloon that we sewed all summer long is now shown to all at https://example.org"));
  EXPECT_FALSE(IsAddressWithLead(""));
}

TEST(AnswerSignsTest, AHouseMayHaveAnArticleOfItsOwn) { EXPECT_TRUE(HasHouseName("Best waffles at L'Oiseau Bleu.")); }

TEST(AnswerSignsTest, AHotelIsNamedBesideTheWord) {
  EXPECT_TRUE(HasNamedHouse("We stay at the Bedford Hotel this year.", "hotel"));
  EXPECT_TRUE(HasNamedHouse("The rooms are in Hotel Bedford, near the park.", "hotel"));
  EXPECT_TRUE(HasNamedHouse("Book a room in the hotel, which is called Bedford.", "hotel"));
  EXPECT_FALSE(HasNamedHouse("Thanks to Ada Byron for her help with the hotel where we slept.", "hotel"));
  EXPECT_FALSE(HasNamedHouse("Hotel rooms were cheap.", "hotel"));
}

TEST(AnswerSignsTest, ADenialStandsBeforeWhatIsDenied) {
  EXPECT_TRUE(Denies("This is not a more general conference.", "conference"));
  EXPECT_TRUE(Denies("It is no conference", "conference"));
  EXPECT_FALSE(Denies("The conference is not far.", "conference"));
  EXPECT_FALSE(Denies("", "conference"));
}

}  // namespace
}  // namespace summit
