#include "core/extract/topic_parts.h"

#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

std::string Told(std::string_view body) {
  return TopicsOf(
      RecordOf(30, {{"summit/a.md", "XMPP Summit 30 Report", "2028-02-05",
                     "XMPP Summit 30 was held in Ghent on 27 and 28 January 2028.\n\n" + std::string(body)}}));
}

TEST(TopicPartsTest, TheWordThatLeadsIsSaidAgain) {
  EXPECT_EQ(Told("Sessions dealt with ghosts in rooms, moderation, and with push without batteries."),
            "ghosts in rooms|moderation|push without batteries");
  EXPECT_EQ(LengthOfRepeatedLead(" and with push", "dealt with"), 10U);
  EXPECT_EQ(LengthOfRepeatedLead(" push with care", "dealt with"), 0U);
}

TEST(TopicPartsTest, WhereAndWhenIsNoTopic) {
  EXPECT_EQ(Told("Sessions ran from 9:00 to 17:00 in room 298 of the Old Mill, 1825 SW Broadway."), "");
  EXPECT_TRUE(IsAddressOrHour("1825 SW Broadway"));
  EXPECT_FALSE(IsAddressOrHour("XEP-0045"));
}

TEST(TopicPartsTest, WhatThoseWhoTalkedDidMeanwhileIsNoTopic) {
  EXPECT_EQ(Told("Then we turned to MIX, asking ourselves whether it has a future."), "MIX");
  EXPECT_TRUE(TellsOfOurselves("reminding each other of the deadline"));
  EXPECT_FALSE(TellsOfOurselves("routing of stanzas"));
}

TEST(TopicPartsTest, WhatTheTimeWentTo) {
  EXPECT_EQ(Told("SMS and telephony gateways took up most of Thursday."), "SMS and telephony gateways");
  EXPECT_EQ(Told("Ghosts in rooms, message search and spam filled both days."), "Ghosts in rooms|message search|spam");
  EXPECT_EQ(Told("On Friday, offline-first clients were the main issue."), "offline-first clients");
  EXPECT_EQ(Told("Jane Doe, Max Muster and the slides filled the whiteboard."), "");
}

TEST(TopicPartsTest, WhoBroughtItIsNoPartOfIt) {
  EXPECT_EQ(WithoutAside("encrypted bookmarks (Max)"), "encrypted bookmarks");
  EXPECT_EQ(WithoutAside("groups (Jane Doe)"), "groups");
  EXPECT_EQ(WithoutAside("bookmarks (XEP-0402)"), "bookmarks (XEP-0402)");
  EXPECT_EQ(WithoutAside("archives (MAM)"), "archives (MAM)");
  EXPECT_EQ(WithoutAside("an old favourite: roster groups"), "roster groups");
}

TEST(TopicPartsTest, WhatTheDayBrought) {
  EXPECT_EQ(Told("The second day brought moderation lists, typing hints and, as a surprise, account export."),
            "moderation lists|typing hints|account export");
  EXPECT_EQ(Told("The second day brought sunshine, cake and beer."), "");
}

TEST(TopicPartsTest, MattersThatAreCounted) {
  EXPECT_EQ(Told("First up: ghosts in rooms.\n\nSecond: encrypted bookmarks. Max has code.\n\nThird: moderation "
                 "lists, which need a home."),
            "ghosts in rooms|encrypted bookmarks|moderation lists");
  EXPECT_EQ(Told("First, we had coffee. Then: a walk we had planned. Finally, Jane Doe."), "");
}

TEST(TopicPartsTest, TimetablesAndTerms) {
  EXPECT_EQ(Told("| When | Who | What |\n|---|---|---|\n| Thu 10:00 | Jane | Ghosts in rooms |\n| Thu 11:00 | Max | "
                 "Encrypted bookmarks |"),
            "Ghosts in rooms|Encrypted bookmarks");
  EXPECT_EQ(Told("1. **Typing hints** - we agree they are noise\n2. **Avatars** - once more in PEP"),
            "Typing hints|Avatars");
}

TEST(TopicPartsTest, PeopleOfAnEnumerationAreNoTopics) {
  EXPECT_EQ(Told("The people at the table were Jane Doe (Elk), Max Muster, Kim Poe (Ox) and Ada Roe (Bee)."), "");
}

}  // namespace
}  // namespace summit
