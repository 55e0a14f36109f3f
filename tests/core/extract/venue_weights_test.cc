#include "core/extract/venue_weights.h"

#include "core/extract/reading.h"
#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

/// The weightiest names that a post on Summit 30 gives, without their weights.
std::string HeaviestIn(std::string_view body) {
  const Post post = Read({"summit/a.md", "XMPP Summit 30", "2027-12-05", std::string(body)});
  const Reading reading = ReadForFacts(post);
  std::string names;
  int weight = 0;
  for (const WeighedVenue& venue : WeighVenues(reading, *reading.subject)) {
    if (!names.empty() && venue.weight < weight) break;
    names += (names.empty() ? "" : "|") + venue.name;
    weight = venue.weight;
  }
  return names;
}

int WeightOf(std::string_view name, std::string_view body) {
  const Post post = Read({"summit/a.md", "XMPP Summit 30", "2027-12-05", std::string(body)});
  const Reading reading = ReadForFacts(post);
  for (const WeighedVenue& venue : WeighVenues(reading, *reading.subject))
    if (venue.name == name) return venue.weight;
  return 0;
}

TEST(VenueWeightsTest, WordsBeforeTheName) {
  EXPECT_EQ(HeaviestIn("We will be guests of Mundaneum, as every hungry Belgian hacker should be once."), "Mundaneum");
  EXPECT_EQ(HeaviestIn("The spot we found for Summit 30 is Tri Postal."), "Tri Postal");
  EXPECT_EQ(HeaviestIn("XMPP Summit 30 brought thirty of us together under the roof of Tri Postal in Lille."),
            "Tri Postal");
}

TEST(VenueWeightsTest, WordsBehindTheName) {
  EXPECT_EQ(HeaviestIn("Tri Postal, a former sorting office beside the tracks, has what the Summit needs."),
            "Tri Postal");
  EXPECT_EQ(HeaviestIn("Last week the Summit was here. Tri Postal turned out to be a perfect place for thirty people."),
            "Tri Postal");
  EXPECT_EQ(HeaviestIn("Summit 30 is in Lille: Tri Postal (Avenue Willy Brandt 12, 59000 Lille)."), "Tri Postal");
}

TEST(VenueWeightsTest, MentionsAddUp) {
  const std::string once = "XMPP Summit 30 took us to Lille. It was warm in Tri Postal.";
  EXPECT_GT(WeightOf("Tri Postal", once + "\n\nFriday at Tri Postal began with MIX."), WeightOf("Tri Postal", once));
}

TEST(VenueWeightsTest, WhereOneSleepsOrDinesIsNone) {
  EXPECT_EQ(HeaviestIn("During Summit 30 most of us are staying at the Ibis Centre Gare."), "");
  EXPECT_EQ(HeaviestIn("During Summit 30 the evening ends with drinks at the Delirium Bar."), "");
}

TEST(VenueWeightsTest, WhatReplacesAVenue) {
  const auto venue_after = [](const std::string& body) {
    return TextOf(RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2026-11-01",
                                 "XMPP Summit 30 takes place at the Harbour Hotel, Rue Royale 250, 1210 Brussels."},
                                {"summit/b.md", "XMPP Summit 30: changes", "2026-12-10", body}})
                      .venue);
  };
  EXPECT_EQ(
      venue_after("The Harbour Hotel has to close. For XMPP Summit 30 we were able to book the Muntpunt instead."),
      "Muntpunt");
  EXPECT_EQ(venue_after("XMPP Summit 30 moves from the Harbour Hotel to the Muntpunt."), "Muntpunt");
  EXPECT_EQ(venue_after("For XMPP Summit 30 you may book beds in the Ibis instead."), "Harbour Hotel");
}

TEST(VenueWeightsTest, TownsEventsRoomsAndLabelsAreNone) {
  EXPECT_EQ(HeaviestIn("XMPP Summit 30 takes place in Lille, France."), "");
  EXPECT_EQ(HeaviestIn("XMPP Summit 30 happens at FOSDEM 2028."), "");
  EXPECT_EQ(HeaviestIn("At Summit 30 the talks are in room Ada."), "");
}

TEST(VenueWeightsTest, OnlyWhatWeighsEnoughBecomesAFact) {
  const auto venue_in = [](std::string_view body) {
    const Post post = Read({"summit/a.md", "XMPP Summit 30", "2027-12-05", std::string(body)});
    const Reading reading = ReadForFacts(post);
    FactList facts(reading);
    AddVenuesByWeight(reading, facts);
    std::string venues;
    for (const Fact& fact : facts.facts()) venues += std::get<PlaceFact>(fact.value).venue + ";";
    return venues;
  };
  EXPECT_EQ(venue_in("We will be guests of Mundaneum, a museum of index cards."), "Mundaneum;");
  EXPECT_EQ(venue_in("Summit 30 is near. Many know Mundaneum from its books in Mons."), "");
  EXPECT_EQ(venue_in("We will be at Mundaneum, a museum. Or we will be at Beursschouwburg, a theatre."), "")
      << "equals";
}

TEST(VenueWeightsTest, TheAddressTellsTownAndCountry) {
  const SummitRecord record =
      RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2027-12-05",
                     "XMPP Summit 30 convenes at [The Anvil](https://x.example/), Mill Lane, The Docks, York YO1 7DT, "
                     "United Kingdom."}});
  EXPECT_EQ(TextOf(record.venue), "The Anvil");
  EXPECT_EQ(TextOf(record.address), "Mill Lane, The Docks, York YO1 7DT");
  EXPECT_EQ(TextOf(record.country), "United Kingdom");
}

TEST(VenueWeightsTest, DaysOfTheSummitBesideAHouse) {
  EXPECT_EQ(
      HeaviestIn("The XMPP Summit 30 brings developers to the Thon Hotel EU in Brussels from 27 to 28 January 2028."),
      "Thon Hotel EU");
  EXPECT_EQ(HeaviestIn("We will be at H7, 70 quai Perrache, five minutes by tram from the station."), "H7");
  EXPECT_EQ(HeaviestIn("For two days the XSF occupied a classroom of the Maseeh Hall in Portland."), "Maseeh Hall");
  EXPECT_EQ(HeaviestIn("XMPP Summit 30 is in Prague. We can use a room at Malostranské náměstí 25 free of charge."),
            "");
}

/// The venue of Summit 30 in a report with `body` below the sentence that names it.
std::string VenueTold(const std::string& body) {
  return TextOf(RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2028-02-05",
                               "On the 27th and 28th of January 2028 the XSF met in Ghent for Summit 30.\n\n" + body}})
                    .venue);
}

TEST(VenueWeightsTest, WhatIsDoneInTheHouse) {
  for (const char* body :
       {"Both days began at nine in the Elkenhof.", "A lecture room of the Elkenhof served as venue.",
        "If you take the train: the Elkenhof, where we meet, is near the station.",
        "Instead of the Ox Hotel we used the Elkenhof.",
        "Elkenhof, in the building of the mill, rents us a room for both days.",
        "The venue was not a hotel but the Elkenhof.", "The organisers settled on the Elkenhof.",
        "The rooms in the Elkenhof were paid by the XSF.",
        "Next year we might go to the Ox Hotel, but this time the Elkenhof was our meeting place.",
        "We wrote that it was at the Ox Hotel; in fact it was at the Elkenhof.",
        "They lost our booking, so in the end we met at the Elkenhof."})
    EXPECT_EQ(VenueTold(body), "Elkenhof") << body;
}

TEST(VenueWeightsTest, TheHouseOfTheHost) {
  EXPECT_EQ(VenueTold("Elk Systems hosted us. Guests need a badge for the Elk Systems office."), "Elk Systems office");
  EXPECT_EQ(VenueTold("Elkwerk hosted us. One needs a badge to enter Elkwerk."), "Elkwerk");
  EXPECT_EQ(VenueTold("Ox Labs hosted us. Peter works for the Elk Systems office in London."), "-");
}

TEST(VenueWeightsTest, RoomsAndWaysIntoTheHouse) {
  for (const char* body :
       {"We sat in a quiet seminar room of Elkenhof, and had a garden.", "Floor 12 of the Elkenhof was given to us.",
        "Ox Labs booked us into the Elkenhof for the two days.",
        "Seventeen of us made it to the Elkenhof for Summit 30.",
        "The organisers had rented the community centre Elkenhof in Ghent.",
        "So this time it was Elkenhof, the library.", "Elkenhof on the Rue du Cerf is where we will sit.",
        "It was our third time at the Elkenhof.",
        "Last year we had been at the Hotel Ox, but this time it was Elkenhof, a former barn.",
        "FOSDEM follows in the same building, the Elkenhof."})
    EXPECT_EQ(VenueTold(body), "Elkenhof") << body;
  EXPECT_EQ(VenueTold("We met in the offices of the Quai des Cerfs."), "Quai des Cerfs");
}

TEST(VenueWeightsTest, NoSentenceAtAll) {
  const auto venue = [](const std::string& body) {
    return TextOf(RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2027-12-05", body}}).venue);
  };
  EXPECT_EQ(venue("XMPP Summit 30, Gdynia (Poland), Elkenhof in the old Jewish quarter, 17 + 18 May 2028."),
            "Elkenhof");
  EXPECT_EQ(venue("Gdynia, Poland. May 17th and 18th, 2028. Elk House. That is where Summit 30 takes place."),
            "Elk House");
}

TEST(VenueWeightsTest, OtherHouses) {
  for (const char* body : {"On Wednesday evening some early birds met at the Elk Café.",
                           "On the days after many of us were at the Elk campus for FOSDEM.",
                           "Froscon itself is at ELKTECH.", "Number 30 will take place in the winter.",
                           "Below is what we said and where it leads.", "For next time we look at the Ox office."})
    EXPECT_EQ(VenueTold(body), "-") << body;

  for (const char* body :
       {"After FOSDEM at the Elk campus some of us went home.", "Some of us slept in the Hotel Elk.",
        "We have a block of rooms at the Hotel Elk for both nights.", "Next year's venue could be the Hotel Elk."})
    EXPECT_EQ(VenueTold(body), "-") << body;
}

}  // namespace
}  // namespace summit
