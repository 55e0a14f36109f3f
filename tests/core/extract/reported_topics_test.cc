#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

std::string TopicsTold(std::string_view body) {
  return TopicsOf(
      RecordOf(30, {{"summit/a.md", "XMPP Summit 30 Report", "2028-02-05",
                     "XMPP Summit 30 was held in Ghent on 27 and 28 January 2028.\n\n" + std::string(body)}}));
}

TEST(ReportedTopicsTest, WordsInItalics) {
  EXPECT_EQ(TopicsTold("The morning went to *typing hints*. After lunch *big groups* came up."),
            "typing hints|big groups");
  EXPECT_EQ(TopicsTold("*Typing hints* were declared done. On *big groups* we agreed to wait."),
            "Typing hints|big groups");
  EXPECT_EQ(TopicsTold("Then Jane showed *typing hints for phones*, and Max presented *groups without lists*."),
            "typing hints for phones|groups without lists");
  EXPECT_EQ(TopicsTold("First on the list came *typing hints*, then *big groups*."), "typing hints|big groups");
}

TEST(ReportedTopicsTest, ItalicsThatAreNone) {
  EXPECT_EQ(TopicsTold("We said *goodbye* at five. Read *The Art of XMPP* at home. It was *very* late."), "");
}

TEST(ReportedTopicsTest, Enumerations) {
  EXPECT_EQ(TopicsTold("Their topics reached from *typing hints* and *big groups* to *moderation*."),
            "typing hints|big groups|moderation");
  EXPECT_EQ(TopicsTold("Typing hints, big groups and moderation were discussed."),
            "Typing hints|big groups|moderation");
  EXPECT_EQ(TopicsTold("The first day was devoted to typing hints, the second to moderation."),
            "typing hints|moderation");
  EXPECT_EQ(TopicsTold("Jane Doe, Max Muster and the slides were shown on the wall."), "");
}

TEST(ReportedTopicsTest, SoFarWeHave) {
  EXPECT_EQ(TopicsTold("### Topics\n\nFor Friday we have, so far, "
                       "[XEP-0480](https://xmpp.org/extensions/xep-0480.html) (SASL Upgrade Tasks) and big groups."),
            "XEP-0480 (SASL Upgrade Tasks)=XEP-0480|big groups");
}

TEST(ReportedTopicsTest, ASentenceIsNoMatter) {
  EXPECT_EQ(TopicsTold("### Thursday\n\nIn the afternoon our guests arrived. They had brought cake and stickers."), "");
}

TEST(ReportedTopicsTest, FosdemInBetween) {
  const std::string body =
      "## XSF Announcements\n\n### XMPP Summit 30\n\nOn January 27th & 28th 2028 XMPP Summit 30 was held in Ghent. It "
      "was "
      "followed by FOSDEM 2028 on the 29th and 30th. The subjects were:\n\n1. Typing hints\n2. Big groups";
  const SummitRecord record =
      RecordOf(30, {{"newsletter/n.md", "The XMPP Newsletter", "2028-02-05", body, "categories: [\"Newsletter\"]\n"}});
  EXPECT_EQ(TopicsOf(record), "Typing hints|Big groups");
  EXPECT_EQ(TextOf(record.colocated_with), "FOSDEM 2028");
  EXPECT_EQ(DatesOf(record), "27-28 January 2028");
}

TEST(ReportedTopicsTest, WhatIsSetOffAndSpeaksOfTheTrade) {
  EXPECT_EQ(TopicsTold("**Tools for moderation** were back. **Typing hints in cars** had to wait."),
            "Tools for moderation|Typing hints in cars");
  EXPECT_EQ(TopicsTold("Two hours were devoted to *sign-up with phone numbers* (XEP-0401) and *keyboards for old "
                       "handsets*."),
            "sign-up with phone numbers=XEP-0401|keyboards for old handsets");
  EXPECT_EQ(TopicsTold("Kim wrote an article for *Push Weekly* about it. **The tram** was late."), "");
}

TEST(ReportedTopicsTest, WhatStandsBetweenMattersIsOne) {
  EXPECT_EQ(TopicsTold("People talked through message markup, room keepers and the wording of letters."),
            "message markup|room keepers|wording of letters");
  EXPECT_EQ(TopicsTold("People talked through train tickets, warm socks and cold beer."), "");
}

TEST(ReportedTopicsTest, OneDayOfSeveral) {
  const auto topics = [](const std::string& title, const std::string& body) {
    return TopicsOf(RecordOf(30, {{"summit/a.md", title, "2028-02-05", body}}));
  };
  EXPECT_EQ(topics("XMPP Summit 30: Day Two",
                   "This is on Friday 28th January 2028.\n\n### Calls\n\nThey ring.\n\n### Moderation across "
                   "rooms\n\nLists are shared.\n\n### Venue\n\nIt was warm."),
            "Calls|Moderation across rooms");
  EXPECT_EQ(topics("XMPP Summit 30: Minutes",
                   "## Social feeds\n\nShown.\n\n## Sharing of location\n\nBatteries.\n\n## Social events\n\n"
                   "Beer.\n\n## Location\n\nGhent."),
            "Social feeds|Sharing of location");
}

TEST(ReportedTopicsTest, InAParagraphOnTheYear) {
  EXPECT_EQ(TopicsOf(RecordOf(30, {{"a.md", "A year in review", "2028-12-29",
                                    "### Winter\n\nThe year began with the 30th XMPP Summit on January 27th and 28th "
                                    "2028 in Ghent. Much time went into link previews and typing hints."}})),
            "link previews|typing hints");
}

TEST(ReportedTopicsTest, TalksAtTheConferenceAreNone) {
  EXPECT_EQ(TopicsTold("Our room at FOSDEM 2028 had a full schedule. Talks covered OMEMO, group calls and Jingle."),
            "");
}

TEST(ReportedTopicsTest, ExamplesOfTopicsToCome) {
  const auto planned = [](const std::string& body) {
    return TopicsOf(RecordOf(30, {{"newsletter/n.md", "The XMPP Newsletter", "2027-12-05",
                                   "## News\n\n### XMPP Summit 30\n\nXMPP Summit 30 will be held in Ghent on January "
                                   "27th and 28th 2028. " +
                                       body}}));
  };
  EXPECT_EQ(planned("Some topics are in the wiki by now, for example typing hints, big groups and the future of MIX."),
            "typing hints|big groups|future of MIX");
  EXPECT_EQ(planned("Put down topics, as Jane has with *Tokens for third-party apps*."), "Tokens for third-party apps");
}

TEST(ReportedTopicsTest, WhatASoftwareDoesThatWasTalkedAboutIsNoTopic) {
  const SummitRecord record = RecordOf(
      30, {{"newsletter/a.md", "Newsletter", "2028-06-05",
            "## Software\n\nThe Elk server 3 has an inbox, which was also "
            "discussed at XMPP Summit 30. It is a list of all conversations, with previews of archived messages.",
            "categories: [Newsletter]\n"}});
  EXPECT_EQ(TopicsOf(record).find("archived"), std::string::npos) << TopicsOf(record);
}

}  // namespace
}  // namespace summit
