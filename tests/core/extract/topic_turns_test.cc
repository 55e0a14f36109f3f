#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

std::string TopicsTold(std::string_view body) {
  return TopicsOf(
      RecordOf(30, {{"summit/a.md", "XMPP Summit 30 Report", "2028-02-05",
                     "XMPP Summit 30 was held in Ghent on 27 and 28 January 2028.\n\n" + std::string(body)}}));
}

TEST(TopicTurnsTest, WhatADayOpensOrClosesWith) {
  EXPECT_EQ(TopicsTold("Jane closed the second day with group calls. Friday began with rain."), "group calls");
  EXPECT_EQ(TopicsTold("The morning was for bookmarks. The same goes for avatars."), "bookmarks|avatars");
  EXPECT_EQ(TopicsTold("After the coffee break Max took over and led a session on avatars."), "avatars");
  EXPECT_EQ(TopicsTold("On the second day group calls were discussed."), "group calls");
}

TEST(TopicTurnsTest, HoursUpToAColon) {
  EXPECT_EQ(TopicsTold("Day one: group calls. Day two: bookmarks and, after lunch, typing notifications."),
            "group calls|bookmarks|typing notifications");
  EXPECT_EQ(TopicsTold("Wednesday: avatars and a walk along the river."), "avatars");
}

TEST(TopicTurnsTest, Ranges) {
  EXPECT_EQ(TopicsTold("From typing hints over avatars to MLS: two days were short for such an agenda."),
            "typing hints|avatars|MLS");
  EXPECT_EQ(TopicsTold("From Ghent to Lisbon: a long way home."), "");
}

TEST(TopicTurnsTest, Brackets) {
  EXPECT_EQ(TopicsTold("Smaller things came up as well (avatars, group calls and bookmarks)."),
            "avatars|group calls|bookmarks");
  EXPECT_EQ(TopicsTold("The house has all one needs (coffee, sockets, a lift)."), "");
  EXPECT_EQ(TopicsTold("Many were there (Elk, Gnu, Ox and others)."), "");
}

TEST(TopicTurnsTest, WhatItWas) {
  EXPECT_EQ(TopicsTold("If one topic divided the room, it was bookmarks."), "bookmarks");
  EXPECT_EQ(TopicsTold("If one thing was bad, it was the heating."), "");
  EXPECT_EQ(TopicsTold("We put presence leaks on the table. Then we put our coats on the chairs."), "presence leaks");
  EXPECT_EQ(TopicsTold("One problem is older than most of us: bookmarks."), "bookmarks");
}

TEST(TopicTurnsTest, Questions) {
  EXPECT_EQ(TopicsTold("Group calls? Discussed. Bookmarks? Not this year."), "Group calls");
  EXPECT_EQ(TopicsTold("What remained open? Group calls, because nobody had numbers, and avatars."),
            "Group calls|avatars");
  EXPECT_EQ(TopicsTold("Three matters kept us busy: group calls, avatars and MLS."), "group calls|avatars|MLS");
}

TEST(TopicTurnsTest, NamesOfSpecifications) {
  EXPECT_EQ(TopicsTold("[Avatar hats](https://xmpp.org/extensions/xep-0317.html) were explained by Jane."),
            "Avatar hats=XEP-0317");
  EXPECT_EQ(TopicsTold("Jane presented changes to [XEP-0313](https://xmpp.org/extensions/xep-0313.html)."),
            "XEP-0313=XEP-0313");
  EXPECT_EQ(TopicsTold("Releases with [Avatar hats](https://xmpp.org/extensions/xep-0317.html) came out later."), "");
}

TEST(TopicTurnsTest, WhatIsNoMatter) {
  EXPECT_EQ(TopicsTold("If one of these topics is yours, talk to us in one of the dedicated MUCs or contact us."), "");
  EXPECT_EQ(TopicsTold("The group preferred invitations and proof of work as a fallback."), "");
  EXPECT_EQ(TopicsTold("A new form field was proposed. Everyone took turns in the afternoon."), "");
}

}  // namespace
}  // namespace summit
