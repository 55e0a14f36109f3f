#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

std::string DatesIn(std::string_view body, std::string title = "XMPP Summit 30", std::string date = "2027-11-05",
                    int number = 30) {
  return DatesOf(RecordOf(number, {{"summit/a.md", std::move(title), std::move(date), std::string(body)}}));
}

TEST(DatesTest, OfTheEventNeverOfThePost) {
  EXPECT_EQ(DatesIn("The 30th XMPP Summit takes place on 27 and 28 January 2028 in Ghent."), "27-28 January 2028");
  EXPECT_EQ(DatesIn("We are planning the next Summit. More soon."), "-");
}

TEST(DatesTest, LabelledLinesAndListsAreRead) {
  EXPECT_EQ(DatesIn("XMPP Summit 30 is near!\n\n### Time\n\nDate: Thursday 27th - Friday 28th January 2028\nTime: "
                    "09:00 - 17:00 (both days)"),
            "27-28 January 2028");
  EXPECT_EQ(DatesIn("XMPP Summit 30 is near!\n\n- When: January 27-28, 2028\n- Where: Ghent"), "27-28 January 2028");
}

TEST(DatesTest, DeadlinesAndStampsAreNotTheEvent) {
  EXPECT_EQ(DatesIn("The 30th XMPP Summit is on January 27-28, 2028. You must register before Monday 10th January "
                    "2028! The list was last updated 2027-11-01. Book until December 20."),
            "27-28 January 2028");
}

TEST(DatesTest, OtherEventsKeepTheirOwnDates) {
  EXPECT_EQ(DatesIn("XMPP Summit 30 will be held on Thursday 27th and Friday 28th of January, and FOSDEM on Saturday "
                    "29th and Sunday 30th of January."),
            "27-28 January 2028");
  EXPECT_EQ(DatesIn("[FOSDEM](https://fosdem.org/2028/) is near (Brussels, January 29-30) and we will again hold the "
                    "30th Summit (on January 27 and 28)."),
            "27-28 January 2028");
  EXPECT_EQ(DatesIn("The 30th XMPP Summit happens January 27-28, 2028. Following the Summit, we are also present at "
                    "FOSDEM 2028, which takes place on January 29th & 30th 2028."),
            "27-28 January 2028");
  EXPECT_EQ(DatesIn("The 30th XMPP Summit happens January 27-28, 2028. The dinner is on 27 January 2028, the hackfest "
                    "on February 3, 2028."),
            "27-28 January 2028");
}

TEST(DatesTest, ARangeMayCrossAMonthAndAYear) {
  EXPECT_EQ(DatesIn("The 30th XMPP Summit will run from 31 January to 1 February 2028."),
            "31 January - 1 February 2028");
  EXPECT_EQ(DatesIn("The 30th XMPP Summit will run from 31 December 2027 to 1 January 2028."),
            "31 December 2027 - 1 January 2028");
}

TEST(DatesTest, AMissingYearComesFromTheConferenceOrThePost) {
  EXPECT_EQ(DatesIn("The XSF will hold its 30th XMPP Summit on Thursday January 27th & Friday 28th (the two days "
                    "preceding FOSDEM 2028)."),
            "27-28 January 2028");
  EXPECT_EQ(DatesIn("The XSF will hold its 30th XMPP Summit on January 27th and 28th."), "27-28 January 2028");
}

TEST(DatesTest, AYearThatContradictsTheConferenceOfTheSentenceIsASlip) {
  const SummitRecord record = RecordOf(
      30, {{"a.md", "XMPP Summit 30", "2027-12-10",
            "The 30th XMPP Summit will be held on January 27-28, 2027, in Ghent (the same week as FOSDEM 2028)."}});
  EXPECT_EQ(DatesOf(record), "27-28 January 2028");
  ASSERT_EQ(record.conflicts.size(), 1U);
  EXPECT_EQ(record.conflicts[0].fact, "dates");
}

TEST(DatesTest, AProgrammeHasItsOfficialDay) {
  const SummitRecord record =
      RecordOf(30, {{"a.md", "XMPP Summit 30", "2028-03-10",
                     "The 30th XMPP Summit was held on January 28-31, 2028, in Ghent.\n\n### Friday, January 28: "
                     "Hackfest\n\nText.\n\n### Saturday, January 29: Devroom\n\nText.\n\n"
                     "### Monday, January 31: XMPP Summit\n\nLong talks."}});
  EXPECT_EQ(DatesOf(record), "28-31 January 2028");
  ASSERT_TRUE(record.official_day);
  EXPECT_EQ(ToProse(record.official_day->value), "31 January 2028");
}

TEST(DatesTest, StandingIsWhatThePostsSay) {
  const Written planned{"a.md", "XMPP Summit 30", "2027-10-01",
                        "The XSF is planning the XMPP Summit 30 for January 27-28, 2028."};
  const Written announced{"b.md", "XMPP Summit 30", "2027-11-01",
                          "The 30th XMPP Summit will be held on January 27-28, 2028."};
  const Written report{"c.md", "XMPP Summit 30 report", "2028-02-10",
                       "On January 27-28, 2028 the XSF held its 30th Summit in Ghent."};
  EXPECT_EQ(RecordOf(30, {planned}).standing, Standing::kPlanned);
  EXPECT_EQ(RecordOf(30, {planned, announced}).standing, Standing::kAnnounced);
  EXPECT_EQ(RecordOf(30, {planned, announced, report}).standing, Standing::kHeld);
}

TEST(DatesTest, TheReportIsBelievedBeforeTheAnnouncementAndTheOtherIsKept) {
  const SummitRecord record = RecordOf(30, {{"a.md", "XMPP Summit 30 is coming", "2027-11-01",
                                             "The 30th XMPP Summit will be held on January 20-21, 2028."},
                                            {"b.md", "XMPP Summit 30 report", "2028-02-10",
                                             "On January 27-28, 2028 the XSF held its 30th Summit in Ghent."}});
  EXPECT_EQ(DatesOf(record), "27-28 January 2028");
  ASSERT_EQ(record.conflicts.size(), 1U);
  EXPECT_EQ(record.conflicts[0].claims[1].value, "20-21 January 2028");
}

TEST(DatesTest, AnotherSummitInTheTextKeepsItsOwnDate) {
  const std::vector<SummitRecord> records = Records({{"a.md", "XMPP Summit 30", "2028-02-10",
                                                      "On January 27-28, 2028 the XSF held its 30th Summit. It has "
                                                      "been a long way since the first XMPP Summit in July 2006."}});
  ASSERT_EQ(records.size(), 2U);
  EXPECT_EQ(DatesOf(records[0]), "July 2006");
  EXPECT_EQ(DatesOf(records[1]), "27-28 January 2028");
}

TEST(DatesTest, NumbersInWordsAndOldSeriesNames) {
  EXPECT_EQ(DatesIn("The thirtieth developer conference of the Foundation occurred on January 27, 2028.", "A look back",
                    "2028-11-05"),
            "27 January 2028");
  EXPECT_EQ(DatesIn("We've scheduled DevCon30 for January 27 and 28, 2028.", "XMPP DevCon 30"), "27-28 January 2028");
  EXPECT_EQ(DatesIn("Summit XXX will be held on January 27-28, 2028.", "XMPP Summit XXX"), "27-28 January 2028");
}

TEST(DatesTest, ANewsletterStatesThemToo) {
  const Written newsletter{"newsletter/a.md", "The Newsletter", "2027-12-05",
                           "## News\n\nThe XMPP Summit 30 takes place on January 27th & 28th 2028 in Ghent "
                           "(Belgium).\n\n## Events\n\nA meetup on 3 March 2028.",
                           "categories: [Newsletter]\n"};
  EXPECT_EQ(DatesOf(RecordOf(30, {newsletter})), "27-28 January 2028");
}

TEST(DatesTest, TheNextSummitOfAnUnnumberedPostIsTheOneBetweenItsNeighbours) {
  const std::vector<SummitRecord> records = Records(
      {{"a.md", "XMPP Summit 30", "2028-02-10", "The 30th XMPP Summit was held on January 27-28, 2028."},
       {"b.md", "XMPP Summit", "2028-05-10",
        "We've decided to hold the next XMPP Summit in Denver, Colorado. Mark your calendars for September 7th."},
       {"c.md", "XMPP Summit 32", "2028-12-10", "The 32nd XMPP Summit will be held on January 25-26, 2029."}});
  ASSERT_EQ(records.size(), 3U);
  EXPECT_EQ(records[1].number.value(), 31);
  EXPECT_EQ(DatesOf(records[1]), "7 September 2028");
  EXPECT_EQ(TextOf(records[1].region), "Colorado");
}

TEST(DatesTest, ATranslationStatesNothingAgain) {
  const Written original{"newsletter/a.md", "The Newsletter", "2027-12-05",
                         "The XMPP Summit 30 takes place on January 27th & 28th 2028 in Brussels.", ""};
  const Written translation{"newsletter/a.de.md", "Der Newsletter", "2027-12-05",
                            "Der XMPP Summit 30 findet am 27. und 28. January 2028 in Brüssel statt.", ""};
  const SummitRecord record = RecordOf(30, {original, translation});
  EXPECT_EQ(TextOf(record.city), "Brussels");
  EXPECT_TRUE(record.conflicts.empty());
}

TEST(DatesTest, ATaleOfAnEarlierSummitStaysWithIt) {
  const std::vector<SummitRecord> records =
      Records({{"summit/a.md", "XMPP Summit 30 report", "2028-02-10",
                "The XSF held its first XMPP Summit in the summer of 2005. Thirteen developers showed up.\n\n"
                "On January 27, 2028 over 40 developers participated in the 30th Summit."}});
  ASSERT_EQ(records.size(), 2U);
  ASSERT_TRUE(records[0].participants_stated && records[1].participants_stated);
  EXPECT_EQ(records[0].participants_stated->value.count, 13);
  EXPECT_EQ(records[1].participants_stated->value.count, 40);
  EXPECT_EQ(DatesOf(records[0]), "2005");
}

}  // namespace
}  // namespace summit
