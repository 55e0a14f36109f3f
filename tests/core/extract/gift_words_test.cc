#include "core/extract/gift_words.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

TEST(GiftWordsTest, WhatWasGivenInAFewWords) {
  EXPECT_EQ(WhatWasGiven("for providing the room and snacks"), "space and meals");
  EXPECT_EQ(WhatWasGiven("the rent"), "space");
  EXPECT_EQ(WhatWasGiven("the evening meal"), "dinner");
  EXPECT_EQ(WhatWasGiven("coffee, beer and flights"), "coffee, drinks and travel");
  EXPECT_EQ(WhatWasGiven("the summit"), "event");
  EXPECT_EQ(WhatWasGiven("dinner at the summit"), "event and dinner");
  EXPECT_EQ(WhatWasGiven("patience"), "");
}

TEST(GiftWordsTest, MoneyAndGifts) {
  EXPECT_TRUE(SpeaksOfMoney("who footed the bill"));
  EXPECT_FALSE(SpeaksOfMoney("who wrote the minutes"));
  EXPECT_TRUE(NamesAGift("the hall"));
  EXPECT_TRUE(NamesRoom("the hall"));
  EXPECT_FALSE(NamesMore("the hall"));
  EXPECT_TRUE(NamesMore("the train"));
  EXPECT_FALSE(NamesAGift("the minutes"));
}

TEST(GiftWordsTest, ThanksForGiftsAreNotThanksForWork) {
  for (const char* gift :
       {"for the venue", "for providing lunch", "who let us use the room", "for their generous coffee"})
    EXPECT_TRUE(IsThankedForGift(gift)) << gift;
  for (const char* work : {"for booking the room", "for the dinner reservations", "for moderating", "for the minutes"})
    EXPECT_FALSE(IsThankedForGift(work)) << work;
}

TEST(GiftWordsTest, WorkOnARoomIsNoRoom) {
  for (const char* work : {"for finding the room", "who found the rooms", "for the venue search",
                           "for the lunch orders", "for room set-up", "for the coffee run", "for making coffee"})
    EXPECT_FALSE(IsThankedForGift(work)) << work;
  for (const char* gift :
       {"for the venue", "who let us use the room", "for lunch and coffee", "for the video equipment"})
    EXPECT_TRUE(IsThankedForGift(gift)) << gift;
}

TEST(GiftWordsTest, AStreamIsWorkUnlessACompanyLendsIt) {
  EXPECT_TRUE(IsService("for the stream", false));
  EXPECT_TRUE(IsService("for cameras and microphones", true));
  EXPECT_FALSE(IsService("for the video equipment", false));
  EXPECT_FALSE(IsService("for lending us the projector", false));
  EXPECT_TRUE(IsService("for lending us the projector", true)) << "neither money nor the room";
  EXPECT_FALSE(IsService("for the stream and the lunch", true));
}

TEST(GiftWordsTest, TheDinnerOfTheSummitIsADinner) {
  EXPECT_EQ(WhatWasGiven("the dinner of xmpp summit 30 was paid by"), "dinner");
  EXPECT_EQ(WhatWasGiven("the xmpp summit 30 dinner on friday"), "dinner");
  EXPECT_EQ(WhatWasGiven("sponsored the summit and the dinner"), "event and dinner");
  EXPECT_EQ(WhatWasGiven("sponsored the summit and the dinner of the event"), "event and dinner");
}

}  // namespace
}  // namespace summit
