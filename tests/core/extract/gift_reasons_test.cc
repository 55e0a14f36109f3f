#include "core/extract/gift_reasons.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

TEST(GiftReasonsTest, ALabelOfFoodIsFollowedByWhoGaveItOrByWhere) {
  EXPECT_TRUE(IsCatering("catering", "Ox"));
  EXPECT_TRUE(IsCatering("food and drinks", "Ox and Elk Labs"));
  EXPECT_FALSE(IsCatering("catering", "Bob Roe and his team"));
  EXPECT_FALSE(IsCatering("dinner", "Chez Leon"));
  EXPECT_FALSE(IsCatering("lunch", "at the canteen of Ox"));
}

TEST(GiftReasonsTest, WhatIsSaidBehindTheNames) {
  EXPECT_TRUE(WithoutWhom("without whom we would have gone hungry"));
  EXPECT_FALSE(WithoutWhom("without whom nobody would have found the tram"));
  EXPECT_TRUE(HelpsWithCosts("for their help with the costs"));
  EXPECT_FALSE(HelpsWithCosts("for the minutes"));
  EXPECT_TRUE(IsFree("entrance is free thanks to"));
  EXPECT_FALSE(IsFree("we met thanks to"));
  EXPECT_TRUE(IsKind("kindly provided"));
  EXPECT_FALSE(IsKind("provided"));
}

TEST(GiftReasonsTest, WhatTheBracketsTell) {
  EXPECT_TRUE(TellsGifts({{"Ox", {}, {}, {}, "lunch"}, {"Elk", {}, {}, {}, {}}}));
  EXPECT_TRUE(TellsGifts({{"Ox", {}, "50 EUR", {}, "50 EUR"}}));
  EXPECT_FALSE(TellsGifts({{"Jane Doe", "Psi", {}, {}, "Psi"}}));
  EXPECT_TRUE(ArePersons({{"Jane Doe", {}, {}, {}, {}}}));
  EXPECT_FALSE(ArePersons({{"Jane Doe", {}, {}, {}, {}}, {"Elk Labs", {}, {}, {}, {}}}));
}

}  // namespace
}  // namespace summit
