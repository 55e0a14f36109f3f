#include "core/answer/definition_signs.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

TEST(DefinitionSignsTest, DefinitionsSayWhatItIs) {
  EXPECT_TRUE(Defines("MIX is a new kind of room.", "MIX"));
  EXPECT_TRUE(Defines("BIND2, improving how a session begins, was liked; MIX, the new rooms, too", "MIX"));
  EXPECT_TRUE(Defines("The MIX extension allows rooms without presence.", "mix"));
  EXPECT_FALSE(Defines("We talked for hours about MIX.", "MIX"));
  EXPECT_FALSE(Defines("Remixed is a word.", "MIX"));
}

TEST(DefinitionSignsTest, TheSubjectIsToldOfAndNotWhatBelongsToIt) {
  EXPECT_TRUE(Defines("The balloon is a bag of hot air.", "balloon"));
  EXPECT_TRUE(Defines("We met Gondola, a basket for pilots.", "Gondola"));
  EXPECT_TRUE(Defines("GND (Gondola New Design) is a basket.", "GND"));
  EXPECT_TRUE(Defines("The role of Treasurer includes the care of all balloons.", "treasurer"));
  EXPECT_FALSE(Defines("The landing of the balloon was one of the best.", "balloon"));
  EXPECT_FALSE(Defines("Some got the balloon testing done.", "balloon"));
  EXPECT_FALSE(Defines("The balloon was not left out and flew well.", "pilot"));
  EXPECT_FALSE(Defines("A guide to hot-balloon, the old part of it.", "balloon"));
}

TEST(DefinitionSignsTest, BehindACommaAnotherSubjectMayBegin) {
  EXPECT_TRUE(Defines("This is the work of Gondola, a company of pilots.", "Gondola"));
  EXPECT_FALSE(Defines("In the hall lent by Gondola, the members had a fine day.", "Gondola"));
  EXPECT_FALSE(Defines("It adds support for hot ropes, a new basket, fans and more.", "hot ropes"));
  EXPECT_FALSE(Defines("Hot Ropes Winder 2.1 was released with a fix.", "hot ropes"));
}

TEST(DefinitionSignsTest, LettersAreSpeltOut) {
  EXPECT_TRUE(SpellsOut("We fly a Gondola New Design (GND) now.", "gnd"));
  EXPECT_TRUE(SpellsOut("We fly a GND (Gondola New Design) now.", "GND"));
  EXPECT_FALSE(SpellsOut("We fly a balloon (GND) now.", "GND"));
}

TEST(DefinitionSignsTest, AnEventIsToldByWhatIsHeld) {
  EXPECT_TRUE(
      Defines("The first Balloon Safety Week is coming soon: all pilots check their ropes.", "Balloon Safety Week"));
  EXPECT_FALSE(Defines("Gondola is coming soon, with more ropes.", "Gondola"));
  EXPECT_FALSE(Defines("Get ready for Balloon Safety Week, it is coming.", "Balloon Safety Week"));
}

TEST(DefinitionSignsTest, ANameMayComeLast) {
  EXPECT_TRUE(Defines("They spoke of a lighter basket (so far called \"hats\"), and more.", "hats"));
  EXPECT_TRUE(Defines("We began with a \"Rope Tangle\", which was a race of knots.", "Rope Tangle"));
  EXPECT_TRUE(Defines("All use the Gondola: an open basket.", "Gondola"));
  EXPECT_FALSE(Defines("She spoke on \"Saving Gondola: A tale of ropes\".", "Gondola"));
  EXPECT_FALSE(Defines("The Rope Tangle (Friday) will take place at the old mill.", "Rope Tangle"));
}

TEST(DefinitionSignsTest, ATitleBehindANumberTellsOnlyWhatTheNumberIs) {
  EXPECT_TRUE(Defines("Version 2 of XEP-0369 (Mediated Rooms)", "XEP-0369"));
  EXPECT_FALSE(Defines("Version 2 of XEP-0369 (Mediated Rooms)", "XEP-0369", false));
}

TEST(DefinitionSignsTest, WhatAThingDoesMayStandInAClause) {
  EXPECT_TRUE(Defines("this note describes the Gondola Header, which enables you to add ropes", "gondola header"));
  EXPECT_FALSE(Defines("this note describes the Gondola Header, which nobody likes", "gondola header"));
}

TEST(DefinitionSignsTest, ATitleThatBeginsWithTheNameTellsNothing) {
  EXPECT_TRUE(Defines("Balloon Racers accept ropes of any length.", "Balloon Racers"));
  EXPECT_FALSE(Defines("Balloon Racers Use Cases: a look into the making of ropes", "Balloon Racers"));
  EXPECT_FALSE(Defines("Gondola was also running a campaign for ropes.", "Gondola"));
}

TEST(DefinitionSignsTest, AnEventIsToldByWhereItTookPlace) {
  EXPECT_TRUE(Defines("In June the Rope-Tangle 2023 took place in Ghent and was a success.", "rope tangle"));
  EXPECT_FALSE(Defines("In June the Rope-Tangle 2023 had many guests.", "rope tangle"));
}

TEST(DefinitionSignsTest, WhatLettersStandForMayStandNearThem) {
  EXPECT_TRUE(SpellsOutNearby("ABX, told of in No. 7: Aerial Balloon Exchange, is new.", "abx"));
  EXPECT_FALSE(SpellsOutNearby("ABX, told of in No. 7: a big exchange, is new.", "abx"));
  EXPECT_FALSE(SpellsOutNearby("An Aerial Balloon Exchange is new.", "abx"));
}

}  // namespace
}  // namespace summit
