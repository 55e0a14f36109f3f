#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

std::string TopicsIn(std::string_view body) {
  return TopicsOf(RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2028-02-05", std::string(body)}}));
}

TEST(TopicsTest, Lists) {
  EXPECT_EQ(TopicsIn("The members discussed a number of topics, including:\n\n* BIND2, improving what happens when a "
                     "client connects to its server.\n* [MIX](https://xmpp.org/extensions/xep-0369.html), the XEP that "
                     "is to follow MUC and to bring more features.\n* Spam"),
            "BIND2|MIX=XEP-0369|Spam");
  EXPECT_EQ(TopicsIn("### Agenda\n\n#### Interop\n\n- BOSH\n- S2S\n\n#### Demos\n\n- Some client"),
            "BOSH|S2S|Some client");
  EXPECT_EQ(TopicsIn("Our morning had a focus on two topics:\n\n1. Reliable communications. The group looked at "
                     "acknowledgements once more.\n2. Distributed rooms. An early idea."),
            "Reliable communications|Distributed rooms");
}

TEST(TopicsTest, Prose) {
  EXPECT_EQ(TopicsIn("Among the topics we discussed were MIX, fast reconnection and, as always, end-to-end security."),
            "MIX|fast reconnection|end-to-end security");
  EXPECT_EQ(TopicsIn("At the Summit we discussed protocol topics and kept making progress on open issues, and "
                     "bookmarks have been tried."),
            "");
  EXPECT_EQ(TopicsIn("At the Summit we made progress on topics such as Jingle, file transfer, and shared rosters "
                     "(known as communities)."),
            "Jingle|file transfer|shared rosters (known as communities)");
}

TEST(TopicsTest, TheFocusIsOneTopicWithItsExamples) {
  EXPECT_EQ(
      TopicsIn("The focus this year was on joining bots and people, from giving bots names to letting them vote."),
      "joining bots and people|giving bots names|letting them vote");
}

TEST(TopicsTest, TheXepThatAnotherPostLinksForATopicIsKnown) {
  const std::vector<SummitRecord> records =
      Records({{"a.md", "XMPP Summit 30", "2028-02-05", "Among the topics we discussed were MIX and bots."},
               {"b.md", "XMPP Summit 31", "2029-02-05",
                "We discussed these topics:\n\n- [MIX](https://xmpp.org/extensions/xep-0369.html)\n- Games"}});
  ASSERT_EQ(records.size(), 2U);
  EXPECT_EQ(TopicsOf(records[0]), "MIX=XEP-0369|bots");
}

TEST(TopicsTest, AgendasWithHours) {
  EXPECT_EQ(TopicsIn("### Agenda\n\n    10:00 - 10:30 The state of things (Jane Doe)\n    12:00 - 14:00 Lunch\n    "
                     "14:00 - 15:00 Mobile roundtable"),
            "The state of things|Mobile roundtable");
}

TEST(TopicsTest, TopicsOfTheConferenceAreNotTheSummits) {
  EXPECT_EQ(TopicsIn("Our devroom at FOSDEM 2028 was full. Topics included bots, games and cats."), "");
  EXPECT_EQ(TopicsIn("## FOSDEM 2028\n\nTopics:\n\n- Bots\n- Games"), "");
}

TEST(TopicsTest, PlannedAndReportedAreToldApart) {
  const SummitRecord record =
      RecordOf(30, {{"a.md", "XMPP Summit 30", "2027-12-05", "### Agenda\n\n- Bots\n- Games"},
                    {"b.md", "XMPP Summit 30 report", "2028-02-05", "We discussed these topics:\n\n- Games"}});
  ASSERT_EQ(TopicsOf(record), "Games|Bots");
  EXPECT_FALSE(record.topics[0].value.planned);
  EXPECT_TRUE(record.topics[1].value.planned);
}

TEST(TopicsTest, TheXepOfAnExplanationIsNotTheTopics) {
  EXPECT_EQ(TopicsIn("The hot topics were these:\n\n- Group chat. People spoke at length about roles, about sharing "
                     "what a room is for, and about using a room to steer a "
                     "call (that is, [Multiparty Jingle](https://xmpp.org/extensions/xep-0272.html))."),
            "Group chat");
}

}  // namespace
}  // namespace summit
