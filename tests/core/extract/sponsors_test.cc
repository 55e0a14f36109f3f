#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

std::string SponsorsIn(std::string_view body) {
  return SponsorsOf(RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2028-02-05", std::string(body)}}));
}

TEST(SponsorsTest, ListsUnderAHeading) {
  EXPECT_EQ(SponsorsIn("### Sponsors\n\n- [Isode](https://www.isode.com/) (200€)\n- Tigase\n- "
                       "[ooros](http://ooros.example/) / [bluendo](http://b.example/) (100€)"),
            "Isode:200€|Tigase|ooros / bluendo:100€");
}

TEST(SponsorsTest, ListsAfterASentence) {
  EXPECT_EQ(SponsorsIn("Our sponsors made this Summit possible:\n\n* [Cisco](http://cisco.example) for providing the "
                       "space and meals\n* [&Yet](http://andyet.example)"),
            "Cisco:space and meals|&Yet");
  EXPECT_EQ(SponsorsIn("The dinner was supported by:\n\n- Nokia (1000€)\n- Collabora ($50)"),
            "Nokia:dinner:1000€|Collabora:dinner:$50");
}

TEST(SponsorsTest, Prose) {
  EXPECT_EQ(SponsorsIn("Let us thank the summit's sponsors, [Example-Soft](http://a.example), "
                       "[Cisco](http://c.example) and [Surevine](http://s.example), for a great meetup."),
            "Example-Soft:event|Cisco:event|Surevine:event");
  EXPECT_EQ(SponsorsIn("Many thanks to the people and companies who sponsored this year's dinner: Isode, the Yate "
                       "Project, and Winfried Tilanus of HelpIM."),
            "Isode:dinner|Yate Project:dinner|Winfried Tilanus:dinner");
  EXPECT_EQ(SponsorsIn("XMPP Summit 30 was sponsored by Isode and Process-One."), "Isode:event|Process-One:event");
  EXPECT_EQ(SponsorsIn("A big thank you goes to [Isode](https://www.isode.com/) for sponsoring the Summit again."),
            "Isode:event");
  EXPECT_EQ(SponsorsIn("Our direct sponsors for the event are so far Isode, Snikket as well as Jane "
                       "Doe and John Roe."),
            "Isode:event|Snikket:event|Jane Doe:event|John Roe:event");
}

TEST(SponsorsTest, TheDinnerOfOneSentenceIsPaidForInTheNext) {
  EXPECT_EQ(SponsorsIn("On Sunday evening we held a dinner. This time we asked companies to chip in. Many thanks to "
                       "Nokia, bluendo, and some others for helping to defray the cost. Special thanks "
                       "go to Jane Doe for coordinating with the restaurant."),
            "Nokia:dinner|bluendo:dinner");
  EXPECT_EQ(SponsorsIn("On Sunday evening we held a dinner. In former years the XMPP Standards Foundation paid for the "
                       "dinner, but this time companies were asked to chip in. Many thanks to Nokia and bluendo for "
                       "helping to defray the costs."),
            "Nokia:dinner|bluendo:dinner")
      << "what the foundation paid once leaves this dinner to be paid";
}

TEST(SponsorsTest, WhoGaveTheRoomIsASponsorAMereHostIsNot) {
  EXPECT_EQ(SponsorsIn("Thanks to the generosity of [Example Media](http://e.example), the Summit will be held in room "
                       "12 at the Convention Center."),
            "Example Media:space");
  EXPECT_EQ(SponsorsIn("XMPP Summit 30 (hosted by Cisco in Ghent) was a success."), "");
}

TEST(SponsorsTest, OtherWaysToSayIt) {
  for (const auto& [body, sponsors] : std::vector<std::pair<std::string, std::string>>{
           {"Ox takes care of lunch at the Summit.", "Ox:lunch"},
           {"Dinner on Wednesday was on Ox.", "Ox:dinner"},
           {"Ox, Elk Labs and Jane Doe picked up the tab at the Summit dinner.",
            "Ox:dinner|Elk Labs:dinner|Jane Doe:dinner"},
           {"So far Ox gives 800 € for the dinner and Elk Lda. 350 € toward travel.",
            "Ox:dinner:800 €|Elk Lda.:travel:350 €"},
           {"Ox Lda. made it possible for two students to travel to us.", "Ox Lda.:travel"},
           {"Many thanks to our sponsors Ox and Elk Labs AB!", "Ox|Elk Labs AB"},
           {"Thanks to Ox and Elk for their generous support, and to Jane Doe for carrying chairs.", "Ox|Elk"},
           {"The Summit was made possible by Ox and Tigase, Inc., who paid for the venue.",
            "Ox:space|Tigase, Inc.:space"},
           {"Coffee and tea were provided by Ox.", "Ox:coffee"},
           {"Lunch was on Ox, while Elk footed the bill for the dinner.", "Ox:lunch|Elk:dinner"},
           {"Our sponsors this year were Ox (dinner), Elk Lda (coffee) and the Yate Project.",
            "Ox|Elk Lda|Yate Project"},
           {"- **Sponsors:** Ox, Elk Labs and Jane Doe", "Ox|Elk Labs|Jane Doe"},
       }) {
    std::string found = SponsorsIn(body), names, wanted;
    if (sponsors.find(':') != std::string::npos) {
      EXPECT_EQ(found, sponsors) << body;
      continue;
    }
    for (const auto& sponsor : RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2028-02-05", body}}).sponsors)
      names += (names.empty() ? "" : "|") + sponsor.value.name;
    EXPECT_EQ(names, sponsors) << body;
  }
}

TEST(SponsorsTest, ManyWordsForOneThing) {
  for (const char* body :
       {"Financial support came from Ox and Elk Labs.", "Grateful for the sponsorship by Ox and Elk Labs.",
        "The Summit is free of charge thanks to Ox and Elk Labs.",
        "We thank Ox and Elk Labs, without whom we would have gone hungry, and all volunteers.",
        "The costs of the dinner were shared by Ox and Elk Labs.", "Dinner was courtesy of Ox and Elk Labs.",
        "Ox and Elk Labs were our sponsors.", "Ox and Elk Labs contributed to the costs of the Summit.",
        "Ox and Elk Labs treated us to dinner.", "### With the kind support of\n\n- Ox\n- Elk Labs",
        "### Supporters\n\nOx and Elk Labs."}) {
    std::string names;
    for (const auto& sponsor :
         RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2028-02-05", std::string(body)}}).sponsors)
      names += (names.empty() ? "" : "|") + sponsor.value.name;
    EXPECT_EQ(names, "Ox|Elk Labs") << body;
  }
}

TEST(SponsorsTest, EachWithWhatItGave) {
  for (const auto& [body, sponsors] : std::vector<std::pair<std::string, std::string>>{
           {"Taking part is free thanks to **Ox**, which sponsors the catering on both days, to **Elk NV** (dinner on "
            "Thursday) and to an anonymous donor.",
            "Ox:meals|Elk NV:dinner"},
           {"Participation is free thanks to Ox (lunch), Elk Labs (rooms) and Bee (coffee).",
            "Ox:lunch|Elk Labs:space|Bee:coffee"},
           {"Many thanks to Ox (dinner) and Elk Labs (drinks)!", "Ox:dinner|Elk Labs:drinks"},
           {"The Summit was made possible by Ox (dinner, 300 €) and Elk Labs (lunch).",
            "Ox:dinner:300 €|Elk Labs:lunch"},
           {"### Thanks\n\n- Ox \u2014 lunch\n- Elk Labs \u2014 dinner, 300 €\n- Jane Doe \u2014 minutes",
            "Ox:lunch|Elk Labs:dinner:300 €"},
           {"We look for sponsors. These have said yes so far:\n\nElk Systems\n: the room, and coffee\n\nOx\n: \\$300 "
            "toward the dinner\n\nJane Doe\n: \\$100 toward the dinner",
            "Elk Systems:space and coffee|Ox:dinner:$300|Jane Doe:dinner:$100"},
           {"Food and drinks: Ox and Elk Labs.", "Ox:meals and drinks|Elk Labs:meals and drinks"},
           {"- Catering: Ox\n- Dinner: Elk Labs\n- Venue: Town Hall, Ghent", "Ox:meals|Elk Labs:dinner"},
       })
    EXPECT_EQ(SponsorsIn(body), sponsors) << body;
}

TEST(SponsorsTest, TablesAndLinesWithSeveralNames) {
  EXPECT_EQ(SponsorsIn("### Sponsors\n\n| Level | Sponsors |\n|---|---|\n| Gold | Ox, Elk Labs |\n| Silver | Bee |"),
            "Ox|Elk Labs|Bee");
  EXPECT_EQ(SponsorsIn("### Sponsors\n\n| What | Who |\n|---|---|\n| Dinner | Ox and Elk Labs |\n| Lunch | Bee |"),
            "Ox:dinner|Elk Labs:dinner|Bee:lunch");
  EXPECT_EQ(SponsorsIn("### Sponsors\n\n| For | By |\n|---|---|\n| Dinner | Ox |\n| Lunch | Bee GmbH |"),
            "Ox:dinner|Bee GmbH:lunch");
  EXPECT_EQ(SponsorsIn("### Sponsors\n\n**Gold:** Ox, Elk  \n**Silver:** Bee"), "Ox|Elk|Bee");
  EXPECT_EQ(SponsorsIn("- Venue sponsor: Ox\n- Dinner sponsor: Elk Labs"), "Ox:space|Elk Labs:dinner");
  EXPECT_EQ(SponsorsIn("### Sponsors\n\n- Jane Doe of Psi\n- Elk Labs from Ghent\n- Institute of Elks"),
            "Jane Doe|Elk Labs|Institute of Elks");
}

TEST(SponsorsTest, SeveralGiversInOneSentence) {
  for (const auto& [body, sponsors] : std::vector<std::pair<std::string, std::string>>{
           {"Sponsors are Ox for the venue and Elk Labs for the coffee.", "Ox:space|Elk Labs:coffee"},
           {"Ox sponsored lunch, Elk Labs sponsored coffee.", "Ox:lunch|Elk Labs:coffee"},
           {"Lunch comes from Ox, coffee from Elk Labs.", "Ox:lunch|Elk Labs:coffee"},
           {"Lunch was sponsored by Ox, coffee by Elk Labs.", "Ox:lunch|Elk Labs:coffee"},
           {"The dinner is on Ox; the drinks are on Elk Labs.", "Ox:dinner|Elk Labs:drinks"},
           {"Half of the dinner was paid by Ox, the other half by Elk Labs.", "Ox:dinner|Elk Labs:dinner"},
           {"Ox is our venue sponsor, Elk Labs our coffee sponsor.", "Ox:space|Elk Labs:coffee"},
           {"Ox sent 200 USD and Jane Doe 20 USD for the dinner.", "Ox:dinner:200 USD|Jane Doe:dinner:20 USD"},
           {"We received 500 € from Ox and 250 € from Elk Labs for the dinner.",
            "Ox:dinner:500 €|Elk Labs:dinner:250 €"},
       })
    EXPECT_EQ(SponsorsIn(body), sponsors) << body;
}

TEST(SponsorsTest, WhatAThingCostsIsNotWhatSomebodyGave) {
  for (const auto& [body, sponsors] : std::vector<std::pair<std::string, std::string>>{
           {"Ox paid for the dinner, which cost 640 €.", "Ox:dinner"},
           {"Ox sponsored the dinner (25 € per head).", "Ox:dinner"},
           {"Dinner (640 €) was sponsored by Ox.", "Ox:dinner:640 €"},
           {"The rent of 640 € was covered by Ox.", "Ox:space:640 €"},
           {"Ox sponsored the dinner with 640 €.", "Ox:dinner:640 €"},
           {"640 € for the dinner came from Ox.", "Ox:dinner:640 €"},
       })
    EXPECT_EQ(SponsorsIn(body), sponsors) << body;
}

TEST(SponsorsTest, TheDotOfALegalFormIsKept) {
  EXPECT_EQ(SponsorsIn("The Summit was sponsored by Elk Lda. and Ox Ltd."), "Elk Lda.:event|Ox Ltd.:event");
  EXPECT_EQ(SponsorsIn("### Sponsors\n\n- Elk S.A.\n- Ox e.V.\n- Bee & Co.\n- Ant."), "Elk S.A.|Ox e.V.|Bee & Co.|Ant");
}

TEST(SponsorsTest, AShortNameIsTheWholeOnes) {
  EXPECT_EQ(SponsorsOf(RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2028-02-05", "### Sponsors\n\n- Elk Systems"},
                                     {"summit/b.md", "XMPP Summit 30 report", "2028-02-04",
                                      "Elk gave 200 € for the dinner at the Summit."}})),
            "Elk Systems:event and dinner:200 €");
}

TEST(SponsorsTest, LogosTablesAndTerms) {
  EXPECT_EQ(
      SponsorsIn(
          "### Sponsors\n\n[![Ox logo](o.png)](https://ox.example) [![Elk](e.png)](https://elk.example)\n\n{{< figure "
          "src=\"a.png\" alt=\"Ant\" link=\"https://ant.example\" >}}"),
      "Ox|Elk|Ant");
  EXPECT_EQ(
      SponsorsIn(
          "<p><b>Our sponsors</b><br/>\n<a href=\"/o\"><img alt=\"Ox\"></a>\n<a href=\"/e\"><img alt=\"Elk\"></a></p>"),
      "Ox|Elk");
  EXPECT_EQ(SponsorsIn("### Sponsors\n\n* [![Elk Labs](e.png)](/e) Elk Labs: 10 000 SEK for the dinner"),
            "Elk Labs:dinner:10 000 SEK");
  EXPECT_EQ(SponsorsIn(
                "| Sponsor | Amount (EUR) | For |\n|---|---|---|\n| ejabberd | 400 | dinner |\n| &yet | 150 | lunch |"),
            "ejabberd:dinner:400|&yet:lunch:150");
  EXPECT_EQ(
      SponsorsIn(
          "### Sponsors\n\n<dl><dt>Ox</dt><dd>lunch on both days</dd><dt>Elk</dt><dd>€ 250 for the dinner</dd></dl>"),
      "Ox:lunch|Elk:dinner:€ 250");
  EXPECT_EQ(SponsorsIn("### Sponsors\n\n- Lunch: Ox and Elk\n- Gold: Ant\n- 200 € from Bee"),
            "Ox:lunch|Elk:lunch|Ant|Bee:200 €");
}

TEST(SponsorsTest, GiftsForOtherThings) {
  for (const char* body :
       {"FOSDEM was sponsored by Ox and Elk.", "Jane Doe gave a talk over lunch.", "The XSF paid for the room.",
        "The dinner costs 25 € and Jane Doe takes the reservations.",
        "Thanks to Jane Doe (minutes) and Max Muster (photos).", "Thanks to Jane Doe (Ox) for the minutes.",
        "The Summit is free, thanks to Jane Doe's planning.", "FOSDEM is free thanks to Ox and Elk Labs.",
        "Food and drinks: bring your own.", "Food and drinks: in the Brasserie Elk.", "Food: Pizza, Drinks: Beer",
        "Lunch: Thursday, 12:30", "- Lunch: 12:30\n- Dinner: The Keg\n- Coffee: Room 12", "Ox sponsors the XSF.",
        "Would Ox like to sponsor the dinner?", "We are looking for sponsors, as Ox knows.",
        "Many thanks to Jane Doe for booking the room.",
        "### Thanks\n\n- Jane Doe for arranging meeting space\n- Max Muster for moderating"})
    EXPECT_EQ(SponsorsIn(body), "") << body;
}

TEST(SponsorsTest, NotSponsors) {
  EXPECT_EQ(SponsorsIn("Thanks to Jane Doe for leading the Summit and to John Roe for the notes."), "");
  EXPECT_EQ(SponsorsIn("Example Corp generously sponsored the second developer challenge."), "");
  EXPECT_EQ(SponsorsIn("The lunch is paid by the XSF."), "");
  EXPECT_EQ(SponsorsIn("Sponsors are still being sought for the dinner. Please contact Jane Doe."), "");
  EXPECT_EQ(
      SponsorsIn("### Sunday: Dinner\n\nParticipants:\n\n1. Jane Doe (Example) - Sponsor\n2. John Roe - XSF Member"),
      "");
}

TEST(SponsorsTest, ThanksForMoneyAndForWorkInOneList) {
  EXPECT_EQ(SponsorsIn("The XSF thanks those who made the Summit possible:\n\n- Jane Doe for her time and work.\n- "
                       "[Isode](https://i.example) for sponsoring the Summit.\n- John Roe and Max Muster for "
                       "sponsoring the dinner."),
            "Isode:event|John Roe:dinner|Max Muster:dinner");
}

TEST(SponsorsTest, OneSponsorUnderTwoSpellingsIsOne) {
  EXPECT_EQ(SponsorsOf(RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2028-02-05",
                                      "### Sponsors\n\n- AG Software\n- Isode Ltd. (200€)"},
                                     {"summit/b.md", "XMPP Summit 30 report", "2028-02-04",
                                      "The Summit was sponsored by AG-Software and Isode."}})),
            "AG Software:event|Isode Ltd.:event:200€");
}

std::string SponsorsAtForty(std::string_view body) {
  return SponsorsOf(RecordOf(40, {{"summit/a.md", "XMPP Summit 40", "2030-02-05",
                                   "The 40th XMPP Summit took place in Ghent.\n\n" + std::string(body)}}));
}

TEST(SponsorsTest, ThankedForWorkOrForAGift) {
  for (const auto& [body, found] : std::vector<std::pair<std::string, std::string>>{
           {"We also thank [Daniel Gultsch](https://gultsch.de/), who found the rooms and deals with the paperwork.",
            ""},
           {"Thanks to Jane Doe for finding the room.", ""},
           {"Thanks to Jane Doe, who reserved the restaurant and cooked coffee.", ""},
           {"Thanks to Ralph Meijer for the stream.", ""},
           {"We thank Ralph Meijer for streaming.", ""},
           {"Thanks to Ralph Meijer for cameras, microphones and the stream.", ""},
           {"Many thanks to Ralph Meijer for taking care of the video equipment.", ""},
           {"Thanks to Jane Doe for running the video conference, and to Ox Labs for the coffee.", "Ox Labs:coffee"},
           {"Thanks to Ox GmbH for the video equipment.", "Ox GmbH:video"},
           {"Thanks to Jane Doe for lending us the projector.", ""},
           {"Thanks to Jane Doe for paying the projector.", "Jane Doe:video"},
           {"The Summit was fun. Jane Doe lent us her microphones.", ""},
           {"Thanks to Jane Doe for looking after the venue.", ""},
           {"Thanks to Jane Doe for planning the dinner.", ""},
           {"Thanks to Jane Doe for the dinner reservation.", ""},
           {"Thanks to Jane Doe for the lunch orders.", ""},
           {"Thanks to Jane Doe for cleaning up the kitchen and the coffee machine.", ""},
           {"Thanks to Jane Doe for making coffee.", ""},
           {"Thanks to Jane Doe for setting up the room.", ""},
           {"Thanks to Jane Doe for the keys to the room.", ""},
           {"We thank Guus der Kinderen, who led us through the meeting, and Jane Doe, who wrote the minutes.", ""},
           {"[NLnet Foundation](https://nlnet.nl/) supports this Summit with 1500 € for travel costs of volunteers.",
            "NLnet Foundation:travel:1500 €"},
           {"We are grateful to our sponsors for this edition: [Seeweb](https://s.it/) (coffee breaks), [Nordpol "
            "Hosting](https://n.example/) (dinner, 750 €) and the [Internet Society Italy Chapter](https://isoc.it/).",
            "Seeweb:coffee|Nordpol Hosting:dinner:750 €|Internet Society Italy Chapter"},
           {"And then there is one private person, Edward Maurer, with 100 € towards the dinner.",
            "Edward Maurer:dinner:100 €"},
           {"New among the sponsors: [Fastmail](https://fastmail.com/) with 600 € for travel grants, and "
            "[Prose](https://prose.org/) for T-shirts.",
            "Fastmail:travel:600 €|Prose:t-shirts"},
           {"On Thursday evening [Linagora](https://linagora.com/) invites all participants to dinner in a bouchon "
            "nearby.",
            "Linagora:dinner"},
           {"Ox Labs invites everybody to drinks on Friday.", "Ox Labs:drinks"},
           {"Ox Labs invited us to a dinner at the Keg.", "Ox Labs:dinner"},
           {"We invite everybody to dinner on Thursday.", ""},
           {"The XSF invites everybody to dinner.", ""},
           {"Everybody is invited to the dinner by Ox Labs.", "Ox Labs:dinner"},
           {"JabberFR hosted us, Linagora fed us, Clara drew the poster.", "Linagora"},
           {"A separate thank you goes to Isode, Erlang Solutions, Quillfire and, at the last minute, "
            "[Tigase](http://tigase.net/), who sponsored Summit 40 in Ghent. Tigase paid for the farewell dinner.",
            "Isode:event|Erlang Solutions:event|Quillfire:event|Tigase:dinner"},
           {"**Who pays?** We do have three wonderful sponsors already: [Isode](http://www.isode.com/), [Erlang "
            "Solutions](https://e.com/) and [Quillfire](http://q.example/). Room for a fourth!",
            "Isode|Erlang Solutions|Quillfire"},
           {"The Technical University of Vienna sponsored the coffee, and so did Jane Doe of Ox.",
            "Technical University of Vienna:coffee"},
           {"Our thanks go to the university, our partner, and Ox Labs for the room.", "Ox Labs:space"},
           {"Isode paid 500 € last year, Tigase gave 250 €.", ""},
           {"Isode sponsors the dinner again, as last year.", "Isode:dinner"},
           {"Missing are 700 €, for which we hope to hear from Cisco and Google.", ""},
           {"The XSF is supported by ProcessOne and USSHC throughout the year.", ""},
           {"Isode and Tigase support the XSF all year round.", ""},
           {"Google is treating us to dinner.", "Google:dinner"},
           {"Isode will be covering the lunch.", "Isode:lunch"},
           {"Travel was funded through a 1500 EUR donation by the Prototype Fund.", "Prototype Fund:travel:1500 EUR"},
           {"Jabber Inc. took everybody out for dinner.", "Jabber Inc.:dinner"},
           {"Jane Doe took everybody to the dinner place.", ""},
           {"These donors gave €50 each: Jane Doe, Max Muster and Ox Labs.", "Jane Doe:€50|Max Muster:€50|Ox Labs:€50"},
           {"Thanks to Ox Labs; to Feedzai and Isode for two lunches.", "Feedzai:lunch|Isode:lunch"},
           {"Thanks to Jane Doe for letting us use her laptop.", ""},
           {"Thanks to Cisco for letting us use their offices.", "Cisco:space"},
       })
    EXPECT_EQ(SponsorsAtForty(body), found) << body;
}

TEST(SponsorsTest, TurnsOfPhraseOfGiving) {
  for (
      const auto& [body, found] : std::vector<std::pair<std::string, std::string>>{
          {"ProcessOne will pay for lunch on both days.", "ProcessOne:lunch"},
          {"Thanks to Elk Foundation, five students could be among us.", "Elk Foundation:travel"},
          {"Thanks to Elk Foundation, three students were able to travel to Ghent.", "Elk Foundation:travel"},
          {"Elk Foundation gave ₹60,000 toward tickets of students.", "Elk Foundation:travel:₹60,000"},
          {"Elk Labs sponsors the Summit with KSh 150,000.", "Elk Labs:event:KSh 150,000"},
          {"We owe Ox a debt of gratitude for hosting us, and Elk Labs for buying Monday's beer and burgers.",
           "Elk Labs:burgers and drinks"},
          {"We owe the lunch to Elk Labs.", "Elk Labs:lunch"},
          {"That lunch was free we owe to Elk Labs.", "Elk Labs:lunch"},
          {"Travel of three students was subsidised with £450 by [Ox](https://ox.example/), and [Elk "
           "Telecom](http://elk.example/) stood the curry on Thursday night.",
           "Ox:travel:£450|Elk Telecom:curry"},
          {"Ox foots the bill for coffee on both days, and the Thursday dinner goes on the account of "
           "[Elk](https://elk.example/).",
           "Ox:coffee|Elk:dinner"},
          {"Dinner was at the expense of Elk Labs.", "Elk Labs:dinner"},
          {"Thursday's lunch went on the tab of Elk Labs.", "Elk Labs:lunch"},
          {"The XSF bows to Ox, who looked after us so well, and to Elk and Bee, who opened their purses.", "Elk|Bee"},
          {"Ox treats all of us to the dinner. Other sponsors this Summit has none, and needs none.", "Ox:dinner"},
          {"While Ox gives the rent, [Elk](https://elk.example/) puts 300 € into the travel fund.",
           "Elk:travel:300 €|Ox:space"},
          {"The rent is a gift of Ox.", "Ox:space"},
          {"Lunch is a present from Ox and Elk Labs.", "Ox:lunch|Elk Labs:lunch"},
          {"Ox and Elk Labs shared the costs of the catering.", "Ox:meals|Elk Labs:meals"},
          {"Ox and Elk Labs split the bill of the dinner between them.", "Ox:dinner|Elk Labs:dinner"},
          {"Antel Libre and Movim, you two are the best sponsors one can wish for.", "Antel Libre|Movim"},
          {"Surevine has rented the room for us and pays for the club mate, too.", "Surevine:space and drinks"},
          {"I'd like to raise a glass to Ox, Elk and Tilanus Consultancy for the money.", "Ox|Elk|Tilanus Consultancy"},
          {"Friday night, Prater Garten. estos GmbH (200€) and Tilanus Consultancy (100€) are sponsoring the dinner.",
           "estos GmbH:dinner:200€|Tilanus Consultancy:dinner:100€"},
          {"### Dinner\n\nOn Monday at 19:00 we meet at the Brewing Company. These good people chip in:\n\n- "
           "[Webex](http://www.webex.com/) (\\$300)\n- Joe Hill (\\$100)\n",
           "Webex:dinner:$300|Joe Hill:dinner:$100"},
          {"We want to name those behind it:\n\n- Lucy Ferreira, for unlocking every door\n- "
           "[Movim](https://movim.eu/), for its share of the travel fund\n- Antel Libre, for paying the rent\n- Seb "
           "Abreu, for driving to the airport nine times\n",
           "Movim:travel|Antel Libre:space"},
          {"We that is Ox, Elk Labs met the costs of the coffee.", "Ox:coffee|Elk Labs:coffee"},
          {"Ox picked up Friday's tab. Elk settled the bar bill.", "Ox|Elk:drinks"},
          {"The XSF paid the deposit; Elk Labs pays the rest of the rent.", "Elk Labs:space"},
          {"Zoho saw to it that nobody went hungry.", "Zoho"},
          {"NLnet paid for eleven tickets.", "NLnet:travel"},
          {"Isode gave 500 EUR, and Tigase matched that amount.", "Isode:500 EUR|Tigase"},
          {"Aitäh to Elisa and Zone Media, the two sponsors without whom the room would have been dark and the plates "
           "empty.",
           "Elisa|Zone Media"},
          {"And to Dave Roe, sponsor of the dinner, we say cheers.", "Dave Roe:dinner"},
          {"### Beer & food\n\nFriday night, Prater Garten. estos GmbH (200€) and Ox (100€) are sponsoring the dinner.",
           "estos GmbH:dinner:200€|Ox:dinner:100€"},
          {"JMP gave 500 € for the dinner at the Garonne, YunoHost and Mailo shared the costs of the catering.",
           "JMP:meals and dinner:500 €|YunoHost:meals|Mailo:meals"},
          {"Our friends at Elk, Bee and Ox paid for the dinner.", "Elk:dinner|Bee:dinner|Ox:dinner"},
          {"A special thank you goes to:\n\n- [Monal](https://monal.example/) and [Isode](https://i.example/) for "
           "sponsoring the Summit\n- Dave Roe, sponsor of the XSF Dinner\n- Ralph Mey, who kept the stream alive\n- "
           "Sev Fer, whose stickers were gone by noon",
           "Monal:event|Isode:event|Dave Roe:dinner"},
          {"Thanks to Elk Foundation, five students could be among us.", "Elk Foundation:travel"},
          {"Lunch on both days is taken care of by Ox.", "Ox:lunch"},
          {"The coffee machine was kept running by Ox, who sponsored the beans.", "Ox:coffee"},
          {"This Summit would not have been possible without Ox and Elk Labs, our sponsors.",
           "Ox:event|Elk Labs:event"},
          {"Financial support came from Ox (300 €) and Elk Labs (200 €).", "Ox:300 €|Elk Labs:200 €"},
          {"Sponsors: Ox, Elk Labs, Bee.", "Ox|Elk Labs|Bee"},
          {"**Sponsors**\n\nOx, Elk Labs, Bee", "Ox|Elk Labs|Bee"},
          {"A big round of applause for our sponsors Ox and Elk Labs!", "Ox|Elk Labs"},
          {"Ox generously offered to cover the travel costs of two students.", "Ox:travel"},
          {"Travel grants were made available by Ox.", "Ox:travel"},
          {"Ox has once again agreed to be our dinner sponsor.", "Ox:dinner"},
          {"Food and drinks come courtesy of Ox.", "Ox:meals and drinks"},
          {"The evening meal was kindly paid for by Jane Doe.", "Jane Doe:dinner"},
          {"We would like to thank our sponsors: Ox (lunch), Elk Labs (dinner) and Jane Doe (coffee).",
           "Ox:lunch|Elk Labs:dinner|Jane Doe:coffee"},
          {"Ox put on a lovely buffet for us.", "Ox:meals"},
          {"Ox laid on lunch.", "Ox:lunch"},
          {"The XSF dinner is again made possible by Ox.", "Ox:dinner"},
          {"The dinner was, as in past years, sponsored by Ox.", "Ox:dinner"},
          {"The XSF thanks Ox for its donation of 1,000 € to the Summit.", "Ox:event:1,000 €"},
          {"The XSF would like to thank Ox for sponsoring the Summit, Elk Labs for sponsoring the dinner, and Bee for "
           "providing the venue.",
           "Ox:event|Elk Labs:dinner|Bee:space"},
          {"As every year, [Ox](https://ox.example/) sponsors the XSF Dinner.", "Ox:dinner"},
          {"This year's dinner sponsors: [Ox](https://ox.example/), [Elk](https://elk.example/).",
           "Ox:dinner|Elk:dinner"},
          {"The dinner, sponsored by Ox, took place at Chez Leon.", "Ox:dinner"},
          {"Dinner at Chez Leon was sponsored by Ox.", "Ox:dinner"},
          {"Ox is picking up the bill for dinner at Chez Leon, Rue A 5.", "Ox:dinner"},
          {"Ox and the XSF share the cost of the dinner.", "Ox:dinner"},
          {"Thank you, Ox, for the lunch!", "Ox:lunch"},
          {"Thank you Ox and Elk Labs!! for sponsoring.", "Ox|Elk Labs"},
          {"| Sponsor | For |\n|---|---|\n| Ox | Lunch |\n| Elk Labs | Dinner (300 €) |\n",
           "Ox:lunch|Elk Labs:dinner:300 €"},
          {"| | |\n|---|---|\n| Lunch sponsor | Ox |\n| Dinner sponsor | Elk Labs |\n", "Ox:lunch|Elk Labs:dinner"},
          {"- **Ox** – lunch sponsor\n- **Elk Labs** – dinner sponsor", "Ox:lunch|Elk Labs:dinner"},
          {"### Sponsors\n\n{{< figure src=\"/a.svg\" link=\"https://ox.example/\" alt=\"Ox\" >}}\n{{< figure "
           "src=\"/b.svg\" link=\"https://elk.example/\" alt=\"Elk\" >}}",
           "Ox|Elk"},
          {"### Thanks to our sponsors\n\n<ul>\n<li><a href=\"https://ox.example/\">Ox</a></li>\n<li>Elk "
           "Labs</li>\n</ul>",
           "Ox|Elk Labs"},
          {"Sponsored by: Ox & Elk Labs", "Ox|Elk Labs"},
          {"Conversations.im (Daniel Doe) and Ox sponsored coffee.", "Conversations.im:coffee|Ox:coffee"},
          {"A dinner for all of us, paid by Ox, closed the first day.", "Ox:dinner"},
          {"At noon Ox served sandwiches to everyone.", "Ox:sandwiches"},
          {"Ox invited everyone to a round of beers after the Summit.", "Ox:drinks"},
          {"Coffee and croissants were offered by Ox.", "Ox:croissants and coffee"},
          {"We are indebted to Ox, who lent the room, and Elk Labs, who fed us.", "Ox:space|Elk Labs"},
      })
    EXPECT_EQ(SponsorsAtForty(body), found) << body;
}

TEST(SponsorsTest, WhatOnlySoundsLikeGiving) {
  for (const auto& [body, found] : std::vector<std::pair<std::string, std::string>>{
           {"Everybody pays their own hotel, lunch is on the XSF.", ""},
           {"You pay your own dinner.", ""},
           {"Everyone will pay for their own dinner.", ""},
           {"Participants pay for dinner themselves.", ""},
           {"Everyone else is asked to contribute $150, which buys a lot of pizza.", ""},
           {"### Hotels\n\n- Hotel Ibis (90 €)\n- Hotel Elk (70 €)\n", ""},
           {"Thanks\n\n- Catering: Bob Roe and his team\n- Room: Jane Doe\n", ""},
           {"Without Ox no asado, without Red Club no Summit.", ""},
           {"Nobody paid anything.", ""},
           {"Many thanks go to Jane Doe for cutting the pizza.", ""},
           {"The beer event of FOSDEM is sponsored by Ox.", ""},
           {"Jane Doe put the slides online, Max Muster hired a bike.", ""},
           {"Ox and Elk met at the venue for lunch.", ""},
           {"Jane Doe stood in the room and talked about food.", ""},
           {"Max Muster shared his notes and the cost of running a server.", ""},
           {"Max Muster split the room into two groups.", ""},
           {"Jane Doe matched the two proposals.", ""},
           {"Jane Doe settled the question of the bill of materials.", ""},
           {"Jane Doe saw to it that nobody missed the tram.", ""},
           {"Back to Ox for the lunch.", ""},
           {"We owe Jane Doe an answer on the room version.", ""},
           {"Welcome to Elsene, the home of lunch.", ""},
           {"Fly to Ghent, take the train to the hotel.", ""},
           {"Dinner was a gift of the sea.", ""},
           {"The XSF covers the rent.", ""},
           {"Some of the members can come because of students.", ""},
           {"Thanks to MIX, people could join rooms on many servers.", ""},
           {"Thanks to XEP-0313, people can attend late.", ""},
           {"Thanks to Jane Doe, who drove, five people could attend.", ""},
           {"The Summit's budget: room 400 €, food 300 €.", ""},
           {"The dinner costs 30 € per person.", ""},
           {"Ox released a new server at the Summit, and paid support is offered.", ""},
           {"Lunch was had at the canteen of Ox.", ""},
           {"Thanks to everyone who attended, and to Jane Doe for the minutes.", ""},
           {"The meeting was chaired by Jane Doe, lunch was at 12.", ""},
           {"We had dinner with people from Ox and Elk Labs.", ""},
           {"Sponsors of FOSDEM include Ox and Elk Labs.", ""},
           {"Jane Doe gave an overview of the costs of push.", ""},
           {"Ox supports MIX, and Elk Labs covers it as well.", ""},
           {"Jane Doe and Max Muster took pictures at dinner.", ""},
           {"Jane Doe brought up the room version again.", ""},
           {"Jane Doe put the coffee topic on the agenda in the room.", ""},
       })
    EXPECT_EQ(SponsorsAtForty(body), found) << body;
}

TEST(SponsorsTest, WhoCarriedTheCosts) {
  EXPECT_EQ(SponsorsIn("Elk Systems carried the costs of the venue."), "Elk Systems:space");
  EXPECT_EQ(SponsorsIn("The costs of the dinner were carried by Elk Systems."), "Elk Systems:dinner");
  EXPECT_EQ(SponsorsIn("Elk Systems put up the money for the room."), "Elk Systems:space");
  EXPECT_EQ(SponsorsIn("Elk Systems pledged to pay for the coffee breaks."), "Elk Systems:coffee");
  EXPECT_EQ(SponsorsIn("This Summit is held with the kind support of Elk Systems and Otter Labs."),
            "Elk Systems:event|Otter Labs:event");
  EXPECT_EQ(SponsorsIn("Jane Doe carried the coffee upstairs."), "");
}

TEST(SponsorsTest, OnBoardWhereSponsorsWereSpokenOf) {
  EXPECT_EQ(SponsorsIn("Sponsors make the Summit possible. Elk Systems and Otter Labs are on board; who else wants to "
                       "join?"),
            "Elk Systems|Otter Labs");
  EXPECT_EQ(SponsorsIn("This newsletter is sponsored by Elk Systems."), "");
  EXPECT_EQ(SponsorsIn("Elk Systems, who sponsored the last Summit, will be there again."), "");
}

}  // namespace
}  // namespace summit
