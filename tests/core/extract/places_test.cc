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
            "Brussels|-|-|Hotel Example|135-137 rue du Marais, 1000 Brussels");
  EXPECT_EQ(PlaceIn("The meeting will be held 9:00 to 17:00 at the [Harbour Hotel](http://h.example) at Rue des Quais "
                    "30 in Brussels."),
            "Brussels|-|-|Harbour Hotel|Rue des Quais 30");
  EXPECT_EQ(PlaceIn("XMPP Summit 30 is near.\n\n[Grand Hotel EU](https://g.example)  \nRoom: Spain  \nRue de la Paix "
                    "75  \n1040 Brussels  \n[Map](https://osm.org/x)"),
            "Brussels|-|-|Grand Hotel EU|Rue de la Paix 75, 1040 Brussels");
  EXPECT_EQ(PlaceIn("The 30th Summit meets in room B7 at the [Oregon Convention Center](http://o.example)."),
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

TEST(PlacesTest, LabelledPlaces) {
  const std::pair<const char*, const char*> cases[] = {
      {"Summit soon.\n\nPlace: c-base, Rungestraße 20, 10179 Berlin, Germany",
       "Berlin|-|Germany|c-base|Rungestraße 20, 10179 Berlin"},
      {"Summit soon.\n\n| Where | Old Market Hall, Rua Nova 84, 1200-066 Lisbon, Portugal |\n|---|---|\n| When | soon "
       "|",
       "Lisbon|-|Portugal|Old Market Hall|Rua Nova 84, 1200-066 Lisbon"},
      {"Summit soon.\n\n- Where: Ghent, Belgium\n- Venue: De Krook", "Ghent|-|Belgium|De Krook|-"},
      {"Summit soon.\n\n**Location** \xE2\x80\x93 De Krook, Ghent", "Ghent|-|-|De Krook|-"},
      {"Summit soon.\n\n## Venue\n\nDe Krook, Platteberg 11, 9000 Ghent",
       "Ghent|-|-|De Krook|Platteberg 11, 9000 Ghent"},
      {"Summit soon.\n\n## Where to find us\n\nDe Krook, room Blue  \nPlatteberg 11  \n9000 Ghent  \nBelgium",
       "Ghent|-|Belgium|De Krook|Platteberg 11, 9000 Ghent"},
      {"Summit soon.\n\nWhere: Hilversum, the Netherlands", "Hilversum|-|Netherlands|-|-"},
      {"Summit soon.\n\nCity: Tromsø\nCountry: Norway\nVenue: Kulturhuset", "Tromsø|-|Norway|Kulturhuset|-"},
      {"Summit soon.\n\nWhere: online", "-|-|-|-|-|online"},
      {"Summit soon.\n\nVenue: to be announced", "-|-|-|-|-"},
      {"Summit soon.\n\nWhere: Ghent, at De Krook", "Ghent|-|-|De Krook|-"},
  };
  for (const auto& [body, place] : cases) EXPECT_EQ(PlaceIn(body), place) << body;
}

TEST(PlacesTest, VenuesInOtherWords) {
  const std::pair<const char*, const char*> cases[] = {
      {"The 30th Summit took place at the premises of Harbour Learning, Boulevard Nord 27 in Ghent (Belgium).",
       "Ghent|-|Belgium|Harbour Learning|Boulevard Nord 27"},
      {"Both days were spent in room D139 of the Harbour Convention Center, 777 NE Long Blvd, which we could use.",
       "-|-|-|Harbour Convention Center|777 NE Long Blvd"},
      {"We may use the *Teknikhuset* at Drottning Kristinas väg 30, thanks to friends.",
       "-|-|-|Teknikhuset|Drottning Kristinas väg 30"},
      {"At short notice we met at the Muntpunt library, Munt 6, 1000 Brussels, two stops away.",
       "Brussels|-|-|Muntpunt library|Munt 6, 1000 Brussels"},
      {"Thirty of us met at the Mercado Aberto in Lisbon.", "Lisbon|-|-|Mercado Aberto|-"},
      {"The 30th XMPP Summit will be held in Ghent at De Krook.", "Ghent|-|-|De Krook|-"},
      {"Our host is the École de technologie supérieure, 1100 rue Notre-Dame Ouest.",
       "-|-|-|École de technologie supérieure|1100 rue Notre-Dame Ouest"},
      {"The venue of the Summit is De Krook (Platteberg 11, 9000 Ghent).",
       "Ghent|-|-|De Krook|Platteberg 11, 9000 Ghent"},
      {"The 30th XMPP Summit will be hosted at the University of Ghent.", "-|-|-|University of Ghent|-"},
  };
  for (const auto& [body, place] : cases) EXPECT_EQ(PlaceIn(body), place) << body;
}

TEST(PlacesTest, TownsInOtherWords) {
  const std::pair<const char*, const char*> cases[] = {
      {"Summit XXX goes north! Come to Stockholm in Sweden in June.", "Stockholm|-|Sweden|-|-"},
      {"For the first time an XMPP Summit goes to Portugal! We meet in Lisbon.", "Lisbon|-|Portugal|-|-"},
      {"The 30th XMPP Summit will be in Montréal, Québec, Canada.", "Montréal|Québec|Canada|-|-"},
      {"Join us for XMPP Summit 30 in Louvain-la-Neuve (Belgium).", "Louvain-la-Neuve|-|Belgium|-|-"},
      {"The 30th XMPP Summit moves to Ghent instead of Brussels.", "Ghent|-|-|-|-"},
      {"Unlike in Brussels last year, XMPP Summit 30 will be held in Ghent.", "Ghent|-|-|-|-"},
      {"XMPP Summit 30: Singapore, 3-4 March 2028", "Singapore|-|-|-|-"},
      {"XMPP Summit 30 will be held in Brussels.\n\nPeople from Berlin and Paris, Texas have signed up. Last year in "
       "Ghent we were fewer.",
       "Brussels|-|-|-|-"},
  };
  for (const auto& [body, place] : cases) EXPECT_EQ(PlaceIn(body), place) << body;
}

TEST(PlacesTest, PlacesOfOtherThingsAreNotTaken) {
  const char* bodies[] = {
      "XMPP Summit 30 is near. Rooms were set aside at the Hotel Alfama for the nights from 29 September.",
      "XMPP Summit 30 is near. On Monday evening we ate at the Montage House, Quay 5, 9000 Ghent.",
      "XMPP Summit 30 is near. The sprint in Jena is at the Paradies House.",
      "XMPP Summit 30 is near. FOSDEM takes place at the ULB Campus in Brussels.",
      "XMPP Summit 30 is near. The dinner will be at the Old Mill, Quay 5, 9000 Ghent.",
  };
  for (const char* body : bodies) EXPECT_EQ(PlaceIn(body), "-|-|-|-|-") << body;
}

TEST(PlacesTest, TheReportKnowsWhereTheyReallyMet) {
  const SummitRecord record = RecordOf(
      30, {{"summit/a.md", "XMPP Summit 30", "2027-11-05",
            "XMPP Summit 30 will be held on 27-28 January 2028 at the Harbour Hotel in Ghent."},
           {"summit/b.md", "XMPP Summit 30: what happened", "2028-02-05",
            "XMPP Summit 30 was held on 27-28 January 2028 in Ghent. In the end we met at the Muntpunt library."}});
  EXPECT_EQ(TextOf(record.venue), "Muntpunt library");
  ASSERT_EQ(record.conflicts.size(), 1U);
  EXPECT_EQ(record.conflicts[0].fact, "venue");
}

TEST(PlacesTest, ALaterPostMovesIt) {
  const Written first{"summit/a.md", "XMPP Summit 30", "2027-06-01",
                      "The 30th XMPP Summit takes place on 8-9 October 2027 at the Harbour Hotel in Ghent, Belgium."};
  const SummitRecord moved = RecordOf(30, {first,
                                           {"summit/b.md", "XMPP Summit 30 moves", "2027-08-01",
                                            "XMPP Summit 30 will be held in Lille, France, on 8-9 October 2027."}});
  EXPECT_EQ(TextOf(moved.city), "Lille");
  EXPECT_EQ(TextOf(moved.country), "France");
  EXPECT_FALSE(moved.venue);
  const SummitRecord online = RecordOf(
      30, {first, {"summit/b.md", "Summit 30 becomes an online event", "2027-08-01", "So XMPP Summit 30 it is."}});
  EXPECT_TRUE(online.online);
  EXPECT_FALSE(online.city);
}

TEST(PlacesTest, OnlineInOtherWords) {
  for (const char* body : {"XMPP Summit 30 takes place online only.", "XMPP Summit 30 will be a virtual event.",
                           "Forty people met online for XMPP Summit 30.", "XMPP Summit 30: this year it goes online."})
    EXPECT_EQ(PlaceIn(body), "-|-|-|-|-|online") << body;
  for (const char* body : {"The slides of XMPP Summit 30 are now online.",
                           "XMPP Summit 30 is a hybrid event: an online "
                           "event for some.",
                           "At XMPP Summit 30 each server was online."})
    EXPECT_EQ(PlaceIn(body), "-|-|-|-|-") << body;
}

TEST(PlacesTest, ACountryToldApartIsTheTownsWhereItCanBe) {
  EXPECT_EQ(PlaceIn("We are off to Japan! Summit 30 convenes at the Kyoto Research Park in Kyoto."),
            "Kyoto|-|Japan|Kyoto Research Park|-");
  EXPECT_EQ(PlaceIn("XMPP Summit 30 will be held in Tallinn. It is the capital of Estonia."), "Tallinn|-|Estonia|-|-");
  EXPECT_EQ(PlaceIn("XMPP Summit 30 will be held in Tallinn. Some will fly in from Finland, to Germany or to France."),
            "Tallinn|-|-|-|-");
}

TEST(PlacesTest, ParagraphsThatAreNothingButAPlace) {
  EXPECT_EQ(PlaceIn("XMPP Summit 30 is near.\n\nBordeaux, France\n\nLe Node, 12 rue des Faussets, 33000 Bordeaux"),
            "Bordeaux|-|France|Le Node|12 rue des Faussets, 33000 Bordeaux");
  EXPECT_EQ(PlaceIn("XMPP Summit 30 is near.\n\n<table><tr><th>Venue</th><td>Hevre, ul. Meiselsa 18, 31-063 "
                    "Kraków</td></tr></table>"),
            "Kraków|-|-|Hevre|ul. Meiselsa 18, 31-063 Kraków");
}

TEST(PlacesTest, AnAddressMayBeSetOffAsAQuotation) {
  EXPECT_EQ(PlaceIn("The XSF invites you to Summit 30:\n\n> **Atelier Nord**, 3rd floor  \n> Rue des Tilleuls 4  \n> "
                    "1040 Brussels, Belgium"),
            "Brussels|-|Belgium|Atelier Nord|Rue des Tilleuls 4, 1040 Brussels");
}

TEST(PlacesTest, TheClauseThatPlacesItBesideAConferenceEnds) {
  EXPECT_EQ(PlaceIn("The Summit is held on the weekend just before IETF 130 starts, in Toronto, Ontario, Canada."),
            "Toronto|Ontario|Canada|-|-");
  EXPECT_EQ(PlaceIn("Summit 30 will be held in Toronto, Ontario (Canada)."), "Toronto|Ontario|Canada|-|-");
  EXPECT_EQ(PlaceIn("Summit 30 comes in the week before IETF 130, which is in Madrid, Spain."), "-|-|-|-|-");
}

TEST(PlacesTest, AnotherSummitKeepsItsTown) {
  EXPECT_EQ(PlaceIn("After the Summit in Brussels last month, **Summit 30** will bring us to Gdynia (Poland)."),
            "Gdynia|-|Poland|-|-");
  EXPECT_EQ(PlaceIn("Since the last Summit in Brussels much was done: Summit 30 takes place in Ghent."),
            "Ghent|-|-|-|-");
  EXPECT_EQ(PlaceIn("Summit 30 will not be held in Brussels this time, but in Leuven, Belgium."),
            "Leuven|-|Belgium|-|-");
  EXPECT_EQ(PlaceIn("Summit 30 has been moved from Oslo to Bergen."), "Bergen|-|-|-|-");
}

TEST(PlacesTest, PostalCodesInTwoHalves) {
  EXPECT_EQ(PlaceIn("We are guests of the *Hackerspace Fala*, ul. Morska 23, 81-222 Gdynia, who host the Summit."),
            "Gdynia|-|-|Hackerspace Fala|ul. Morska 23, 81-222 Gdynia");
  EXPECT_EQ(PlaceIn("The Summit is held at the Mill House, 12 Mill Lane, London EC1Y 8SY."),
            "London|-|-|Mill House|12 Mill Lane, London EC1Y 8SY");
}

TEST(PlacesTest, AnAddressAloneTellsThePlace) {
  EXPECT_EQ(PlaceIn("Hosting is done by a company with a nice room on the 9th floor of 220 Queen Street West."),
            "-|-|-|-|220 Queen Street West");
  EXPECT_EQ(PlaceIn("Summit 30 is fun. Lunch is at the bar on 12 Queen Street."), "-|-|-|-|-");
}

TEST(PlacesTest, CountriesByTheirAdjective) {
  EXPECT_EQ(PlaceIn("Summit 30 takes us to Gdańsk, on the Polish coast."), "Gdańsk|-|Poland|-|-");
  EXPECT_EQ(PlaceIn("Summit 30 will be held in Vienna, the Austrian capital."), "Vienna|-|Austria|-|-");
  EXPECT_EQ(PlaceIn("We will meet in Prague for Summit 30. The Czech capital is easy to reach."),
            "Prague|-|Czech Republic|-|-");
  EXPECT_EQ(PlaceIn("Summit 30 will be held in Vienna, with a talk by the Polish city council."), "Vienna|-|-|-|-");
  EXPECT_EQ(PlaceIn("Summit 30 will be held in Ghent. A German client was shown."), "Ghent|-|-|-|-");
}

TEST(PlacesTest, AnUnknownTownNearAKnownOne) {
  EXPECT_EQ(PlaceIn("Summit 30 will be held in Aubervilliers, near Paris, France."), "Aubervilliers|-|France|-|-");
  EXPECT_EQ(PlaceIn("Summit 30 will be held near Paris, France."), "Paris|-|France|-|-");
}

TEST(PlacesTest, TheEnglishNameOfATownComesFirst) {
  const SummitRecord record =
      RecordOf(30, {{"summit/a.md", "XMPP Summit 30: Wien!", "2028-01-05",
                     "Summit 30 will be held in Vienna at the Werkhaus Nord, Lange Gasse 63, 1080 Vienna."},
                    {"summit/b.md", "Report on Summit 30", "2028-02-05", "In Wien we met for Summit 30."}});
  EXPECT_EQ(TextOf(record.city), "Vienna");
  EXPECT_EQ(TextOf(record.venue), "Werkhaus Nord");
  EXPECT_TRUE(record.conflicts.empty());
}

TEST(PlacesTest, WhatIsUndecidedIsNoPlace) {
  EXPECT_EQ(PlaceIn("Summit 30 is planned. Whether it will be at the Harbour Hotel EU is open."), "-|-|-|-|-");
  EXPECT_EQ(PlaceIn("Summit 30 goes online. The room in Oslo is not available any more."), "-|-|-|-|-|online");
}

TEST(PlacesTest, OnlineInBrackets) {
  EXPECT_EQ(PlaceIn("- **Summit 30** (online, September 2027)"), "-|-|-|-|-|online");
  EXPECT_EQ(PlaceIn("Summit 30 (online registration is open) is in Ghent."), "Ghent|-|-|-|-");
  EXPECT_EQ(PlaceIn("Summit 30 is a hybrid event in Ghent, with remote participation via Jitsi."), "Ghent|-|-|-|-");
}

TEST(PlacesTest, WhatAReportTellsOfTheNextOneStaysWithThatOne) {
  const Written report{"summit/a.md", "Report on Summit 30", "2028-02-05",
                       "Summit 30 was held in Ghent.\n\nXMPP Summit 31 will be in Oslo in February 2029. We will be at "
                       "the Harbour House again."};
  EXPECT_EQ(TextOf(RecordOf(30, {report}).venue), "-");
  EXPECT_EQ(TextOf(RecordOf(31, {report}).venue), "Harbour House");
}

TEST(PlacesTest, ColocatedEventsToldFromTheirSide) {
  const auto event = [](std::string_view body) {
    return TextOf(RecordOf(30, {{"a.md", "XMPP Summit 30", "2027-12-05", std::string(body)}}).colocated_with);
  };
  EXPECT_EQ(event("Summit 30 will be held on the weekend before IETF 130 starts, on 22 January 2028."), "IETF 130");
  EXPECT_EQ(event("Summit 30 is on 22 January 2028: FOSDEM 2028 is next door."), "FOSDEM 2028");
  EXPECT_EQ(event("Summit 30 is on 22 January 2028. A talk on it was given at IETF 130."), "-");
}

TEST(PlacesTest, TownsOfOtherMattersAreLeft) {
  EXPECT_EQ(PlaceIn("Summit 30 is in Berlin on 6 and 7 July 2028. It's the week of the Froscamp (8-9 July, Potsdam)."),
            "Berlin|-|-|-|-");
  EXPECT_EQ(PlaceIn("Summit 30 is in Porto. Interop testing takes place on Sunday in Braga."), "Porto|-|-|-|-");
  EXPECT_EQ(PlaceIn("Since our sponsor could not offer the room in Rotterdam, Summit 30 relocates to Delft, the "
                    "Netherlands: Delft Mill Library, Molenplein 1, 2628 ZC Delft."),
            "Delft|-|Netherlands|Delft Mill Library|Molenplein 1, 2628 ZC Delft");
}

TEST(PlacesTest, ACountryMayHaveAnArticle) {
  EXPECT_EQ(PlaceIn("Summit 30 will be held in Utrecht, the Netherlands."), "Utrecht|-|Netherlands|-|-");
  EXPECT_EQ(PlaceIn("Summit 30 will be held in Portland (Oregon, the USA)."), "Portland|Oregon|USA|-|-");
  EXPECT_EQ(PlaceIn("Summit 30 will be held in Utrecht in the Netherlands."), "Utrecht|-|Netherlands|-|-");
  EXPECT_EQ(PlaceIn("Summit 30 will be held in Ghent, the Lisbon team says."), "Ghent|-|-|-|-");
}

TEST(PlacesTest, AStateBehindATownIsNoTown) {
  EXPECT_EQ(PlaceIn("The 30th XMPP Summit happens in Richland, Washington, in the United States."),
            "Richland|Washington|United States|-|-");
  EXPECT_EQ(PlaceIn("The 30th XMPP Summit happens in Atlanta, Georgia."), "Atlanta|Georgia|-|-|-");
  EXPECT_EQ(PlaceIn("The 30th XMPP Summit happens in Washington."), "Washington|-|-|-|-");
  EXPECT_EQ(PlaceIn("The 30th XMPP Summit happens in Tbilisi, Georgia."), "Tbilisi|-|Georgia|-|-");
  EXPECT_EQ(PlaceIn("The 30th XMPP Summit happens in Tallinn, capital of Estonia."), "Tallinn|-|Estonia|-|-");
}

TEST(PlacesTest, HousesToldByWhoLendsThem) {
  const std::string own = "The 30th XMPP Summit is in Denver. ";
  EXPECT_EQ(PlaceIn(own + "Their offices are at 1899 Wynkoop Street, Suite 600, near the station."),
            "Denver|-|-|-|1899 Wynkoop Street, Suite 600");
  EXPECT_EQ(PlaceIn(own + "The people of Elk let us use their space at 366 Adelaide Street West, Suite 500."),
            "Denver|-|-|-|366 Adelaide Street West, Suite 500");
  EXPECT_EQ(PlaceIn(own + "The hotel had to cancel. We move to the [Maison Bleue](https://m.example/), Rue Longue 40."),
            "Denver|-|-|Maison Bleue|Rue Longue 40");
  EXPECT_EQ(PlaceIn("The 30th XMPP Summit meets at the Free University of Ghent (FUG), Campus Sud, avenue Jean D. Bart "
                    "50, 9000 Gent."),
            "Gent|-|-|Free University of Ghent|avenue Jean D. Bart 50, 9000 Gent");
}

TEST(PlacesTest, ADatelineOfSeveralDaysTellsTheTown) {
  EXPECT_EQ(PlaceIn("*Ghent, 27-28 January 2028.* Forty people and two beamers."), "Ghent|-|-|-|-");
  EXPECT_EQ(PlaceIn("*Oslo, 5 December 2027.* The 30th XMPP Summit is in Ghent."), "Ghent|-|-|-|-");
}

TEST(PlacesTest, FiguresBehindANameMakeNoAddress) {
  EXPECT_EQ(PlaceIn("Summit 30 met in Ghent. Two texts grew out of it, one on [Server Rosters](https://x.example), "
                    "according to XMPP Roundup 9."),
            "Ghent|-|-|-|-");
}

TEST(PlacesTest, RegionsBehindTheirKindOrBeforeAPostalCode) {
  EXPECT_EQ(PlaceIn("The 30th XMPP Summit meets in Kochi, in the state of Kerala, India."), "Kochi|Kerala|India|-|-");
  EXPECT_EQ(PlaceIn("XMPP Summit 30 is near.\n\nMaison du Lac  \n50 rue Longue  \nMontréal, Québec H2X 3V4"),
            "Montréal|Québec|-|Maison du Lac|50 rue Longue, Québec H2X 3V4");
  EXPECT_EQ(PlaceIn("XMPP Summit 30 comes to Kochi. All of it is in one place, the Model College, Thrikkakara, Kochi "
                    "682021, in the state of Kerala, India."),
            "Kochi|Kerala|India|Model College|Thrikkakara, Kochi 682021");
}

TEST(PlacesTest, TheCountryMayStandInAnotherSentence) {
  EXPECT_EQ(PlaceIn("Why not meet in the United Kingdom? The 30th XMPP Summit is in London."),
            "London|-|United Kingdom|-|-");
  EXPECT_EQ(PlaceIn("The 30th XMPP Summit is in London. People came from Finland and Peru."), "London|-|-|-|-");
}

TEST(PlacesTest, NamesOfStreetsAreNoHouses) {
  EXPECT_EQ(PlaceIn("The 30th XMPP Summit meets at the studio, 39 allées Jules-Guesde, 31000 Toulouse."),
            "Toulouse|-|-|-|39 allées Jules-Guesde, 31000 Toulouse");
  EXPECT_EQ(PlaceIn("The 30th XMPP Summit has a house: *Locaux Motiv'*, 10 bis rue Jangot, 69007 Lyon."),
            "Lyon|-|-|Locaux Motiv|10 bis rue Jangot, 69007 Lyon");
  EXPECT_EQ(PlaceIn("The 30th XMPP Summit is in Nairobi. Strathmore University, Ole Sangale Road, took us in."),
            "Nairobi|-|-|Strathmore University|Ole Sangale Road");
}

TEST(PlacesTest, ARoomMayBeCalledAfterATown) {
  EXPECT_EQ(PlaceIn("The 30th XMPP Summit is in Ghent.\n\n**Room:** Dresden, second floor"), "Ghent|-|-|-|-");
}

TEST(PlacesTest, TheSectionOfANewsletterIsAPostOfItsOwn) {
  const SummitRecord record =
      RecordOf(30, {{"n.md", "The Newsletter", "2027-12-05",
                     "### XMPP Summit 30: the papers are signed\n\nIt shall be January 27th and 28th 2028. Our friends "
                     "play the part. The Elk club plays the host and opens [Sala Lab](https://s.example/) for us, in "
                     "Vicolo Lungo 2, 40125 Bologna.\n\n### Meetups\n\nWe met at the Red House, Long Street 5.",
                     ""}});
  EXPECT_EQ(TextOf(record.venue), "Sala Lab");
  EXPECT_EQ(TextOf(record.address), "Vicolo Lungo 2, 40125 Bologna");
}

TEST(PlacesTest, SmallWordsBehindTheNumberAreNoAddress) {
  EXPECT_EQ(PlaceIn("The 30th XMPP Summit is in Prague. We can use a room at Malostranské náměstí 25 free of charge."),
            "Prague|-|-|-|Malostranské náměstí 25");
  EXPECT_EQ(PlaceIn("The 30th XMPP Summit is in Denver. Elk lends us its big room (1899 Wynkoop Street, Suite 600)."),
            "Denver|-|-|-|1899 Wynkoop Street, Suite 600");
}

TEST(PlacesTest, WhereOneGoesAfterTheMeetingIsNotTheVenue) {
  const std::string own = "The 30th XMPP Summit meets in Ghent. ";
  EXPECT_EQ(PlaceIn(own + "After the meeting we go to the Old Mill, Long Street 5, 9000 Ghent."), "Ghent|-|-|-|-");
  EXPECT_EQ(PlaceIn(own + "The night before we gather at Het Waterhuis, Groentenmarkt 9."), "Ghent|-|-|-|-");
  EXPECT_EQ(PlaceIn(own + "Letters go to Elk Inc., 1899 Wynkoop Street, Suite 600, Denver."), "Ghent|-|-|-|-");
}

TEST(PlacesTest, VideoForThoseWhoStayAtHome) {
  EXPECT_EQ(PlaceIn("The 30th XMPP Summit is held in Brussels. A Jitsi room is open all day."), "Brussels|-|-|-|-");
  EXPECT_EQ(PlaceIn("For the 30th XMPP Summit we meet by video."), "-|-|-|-|-|online");
}

TEST(PlacesTest, TheStateInManyWords) {
  EXPECT_EQ(PlaceIn("XMPP Summit 30 will be in Kochi, in the Indian state of Kerala."), "Kochi|Kerala|India|-|-");
}

TEST(PlacesTest, DotsBetweenThePieces) {
  EXPECT_EQ(PlaceIn("XMPP Summit 30!\n\n### Where\n\nJanuary 27 & 28, 2028 \xC2\xB7 BeCentral, Cantersteen 12, 1000 "
                    "Brussels \xC2\xB7 10:00"),
            "Brussels|-|-|BeCentral|Cantersteen 12, 1000 Brussels");
}

TEST(PlacesTest, BelowDateAndPlaceTheDaysAreNoHouse) {
  EXPECT_EQ(PlaceIn("XMPP Summit 30 meets in Ghent!\n\n### Date and place\n\nThursday, 24th and Friday, 25th of "
                    "September 2026, from 10:00\n\nHuis der Dingen  \nKoestraat 12-14  \n9000 Ghent"),
            "Ghent|-|-|Huis der Dingen|Koestraat 12-14, 9000 Ghent");
}

TEST(PlacesTest, InFrontOfAConferenceIsStillOurPlace) {
  EXPECT_EQ(PlaceIn("Plans for XMPP Summit 30 are made. It will be on January 27th & 28th 2028 in Ghent (Belgium, "
                    "Europe), directly in front of FOSDEM 2028."),
            "Ghent|-|Belgium|-|-");
}

TEST(PlacesTest, AStretchOfTheWorldIsNoPlace) {
  EXPECT_EQ(PlaceIn("XMPP Summit 30 was held by screen. People from Brazil to Japan joined."), "-|-|-|-|-");
}

TEST(PlacesTest, ARoomOfAHouse) {
  EXPECT_EQ(PlaceIn("XMPP Summit 30 will be in the Grote Zaal of the [Muntpunt](https://m.example) in Brussels."),
            "Brussels|-|-|Muntpunt|-");
  EXPECT_EQ(PlaceIn("XMPP Summit 30 is near. We will be using room 3.14 of the [Betahaus](https://b.example)."),
            "-|-|-|Betahaus|-");
  EXPECT_EQ(PlaceIn("XMPP Summit 30 is near. We are meeting at the office of [Odoo](https://o.example)."),
            "-|-|-|Odoo|-");
  EXPECT_EQ(PlaceIn("XMPP Summit 30 meets in hall B7 of the Kulturwerft."), "-|-|-|Kulturwerft|-");
}

TEST(PlacesTest, AHouseAndItsTownBehindAColon) {
  EXPECT_EQ(PlaceIn("XMPP Summit 30 is near.\n\nOur venue this time: the Betahaus in Berlin."),
            "Berlin|-|-|Betahaus|-");
}

TEST(PlacesTest, WhereAReportFeltAtHome) {
  EXPECT_EQ(PlaceIn("XMPP Summit 30 is over. Thanks to everyone at the Thon Hotel EU, where we always feel at home."),
            "-|-|-|Thon Hotel EU|-");
}

TEST(PlacesTest, ARoomForDinnerOrForThoseAfarIsNoVenue) {
  EXPECT_EQ(PlaceIn("XMPP Summit 30 is near. We are meeting in the Blue Room of the [Old Mill](https://o.example) for "
                    "dinner."),
            "-|-|-|-|-");
  EXPECT_EQ(PlaceIn("XMPP Summit 30 is near. We will be using the room at [Jitsi Meet](https://j.example) for those "
                    "who cannot come."),
            "-|-|-|-|-");
}

TEST(PlacesTest, WhatDescribesAHouseIsNotTheHouse) {
  EXPECT_EQ(
      PlaceIn("XMPP Summit 30 takes place in Brussels. We will be guests of Elkhouse, the digital campus inside the "
              "Central Station of Brussels (Cantersteen 12, 1000 Brussels)."),
      "Brussels|-|-|Elkhouse|Cantersteen 12, 1000 Brussels");
  EXPECT_EQ(PlaceIn("Meeting point of XMPP Summit 30 is [MOOSE](https://m.example), a maker space in the centre of the "
                    "town (Calçada do Moinho 14B)."),
            "-|-|-|MOOSE|Calçada do Moinho 14B");
}

TEST(PlacesTest, ACapitalArticleBelongsToTheName) {
  EXPECT_EQ(PlaceIn("XMPP Summit 30 was held at The Shed in Dublin."), "Dublin|-|-|The Shed|-");
  EXPECT_EQ(PlaceIn("- Venue: The Egg\n- Town: Brussels"), "Brussels|-|-|The Egg|-");
}

TEST(PlacesTest, TheWayInTellsTheAddress) {
  const std::string own = "XMPP Summit 30 takes place in Lyon.\n\n";
  EXPECT_EQ(PlaceIn(own + "The entrance is at 15 parvis Descartes, 69007 Lyon."),
            "Lyon|-|-|-|15 parvis Descartes, 69007 Lyon");
  EXPECT_EQ(PlaceIn(own + "31 people found their way to the metro station at 9."), "Lyon|-|-|-|-");
}

TEST(PlacesTest, OnlineACountryByTheWayIsNotWhere) {
  EXPECT_EQ(PlaceIn("Not everybody can travel to Belgium in winter. XMPP Summit 30 will be held online."),
            "-|-|-|-|-|online");
}

}  // namespace
}  // namespace summit
