#include "core/extract/list_matters.h"

#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

std::string Reported(std::string_view body) {
  return TopicsOf(
      RecordOf(30, {{"summit/a.md", "XMPP Summit 30 Report", "2028-02-05",
                     "XMPP Summit 30 was held in Ghent on 27 and 28 January 2028.\n\n" + std::string(body)}}));
}

TEST(ListMattersTest, BelowADay) {
  EXPECT_EQ(Reported("#### Wednesday\n\n- Roster groups, and who may see them\n- Invitations\n- Voice messages: the "
                     "length is missing\n\n#### Thursday afternoon\n\n1. Bookmarks with passwords\n2. A walk through "
                     "the old town\n3. Money"),
            "Roster groups|Invitations|Voice messages|Bookmarks with passwords|Money");
  EXPECT_EQ(Reported("#### Wednesday\n\n- We met at the station\n- Breakfast was late\n- It rained"), "");
}

TEST(ListMattersTest, WhoseItemsSpeakOfTheTrade) {
  EXPECT_EQ(Reported("Kim held the pen, which made for a long list:\n\n* Presence subscriptions for bots\n* A second "
                     "try at [stanza encryption](https://xmpp.org/extensions/xep-0420.html)\n* Ghosts in rooms"),
            "Presence subscriptions for bots|A second try at stanza encryption=XEP-0420|Ghosts in rooms");
  for (std::string_view intro : {"What remains to be done:", "The projects that came:", "We thank:", "Photos:"})
    EXPECT_EQ(Reported(std::string(intro) + "\n\n- Pubsub in Dino\n- Message archives\n- Push in Gajim"), "") << intro;
  EXPECT_EQ(Reported("Others wrote, too:\n\n- [Group chat in the bar](https://pics.example/1)\n- [Push to the "
                     "limit](https://pics.example/2)"),
            "");
}

TEST(ListMattersTest, InANewslettersSectionOnASummitThatWas) {
  const auto topics = [](const std::string& body) {
    return TopicsOf(RecordOf(
        30, {{"newsletter/n.md", "The XMPP Newsletter", "2028-02-05", body, "categories: [\"Newsletter\"]\n"}}));
  };
  EXPECT_EQ(topics("## Announcements\n\n### Looking back at XMPP Summit 30\n\nXMPP Summit 30 took place on January "
                   "27th & 28th 2028 in Ghent. In a nutshell:\n\n- **Reactions**: they stay as they are.\n- "
                   "**Spaces**: another draft is on its way.\n\n## Software\n\n- **Dino**: has been released with "
                   "push.\n- **Gajim**: has message replies now."),
            "Reactions|Spaces");
  EXPECT_EQ(topics("## Announcements\n\n### News\n\nXMPP Summit 30 took place on January 27th & 28th 2028 in "
                   "Ghent. Besides:\n\n- **Dino**: has been released with push.\n- **Gajim**: has replies now."),
            "");
}

TEST(ListMattersTest, HousekeepingThatNamesAMatter) {
  EXPECT_EQ(Reported("### Live location\n\n[XEP-0080](https://xmpp.org/extensions/xep-0080.html) is old.\n\n### Group "
                     "calls\n\nThey ring.\n\n### Our location\n\nA mill.\n\n### News\n\n[XEP-0080]("
                     "https://xmpp.org/extensions/xep-0080.html) is old."),
            "Live location|Group calls");
}

TEST(ListMattersTest, TheWordsBehindAColonMayOnlyNameItsParts) {
  EXPECT_EQ(Reported("We talked about:\n\n- IoT: provisioning and discovery\n- Spaces: first results and what is "
                     "missing\n- Push: privacy, battery life and delays"),
            "IoT: provisioning and discovery|Spaces|Push: privacy, battery life and delays");
}

}  // namespace
}  // namespace summit
