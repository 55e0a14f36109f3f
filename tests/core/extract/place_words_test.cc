#include "core/extract/place_words.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

TEST(PlaceWordsTest, PiecesAreFreedOfSmallWords) {
  EXPECT_EQ(PlacePiece("at the Harbour Hotel."), "Harbour Hotel");
  EXPECT_EQ(PlacePiece("room 5 of the Mill House"), "Mill House");
  EXPECT_EQ(PlacePiece("Room 5"), "");
  EXPECT_EQ(PlacePiece("  Ghent "), "Ghent");
}

TEST(PlaceWordsTest, WhatIsNoPlace) {
  for (const char* none : {"tba", "to be announced", "online", "https://map.example/", "Map", "details: later"})
    EXPECT_TRUE(IsNoPlace(none)) << none;
  for (const char* place : {"Ghent", "Harbour Hotel", "Rue du Midi 4"}) EXPECT_FALSE(IsNoPlace(place)) << place;
  EXPECT_TRUE(NamesItself("c-base"));
  EXPECT_FALSE(NamesItself("the building of our hosts"));
}

TEST(PlaceWordsTest, APlaceInLinesNeedsANameAndAnAddress) {
  const auto place = PlaceInLines("Atelier Nord, 3rd floor\nRue des Tilleuls 4\n1040 Brussels, Belgium");
  ASSERT_TRUE(place);
  EXPECT_EQ(place->venue, "Atelier Nord");
  EXPECT_EQ(place->address, "Rue des Tilleuls 4, 1040 Brussels");
  EXPECT_EQ(place->city, "Brussels");
  EXPECT_EQ(place->country, "Belgium");
  EXPECT_EQ(PlaceInLines("Venue\nAtelier Nord\nRue des Tilleuls 4\n1040 Brussels")->venue, "Atelier Nord");
  EXPECT_FALSE(PlaceInLines("Rue des Tilleuls 4\n1040 Brussels"));
  EXPECT_FALSE(PlaceInLines("Atelier Nord\nBrussels"));
  EXPECT_FALSE(PlaceInLines(""));
}

}  // namespace
}  // namespace summit
