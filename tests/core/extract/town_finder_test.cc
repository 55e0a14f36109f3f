#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

/// Town of a Summit announced for Brussels, after a report with this body.
std::string TownAfter(const std::string& body) {
  return TextOf(RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2026-11-01",
                               "XMPP Summit 30 takes place on 28 and 29 January 2027 in Brussels, Belgium."},
                              {"summit/b.md", "XMPP Summit 30 Report", "2027-02-07", body}})
                    .city);
}

TEST(TownFinderTest, ATownByTheWayIsNotTheSummits) {
  for (const char* body : {"[Elk](https://elk.example/) from London builds servers and has sponsored Summit 30.",
                           "The Summit was sponsored by Elk Systems, a company in Bristol, and by Moose of Seattle.",
                           "After the Summit some of us went on to Antwerp for a concert.",
                           "Remote participants in Tokyo and Montreal followed the Summit by video.",
                           "The Chaos Computer Club in Hamburg lent us the cameras for the Summit.",
                           "We would like to see the Summit in Madrid one day."})
    EXPECT_EQ(TownAfter(body), "Brussels") << body;
}

TEST(TownFinderTest, DaysAHouseOrMeetingSpeakForATown) {
  for (const char* body :
       {"XMPP Summit 30 in the lovely town of Leuven is over.", "XMPP Summit 30 was held in Leuven.",
        "On 28 and 29 January 2027 XMPP Summit 30 filled a mill in Leuven.",
        "XMPP Summit 30 was moved to Leuven at the last minute.",
        "The Summit was only one of our reasons to be in Leuven.", "XMPP Summit 30 was not all that we did in Leuven."})
    EXPECT_EQ(TownAfter(body), "Leuven") << body;
}

TEST(TownFinderTest, AQuestionLabelsItsAnswer) {
  const SummitRecord record =
      RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2026-11-01",
                     "**Where?** The Elk House, Rue Royale 250, 1210 Brussels, Belgium. Meeting room: Ada."}});
  EXPECT_EQ(TextOf(record.city) + "|" + TextOf(record.country) + "|" + TextOf(record.address),
            "Brussels|Belgium|Rue Royale 250, 1210 Brussels");
}

}  // namespace
}  // namespace summit
