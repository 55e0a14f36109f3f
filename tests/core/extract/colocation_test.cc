#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

std::string Beside(const std::string& body, std::string date = "2027-12-05") {
  return TextOf(RecordOf(30, {{"a.md", "XMPP Summit 30", std::move(date), body}}).colocated_with);
}

TEST(ColocationTest, WordsThatLeadToTheConference) {
  const std::string own = "The 30th XMPP Summit is on 27 and 28 January 2028. ";
  EXPECT_EQ(Beside(own + "Directly afterwards, on January 29th, we go to [FOSDEM 2028](https://fosdem.org/2028/)."),
            "FOSDEM 2028");
  EXPECT_EQ(Beside(own + "Right after it you find us at FOSDEM 2028."), "FOSDEM 2028");
  EXPECT_EQ(Beside(own + "FOSDEM follows on the weekend."), "FOSDEM 2028");
  EXPECT_EQ(Beside("In front of FOSDEM 2028 there is the 30th XMPP Summit."), "FOSDEM 2028");
}

TEST(ColocationTest, AHeadingThatJoinsThem) {
  const SummitRecord record =
      RecordOf(30, {{"n.md", "The Newsletter", "2027-12-05",
                     "### XMPP Summit 30 & FOSDEM 2028\n\nThe Summit is on January 27-28, 2028.", ""}});
  EXPECT_EQ(TextOf(record.colocated_with), "FOSDEM 2028");
}

TEST(ColocationTest, AConferenceThatIsOnlySpokenOf) {
  EXPECT_EQ(Beside("After FOSDEM is before the Summit: XMPP Summit 30 is on 18 and 19 May 2028."), "-");
  EXPECT_EQ(Beside("The 30th XMPP Summit is on 18 and 19 May 2028, long after FOSDEM 2028."), "-");
  EXPECT_EQ(Beside("The 30th XMPP Summit is on 18 and 19 May 2028. The call for FOSDEM 2029 opens in August."), "-");
}

TEST(ColocationTest, AConferenceOfAnotherYearIsNot) {
  EXPECT_EQ(Beside("The 30th XMPP Summit is on 14 and 15 October 2027, and the one before FOSDEM 2028 is planned.",
                   "2027-08-01"),
            "-");
}

TEST(ColocationTest, ANameWithItsYearIsAnEventsThere) {
  EXPECT_EQ(Beside("XMPP Summit 30, Ghent, 27 and 28 January 2028, immediately prior to [linux.conf.nord "
                   "2028](https://l.example/)."),
            "linux.conf.nord 2028");
  EXPECT_EQ(Beside("XMPP Summit 30 is on 27 and 28 January 2028, the two days before [Defrag "
                   "2028](https://d.example/) starts."),
            "Defrag 2028");
  EXPECT_EQ(Beside("XMPP Summit 30 is on 27 and 28 January 2028, the last one before Christmas 2028."), "-");
  EXPECT_EQ(Beside("XMPP Summit 30 is on 27 and 28 January 2028, long before Summer 2028."), "-");
}

TEST(ColocationTest, WhatDrawsThePeopleThere) {
  EXPECT_EQ(Beside("Half of us will be in Ghent for IETF 98 anyway, so XMPP Summit 30 is on 27 and 28 January 2028."),
            "IETF 98");
  EXPECT_EQ(Beside("XMPP Summit 30 is on 27 and 28 January 2028. Some drafts for IETF 98 are due."), "-");
}

TEST(ColocationTest, TheTitleMayTell) {
  const auto titled = [](const std::string& title) {
    return TextOf(RecordOf(30, {{"a.md", title, "2027-12-05", "The Summit is on 27 and 28 January 2028 in Kochi."}})
                      .colocated_with);
  };
  EXPECT_EQ(titled("XMPP Summit 30 in Kochi, side by side with PravConf"), "PravConf 2028");
  EXPECT_EQ(titled("XMPP Summit 30 in Kochi, and what we saw of PravConf"), "-");
}

TEST(ColocationTest, WordsThatLeadOver) {
  const std::string own = "The 30th XMPP Summit is on 27 and 28 January 2028. ";
  for (std::string_view rest : {"That leaves you the weekend for FOSDEM 2028.", "It will be followed by FOSDEM 2028.",
                                "Stay on for FOSDEM 2028 if you can.", "The weekend belongs to FOSDEM 2028.",
                                "FOSDEM 2028 comes next.", "Afterwards, see you at FOSDEM 2028!"})
    EXPECT_EQ(Beside(own + std::string(rest)), "FOSDEM 2028") << rest;
  EXPECT_EQ(Beside(own + "As at FOSDEM 2028, there will be stickers."), "-");
}

TEST(ColocationTest, TheEditionToldElsewhereInThePost) {
  EXPECT_EQ(
      Beside("The 30th XMPP Summit is on 18 and 19 May 2028. The reason: the IETF comes to town. IETF 141 opens on "
             "Saturday 20 May."),
      "IETF 141");
}

TEST(ColocationTest, NamedWithItsYearAndAWordOfTime) {
  const std::string own = "The 30th XMPP Summit is on 27 and 28 January 2028. ";
  for (std::string_view body : {"The weekend thereafter belongs to [Days of Code 2028](https://x.example/).",
                                "On the days after, many go on to [Days of Code 2028](https://x.example/) in the same "
                                "city.",
                                "[Days of Code 2028](https://x.example/) is on the following days.",
                                "The place is close to [Days of Code 2028](https://x.example/)."})
    EXPECT_EQ(Beside(own + std::string(body)), "Days of Code 2028") << body;
  EXPECT_EQ(Beside(own + "Whoever stays a little longer can visit FOSDEM 2028 on the weekend."), "FOSDEM 2028");
  EXPECT_EQ(Beside(own + "We read the report of [Days of Code 2028](https://x.example/)."), "-");
}

TEST(ColocationTest, ToldInAPostOnTheConference) {
  EXPECT_EQ(TextOf(RecordOf(30, {{"f.md", "XMPP at FOSDEM 2028", "2028-01-05",
                                  "Come to our stand!\n\n### XMPP Summit 30\n\nOn the Thursday and Friday before, "
                                  "that is January 27th & 28th, we meet in Ghent for the 30th XMPP Summit."}})
                       .colocated_with),
            "FOSDEM 2028");
}

TEST(ColocationTest, WhoseHouseItIsAndWhatOpensOnTheNextDay) {
  const std::string own = "The 30th XMPP Summit is on 27 and 28 January 2028. ";
  EXPECT_EQ(Beside(own + "We can meet on the premises of [Webdings 2028](https://w.example/)."), "Webdings 2028");
  EXPECT_EQ(Beside(own + "The days were chosen because of FOSDEM 2028, which opens on the following day."),
            "FOSDEM 2028");
  EXPECT_EQ(Beside(own + "We have read about FOSDEM 2028, which has many visitors."), "-");
}

}  // namespace
}  // namespace summit
