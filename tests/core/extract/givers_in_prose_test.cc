#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

std::string GiversIn(std::string_view body) {
  return SponsorsOf(
      RecordOf(30, {{"summit/a.md", "XMPP Summit 30 Report", "2028-02-05",
                     "XMPP Summit 30 was held in Ghent on 27 and 28 January 2028.\n\n" + std::string(body)}}));
}

/// In the section of a newsletter, which is no post on the Summit.
std::string GiversInSection(const std::string& body) {
  return SponsorsOf(RecordOf(30, {{"newsletter/n.md", "The XMPP Newsletter", "2028-02-05",
                                   "## XSF Announcements\n\n### XMPP Summit 30\n\nXMPP Summit 30 took place in Ghent "
                                   "on January 27th & 28th 2028. " +
                                       body,
                                   "categories: [\"Newsletter\"]\n"}}));
}

TEST(GiversInProseTest, WhoPaidTheBill) {
  EXPECT_EQ(GiversIn("The bill of the dinner was picked up by Fjordmail."), "Fjordmail:dinner");
  EXPECT_EQ(GiversIn("Half of the dinner bill was settled by Oxnet, the other half by Elk Labs."),
            "Oxnet:dinner|Elk Labs:dinner");
  EXPECT_EQ(GiversIn("The XSF Dinner is made possible by Jane Doe and Oxnet."), "Jane Doe:dinner|Oxnet:dinner");
  EXPECT_EQ(GiversIn("Jane Doe and Oxnet were so kind as to sponsor the dinner."), "Jane Doe:dinner|Oxnet:dinner");
  EXPECT_EQ(GiversIn("Nobody was kind enough to pay for the beer."), "");
  EXPECT_EQ(GiversIn("Drinks were on the house, courtesy of Oxnet."), "Oxnet:drinks");
  EXPECT_EQ(GiversIn("The catering cost us nothing thanks to Elk Labs."), "Elk Labs:meals");
  EXPECT_EQ(GiversIn("For the waffles we are obliged to Oxnet, and for the drinks to Elk Labs."),
            "Oxnet:waffles|Elk Labs:drinks");
}

TEST(GiversInProseTest, SumsAreThoseOfTheirGivers) {
  EXPECT_EQ(GiversIn("For Summit 30 (Ghent, January) the Elk Foundation has granted \xE2\x82\xAC"
                     "3,000 for travel."),
            "Elk Foundation:travel:\xE2\x82\xAC"
            "3,000");
  EXPECT_EQ(GiversIn("However, the Elk Foundation offers \xE2\x82\xB9"
                     "200,000 in total as travel grants."),
            "Elk Foundation:travel:\xE2\x82\xB9"
            "200,000");
  EXPECT_EQ(GiversIn("Elk Labs put 800 \xE2\x82\xAC into the travel pot, Oxnet took care of the drinks."),
            "Elk Labs:travel:800 \xE2\x82\xAC|Oxnet:drinks");
  EXPECT_EQ(GiversIn("We thank Ox Labs for 400 GBP towards the hotel rooms of two students."),
            "Ox Labs:travel:400 GBP");
}

TEST(GiversInProseTest, WordsThatOpenASentenceAreNobody) {
  EXPECT_EQ(GiversIn("Luckily Oxnet paid for the dinner."), "Oxnet:dinner");
  EXPECT_EQ(GiversIn("Nevertheless, Oxnet and Elk Labs took over the cost of the dinner."),
            "Oxnet:dinner|Elk Labs:dinner");
  EXPECT_EQ(GiversIn("The notes of the Summit were taken by Jane Doe."), "");
  EXPECT_EQ(GiversIn("### Sponsors\n\n- Coffee: Oxnet\n- The rest: the XSF"), "Oxnet:coffee");
}

TEST(GiversInProseTest, RanksAndGiftsInSentences) {
  EXPECT_EQ(GiversIn("### Sponsors\n\nPlatinum: Oxnet. Gold: Elk Labs, Bee. Dinner: Cowmail."),
            "Oxnet|Elk Labs|Bee|Cowmail:dinner");
}

TEST(GiversInProseTest, FoodInASectionOnTheDinnerIsTheDinner) {
  EXPECT_EQ(GiversIn("### Dinner\n\nOn Thursday night Oxnet invited all of us to Thai food."), "Oxnet:dinner");
}

TEST(GiversInProseTest, TheSectionOfANewsletter) {
  EXPECT_EQ(GiversInSection("Our gratitude goes to Oxnet and Elk Labs for their financial support."), "Oxnet|Elk Labs");
  EXPECT_EQ(GiversInSection("Financial backing came from Oxnet."), "Oxnet");
  EXPECT_EQ(GiversInSection("Oxnet and Elk Labs are on board as sponsors of the event, and Bee treats us to the "
                            "dinner."),
            "Oxnet:event|Elk Labs:event|Bee:dinner");
  EXPECT_EQ(GiversInSection("FOSDEM 2028 followed. At our booth there were stickers, sponsored by Oxnet."), "");
  EXPECT_EQ(GiversInSection("\n\n### Fiscal Hosting\n\nThe XSF thanks Oxnet for their financial support."), "");
}

TEST(GiversInProseTest, WhatIsPickedUp) {
  EXPECT_EQ(GiversIn("Elk Labs picked up the bill for the dinner."), "Elk Labs:dinner");
  EXPECT_EQ(GiversIn("Elk Labs picked up everybody at the airport."), "");
}

TEST(GiversInProseTest, NamesWithoutTheWordsAroundThem) {
  EXPECT_EQ(GiversIn("### Sponsors\n\nThe rent is paid by [Ox](https://ox.example/); [Elk Labs](https://elk.example/) "
                     "contributes to the catering."),
            "Ox:space|Elk Labs:meals");
  EXPECT_EQ(GiversIn("### Supporters\n\nCurrently [Ox](https://ox.example/) supports the Summit with money."),
            "Ox:event");
  EXPECT_EQ(GiversIn("### Sponsoring\n\nSo far Ox Labs and Bee have promised their support. More sponsors mean lower "
                     "costs, so do get in touch."),
            "Ox Labs|Bee");
  EXPECT_EQ(
      GiversIn("### Taking part\n\nAdmission is free of charge. [Sign up in our shop](https://shop.example/) early "
               "so that we order enough food."),
      "");
  EXPECT_EQ(GiversIn("### Topics\n\n- Funding: what Oxnet grants have made possible"), "");
}

TEST(GiversInProseTest, WhoJoinsIn) {
  EXPECT_EQ(GiversInSection("Sponsors are welcome! [Ox](https://ox.example/) has already joined in."), "Ox");
  EXPECT_EQ(GiversInSection("[Ox](https://ox.example/) has already agreed to be a sponsor."), "Ox");
  EXPECT_EQ(GiversInSection("We are glad that [Elk Labs](https://elk.example/) is going to pay for the dinner."),
            "Elk Labs:dinner");
  EXPECT_EQ(GiversIn("### Sponsors\n\nAdditionally, Elk Labs stepped forward, and Bee followed suit."), "Elk Labs|Bee");
}

TEST(GiversInProseTest, PleasAndOffersGiveNothing) {
  for (const char* text :
       {"Oxnet might sponsor the dinner.", "Perhaps Oxnet will pay for the dinner.",
        "Elk Labs has been asked to pay for the room.", "Companies like Oxnet have done so in the past.",
        "Should Oxnet agree, the dinner will be free.", "We look for somebody who could sponsor the dinner."})
    EXPECT_EQ(GiversIn("### Sponsors\n\n" + std::string(text)), "") << text;
}

TEST(GiversInProseTest, WhoGaveWhich) {
  EXPECT_EQ(GiversIn("The dinner was made possible by Elk Labs, and Oxnet sponsored the meeting room."),
            "Elk Labs:dinner|Oxnet:space");
  EXPECT_EQ(GiversIn("### Sponsors\n\nThe coffee breaks are on [Ox](https://ox.example/), and [Jane "
                     "Doe](https://jane.example/) contributes to the dinner."),
            "Ox:coffee|Jane Doe:dinner");
  EXPECT_EQ(GiversIn("Lunch was paid for by Oxnet, and Elk Labs and Bee paid for the dinner."),
            "Oxnet:lunch|Elk Labs:dinner|Bee:dinner");
  EXPECT_EQ(GiversIn("Coffee (Oxnet) and lunch (Elk Labs) were sponsored."), "Oxnet:coffee|Elk Labs:lunch");
  EXPECT_EQ(GiversIn("Our thanks for coffee go to Oxnet and for lunch to Elk Labs."), "Oxnet:coffee|Elk Labs:lunch");
  EXPECT_EQ(GiversIn("Lunch by Oxnet, dinner by Elk Labs: many thanks to our sponsors!"),
            "Oxnet:lunch|Elk Labs:dinner");
  EXPECT_EQ(GiversIn("Many thanks to our sponsors! Lunch: Oxnet. Dinner: Elk Labs."), "Oxnet:lunch|Elk Labs:dinner");
  EXPECT_EQ(GiversIn("Oxnet sponsored the dinner together with [Elk Labs](https://elk.example/)."),
            "Oxnet:dinner|Elk Labs:dinner");
  EXPECT_EQ(GiversIn("### Sponsors\n\nOur sponsors were Oxnet and Elk Labs. The latter paid for the dinner."),
            "Oxnet|Elk Labs:dinner");
}

TEST(GiversInProseTest, SharedAndNot) {
  EXPECT_EQ(GiversIn("The costs of the Summit were split three ways between the XSF, Oxnet and Elk Labs."),
            "Oxnet:event|Elk Labs:event");
  EXPECT_EQ(GiversIn("Two students came on a travel grant by Oxnet."), "Oxnet:travel");
  EXPECT_EQ(GiversIn("Thanks to Chez Leon for the fine dinner."), "");
  EXPECT_EQ(GiversIn("The Summit was supported by Oxnet for the recordings."), "");
  EXPECT_EQ(GiversIn("The hotel was paid by ourselves, at Hotel Ibis."), "");
}

TEST(GiversInProseTest, WhatStandsBesideSponsors) {
  EXPECT_EQ(GiversIn("### Sponsors\n\nOx Labs continues to support the Summit. [Details](https://x.example/) and "
                     "[Conditions](https://y.example/)."),
            "Ox Labs");
  EXPECT_EQ(GiversIn("### Sponsors\n\n[Ox](https://ox.example/) | [Bee](https://bee.example/) | [Sign up "
                     "here](https://join.example/)"),
            "Ox|Bee");
  EXPECT_EQ(GiversIn("### Sponsors\n\nLunch on both days is paid for by JMP ([jmp.chat](https://jmp.chat/))."),
            "JMP:lunch");
  EXPECT_EQ(GiversIn("### Sponsors\n\n- Ox Labs makes servers for hospitals.\n- Bee is a messenger."), "Ox Labs|Bee");
  EXPECT_EQ(GiversIn("Thanks to our sponsors. Dinner: Ox Labs. Venue: Thon Hotel. Lunch: Brasserie Elk."),
            "Ox Labs:dinner");
}

TEST(GiversInProseTest, OthersWhoAreFunded) {
  for (const char* text : {"Bee, funded by Oxnet, showed its new calls.", "We saw Bee, which Oxnet pays for.",
                           "Funding was one of the topics: Jane Doe presented what Oxnet and Elk Labs support.",
                           "Funding for clients: Bee by Oxnet, Cow by the Elk Agency."})
    EXPECT_EQ(GiversIn(text), "") << text;
  EXPECT_EQ(GiversIn("No sponsor was found for lunch, but Elk Labs paid for the dinner."), "Elk Labs:dinner");
  EXPECT_EQ(GiversIn("At night we had the Summit Dinner, which Jane Doe's company [Ox](https://ox.example/) kindly "
                     "paid for."),
            "Ox:dinner");
}

TEST(GiversInProseTest, WhatAnotherIsThankedForIsNotTheirs) {
  for (const auto& [text, found] : std::vector<std::pair<std::string, std::string>>{
           {"We wish to thank Elk House for the premises, and our sponsors Ox Labs and Bee for their generosity.",
            "Elk House:space|Ox Labs|Bee"},
           {"Thanks go to Elk House for the room, and to our sponsors Ox Labs and Bee for their support.",
            "Elk House:space|Ox Labs|Bee"},
           {"We thank Ox Labs for the lunch, and our sponsors Bee and Fjordnet for everything else.",
            "Ox Labs:lunch|Bee|Fjordnet"},
           {"The dinner was supported by Ox Labs, Bee and myself.", "Ox Labs:dinner|Bee:dinner"},
           {"[Ox Labs](https://ox.example/) in Oxhausen pays for lunch.", "Ox Labs:lunch"},
           {"Without the following people and firms it would not have been possible:\n\n- "
            "[Ox](https://ox.example/): sponsoring of the room\n- Mara Lind: sponsoring of the dinner\n- Jon Roe: "
            "moderation",
            "Ox:space|Mara Lind:dinner"},
           {"Ox Labs takes over lunch, and a grant of 800 EUR for travel comes from [Bee](https://bee.example/).",
            "Bee:travel:800 EUR|Ox Labs:lunch"},
           {"A grant of 800 EUR for work on calls comes from [Bee](https://bee.example/).", ""},
       })
    EXPECT_EQ(GiversIn(text), found) << text;
}

}  // namespace
}  // namespace summit
