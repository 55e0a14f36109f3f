#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

std::string DatesTold(std::string_view body) {
  return DatesOf(RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2027-11-05", std::string(body)}}));
}

TEST(CorrectionsTest, WhatIsRightHolds) {
  EXPECT_EQ(DatesTold("A mistake slipped into our announcement. We wrote that XMPP Summit 30 is on 23rd and 24th "
                      "September. The right dates are Thursday 14th and Friday 15th September 2028."),
            "14-15 September 2028");
  EXPECT_EQ(DatesTold("Correction: XMPP Summit 30 is on 14 and 15 September 2028, not on 23 and 24 September as we "
                      "wrote."),
            "14-15 September 2028");
  EXPECT_EQ(
      DatesTold("The dates of XMPP Summit 30 were wrong. We named 23 and 24 September 2028, but the correct dates "
                "are 14 and 15 September 2028."),
      "14-15 September 2028");
}

TEST(CorrectionsTest, BothAreKeptAsAConflict) {
  const SummitRecord record = RecordOf(
      30, {{"summit/a.md", "XMPP Summit 30", "2027-11-05", "XMPP Summit 30 takes place on 23 and 24 September 2028."},
           {"summit/b.md", "Correction: Dates of XMPP Summit 30", "2027-12-05",
            "We wrote that XMPP Summit 30 is on 23 and 24 September. The right dates are 14 and 15 September 2028."}});
  EXPECT_EQ(DatesOf(record), "14-15 September 2028");
  ASSERT_EQ(record.conflicts.size(), 1U);
  EXPECT_EQ(record.conflicts[0].chosen, "14-15 September 2028");
}

TEST(CorrectionsTest, OtherSlipsChangeNothing) {
  EXPECT_EQ(DatesTold("The wrong adapter was sent on 3 May. XMPP Summit 30 takes place on 14 and 15 September 2028."),
            "14-15 September 2028");
}

TEST(CorrectionsTest, ADayAheadWasNotHeld) {
  const SummitRecord record = RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2027-11-05",
                                             "XMPP Summit 30 is cancelled. We had hoped to see you in Oslo on 14 and "
                                             "15 September 2028."}});
  EXPECT_EQ(record.standing, Standing::kPlanned);
}

TEST(CorrectionsTest, TheEndsOfARange) {
  EXPECT_EQ(DatesTold("XMPP Summit 30 opens its doors on January 27th, 2028 and closes them on the 28th."),
            "27-28 January 2028");
  EXPECT_EQ(DatesTold("XMPP Summit 30 takes place on 14 and 15 September 2028. Registration opens on 1 March 2028 and "
                      "closes on the 20th."),
            "14-15 September 2028");
}

TEST(CorrectionsTest, AMonthOfAnotherClause) {
  EXPECT_EQ(
      DatesTold("Good news for all who could not come in January: another XMPP Summit follows. XMPP Summit 30 is on "
                "14 and 15 September 2028."),
      "14-15 September 2028");
}

TEST(CorrectionsTest, DaysCalledWrongBehindThem) {
  const SummitRecord record = RecordOf(
      30,
      {{"summit/a.md", "XMPP Summit 30", "2027-11-05", "XMPP Summit 30 takes place on January 26th and 27th, 2028."},
       {"summit/b.md", "XMPP Summit 30: correction of the date", "2027-11-09",
        "The days given there, January 26th and 27th, are wrong. The correct dates are January 27th and "
        "28th, 2028."}});
  EXPECT_EQ(DatesOf(record), "27-28 January 2028");
}

TEST(CorrectionsTest, APastVerbDoesNotPutComingDaysIntoThePast) {
  const auto told = [](const char* date) {
    return DatesOf(
        RecordOf(30, {{"newsletter/a.md", "The XMPP Newsletter", date,
                       "### XMPP Summit 30\n\nSummit 30 (Brussels, January 27th & 28th) has few seats, as the "
                       "house had only its small room left for us.",
                       "categories: [\"Newsletter\"]\n"}}));
  };
  EXPECT_EQ(told("2027-12-05"), "27-28 January 2028");
  EXPECT_EQ(told("2028-02-05"), "27-28 January 2028");
}

}  // namespace
}  // namespace summit
