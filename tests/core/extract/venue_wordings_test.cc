#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

std::string VenueIn(std::string_view body) {
  const SummitRecord record = RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2027-12-05", std::string(body)}});
  return TextOf(record.venue) + "|" + TextOf(record.city);
}

TEST(VenueWordingsTest, RoomsOfAHouse) {
  EXPECT_EQ(VenueIn("We are in the Salle Rouge of Maison Verte, in Namur, for both days of the Summit."),
            "Maison Verte|Namur");
  EXPECT_EQ(VenueIn("For XMPP Summit 30 we have the big hall of the Kulturhaus to ourselves."), "Kulturhaus|-");
  EXPECT_EQ(VenueIn("For the Summit we booked two rooms at the Betahaus in Berlin."), "Betahaus|Berlin");
  EXPECT_EQ(VenueIn("We meet in the Hall of Mirrors of the Palais Kaufmann."), "Palais Kaufmann|-");
}

TEST(VenueWordingsTest, ARoomDoesNotReplaceItsHouse) {
  EXPECT_EQ(VenueIn("The Summit is at the Palais Kaufmann in Dresden. On Thursday we are in the Hall of Mirrors."),
            "Palais Kaufmann|Dresden");
  EXPECT_EQ(VenueIn("The Summit was in the Sala Blanca in Valencia."), "Sala Blanca|Valencia");
}

TEST(VenueWordingsTest, ASentenceBelowWhereIsNoHouse) {
  EXPECT_EQ(VenueIn("### Where\n\n[Elk Works](http://e.example) kindly offered to host us. We get a room in their "
                    "building:\n\nFabryka Nowa  \nul. Dolna 4  \n30-702 Kraków"),
            "Fabryka Nowa|Kraków");
}

TEST(VenueWordingsTest, WhatIsSaidOfTheHouse) {
  EXPECT_EQ(VenueIn("XMPP Summit 30 is near. Once more our home is the Muntpunt in Brussels."), "Muntpunt|Brussels");
  EXPECT_EQ(VenueIn("As a venue we have got the Werkplaats in Utrecht."), "Werkplaats|Utrecht");
  EXPECT_EQ(VenueIn("As venue for the Summit we could get the Old Brewery in Ghent."), "Old Brewery|Ghent");
  EXPECT_EQ(VenueIn("The venue is again the Bedford Hotel."), "Bedford Hotel|-");
  EXPECT_EQ(VenueIn("The Fabrica in Porto opens its doors for us."), "Fabrica|Porto");
  EXPECT_EQ(VenueIn("Metalab in Vienna gives us a home for these two days."), "Metalab|Vienna");
  EXPECT_EQ(VenueIn("We chose the Muntpunt as the venue for the Summit."), "Muntpunt|-");
}

TEST(VenueWordingsTest, OfficesOfTheHosts) {
  EXPECT_EQ(VenueIn("We are working from the offices of Rapido Systems this time."), "Rapido Systems|-");
  EXPECT_EQ(VenueIn("We are hosted by Process-One in their offices in Paris."), "Process-One|Paris");
  EXPECT_EQ(VenueIn("This year Smals hosts us in their offices in Brussels."), "Smals|Brussels");
  EXPECT_EQ(VenueIn("XMPP Summit 30 is near. The mailing list is hosted by Elk Systems in their office."), "-|-");
}

TEST(VenueWordingsTest, BehindTheTownInBrackets) {
  EXPECT_EQ(VenueIn("Location: Brussels (Muntpunt)"), "Muntpunt|Brussels");
  for (const char* aside : {"Belgium", "to be confirmed", "Hybrid", "In person", "Schaerbeek"})
    EXPECT_EQ(VenueIn("Location: Brussels (" + std::string(aside) + ")"), "-|Brussels") << aside;
}

TEST(VenueWordingsTest, WhereOneSleepsDrinksOrHacksIsNone) {
  EXPECT_EQ(VenueIn("We slept at the Hotel Bloom and met at the BeCentral."), "BeCentral|-");
  for (const char* body : {"We have booked a block of rooms at the Hotel Floris for the nights of the Summit.",
                           "After the Summit we had the upper floor of the Cafe Bebo for the party.",
                           "XMPP Summit 30 is near. On Friday evening we were at the Moeder Lambic.",
                           "XMPP Summit 30 is near. The house of Jane Doe is our home for the hackfest.",
                           "XMPP Summit 30 is near. Our base is the RFC 6120 specification."})
    EXPECT_EQ(VenueIn(body), "-|-") << body;
}

TEST(VenueWordingsTest, RoomsOfItsOwn) {
  EXPECT_EQ(VenueIn("The Summit is in Berlin, where c-base lends us its main hall at Rungestraße 20."),
            "c-base|Berlin");
  EXPECT_EQ(VenueIn("XMPP Summit 30 is near. Hotel Floris in Ghent (Belgium, Europe) awaits us on 27 January 2028."),
            "Hotel Floris|Ghent");
  EXPECT_EQ(VenueIn("XMPP Summit 30 is near. This time a company opens its doors for us."), "-|-");
  EXPECT_EQ(VenueIn("XMPP Summit 30 is near. Elk Systems lends us its room at the Muntpunt."), "Muntpunt|-");
}

TEST(VenueWordingsTest, TheLastWordOnAHouse) {
  const Written announced = {"summit/a.md", "XMPP Summit 30", "2027-11-05",
                             "XMPP Summit 30 will be held at the Hotel Floris in Ghent on 27 and 28 January 2028."};
  const auto venue = [&](const std::string& path, const std::string& date, const std::string& body) {
    return TextOf(RecordOf(30, {announced, {path, "News", date, body, "categories: [FOSDEM]\n"}}).venue);
  };
  EXPECT_EQ(
      venue("fosdem.md", "2028-01-10", "XMPP Summit 30 will therefore take place at the Old Mill, Molenstraat 3."),
      "Old Mill");
  EXPECT_EQ(venue("fosdem.md", "2028-01-10", "XMPP Summit 30 will take place at the Old Mill, Molenstraat 3."),
            "Hotel Floris");
  EXPECT_EQ(venue("summit/b.md", "2028-02-10",
                  "Despite the late move to the Old Mill in Ghent, 30 people came to XMPP Summit 30."),
            "Old Mill");
}

TEST(VenueWordingsTest, TheHostsHouse) {
  const SummitRecord record = RecordOf(
      30, {{"summit/a.md", "XMPP Summit 30", "2028-05-05",
            "XMPP Summit 30 will be held in Portland on 3 and 4 August 2028. [Elk State University](https://e.example) "
            "kindly hosts us. Sessions are in room 298 of the Smith Memorial Student Union, 1825 SW Morrison."},
           {"summit/b.md", "XMPP Summit 30 Report", "2028-08-11",
            "Last week we wrapped up XMPP Summit 30 at Elk State University."}});
  EXPECT_EQ(TextOf(record.venue) + "|" + TextOf(record.address), "Smith Memorial Student Union|1825 SW Morrison");
  EXPECT_TRUE(record.conflicts.empty());
}

TEST(VenueWordingsTest, SidesOfATownMakeAStreet) {
  const auto address = [](std::string_view body) {
    return TextOf(RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2027-12-05", std::string(body)}}).address);
  };
  EXPECT_EQ(address("The Summit is at the Notman House in Montréal (Québec, Canada), 51 Sherbrooke West."),
            "51 Sherbrooke West");
  EXPECT_EQ(address("The Summit is at the Old Mill in Porto, 24 developers North of us."), "-");
}

TEST(VenueWordingsTest, InBracketsWithTheDays) {
  EXPECT_EQ(VenueIn("XMPP Summit 30 (27 & 28 January 2028, Muntpunt, Brussels, Belgium) has its own page."),
            "Muntpunt|Brussels");
  EXPECT_EQ(VenueIn("XMPP Summit 30 (Brussels, 27 & 28 January 2028) has its own page."), "-|Brussels");
  EXPECT_EQ(VenueIn("On 27 January 2028 the doors of the Muntpunt in Brussels are open for XMPP Summit 30."),
            "Muntpunt|Brussels");
}

TEST(VenueWordingsTest, TheHostCity) {
  EXPECT_EQ(VenueIn("XMPP Summit 30 is near. This year's host city is Lyon."), "-|Lyon");
}

TEST(VenueWordingsTest, PeopleOfAHouseTownsOfOneAndEventsAreNoHouses) {
  EXPECT_EQ(VenueIn("XMPP Summit 30 is in Porto. Our friends at the Elk Foundation have agreed that we can meet."),
            "-|Porto");
  EXPECT_EQ(VenueIn("XMPP Summit 30 is in Porto. We can meet on the premises of [Webdings 2027](https://w.example/)."),
            "-|Porto");
  EXPECT_EQ(VenueIn("XMPP Summit 30 is near. The Elk College in Thrikkakara lets us use its seminar hall."),
            "Elk College|-");
}

}  // namespace
}  // namespace summit
