#include "core/extract/event_words.h"
#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

std::string PlacedIn(std::string_view body, const std::string& date = "2029-02-13") {
  const SummitRecord record = RecordOf(33, {{"summit/a.md", "XMPP Summit 33", date, std::string(body)}});
  return DatesOf(record) + "|" + TextOf(record.city) + "|" + TextOf(record.country);
}

TEST(PlacedBesideTest, AConferenceThatOpensTheSentenceOnlyPlacesUs) {
  for (std::string_view opening :
       {"As a prelude to FOSDEM 2029, the XMPP Standards Foundation met", "Before FOSDEM 2029, forty people met",
        "On the eve of FOSDEM 2029 we met", "On our way to FOSDEM 2029 we met", "Just like FOSDEM, the XSF met"})
    EXPECT_EQ(PlacedIn(std::string(opening) + " in Brussels, Belgium, on February 1st and 2nd, 2029."),
              "1-2 February 2029|Brussels|Belgium")
        << opening;
  EXPECT_FALSE(OpensBeside("Before", " on February 3rd"));
  EXPECT_FALSE(OpensBeside("We met in Ghent. Two days later came", " where we"));
}

TEST(PlacedBesideTest, InANewsletterToo) {
  const SummitRecord record =
      RecordOf(33, {{"newsletter/n.md", "The XMPP Newsletter", "2028-10-06",
                     "### XMPP Summit 33\n\nXMPP Summit 33 will be on Thursday 1st and Friday 2nd of February, 2029. "
                     "Like FOSDEM it will happen in Brussels, Belgium.",
                     "categories: [\"Newsletter\"]\n"}});
  EXPECT_EQ(TextOf(record.city) + "|" + TextOf(record.country), "Brussels|Belgium");
}

TEST(PlacedBesideTest, CallsToTravelAreNoStay) {
  EXPECT_EQ(PlacedIn("Book your trains: XMPP Summit 33 is set for February 1st and 2nd, 2029, in Brussels, Belgium.",
                     "2028-11-13"),
            "1-2 February 2029|Brussels|Belgium");
  EXPECT_EQ(PlacedIn("XMPP Summit 33 takes place on February 1st and 2nd, 2029. Book a room in Leuven, as the hotels "
                     "of the town are full.",
                     "2028-11-13"),
            "1-2 February 2029|-|-");
}

TEST(PlacedBesideTest, DaysOfThisMonth) {
  const auto dates = [](const std::string& told, const std::string& written) {
    return DatesOf(RecordOf(30, {{"newsletter/n.md", "The XMPP Newsletter", written, "### XMPP Summit 30\n\n" + told,
                                  "categories: [\"Newsletter\"]\n"}}));
  };
  EXPECT_EQ(dates("On the 24th and 25th of this month, the XSF holds its XMPP Summit 30 in Graz.", "2027-09-07"),
            "24-25 September 2027");
  EXPECT_EQ(dates("Next month, on the 4th and 5th, the XMPP Summit 30 will be held in Graz.", "2027-12-07"),
            "4-5 January 2028");
  EXPECT_EQ(dates("XMPP Summit 30 was held in Graz on the 24th and 25th of last month.", "2027-10-07"),
            "24-25 September 2027");
}

TEST(PlacedBesideTest, OtherDaysAreNoConflict) {
  const auto conflicts = [](const std::string& path, const std::string& written, const std::string& body) {
    return RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2027-05-02",
                          "XMPP Summit 30 will be held in Graz on 12 and 13 November 2027."},
                         {path, "XMPP Summit 30 Report", written, body}})
        .conflicts.size();
  };
  EXPECT_EQ(conflicts("summit/b.md", "2027-11-20", "Mid November the XSF had its Summit in Graz."), 0U);
  EXPECT_EQ(conflicts("summit/b.md", "2027-11-20",
                      "November in Graz means fog. XMPP Summit 30 was held there on the 12th and the 13th."),
            0U);
  EXPECT_EQ(conflicts("newsletter/b.md", "2027-10-20",
                      "Sign up for XMPP Summit 30. If you are at Nordware from November 5 to November 9, stay."),
            0U);
  EXPECT_EQ(conflicts("summit/b.md", "2027-11-20", "XMPP Summit 30 was held on 19 and 20 November 2027."), 1U);
}

TEST(PlacedBesideTest, AMentionOfOtherDaysIsNoConflict) {
  const auto conflicts = [](const std::string& body) {
    return RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2027-11-02",
                          "XMPP Summit 30 will be held in Brussels on 27 and 28 January 2028."},
                         {"newsletter/n.md", "The XMPP Newsletter", "2027-12-05", body, "categories: [Newsletter]\n"}})
        .conflicts.size();
  };
  EXPECT_EQ(conflicts("XMPP Summit 30 is near. Deliveries are possible on January 24th and 25th 2028."), 0U);
  EXPECT_EQ(conflicts("In the last week of January you find XMPP people in Brussels: from the 27th to the 30th at "
                      "Summit 30 and at FOSDEM."),
            0U);
  EXPECT_EQ(conflicts("XMPP Summit 30 is near. It takes place on January 24th and 25th 2028."), 1U);
}

TEST(PlacedBesideTest, DaysToldByTheConferenceAndNamedAgain) {
  for (std::string_view joint : {", that is", ", which means", ", i.e. on", " (that is,", ", so on", ", meaning"})
    EXPECT_EQ(PlacedIn("Summit 33 will be on the Thursday and Friday before FOSDEM 2029" + std::string(joint) +
                           " 1 and 2 February 2029.",
                       "2028-11-13"),
              "1-2 February 2029|-|-")
        << joint;
  EXPECT_EQ(PlacedIn("Summit 33 will be on the Thursday and Friday before FOSDEM 2029, which is on 3 and 4 February "
                     "2029.",
                     "2028-11-13"),
            "1-2 February 2029|-|-");
}

TEST(PlacedBesideTest, ASentenceThatGoesBackToTheDaysBefore) {
  EXPECT_EQ(PlacedIn("FOSDEM on 3 and 4 February was loud. Before that, on 1 and 2 February 2029, we held Summit 33 in "
                     "Ghent."),
            "1-2 February 2029|Ghent|-");
  EXPECT_EQ(PlacedIn("Summit 33 was loud. Before that, on 1 and 2 February 2029, we sat in a train."), "-|-|-");
}

TEST(PlacedBesideTest, TheLastDayInAClauseOfItsOwn) {
  EXPECT_EQ(
      PlacedIn("On 1 February 2029 we open Summit 33, which goes on until Friday 2nd in the evening.", "2028-11-13"),
      "1-2 February 2029|-|-");
  EXPECT_EQ(
      PlacedIn("On 1 February 2029 we open the list for Summit 33. The hotel is open until Friday 2nd.", "2028-11-13"),
      "1 February 2029|-|-");
}

}  // namespace
}  // namespace summit
