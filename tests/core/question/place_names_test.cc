#include "core/question/place_names.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

TEST(PlaceNamesTest, CountriesInOtherLanguages) {
  for (std::string_view name : {"belgium", "belgien", "belgique", "belgica", "belgio"})
    EXPECT_EQ(CountryNamed(name), "Belgium") << name;
  for (std::string_view name : {"usa", "the us", "united states", "etats-unis", "eeuu"})
    EXPECT_EQ(CountryNamed(name), "USA") << name;
  for (std::string_view name : {"", "us", "oregon", "brussels"}) EXPECT_EQ(CountryNamed(name), "") << name;
}

TEST(PlaceNamesTest, CitiesInOtherLanguages) {
  for (std::string_view name : {"brussels", "bruxelles", "bruselas"}) EXPECT_EQ(EnglishCity(name), "brussels") << name;
  EXPECT_EQ(EnglishCity("helsinki"), "helsinki");
  EXPECT_EQ(EnglishCity("flanders"), "");
}

}  // namespace
}  // namespace summit
