#include "core/extract/meeting_words.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

TEST(MeetingWordsTest, RoomsTakenForTheMeetingAndNotForTheNight) {
  for (const char* meets : {"we have booked two rooms at the mill", "we rented the upper floor of the mill",
                            "the people of ox kindly offered us their meeting room at the mill"})
    EXPECT_TRUE(TellsWhereOneMeets(meets)) << meets;
  for (const char* sleeps : {"we have booked a block of rooms at the inn",
                             "we have booked rooms at the inn for three nights", "we booked a table at the mill"})
    EXPECT_FALSE(TellsWhereOneMeets(sleeps)) << sleeps;
}

TEST(MeetingWordsTest, OneSleepsHereAndMeetsThere) {
  EXPECT_TRUE(TellsOfBoth("we slept at the inn and met at the mill"));
  EXPECT_FALSE(TellsOfBoth("we slept at the inn and dined at the mill"));
  EXPECT_TRUE(LeadsToStay("we slept at the"));
  EXPECT_FALSE(LeadsToStay("we slept at the inn and met at the"));
  EXPECT_TRUE(TellsOfStay("we stay at the inn"));
}

TEST(MeetingWordsTest, WhatIsSaidOfAHouse) {
  EXPECT_TRUE(TellsOfHouse("gives us a home for two days"));
  EXPECT_TRUE(TellsOfHouse("will be our venue."));
  EXPECT_FALSE(TellsOfHouse("is old, and as our venue we chose another"));
}

}  // namespace
}  // namespace summit
