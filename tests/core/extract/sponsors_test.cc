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
}

TEST(SponsorsTest, WhoGaveTheRoomIsASponsorAMereHostIsNot) {
  EXPECT_EQ(SponsorsIn("Thanks to the generosity of [Example Media](http://e.example), the Summit will be held in room "
                       "12 at the Convention Center."),
            "Example Media:space");
  EXPECT_EQ(SponsorsIn("XMPP Summit 30 (hosted by Cisco in Ghent) was a success."), "");
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

}  // namespace
}  // namespace summit
