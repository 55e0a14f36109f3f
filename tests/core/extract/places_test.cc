#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

std::string PlaceIn(std::string_view body) {
  const SummitRecord record = RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2027-12-05", std::string(body)}});
  std::string all;
  for (const auto* part : {&record.city, &record.region, &record.country, &record.venue, &record.address})
    all += (all.empty() ? "" : "|") + TextOf(*part);
  return record.online ? all + "|online" : all;
}

TEST(PlacesTest, CitiesWithRegionAndCountry) {
  EXPECT_EQ(PlaceIn("The 30th XMPP Summit will be held in Brussels, Belgium."), "Brussels|-|Belgium|-|-");
  EXPECT_EQ(PlaceIn("The 30th XMPP Summit was held at OSCON 2028 in Portland, Oregon (USA)."),
            "Portland|Oregon|USA|-|-");
  EXPECT_EQ(PlaceIn("The XMPP Summit 30 takes place in Brussels (Belgium, Europe)."), "Brussels|-|Belgium|-|-");
  EXPECT_EQ(PlaceIn("Our 30th Summit will be in San Jose, California, USA."), "San Jose|California|USA|-|-");
  EXPECT_EQ(PlaceIn("The 30th XMPP Summit will be held in Hilversum, Netherlands."), "Hilversum|-|Netherlands|-|-");
}

TEST(PlacesTest, VenuesWithAddress) {
  EXPECT_EQ(PlaceIn("The XMPP Summit will take place at the [Hotel Example](http://h.example), 135-137 rue du Marais, "
                    "1000 Brussels (phone 12345)."),
            "-|-|-|Hotel Example|135-137 rue du Marais, 1000 Brussels");
  EXPECT_EQ(PlaceIn("The meeting will be held 9:00 to 17:00 at the [Harbour Hotel](http://h.example) at Rue des Quais "
                    "30 in Brussels."),
            "Brussels|-|-|Harbour Hotel|Rue des Quais 30");
  EXPECT_EQ(PlaceIn("XMPP Summit 30 is near.\n\n[Grand Hotel EU](https://g.example)  \nRoom: Spain  \nRue de la Paix "
                    "75  \n1040 Brussels  \n[Map](https://osm.org/x)"),
            "Brussels|-|-|Grand Hotel EU|Rue de la Paix 75, 1040 Brussels");
  EXPECT_EQ(PlaceIn("The 30th Summit will be held in room E142 at the [Oregon Convention Center](http://o.example)."),
            "-|-|-|Oregon Convention Center|-");
  EXPECT_EQ(PlaceIn("On both days we met at the Cisco office near the airport."), "-|-|-|Cisco office|-");
}

TEST(PlacesTest, WhereOneSleepsOrDinesIsNotTheVenue) {
  EXPECT_EQ(PlaceIn("The 30th Summit is in Brussels. We will stay at the [Harbour Hotel](http://h.example). Dinner is "
                    "at the Old Mill Restaurant House in Leuven."),
            "Brussels|-|-|-|-");
}

TEST(PlacesTest, Online) {
  EXPECT_EQ(PlaceIn("The 30th XMPP Summit will be held online."), "-|-|-|-|-|online");
  EXPECT_EQ(PlaceIn("The 30th XMPP Summit is in Ghent. If you cannot come, there is an online way of joining."),
            "Ghent|-|-|-|-");
}

TEST(PlacesTest, ColocatedEvents) {
  const auto event = [](std::string_view body) {
    return TextOf(RecordOf(30, {{"a.md", "XMPP Summit 30", "2027-12-05", std::string(body)}}).colocated_with);
  };
  EXPECT_EQ(event("The 30th XMPP Summit will be held on 27 January 2028, the same week as [FOSDEM](http://f.example)."),
            "FOSDEM 2028");
  EXPECT_EQ(event("The 30th XMPP Summit will be held on the two days before FOSDEM 2028."), "FOSDEM 2028");
  EXPECT_EQ(event("The 30th XMPP Summit was held at OSCON 2027 in Portland."), "OSCON 2027");
}

TEST(PlacesTest, Hosts) {
  const auto host = [](std::string_view body) {
    const SummitRecord record = RecordOf(30, {{"a.md", "XMPP Summit 30", "2028-03-05", std::string(body)}});
    return record.hosts.empty() ? std::string("-") : record.hosts[0].value;
  };
  EXPECT_EQ(host("XMPP Summit 30 (Hosted by Cisco at Diegem)"), "Cisco");
  EXPECT_EQ(host("We hardly fitted in the room that was made available to us by Cisco during the Summit."), "Cisco");
  EXPECT_EQ(host("The Summit was fun."), "-");
  const SummitRecord record = RecordOf(
      30, {{"a.md", "XMPP Summit 30", "2028-03-05",
            "Thanks to kind assistance from [Example Media](http://e.example), the devcon will be held in room 12."}});
  ASSERT_EQ(record.hosts.size(), 1U);
  EXPECT_EQ(record.hosts[0].value, "Example Media");
}

TEST(PlacesTest, TheAddressOfTheConferenceIsNotTheVenues) {
  EXPECT_EQ(PlaceIn("The 30th Summit will be held at the [Harbour Hotel](http://h.example).\n\n### Logistics\n\nThe "
                    "FOSDEM activities will take place at the ULB "
                    "Campus, 50 Avenue Example, 1050 Brussels."),
            "-|-|-|Harbour Hotel|-");
}

TEST(PlacesTest, ALinkedVenueWithSeveralHeadNounsEnds) {
  EXPECT_EQ(PlaceIn("The 30th Summit will be held at the [Hotel Congress Center](http://h.example) in Ghent."),
            "Ghent|-|-|Hotel Congress Center|-");
}

}  // namespace
}  // namespace summit
