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
  EXPECT_EQ(DatesIn("The 30th XMPP Summit is planned for December - January 2028."), "December 2027 - January 2028");
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

TEST(DatesTest, LabelsTablesAndHeadingsAnnounceThem) {
  const char* bodies[] = {
      "XMPP Summit 30 is near!\n\n| | |\n|---|---|\n| When | January 27-28, 2028 |\n| Where | Ghent |",
      "| What | XMPP Summit 30 |\n|---|---|\n| Date | 27 and 28 January 2028 |",
      "Soon it is time.\n\n## When\n\n27-28 January 2028, from 9 to 5.\n\n## Where\n\nGhent",
      "Soon it is time.\n\n**Dates**\n\nThursday 27th and Friday 28th January 2028",
      "Soon it is time.\n\n| Date | Venue |\n|---|---|\n| 27 - 28 January 2028 | Town Hall |",
      "Soon it is time.\n\n* **When?** 27/28 January 2028\n* **Where?** Ghent",
      "Soon it is time.\n\nDay and hour: 2028-01-27 to 2028-01-28",
  };
  for (const char* body : bodies) EXPECT_EQ(DatesIn(body), "27-28 January 2028") << body;
}

TEST(DatesTest, ATableOfEventsDatesOnlyTheRowOfTheSummit) {
  EXPECT_EQ(
      DatesOf(RecordOf(30, {{"newsletter/a.md", "The Newsletter", "2027-12-05",
                             "## Events\n\n| Event | Date | Place |\n|---|---|---|\n| Sprint | 3-5 January 2028 | "
                             "Jena |\n| XMPP Summit 30 | 27-28 January 2028 | Ghent |\n| FOSDEM | 29-30 January "
                             "2028 | Brussels |",
                             ""}})),
      "27-28 January 2028");
}

TEST(DatesTest, DeadlinesInOtherWords) {
  const char* others[] = {
      "Tell us at the latest on 10 January 2028.",
      "Seats can be had until Monday, 10 January 2028.",
      "Registration closes on 10 January 2028.",
      "The poll on the menu ends on 10 January 2028.",
      "10 January 2028 is the deadline for that.",
      "Closing date is January 10th.",
      "Please sign up no later than 10 January 2028.",
      "Last updated: 10 January 2028.",
      "Send your proposals by the 10th of January 2028.",
      "The call for talks expires on 10 January 2028.",
  };
  for (const char* other : others) {
    const std::string body = "The 30th XMPP Summit is on January 27-28, 2028. " + std::string(other);
    EXPECT_EQ(DatesIn(body), "27-28 January 2028") << other;
    EXPECT_EQ(DatesIn("XMPP Summit 30 will come. " + std::string(other)), "-") << other;
  }
}

TEST(DatesTest, DaysNextToTheSummitAreNotIts) {
  const char* bodies[] = {
      "XMPP Summit 30 takes place on 27-28 January 2028, and on the weekend after it (29 and 30 January 2028) we open "
      "a "
      "lounge.",
      "We gather for XMPP Summit 30 on 27-28 January 2028, right before FOSDEM 2028 opens its doors on January 29th.",
      "XMPP Summit 30 is on 27-28 January 2028. The day before, 26 January 2028, some will hack.",
      "The dinner of XMPP Summit 30 is on 26 January 2028. The Summit itself happens on 27-28 January 2028.",
  };
  for (const char* body : bodies) EXPECT_EQ(DatesIn(body), "27-28 January 2028") << body;
}

TEST(DatesTest, AMoveIsBelievedBeforeWhatWasAnnounced) {
  const Written first{"summit/a.md", "XMPP Summit 30", "2027-06-01",
                      "The 30th XMPP Summit takes place on 8-9 October 2027 in Ghent."};
  const char* moves[] = {
      "XMPP Summit 30 is postponed. The new dates are 19-20 November 2027.",
      "XMPP Summit 30 has been moved from 8-9 October to 19-20 November 2027.",
      "XMPP Summit 30 cannot take place on 8-9 October 2027. Instead, we meet on 19-20 November 2027.",
      "XMPP Summit 30 will be held on 19-20 November 2027 instead of 8-9 October 2027.",
      "XMPP Summit 30, originally planned for 8-9 October 2027, will be held on 19-20 November 2027.",
      "Correction: XMPP Summit 30 takes place on 19-20 November 2027, not on 8-9 October 2027.",
  };
  for (const char* move : moves) {
    const SummitRecord record = RecordOf(30, {first, {"summit/b.md", "News of Summit 30", "2027-09-14", move}});
    EXPECT_EQ(DatesOf(record), "19-20 November 2027") << move;
    EXPECT_EQ(record.conflicts.size(), 1U) << move;
    EXPECT_EQ(record.standing, Standing::kAnnounced) << move;
    const SummitRecord in_news = RecordOf(
        30, {first, {"newsletter/b.md", "The Newsletter", "2027-09-14", "## News\n\n" + std::string(move), ""}});
    EXPECT_EQ(DatesOf(in_news), "19-20 November 2027") << "newsletter: " << move;
  }
}

TEST(DatesTest, AMentionThatOnlyDiffersDoesNotMoveIt) {
  const SummitRecord record =
      RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2027-06-01", "The 30th XMPP Summit is on 8-9 October 2027."},
                    {"newsletter/b.md", "The Newsletter", "2027-07-05", "XMPP Summit 30 is on 7-8 October 2027.", ""}});
  EXPECT_EQ(DatesOf(record), "8-9 October 2027");
  EXPECT_EQ(record.conflicts.size(), 1U);
}

TEST(DatesTest, ALaterAnnouncementCorrectsAnEarlierOne) {
  const SummitRecord record =
      RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2027-06-01", "The 30th XMPP Summit is on 8-9 October 2027."},
                    {"summit/b.md", "XMPP Summit 30", "2027-08-01", "The 30th XMPP Summit is on 15-16 October 2027."}});
  EXPECT_EQ(DatesOf(record), "15-16 October 2027");
}

TEST(DatesTest, WhatIsStillOpenIsNoDate) {
  EXPECT_EQ(DatesIn("XMPP Summit 30 will be on 27-28 January or 3-4 February 2028: please vote."), "-");
  EXPECT_EQ(DatesIn("The date of XMPP Summit 30 is not known yet; the poll closes on 30 November 2027."), "-");
}

TEST(DatesTest, ACancelledSummitWasNotHeld) {
  const SummitRecord record = RecordOf(
      30, {{"summit/a.md", "No Summit 30", "2027-09-30",
            "With regret we call off XMPP Summit 30, which should have been held on 25-26 November 2027 in Ghent, "
            "Belgium. The next one will be in Leuven, before FOSDEM 2029."}});
  EXPECT_EQ(DatesOf(record), "25-26 November 2027");
  EXPECT_NE(record.standing, Standing::kHeld);
  EXPECT_EQ(TextOf(record.city), "Ghent");
  EXPECT_FALSE(record.colocated_with);
}

TEST(DatesTest, AnotherYearsConferenceInTheSentenceIsNoSlip) {
  EXPECT_EQ(DatesIn("The 30th XMPP Summit will be held on November 25-26, 2027 in Ghent, not before FOSDEM 2028 as "
                    "one might think.",
                    "XMPP Summit 30", "2027-09-01"),
            "25-26 November 2027");
}

TEST(DatesTest, OtherWordsForHavingBeenHeld) {
  const char* bodies[] = {
      "XMPP Summit 30 on 27-28 January 2028 is behind us.",
      "XMPP Summit 30 on 27-28 January 2028 attracted 18 people.",
      "27-28 January 2028 saw the thirtieth XMPP Summit.",
      "We returned from XMPP Summit 30 (27-28 January 2028).",
      "XMPP Summit 30 concluded; it ran on 27-28 January 2028.",
      "We spent 27-28 January 2028 at XMPP Summit 30.",
  };
  for (const char* body : bodies) {
    const SummitRecord record = RecordOf(30, {{"a.md", "News", "2028-02-05", body, ""}});
    EXPECT_EQ(DatesOf(record), "27-28 January 2028") << body;
    EXPECT_EQ(record.standing, Standing::kHeld) << body;
  }
}

TEST(DatesTest, SingleDaysInARowAreOneProgramme) {
  const char* bodies[] = {
      "Day 1 of Summit 30 is Thursday, 27 January 2028, day 2 is Friday, 28 January 2028.",
      "Summit 30 starts on Thursday, 27 January 2028 and ends on Friday, 28 January 2028.",
      "Summit 30 comes.\n\n## Thursday, 27 January 2028\n\n- MUC\n\n## Friday, 28 January 2028\n\n- Push",
  };
  for (const char* body : bodies) EXPECT_EQ(DatesIn(body), "27-28 January 2028") << body;
}

TEST(DatesTest, APostFromBeforeCannotTellThatItWasHeld) {
  EXPECT_EQ(
      RecordOf(30, {{"a.md", "XMPP Summit 30", "2027-11-05", "Summit 30 is held on 27-28 January 2028."}}).standing,
      Standing::kAnnounced);
}

TEST(DatesTest, ASummitNamedOnlyForComparisonIsNotTheSubject) {
  const Written before{"summit/a.md", "XMPP Summit 29", "2027-02-10",
                       "The 29th XMPP Summit was held on January 28 and 29, 2027 in Brussels."};
  const std::pair<const char*, const char*> posts[] = {
      {"Ghent!",
       "After Summit 29 in Brussels it was time for something new. Summit 30 took place on January 27-28, 2028 in "
       "Ghent."},
      {"A Summit by the sea",
       "Compared to Summit 29, this one was small.\n\nXMPP Summit 30 brought us to Ghent on "
       "January 27-28, 2028."},
      {"Summit 30: a year after Summit 29",
       "A year after Summit 29 in Brussels we went to Ghent, on January 27-28, 2028."},
  };
  for (const auto& [title, body] : posts) {
    const SummitRecord record = RecordOf(30, {before, {"summit/b.md", title, "2028-02-10", body}});
    EXPECT_EQ(DatesOf(record), "27-28 January 2028") << body;
    EXPECT_EQ(TextOf(record.city), "Ghent") << body;
  }
}

TEST(DatesTest, TheConferenceAtWhichItWasHeldDoesNotTakeItsDays) {
  EXPECT_EQ(
      DatesIn("The 30th XMPP Summit happened at OSCON 2028 in Portland on July 21-22.", "XMPP Summit 30", "2028-07-30"),
      "21-22 July 2028");
}

TEST(DatesTest, AnEventBehindASemicolonOwnsNothingBeforeIt) {
  EXPECT_EQ(DatesIn("XMPP Summit 30 is near.\n\nThe two days are 27/28 January 2028; FOSDEM follows on the 29th and "
                    "30th."),
            "27-28 January 2028");
}

TEST(DatesTest, StartAndEndAreTheEndsOfOneProgramme) {
  for (const char* body :
       {"Summit 30 is in Ghent.\n\n- Start: Thursday, January 27, 2028, 09:30\n- End: Friday, January 28, 2028, 16:00\n"
        "- Register: <https://tickets.example/30>",
        "Summit 30 is in Ghent.\n\nBegin: 27 January 2028\nEnd: 28 January 2028",
        "Summit 30 is in Ghent.\n\n- From: Thursday 27 January 2028\n- Until: Friday 28 January 2028",
        "Summit 30 starts on January 27, 2028 and lasts two days.",
        "Summit 30 is a two-day event, starting on 27 January 2028."})
    EXPECT_EQ(DatesIn(body), "27-28 January 2028") << body;
}

TEST(DatesTest, AnEndWithoutAStartTellsNoDays) {
  EXPECT_EQ(DatesIn("Summit 30 is in Ghent.\n\n- Start: Thursday, 09:30\n- End: Friday, January 28, 2028"), "-");
}

TEST(DatesTest, AReportTellsThatTheDaysHadBeenMoved) {
  const Written plan{"summit/a.md", "XMPP Summit 30 in Ghent", "2028-01-05",
                     "XMPP Summit 30 will be in Ghent, Belgium, on January 27 and 28, 2028."};
  for (const char* news :
       {"Summit 30 took place this week, though a strike made us move from Ghent to Antwerp, and from "
        "the 27th to Monday, January 31st and Tuesday, February 1st.",
        "Summit 30 was moved from January 27th to January 31st and February 1st. We met in Antwerp.",
        "Instead of January 27-28 we met for Summit 30 on January 31 and February 1."}) {
    const SummitRecord record = RecordOf(30, {plan, {"summit/b.md", "Report on Summit 30", "2028-02-04", news}});
    EXPECT_EQ(DatesOf(record), "31 January - 1 February 2028") << news;
    ASSERT_FALSE(record.conflicts.empty()) << news;
    EXPECT_EQ(record.conflicts[0].fact, "dates") << news;
  }
}

TEST(DatesTest, WeekdaysOfTheWeekOfAReport) {
  EXPECT_EQ(
      DatesIn("Last week, Monday and Tuesday, Summit 30 took place in Bergen.", "Report on Summit 30", "2028-05-18"),
      "8-9 May 2028");
  EXPECT_EQ(DatesIn("On Monday and Tuesday of last week we met in Bergen.", "Report on Summit 30", "2028-05-18"),
            "8-9 May 2028");
  EXPECT_EQ(DatesIn("Summit 30 took place on the Thursday and Friday before FOSDEM 2028 (5 and 6 February).",
                    "Report on Summit 30", "2028-02-18"),
            "3-4 February 2028");
  EXPECT_EQ(DatesIn("Summit 30 is on 4 and 5 May 2028. The dinner is on Thursday of this week. We met last Monday to "
                    "plan it.",
                    "XMPP Summit 30", "2028-05-01"),
            "4-5 May 2028");
  EXPECT_EQ(DatesIn("Sign up for Summit 30 until Friday of next week.", "XMPP Summit 30", "2028-05-01"), "-");
}

TEST(DatesTest, DaysBehindThePostAreToldAsPast) {
  const std::vector<SummitRecord> records =
      Records({{"a.md", "Many years of meetings", "2028-07-24",
                "My list of the latest:\n\n- **Summit 29** (Tampere, Finland, May 2027): in a sauna\n- **Summit 31** "
                "(Porto, October 2028): the one to come",
                "categories: [\"Miscellaneous\"]\n"}});
  ASSERT_EQ(records.size(), 2U);
  EXPECT_EQ(records[0].standing, Standing::kHeld);
  EXPECT_EQ(records[1].standing, Standing::kAnnounced);
}

TEST(DatesTest, ACancelledSummitIsNoMoreThanPlanned) {
  const Written plan{"summit/a.md", "XMPP Summit 30 in Oslo", "2028-01-05",
                     "XMPP Summit 30 will be held in Oslo on 4 and 5 May 2028."};
  for (const char* news : {"Summit 30 in Oslo is cancelled, sadly.", "XMPP Summit 30 has been called off.",
                           "Summit 30, announced for 4 and 5 May 2028, was canceled."}) {
    const SummitRecord record = RecordOf(30, {plan, {"summit/b.md", "News on Summit 30", "2028-03-05", news}});
    EXPECT_EQ(record.standing, Standing::kPlanned) << news;
    EXPECT_EQ(DatesOf(record), "4-5 May 2028") << news;
    ASSERT_EQ(record.conflicts.size(), 1U) << news;
    EXPECT_EQ(record.conflicts[0].claims.back().value, "cancelled") << news;
  }
  for (const char* news : {"Summit 30 will not be cancelled.", "The hackfest before Summit 30 is cancelled.",
                           "Summit 30 is near. The trains to Oslo were cancelled twice."}) {
    const SummitRecord record = RecordOf(30, {plan, {"summit/b.md", "News on Summit 30", "2028-03-05", news}});
    EXPECT_EQ(record.standing, Standing::kAnnounced) << news;
    EXPECT_TRUE(record.conflicts.empty()) << news;
  }
}

TEST(DatesTest, ANeighbourNamedByItsNumberAloneKeepsItsMonth) {
  const SummitRecord record = RecordOf(
      30, {{"summit/a.md", "Report on Summit 30", "2028-02-10",
            "On the weekend of 29/30 January a dozen of us met in Toronto.\n\nNumber 31 will be in Brussels, as "
            "you would expect, in July."}});
  EXPECT_EQ(DatesOf(record), "29-30 January 2028");
  EXPECT_TRUE(record.conflicts.empty());
}

TEST(DatesTest, TheTitleMayTellTheDays) {
  EXPECT_EQ(DatesIn("Once more in the same house.", "XMPP Summit #30, Ghent, 27+28 Jan 2028"), "27-28 January 2028");
  EXPECT_EQ(DatesIn("Once more.", "Announcing XMPP Summit 30 - Ghent, Jan. 27-28, 2028"), "27-28 January 2028");
  EXPECT_EQ(DatesIn("Once more.", "XMPP Summit 30 and FOSDEM 2028, 29-30 January"), "2028");
  EXPECT_EQ(DatesIn("Once more.", "Register for XMPP Summit 30 by 10 January 2028"), "-");
}

TEST(DatesTest, OneDayOfAReportLiesInTheProgrammeAnnounced) {
  const SummitRecord record = RecordOf(
      30, {{"summit/a.md", "XMPP Summit 30", "2028-01-05", "Summit 30 will be held on 17-18 May 2028 in Porto."},
           {"b.md", "Report on Summit 30", "2028-05-30",
            "Summit 30 is history.\n\n### Wednesday, May 17\n\nWe began.\n\n### Thursday, May 18\n\nWe went "
            "on.\n\n### Friday, May 19\n\nSome of us saw the town."}});
  EXPECT_EQ(DatesOf(record), "17-18 May 2028");
  EXPECT_TRUE(record.conflicts.empty());
}

TEST(DatesTest, OtherSummitsAndSideEventsMakeNoConflict) {
  const SummitRecord record = RecordOf(
      30,
      {{"summit/a.md", "XMPP Summit 30", "2028-01-05",
        "Summit 30 will be held on 17-18 May 2028 in Porto. Last year's Summit in Brussels (1-2 February 2027) was "
        "small.\n\nInterop testing takes place on Sunday, May 14th, in Braga. The sightseeing tour is on 20 May.\n\nIt "
        "is held in cooperation with the Sea Music festival, 23-26 May 2028, and Web Days 2028 (14-16 May)."},
       {"b.md", "Report on Summit 30", "2028-05-30",
        "Summit 30 is history.\n\nThe next Summit is going to be in Brussels on January 31 and February 1, 2029."}});
  EXPECT_EQ(DatesOf(record), "17-18 May 2028");
  EXPECT_EQ(TextOf(record.city), "Porto");
  EXPECT_TRUE(record.conflicts.empty());
}

TEST(DatesTest, DaysOfSummitWithinAWeekOfMore) {
  EXPECT_EQ(
      DatesIn("XMPP Summit 30 met in Ghent from January 29th to February 1st 2028: two days of Summit, and two days "
              "of FOSDEM.",
              "Summit 30", "2028-02-05"),
      "29-30 January 2028");
  EXPECT_EQ(DatesIn("Summit 30 is near.\n\nGhent, Thursday 3 February and Friday 4 February 2028, FOSDEM weekend."),
            "3-4 February 2028");
}

TEST(DatesTest, TheOrdinalOfASummitIsNoDay) {
  EXPECT_EQ(
      DatesIn("On January 27th and 28th the 30th XMPP Summit met in Ghent.", "XMPP Summit 30 Report", "2028-02-27"),
      "27-28 January 2028");
  EXPECT_EQ(DatesIn("On January 27th and 28th the 30th Jabber developer conference met.", "Devcon 30", "2028-02-27"),
            "27-28 January 2028");
}

TEST(DatesTest, DaysWithoutWordsAroundThem) {
  EXPECT_EQ(DatesIn("The heart of the matter first: **27 & 28 January 2028**, at the Elk House."),
            "27-28 January 2028");
  EXPECT_EQ(DatesIn("Our server is closed 24 - 26 December 2027."), "-");
}

TEST(DatesTest, HabitsAndSignUpsAreNoDays) {
  EXPECT_EQ(DatesIn("XMPP Summit 30 is on January 27-28, 2028. Sign-up opens in December. Many cannot come every "
                    "February."),
            "27-28 January 2028");
  EXPECT_TRUE(RecordOf(30, {{"a.md", "XMPP Summit 30", "2027-11-05",
                             "XMPP Summit 30 is on January 27-28, 2028. Sign-up opens in December. We go to Brussels "
                             "each February."}})
                  .conflicts.empty());
}

TEST(DatesTest, TheLastDayOfAMonth) {
  EXPECT_EQ(DatesIn("On the last day of January and the first of February 2028 Summit 30 met in Ghent.", "Summit 30",
                    "2028-02-27"),
            "31 January - 1 February 2028");
}

TEST(DatesTest, TheDaysOfAConferenceInBrackets) {
  EXPECT_EQ(DatesIn("Summit 30 met on January 27, 2028.\n\nIn summer we meet around OSCON in Portland (July 23-27).",
                    "Summit 30 minutes", "2028-02-27"),
            "27 January 2028");
}

TEST(DatesTest, BehindTheSummitsDaysComeThoseOfTheConference) {
  const SummitRecord record =
      RecordOf(30, {{"n.md", "The Newsletter", "2027-12-05",
                     "XMPP Summit 30 is on January 27th & 28th 2028 in Ghent, and on January 29th & 30th 2028 you meet "
                     "us at FOSDEM 2028.",
                     ""}});
  EXPECT_EQ(DatesOf(record), "27-28 January 2028");
  EXPECT_TRUE(record.conflicts.empty());
}

TEST(DatesTest, WhenSomethingWasWrittenIsNoDate) {
  EXPECT_TRUE(RecordOf(30, {{"a.md", "XMPP Summit 30", "2027-12-05",
                             "XMPP Summit 30 is on January 27-28, 2028, as our announcement of August said."}})
                  .conflicts.empty());
}

TEST(DatesTest, TheSummitStandsBesideTheOtherEvent) {
  EXPECT_EQ(DatesIn("We go to FOSDEM 2028 anyway, so XMPP Summit 30 takes place right before it, on January 27th and "
                    "28th 2028."),
            "27-28 January 2028");
  EXPECT_EQ(DatesIn("XMPP Summit 30 is on January 27-28, 2028. The dinner is the evening before it, on January 26."),
            "27-28 January 2028");
}

TEST(DatesTest, FiguresWithTheYearLast) {
  EXPECT_EQ(
      DatesIn("Summit 30 is near.\n\n### Date & Time\n\nThursday, 11-05-2028 09:30 CET - Friday, 12-05-2028 17:00 "
              "CET"),
      "11-12 May 2028");
  EXPECT_EQ(DatesIn("Summit 30 takes place on Thursday 11/05/2028 and Friday 12/05/2028."), "11-12 May 2028");
  EXPECT_EQ(DatesIn("Summit 30 takes place on Thursday 05/11/2028 and Friday 05/12/2028."), "11-12 May 2028");
}

TEST(DatesTest, DaysNamedAgainBehindThoseBeforeAConference) {
  const SummitRecord record = RecordOf(
      28,
      {{"fosdem.md", "XMPP at FOSDEM 2026", "2026-01-08",
        "FOSDEM 2026 is on January 31st and February 1st.\n\nOn the "
        "Thursday and Friday before, that is January 29th & 30th, we come together in Ghent for the 28th XMPP Summit.",
        "categories: [FOSDEM]\n"}});
  EXPECT_EQ(DatesOf(record), "29-30 January 2026");
  EXPECT_EQ(DatesIn("XMPP Summit 30 is in Ghent. Register before Monday, 10 January 2028."), "-");
}

TEST(DatesTest, DaysBehindAConferenceAreItsOwn) {
  const SummitRecord record = RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2027-11-05",
                                             "It will be held on January 27th & 28th 2028 in Ghent, which "
                                             "leaves no gap before FOSDEM 2028 on January 29th & 30th."}});
  EXPECT_EQ(DatesOf(record), "27-28 January 2028");
  EXPECT_TRUE(record.conflicts.empty());
}

TEST(DatesTest, FromAnHourUntilAnother) {
  EXPECT_EQ(DatesIn("Summit 30 has its home in Toulouse.\n\nIt lasts from the morning of Thursday 11 May until the "
                    "afternoon of Friday 12 May 2028."),
            "11-12 May 2028");
}

TEST(DatesTest, MinutesOfEachDayInAPostOfTheirOwn) {
  const SummitRecord record =
      RecordOf(30, {{"summit/1.md", "XMPP Summit 30: minutes of day 1", "2027-02-01",
                     "*Thursday, January 28th 2027. Chair: Jane Roe.*\n\nWe talked about MIX."},
                    {"summit/2.md", "XMPP Summit 30: minutes of day 2", "2027-02-01",
                     "*Friday, January 29th 2027. Chair: Jane Roe.*\n\nWe talked about spam."}});
  EXPECT_EQ(DatesOf(record), "28-29 January 2027");
}

}  // namespace
}  // namespace summit
