#include "core/extract/giver_pointers.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

std::string Pointed(std::string_view sentence, const std::vector<std::string>& before = {"Ox", "Elk Labs"}) {
  std::string all;
  for (const PointedGift& gift : FindPointedGifts(sentence, before))
    all += (all.empty() ? "" : "|") + gift.name + ":" + gift.what + (gift.amount.empty() ? "" : ":" + gift.amount);
  return all;
}

TEST(GiverPointersTest, TheLatterAndTheFormer) {
  EXPECT_EQ(Pointed("The latter picked up the bill for the dinner."), "Elk Labs:dinner");
  EXPECT_EQ(Pointed("The former paid for lunch, the latter for the dinner."), "Ox:lunch|Elk Labs:dinner");
  EXPECT_EQ(Pointed("The last gave 200 EUR for coffee."), "Elk Labs:coffee:200 EUR");
}

TEST(GiverPointersTest, Both) {
  EXPECT_EQ(Pointed("Both share the bill of the dinner."), "Ox:dinner|Elk Labs:dinner");
  EXPECT_EQ(Pointed("Both share the bill of the dinner.", {"Ox", "Elk Labs", "Bee"}), "");
  EXPECT_EQ(Pointed("Both days ended with a dinner that Ox paid."), "");
}

TEST(GiverPointersTest, NothingGiven) {
  EXPECT_EQ(Pointed("The latter gave a talk."), "");
  EXPECT_EQ(Pointed("The latter booked the dinner."), "");
  EXPECT_EQ(Pointed("The latter paid for the dinner.", {}), "");
}

}  // namespace
}  // namespace summit
