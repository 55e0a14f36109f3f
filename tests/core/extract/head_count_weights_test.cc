#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

int CountIn(const std::string& body) {
  const SummitRecord record =
      RecordOf(30, {{"summit/a.md", "XMPP Summit 30 Report", "2027-02-12",
                     "XMPP Summit 30 took place on 28 and 29 January 2027 in Brussels.\n\n" + body}});
  return record.participants_stated ? record.participants_stated->value.count : 0;
}

TEST(HeadCountWeightsTest, PeopleInASentenceOnTheSummit) {
  EXPECT_EQ(CountIn("With 38 people the Elk House was almost at its limit when Jane opened the Summit."), 38);
  EXPECT_EQ(CountIn("Two weeks ago some 35 developers left Brussels with long lists."), 35);
  EXPECT_EQ(CountIn("27 faces looked at the wall when the Summit began."), 27);
  EXPECT_EQ(CountIn("Two sunny days have passed by, during which 22 XMPP enthusiasts discussed what to do."), 22);
  EXPECT_EQ(CountIn("Seventeen developers worked through a list of open questions."), 17);
  EXPECT_EQ(CountIn("Thirty-two attendees crossed the doorstep of the Muntpunt."), 32);
}

TEST(HeadCountWeightsTest, SomeOrOthersAreNotThoseWhoCame) {
  for (const char* body :
       {"12 people went to the museum in Brussels on Saturday.", "14 people worked on threads after lunch.",
        "9 people followed the Summit over video.", "In groups of 8 people we spoke about spam at the Summit.",
        "25 people have registered for the next one.", "The room can hold 50 people.", "The dinner had 28 guests."})
    EXPECT_EQ(CountIn(body), 0) << body;
}

TEST(HeadCountWeightsTest, WhatFollowsTheCommaIsSaidOfOtherThings) {
  EXPECT_EQ(CountIn("At the office of Elk in Kraków 22 people discussed it, most of them without FOSDEM in mind."), 22);
  EXPECT_EQ(CountIn("At our stand at FOSDEM 22 people discussed it, most of them in Kraków."), 0);
}

}  // namespace
}  // namespace summit
