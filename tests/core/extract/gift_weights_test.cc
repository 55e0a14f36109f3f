#include "core/extract/gift_weights.h"

#include "core/extract/reading.h"
#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

/// Those who gave, as far as weighing finds them alone.
std::string GiversIn(std::string_view body) { return GiversByWeight(std::string(body)); }

TEST(GiftWeightsTest, WhatCameFromWhom) {
  EXPECT_EQ(GiversIn("Thank you all! The meals came from Elk Labs, tickets from Oxmail, and coffee from Kiwi GmbH."),
            "Elk Labs:meals|Oxmail:travel|Kiwi GmbH:coffee");
  EXPECT_EQ(GiversIn("The airport has flights from the Gulf and from all bigger cities."), "");
  EXPECT_EQ(GiversIn("The dinner was on Jane Roe, and [Ox](https://ox.example/) gave 250 GBP towards the room."),
            "Jane Roe:dinner|Ox:space:250 GBP");
  EXPECT_EQ(
      GiversIn(
          "To [Ox](https://ox.example/) we owe Thursday's dinner, and the bill of the breakfast went to Elk Labs."),
      "Ox:dinner|Elk Labs:breakfast");
  EXPECT_EQ(GiversIn("At Summit 30 lunch was on Elk Labs, dinner on Jane Roe: thanks!"),
            "Elk Labs:lunch|Jane Roe:dinner");
  EXPECT_EQ(GiversIn("Our breakfast and our rooms at Summit 30 were made possible by the generosity of "
                     "[Elk](https://elk.example/) and [Ox](https://ox.example/)."),
            "Elk:space and breakfast|Ox:space and breakfast");
}

TEST(GiftWeightsTest, WhatTheyDo) {
  EXPECT_EQ(GiversIn("A word of gratitude. [Elk](https://elk.example/) and Oxmail made sure we could rent the hall."),
            "Elk:space|Oxmail:space");
  EXPECT_EQ(GiversIn("For Summit 30 [Elk](https://elk.example/) adds 300 Euro for food."), "Elk:meals:300 Euro");
  EXPECT_EQ(GiversIn("So far [Elk](https://elk.example/) and [Ox](https://ox.example/) help us with the rent."),
            "Elk:space|Ox:space");
}

TEST(GiftWeightsTest, WhatTheyAreThankedFor) {
  EXPECT_EQ(
      GiversIn("We are grateful to:\n\n- [Jane Roe](https://jane.example/) and [Ox](https://ox.example/) for their "
               "contribution to the XSF Dinner."),
      "Jane Roe:dinner|Ox:dinner");
  EXPECT_EQ(GiversIn("Elk Labs and Oxmail deserve a round of applause for their sponsoring of Summit 30."),
            "Elk Labs:event|Oxmail:event");
  EXPECT_EQ(GiversIn("Thanks to Oxmail (lunches) and Elk Labs (the dinner)!"), "Oxmail:lunch|Elk Labs:dinner");
}

TEST(GiftWeightsTest, WordsOfSponsoringBesideThem) {
  EXPECT_EQ(GiversIn("Oxmail was the main sponsor of XMPP Summit 30."), "Oxmail:event");
  EXPECT_EQ(GiversIn("[Oxmail](https://ox.example/) was the main sponsor of XMPP Summit 30."), "Oxmail:event");
  EXPECT_EQ(GiversIn("We have one phone, generously sponsored by [Elk](https://elk.example/), as a prize."), "");
}

TEST(GiftWeightsTest, SumsGoWithThoseWhoGaveThem) {
  EXPECT_EQ(GiversIn("We are grateful to [Elk](https://e.example/), who contribute 600 € for the catering, and to "
                     "[Ox](https://o.example/), who contribute 1.000 € for the room."),
            "Elk:meals:600 €|Ox:space:1.000 €");
  EXPECT_EQ(GiversIn("Dinner is at Gasthaus Rebhuhn on Thursday. [Ox](https://o.example/) invites all of you to it!"),
            "Ox:dinner");
  EXPECT_EQ(GiversIn("- Jane Roe, whose purse covered the XSF Dinner."), "Jane Roe:dinner");
}

TEST(GiftWeightsTest, WorkIsNoGift) {
  EXPECT_EQ(
      GiversIn("We thank [Kim Ox](https://kim.example/), who again takes care of the hotel and the organisation."), "");
  EXPECT_EQ(GiversIn("Thanks to Jane Roe for booking the restaurant and to [Kim](https://k.example/) for the notes."),
            "");
  EXPECT_EQ(GiversIn("After lunch Oxmail gave a demo of its new server."), "");
}

TEST(GiftWeightsTest, TheFoundationAndOtherEventsAreNone) {
  EXPECT_EQ(GiversIn("The lunch at Summit 30 was paid by the XSF."), "");
  EXPECT_EQ(GiversIn("PravConf for its part is sponsored by [Elk](https://elk.example/)."), "");
  EXPECT_EQ(GiversIn("**Where do I sleep?** The Hampton Inn offers a rate of 109 Euro per night."), "");
}

TEST(GiftWeightsTest, SponsorsEachForTheirOwn) {
  EXPECT_EQ(
      GiversIn("We could not have done it without our sponsors: [Ox](https://o.example/) and [Elk](https://e.example/) "
               "for the dinner, and [Yak](https://y.example/) for coffee and snacks."),
      "Ox:dinner|Elk:dinner|Yak:meals and coffee");
  EXPECT_EQ(
      GiversIn(
          "The rent for the room was assumed by [Ox](https://o.example/), the dinner by [Elk](https://e.example/)."),
      "Ox:space|Elk:dinner");
}

}  // namespace
}  // namespace summit
