#include "core/extract/gazetteer.h"

#include <gtest/gtest.h>

#include "core/base/text.h"
#include "core/extract/gazetteer_data.h"

namespace summit {
namespace {

TEST(GazetteerTest, TownsWithSeveralNamesAreOne) {
  EXPECT_TRUE(SameTown("Wien", "Vienna"));
  EXPECT_TRUE(SameTown("Anvers", "Antwerpen"));
  EXPECT_TRUE(SameTown("Krakow", "Kraków"));
  EXPECT_TRUE(SameTown("Smalltown", "smalltown"));
  EXPECT_FALSE(SameTown("Ghent", "Antwerp"));
  EXPECT_FALSE(SameTown("Bern", "Berlin"));
  EXPECT_EQ(EnglishTown("Köln"), "Cologne");
  EXPECT_EQ(EnglishTown("Vienna"), "Vienna");
  EXPECT_EQ(EnglishTown("Smalltown"), "Smalltown");
}

TEST(GazetteerTest, OtherNamesLieWhereTheUsualOneDoes) {
  EXPECT_EQ(KindOfPlace("Lissabon"), PlaceKind::kCity);
  EXPECT_TRUE(IsKnownToLieIn("Lissabon", "Portugal"));
  EXPECT_FALSE(MayLieIn("Lissabon", "Spain"));
}

TEST(GazetteerTest, AdjectivesTellTheirCountry) {
  EXPECT_EQ(CountryOfAdjective("Polish"), "Poland");
  EXPECT_EQ(CountryOfAdjective("Czech"), "Czech Republic");
  EXPECT_EQ(CountryOfAdjective("European"), "");
  EXPECT_EQ(CountryOfAdjective("polite"), "");
}

TEST(GazetteerTest, EveryAdjectiveNamesACountryOfTheTable) {
  for (std::string_view entry : Split(CountryAdjectives(), '|')) {
    const std::string_view country = entry.substr(entry.find('=') + 1);
    EXPECT_EQ(KindOfPlace(country), PlaceKind::kCountry) << entry;
  }
}

}  // namespace
}  // namespace summit
