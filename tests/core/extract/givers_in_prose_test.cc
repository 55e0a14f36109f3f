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
            "Oxnet:meals|Elk Labs:drinks");
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

}  // namespace
}  // namespace summit
