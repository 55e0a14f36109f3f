#include "core/extract/host_names.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

TEST(HostNamesTest, AnOfficeIsOfThoseWhoLiveThere) {
  EXPECT_EQ(WithoutBuilding("Ox office"), "Ox");
  EXPECT_EQ(WithoutBuilding("Ox's headquarters building"), "Ox");
  EXPECT_EQ(WithoutBuilding("Elk Labs"), "Elk Labs");
  EXPECT_EQ(WithoutBuilding("Office"), "Office");
}

TEST(HostNamesTest, PlacesAndStreetsReceiveNobody) {
  for (std::string_view name : {"Rue Noire 12", "Hotel Elk", "Brussels", "FOSDEM", "the XSF", "Everybody", "We all"})
    EXPECT_TRUE(IsNoHost(name)) << name;
  for (std::string_view name : {"Ox", "Elk Labs", "Charles University", "c-base", "Jane Doe"})
    EXPECT_FALSE(IsNoHost(name)) << name;
}

TEST(HostNamesTest, WhatKindOfHouseItIsDoesNotNameIt) {
  EXPECT_EQ(WithoutKind("hackerspace Elklab"), "Elklab");
  EXPECT_EQ(WithoutKind("Hackerspace Elklab"), "Hackerspace Elklab");
  EXPECT_EQ(WithoutKind("association of elks"), "association of elks");
  EXPECT_EQ(WithoutKind("Elklab"), "Elklab");
}

TEST(HostNamesTest, TheFirstReasonOpens) {
  EXPECT_TRUE(OpensWithRooms("for opening its doors to us"));
  EXPECT_TRUE(OpensWithRooms("for providing the space for the summit"));
  EXPECT_FALSE(OpensWithRooms("for the dinner, and ox house for the hall"));
  EXPECT_FALSE(OpensWithRooms("for the notes"));
}

}  // namespace
}  // namespace summit
