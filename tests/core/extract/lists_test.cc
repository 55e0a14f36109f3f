#include "core/extract/lists.h"

#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

/// The roles of the lists of a post, in order: p, s, t, or - for none.
std::string RolesOf(std::string_view body) {
  const Post post = Read({"summit/a.md", "XMPP Summit 30", "2028-02-05", std::string(body)});
  const Reading reading = ReadForFacts(post);
  std::string roles;
  for (const ListRun& run : FindLists(reading))
    roles += run.role == ListRole::kParticipants ? 'p'
             : run.role == ListRole::kSponsors   ? 's'
             : run.role == ListRole::kTopics     ? 't'
                                                 : '-';
  return roles;
}

TEST(ListsTest, WhatStandsNearestTellsTheRole) {
  EXPECT_EQ(RolesOf("### Attendees\n\n- Jane Doe\n- Max Muster"), "p");
  EXPECT_EQ(RolesOf("### Attendees\n\nOur sponsors are:\n\n- Ox\n- Elk"), "s");
  EXPECT_EQ(RolesOf("### Sponsors\n\n- Ox\n\n### Agenda\n\n- Spam\n- Calls"), "st");
  EXPECT_EQ(RolesOf("We shall bring:\n\n- a projector\n- cables"), "-");
  EXPECT_EQ(RolesOf("### Attendees\n\n**At the dinner**\n\n- Jane Doe\n- Max Muster"), "-");
}

TEST(ListsTest, TermsWithEmptyLinesBetweenThemAreOneList) {
  EXPECT_EQ(RolesOf("These sponsors have said yes:\n\nOx\n: lunch\n\nElk\n: dinner\n\nThat is all.\n\nBee\n: nothing"),
            "s-");
}

}  // namespace
}  // namespace summit
