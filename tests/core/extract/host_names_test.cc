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

}  // namespace
}  // namespace summit
