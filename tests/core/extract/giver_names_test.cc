#include "core/extract/giver_names.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

std::string Cut(const std::string& name) { return GiversName(name, {}, {}); }

TEST(GiverNamesTest, NamesAreLeftAsTheyAre) {
  for (const char* name :
       {"Oxnet", "Elk Labs", "Jane Doe", "Emily Doe", "estos GmbH", "bluendo", "ooros / bluendo",
        "\xC3\x89"
        "cole de technologie sup\xC3\xA9rieure",
        "Bee developers", "Elk systems", "Next Labs", "Family Chat", "c-base", "University of Ghent"})
    EXPECT_EQ(Cut(name), name);
}

TEST(GiverNamesTest, WordsBeforeAndBehindAreCut) {
  EXPECT_EQ(Cut("Currently Oxnet"), "Oxnet");
  EXPECT_EQ(Cut("Meanwhile Elk Labs"), "Elk Labs");
  EXPECT_EQ(Cut("Recently Elk Labs joined"), "Elk Labs");
  EXPECT_EQ(Cut("Elk Labs contributes"), "Elk Labs");
  EXPECT_EQ(Cut("Elk Labs springs"), "Elk Labs");
}

TEST(GiverNamesTest, NobodyIsLeft) {
  for (const char* text : {"Sign up in our ticket shop", "More", "Become a sponsor", "Read more about it",
                           "Talk to us here", "Italian friends", "Further"})
    EXPECT_EQ(Cut(text), "") << text;
}

TEST(GiverNamesTest, TheLabelOfALinkIsTheName) {
  const std::string text = "Lately Once Upon contributes to it.";
  EXPECT_EQ(GiversName("Lately Once Upon contributes", {{7, 16, "https://once.example/"}}, text), "Once Upon");
  EXPECT_EQ(GiversName("Once Upon", {{7, 16, "https://once.example/"}}, text), "Once Upon");
}

TEST(GiverNamesTest, Restaurants) {
  EXPECT_TRUE(IsRestaurant("Chez Leon", "Thanks to Chez Leon"));
  EXPECT_TRUE(IsRestaurant("Ox", "We thank the restaurant Ox"));
  EXPECT_TRUE(IsRestaurant("Elk Brasserie", {}));
  EXPECT_FALSE(IsRestaurant("Elk Labs", "We thank Elk Labs"));
}

}  // namespace
}  // namespace summit
