#include "core/extract/reconciler.h"

#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

std::string Disputed(const SummitRecord& record) {
  std::string all;
  for (const Conflict& conflict : record.conflicts) all += (all.empty() ? "" : "|") + conflict.fact;
  return all;
}

SummitRecord After(const std::string& announced, const std::string& reported) {
  return RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2027-11-05",
                        "XMPP Summit 30 takes place on January 27-28, 2028 in Brussels. " + announced},
                       {"summit/b.md", "Report of XMPP Summit 30", "2028-02-15", reported}});
}

TEST(ReconcilerTest, OneHouseUnderTwoNamesIsNoConflict) {
  EXPECT_EQ(Disputed(After("We meet at the Elkwerk office.", "XMPP Summit 30 was held at Elkwerk GmbH, Damweg 12.")),
            "");
  EXPECT_EQ(Disputed(After("### Venue\n\nVenue: Hotel Elk\nRoom: Ada (2nd floor)", "XMPP Summit 30 was fun.")), "");
  EXPECT_EQ(Disputed(After("We meet at the Elk Hotel.", "XMPP Summit 30 was held at the Moose Hotel.")), "venue");
}

TEST(ReconcilerTest, AConflictNeedsTwoClaimsForOneSummit) {
  EXPECT_EQ(Disputed(After("",
                           "XMPP Summit 30 was held in Brussels.\n\nOur next meeting will be in Porto in July "
                           "2028.")),
            "");
  EXPECT_EQ(Disputed(After("",
                           "XMPP Summit 30 was held in Brussels.\n\n### In the room\n\n- Nora Achterberg "
                           "(Dino)\n- Jonas Vik (Monal)")),
            "");
  EXPECT_EQ(Disputed(After("", "XMPP Summit 30 was held in Ghent on January 27-28, 2028.")), "city");
}

TEST(ReconcilerTest, WhatIsUndecidedIsNoClaim) {
  const SummitRecord record =
      RecordOf(30, {{"m.md", "Minutes of the Board", "2027-03-04",
                     "For Summit 30 we have two offers, one from Berlin and one from Prague.", ""},
                    {"summit/a.md", "Summit 30 goes to Prague", "2027-04-01",
                     "The 30th XMPP Summit will be held in Prague on 23 and 24 September 2027."}});
  EXPECT_EQ(TextOf(record.city), "Prague");
  EXPECT_EQ(Disputed(record), "");
}

TEST(ReconcilerTest, ADigestMayTellOfWhatLaterPostsSay) {
  const SummitRecord record = RecordOf(
      30, {{"summit-30.md", "XMPP Summit 30", "2027-11-05", "XMPP Summit 30 was held on 27 and 28 January 2028.",
            "categories: [\"XMPP Summit\"]\nsources:\n  - https://xmpp.org/2027/11/xmpp-summit-30/\n"}});
  EXPECT_EQ(record.standing, Standing::kHeld);
}

TEST(ReconcilerTest, WordsOfAnnouncingArePastOnlyInForm) {
  const auto standing = [](const std::string& body) {
    return RecordOf(30, {{"summit-30.md", "XMPP Summit 30", "2027-11-05", body,
                          "categories: [\"XMPP Summit\"]\nsources:\n  - https://xmpp.org/2027/11/xmpp-summit-30/\n"}})
        .standing;
  };
  EXPECT_EQ(standing("XMPP Summit 30 was announced for 27 and 28 January 2028."), Standing::kAnnounced);
  EXPECT_EQ(standing("XMPP Summit 30 took place, as announced, on 27 and 28 January 2028."), Standing::kHeld);
}

TEST(ReconcilerTest, TheDayOnWhichItOpensLiesInTheDaysThatMentionsTell) {
  const SummitRecord opened = RecordOf(30, {{"newsletter/a.md", "Newsletter", "2027-07-05",
                                             "For its 30th XMPP Summit the XSF goes to Vigo on October 14th "
                                             "& 15th 2027!",
                                             "categories: [Newsletter]\n"},
                                            {"newsletter/b.md", "Newsletter", "2027-10-05",
                                             "Next week XMPP Summit 30 opens on Thursday, October 14th 2027 "
                                             "at 09:00 in Vigo.",
                                             "categories: [Newsletter]\n"}});
  EXPECT_EQ(DatesOf(opened), "14-15 October 2027");
  EXPECT_TRUE(opened.conflicts.empty());
  const SummitRecord day_one = RecordOf(29, {{"summit/1.md", "XMPP Summit 29: day one", "2027-01-29",
                                              "Yesterday, on Thursday 28th January 2027, the 29th XMPP "
                                              "Summit got started, and today we go on."},
                                             {"newsletter/c.md", "Newsletter", "2027-02-05",
                                              "First XMPP Summit 29 took place on January 28th & 29th 2027, then "
                                              "came FOSDEM 2027.",
                                              "categories: [Newsletter]\n"}});
  EXPECT_EQ(DatesOf(day_one), "28-29 January 2027");
}

}  // namespace
}  // namespace summit
