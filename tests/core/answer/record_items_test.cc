#include "core/answer/record_items.h"

#include <gtest/gtest.h>

#include "tests/core/answer/sample_archive.h"

namespace summit {
namespace {

TEST(RecordItemsTest, EachListByItsIntent) {
  const SummitRecord record = sample::TwentyFirst();
  EXPECT_EQ(ItemsOf(record, Intent::kSponsors).size(), 7u);
  EXPECT_EQ(ItemsOf(record, Intent::kTopics).back().text, "MIX (XEP-0369)");
  EXPECT_EQ(ItemsOf(record, Intent::kHost).front().name, "Cisco");
  EXPECT_EQ(ItemsOf(record, Intent::kWhere).front().name, "Brussels");
  EXPECT_TRUE(ItemsOf(record, Intent::kWhen).empty());
  EXPECT_EQ(ItemsOf(sample::Sixth(), Intent::kSponsors).front().text, "Nokia (1000€)");
}

TEST(RecordItemsTest, WhatIsPaidForHasSeveralNames) {
  for (const auto& [what, facet] :
       {std::pair("dinner", "restaurant"), std::pair("space and meals", "room"), std::pair("space and meals", "lunch"),
        std::pair("the bus to town", "bus"), std::pair("event and dinner", "Dinner"),
        std::pair("venue", "meeting room"), std::pair("waffles", "food"), std::pair("pizza and drinks", "meals")})
    EXPECT_TRUE(IsPaidFor(what, facet)) << what << " / " << facet;
  for (const auto& [what, facet] :
       {std::pair("dinner", "room"), std::pair("", "dinner"), std::pair("event", "lunch"),
        std::pair("space", "t-shirts"), std::pair("waffles", "pizza"), std::pair("coach", "food")})
    EXPECT_FALSE(IsPaidFor(what, facet)) << what << " / " << facet;
  EXPECT_TRUE(IsFacet("Dinner"));
  EXPECT_FALSE(IsFacet("jingle"));
}

TEST(RecordItemsTest, WordsAreInTheNumberThatFits) {
  EXPECT_EQ(RoleOf(Intent::kSponsors), "sponsor");
  EXPECT_EQ(RoleOf(Intent::kTopics, 3), "topics");
}

}  // namespace
}  // namespace summit
