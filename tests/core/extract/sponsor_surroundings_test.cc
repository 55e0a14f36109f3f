#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

std::string SponsorsIn(std::string_view body) {
  return SponsorsOf(
      RecordOf(30, {{"summit/a.md", "XMPP Summit 30 Report", "2028-02-15",
                     "XMPP Summit 30 took place in Ghent on February 3rd and 4th, 2028.\n\n" + std::string(body)}}));
}

TEST(SponsorSurroundingsTest, AHeadingOnSponsorsMakesNamesGivers) {
  for (std::string_view body : {"### Sponsors\n\nA big hand for Elkline and Ox Works!",
                                "### Sponsors\n\nElkline and Ox Works: thank you for your generosity!",
                                "### Supporters\n\nWe bow before Elkline and Ox Works.",
                                "### Sponsors\n\nElkline and Ox Works have made a generous donation. Many thanks!",
                                "### Sponsors\n\nThere were two of them: Elkline and Ox Works."})
    EXPECT_EQ(SponsorsIn(body), "Elkline|Ox Works") << body;
}

TEST(SponsorSurroundingsTest, TheSentenceBeforeSpeaksOfSupport) {
  EXPECT_EQ(SponsorsIn("No meeting without support. It was given by [Elkline](https://elk.example/) (room) and "
                       "[Ox](https://ox.example/) (dinner)."),
            "Elkline:space|Ox:dinner");
  EXPECT_EQ(SponsorsIn("### Thanks\n\nNo Summit without sponsors. Our gratitude belongs to "
                       "[Elkline](https://elk.example/), and for the dinner to [Ox](https://ox.example/)."),
            "Elkline|Ox:dinner");
  EXPECT_EQ(SponsorsIn("Who made it possible? [Elkline](https://elk.example/) with the rent of the hall, "
                       "[Ox](https://ox.example/) with lunch."),
            "Elkline:space|Ox:lunch");
}

TEST(SponsorSurroundingsTest, MoneyAndALinkInTheSentence) {
  EXPECT_EQ(SponsorsIn("As sponsors we could win [Elkline](https://elk.example/) and [Ox](https://ox.example/)."),
            "Elkline|Ox");
  EXPECT_EQ(SponsorsIn("We gratefully received 500 € from [Elkline](https://elk.example/) and 250 € from "
                       "[Ox](https://ox.example/)."),
            "Elkline:500 €|Ox:250 €");
  EXPECT_EQ(SponsorsIn("The financial side was taken care of by Elkline and Ox."), "Elkline|Ox");
}

TEST(SponsorSurroundingsTest, WorkHostsAndMattersAreNoGifts) {
  for (std::string_view body :
       {"### Sponsors\n\nWe are grateful to [Jane Doe](https://jane.example/) too, who spent hours on finding rooms.",
        "### Sponsors\n\n[Max Muster](https://max.example/) is taking care of the hotel, thank you!",
        "Thanks to all who made this possible, above all to [Jane Doe](https://jane.example/) for moderating.",
        "### Topics\n\nWe discussed how work is paid for. Sponsors such as [Elkfund](https://elk.example/) and "
        "[Oxfund](https://ox.example/) were mentioned.",
        "A login that combines XMPP's support for the Simple Elk Layer with OxID and others was shown.",
        "Speakers at the Summit were [Jane Doe](https://jane.example/) and [Max Muster](https://max.example/), with "
        "the support of their clubs.",
        "Support came in. Elky and Oxy ran the audio equipment, which worked at once.",
        "### Sponsors\n\nIf you want to be one, write to [Jane Doe](https://jane.example/).",
        "Thanks for your donations on [Open Collective](https://opencollective.example/)!"})
    EXPECT_EQ(SponsorsIn(body), "") << body;
}

TEST(SponsorSurroundingsTest, MoneyAndSupportOfOtherThings) {
  for (std::string_view body :
       {"### Sponsorship\n\nSponsors are shown in the [newsletter](https://elk.example/). Questions are answered by "
        "[Jane Doe](https://jane.example/). Payment works with [Elkpay](https://pay.example/).",
        "### Funding of projects\n\nSeveral told how they found money: [Elkchat](https://elk.example/) was supported "
        "by "
        "[Oxfund](https://ox.example/), [Beechat](https://bee.example/) by the [Cowfund](https://cow.example/).",
        "### Financial matters\n\n[Oxfund](https://ox.example/) and [Cowfund](https://cow.example/) were the names "
        "heard "
        "most often.",
        "[Elkchat](https://elk.example/) has support for it now. It was possible to join from "
        "[Beechat](https://bee.example/) and [Oxchat](https://ox.example/).",
        "Payments in chats: [Elkchat](https://elk.example/) wants to send money, and the bills come from "
        "[Ox](https://ox.example/)."})
    EXPECT_EQ(SponsorsIn(body), "") << body;
}

TEST(SponsorSurroundingsTest, OtherNamesBesideASponsor) {
  EXPECT_EQ(SponsorsIn("The bandwidth came from [Elknet](https://elk.example/), sponsor of this Summit, and the "
                       "recordings are kept by the Ox Archive."),
            "Elknet:event");
  EXPECT_EQ(SponsorsIn("### Sponsors\n\nElkline sponsors the dinner. Without Jane Doe, who knows everybody in Ghent, "
                       "nothing would have worked, thank you!"),
            "Elkline:dinner");
  EXPECT_EQ(SponsorsIn("Many thanks to [Elkline](https://elk.example/), who gave travel grants, to "
                       "[Ox](https://ox.example/) for sponsoring the dinner and to the students of the Model College."),
            "Elkline:travel|Ox:dinner");
}

TEST(SponsorSurroundingsTest, NoSponsorsBelowTheHeading) {
  EXPECT_EQ(
      SponsorsIn("### Sponsors\n\nNo post names sponsors of the Summit. Elkline looked after the rooms; two people had "
                 "helped."),
      "");
  EXPECT_EQ(SponsorsIn("### Sponsors\n\nElk Club gives 50 €. Also the volunteers from the college's Ox club deserve a "
                       "round of applause."),
            "Elk Club:50 €");
}

TEST(SponsorSurroundingsTest, ThanksBesideATourStillTellOfTheSummit) {
  EXPECT_EQ(
      SponsorsOf(RecordOf(30, {{"newsletter/a.md", "The XMPP Newsletter", "2028-03-05",
                                "## News\n\n### XMPP Summit 30\n\nOn February 3rd and 4th, 2028 the XSF held XMPP "
                                "Summit 30 in Ghent.\n\nThanks go to Elk Club for hosting us and for the guided "
                                "tour, and to [Ox](https://ox.example/) for sponsoring the dinner.",
                                ""}})),
      "Ox:dinner");
}

TEST(SponsorSurroundingsTest, ThoseWhoWorkedStandInTheListOfThoseWhoGave) {
  EXPECT_EQ(SponsorsIn("This edition was made possible by:\n\n- [Elkline](https://elk.example/), who sponsored the "
                       "lunches,\n- Ox (dinner),\n- Jane Doe and Max Muster, who did the organisation,\n- Ann Other "
                       "(video)"),
            "Elkline:lunch|Ox:dinner");
  EXPECT_EQ(SponsorsIn("### Credits\n\n- Dinner: [Elkline](https://elk.example/)\n- Donation of 200 €: "
                       "[Ox](https://ox.example/)\n- Minutes: Jane Doe\n- Photos: Max Muster"),
            "Elkline:dinner|Ox:200 €");
  EXPECT_EQ(SponsorsIn("### Thanks\n\n| Who | For |\n|---|---|\n| [Elkline](https://elk.example/) | paying the dinner "
                       "|\n| Jane Doe | minutes |"),
            "Elkline:dinner");
  EXPECT_EQ(
      SponsorsIn("Without the help of these we would not be here:\n\n* Elkline (meeting room)\n* Jane Doe (notes)"),
      "Elkline:space");
}

TEST(SponsorSurroundingsTest, SharedGiftsAndSumsInAList) {
  EXPECT_EQ(
      SponsorsIn("We can now name our sponsors:\n\n- [Elkline](https://elk.example/) and [oxwork](https://ox.example/) "
                 "share the catering\n- [Bee Fund](https://bee.example/) gives 1,500 EUR for travel"),
      "Elkline:meals|oxwork:meals|Bee Fund:travel:1,500 EUR");
  EXPECT_EQ(SponsorsIn("## Sponsored by\n\n| | |\n|---|---|\n| [Elkline](https://elk.example/) | "
                       "[Ox](https://ox.example/) |"),
            "Elkline|Ox");
}

}  // namespace
}  // namespace summit
