#include "core/extract/reading.h"

#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

/// "30: Brussels, January 2028" for each Summit that the posts tell of.
std::string Told(const std::vector<Written>& posts) {
  std::string all;
  for (const SummitRecord& record : Records(posts)) {
    if (!all.empty()) all += "; ";
    all += record.number.ToString() + ": " + TextOf(record.city) + ", " + DatesOf(record);
    if (!record.conflicts.empty()) all += " (disputed)";
  }
  return all;
}

std::string ToldInReport(const std::string& ahead) {
  return Told({{"summit/a.md", "Report of XMPP Summit 30", "2028-02-15",
                "XMPP Summit 30 met in Ghent on January 27th and 28th, 2028.\n\n" + ahead}});
}

/// "held", "announced" or "planned" for the Summit that the posts tell of.
std::string StandingAsTold(const std::string& file, const std::string& date, const std::string& text) {
  const auto records =
      Records({{"summit/a.md", "XMPP Summit 30", "2027-11-02", "The Summit is on January 27th and 28th, 2028."},
               {file, "News", date, text}});
  if (records.empty()) return "-";
  switch (records[0].standing) {
    case Standing::kHeld:
      return "held";
    case Standing::kAnnounced:
      return "announced";
    case Standing::kPlanned:
      return "planned";
  }
  return "-";
}

TEST(ReadingTest, HeldBesideWhatIsToComeIsHeld) {
  EXPECT_EQ(
      StandingAsTold("n.md", "2028-01-28",
                     "This week we held the sprint, the 30th XMPP Summit, and at the weekend many will visit FOSDEM."),
      "held");
  EXPECT_EQ(StandingAsTold("n.md", "2028-01-28", "In the vote we held it was decided that Summit 30 will be longer."),
            "announced");
}

TEST(ReadingTest, InAReportTheNextOneHasTheNextNumber) {
  const std::string own = "30: Ghent, 27-28 January 2028; ";
  EXPECT_EQ(ToldInReport("The next Summit will be held in Porto in July 2028."), own + "31: Porto, July 2028");
  EXPECT_EQ(ToldInReport("Our next meeting will be in Porto."), own + "31: Porto, -");
  EXPECT_EQ(ToldInReport("The next one takes place in Porto, Portugal."), own + "31: Porto, -");
  EXPECT_EQ(ToldInReport("Number 31 will be in Porto."), own + "31: Porto, -");
  EXPECT_EQ(ToldInReport("Next year the Summit moves to Porto."), own + "31: Porto, -");
  EXPECT_EQ(ToldInReport("In summer we plan to meet in Porto."), own + "31: Porto, -");
}

TEST(ReadingTest, WhatIsToComeElsewhereIsNotTheNextSummit) {
  const std::string own = "30: Ghent, 27-28 January 2028";
  EXPECT_EQ(ToldInReport("The next meeting of the Council is in Porto in July."), own);
  EXPECT_EQ(ToldInReport("The next step is a last call in July 2028."), own);
  EXPECT_EQ(ToldInReport("See you in Brussels for the sprint in July 2028!"), own);
  EXPECT_EQ(ToldInReport("Not everybody can come to Belgium each January."), own);
}

TEST(ReadingTest, InAnAnnouncementTheNextSummitIsItsOwn) {
  EXPECT_EQ(Told({{"summit/a.md", "XMPP Summit 30", "2027-11-15",
                   "The next XMPP Summit will be held in Ghent on January 27-28, 2028."}}),
            "30: Ghent, 27-28 January 2028");
}

TEST(ReadingTest, ASummitOfAnotherMonthIsAnotherOne) {
  EXPECT_EQ(Told({{"summit/a.md", "XMPP Summit 30", "2027-07-15",
                   "The XMPP Summit 30 will be held in Ghent on October 7 and 8, 2027.\n\nThe Summit of January 2028 "
                   "will be in Brussels as ever."}}),
            "30: Ghent, 7-8 October 2027; 31: Brussels, January 2028");
}

TEST(ReadingTest, ANewsletterGoesFromOneSummitToTheNext) {
  EXPECT_EQ(
      Told({{"n.md", "The Newsletter", "2028-02-05",
             "### Summit 30 in Ghent\n\nWhat a week! Thirty people filled the house on January 27th and 28th. The "
             "next Summit will be held in Brussels in January 2029.",
             ""}}),
      "30: Ghent, 27-28 January 2028; 31: Brussels, January 2029");
  EXPECT_EQ(Told({{"n.md", "The Roundup", "2028-02-05",
                   "**Summit 30.** In January the XSF met in Ghent.\n\n**IETF 140.** A session on Tuesday.\n\n**Next "
                   "Summit.** Number 31 is going to be in Brussels.",
                   ""}}),
            "30: Ghent, January 2028; 31: Brussels, -");
  EXPECT_EQ(Told({{"n.md", "The Newsletter", "2027-12-05",
                   "### XMPP Summit 30\n\nThe Summit will be held in Ghent. Last year thirty people came. The next "
                   "Summit is on January 27-28, 2028.",
                   ""}}),
            "30: Ghent, 27-28 January 2028");
}

TEST(ReadingTest, TheNumberMayStandBehindTheSummit) {
  EXPECT_EQ(Told({{"summit/a.md", "The Summit goes to Lisbon", "2027-06-01",
                   "There will be a second Summit this year, number 30, and it will be in Lisbon: 4 and 5 November "
                   "2027."}}),
            "30: Lisbon, 4-5 November 2027");
}

TEST(ReadingTest, AReportTellsOfWhatWasHeld) {
  const auto standing = [](const std::string& title) {
    return RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2027-11-05",
                          "XMPP Summit 30 takes place on January 27-28, 2028 in Ghent."},
                         {"summit/b.md", title, "2028-02-05", "Snow, waffles, and long talks about stanzas."}})
        .standing;
  };
  EXPECT_EQ(standing("What happened at XMPP Summit 30"), Standing::kHeld);
  EXPECT_EQ(standing("Summit 30: what was said and done"), Standing::kHeld);
  EXPECT_EQ(standing("Notes from XMPP Summit 30"), Standing::kHeld);
  EXPECT_EQ(standing("What we plan for XMPP Summit 30"), Standing::kAnnounced);
}

TEST(ReadingTest, ItemsOfAListAreEachOnTheirOwn) {
  EXPECT_EQ(
      Told({{"n.md", "The Roundup", "2028-02-05",
             "We were busy:\n\n- The [XMPP Summit 30](https://x.example/) in Ghent, January 27-28, 2028\n- The day "
             "of things in Oslo with 50 visitors, on February 2, 2028",
             ""}}),
      "30: Ghent, 27-28 January 2028");
  EXPECT_EQ(Told({{"n.md", "The Roundup", "2028-02-05",
                   "*XMPP Summit 30*\n\nWe met in Ghent on January 27-28, 2028.\n\n*Jabber talk at the fair*\n\nTwo of "
                   "us will be in Oslo from May 28 to 31.",
                   ""}}),
            "30: Ghent, 27-28 January 2028");
}

TEST(ReadingTest, TheFirstOfAContinentIsACount) {
  EXPECT_EQ(Told({{"summit/a.md", "XMPP Summit 30: report", "2028-02-05",
                   "Our first Summit in Asia took place on January 27-28, 2028 in Kochi."}}),
            "30: Kochi, 27-28 January 2028");
}

}  // namespace
}  // namespace summit
