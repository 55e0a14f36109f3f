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

}  // namespace
}  // namespace summit
