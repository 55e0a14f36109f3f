#include "core/extract/giver_doubts.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

std::string SponsorsIn(std::string_view body) {
  return SponsorsOf(RecordOf(40, {{"summit/a.md", "XMPP Summit 40", "2030-02-05",
                                   "The 40th XMPP Summit took place in Ghent.\n\n" + std::string(body)}}));
}

TEST(GiverDoubtsTest, WhoOnlyLendsTheRoomIsAHost) {
  EXPECT_TRUE(OnlyLendsRoom("Elk House let us use a room, and Ox paid lunch.", "Elk House", "space"));
  EXPECT_TRUE(OnlyLendsRoom("Elk House lent us a room without asking for any rent.", "Elk House", "space"));
  EXPECT_FALSE(OnlyLendsRoom("Elk House gave us 500 € for the room.", "Elk House", "space"));
  EXPECT_FALSE(OnlyLendsRoom("Elk Labs rented the room for us.", "Elk Labs", "space"));
  EXPECT_FALSE(OnlyLendsRoom("We thank Elk House for providing the room.", "Elk House", "space"));
  EXPECT_FALSE(OnlyLendsRoom("Elk Labs gave us lunch.", "Elk Labs", "lunch"));
}

TEST(GiverDoubtsTest, WhoWorksOrIsAskedHasNotGiven) {
  EXPECT_TRUE(IsNotedForWork("Thanks to Jane Doe (dinner form) and Ox (dinner).", "Jane Doe"));
  EXPECT_FALSE(IsNotedForWork("Thanks to Jane Doe (dinner form) and Ox (dinner).", "Ox"));
  EXPECT_TRUE(StandsBesideWork("The lunch was made by a caterer from Elkton.", "Elkton"));
  EXPECT_TRUE(StandsBesideWork("Please contact Jane Doe, who pays for the room.", "Jane Doe"));
  EXPECT_FALSE(StandsBesideWork("The lunch was paid by Elk Labs.", "Elk Labs"));
}

TEST(GiverDoubtsTest, CommonNounsAreNobody) {
  for (std::string_view name : {"Income", "Brussels office", "Czech organisations", "Two", "desserts"})
    EXPECT_TRUE(IsCommonNoun(name, "three desserts")) << name;
  for (std::string_view name : {"Elk Labs", "Isode", "bluendo"}) EXPECT_FALSE(IsCommonNoun(name, name)) << name;
}

TEST(GiverDoubtsTest, WhatWasTakenBackWasNotGiven) {
  for (const auto& [body, found] : std::vector<std::pair<std::string, std::string>>{
           {"First we named Ox as sponsor by mistake. Elk Labs sponsored the Summit.", "Elk Labs:event"},
           {"While last year the dinner was on Ox, it was paid by Elk Labs this time.", "Elk Labs"},
           {"Next year we might ask Ox to sponsor the dinner.", ""},
           {"Ox had to cancel its sponsorship, so Elk Labs paid for the coffee.", "Elk Labs:coffee"}})
    EXPECT_EQ(SponsorsIn(body), found) << body;
}

TEST(GiverDoubtsTest, ACorrectionTakesBackTheFirstNameOnly) {
  for (const auto& [body, found] : std::vector<std::pair<std::string, std::string>>{
           {"Correction: an earlier version of this report named Fjordnet as sponsor of the dinner. It was Elk Labs.",
            "Elk Labs:dinner"},
           {"Fjordnet offered to pay the lunch, but we declined, since the hotel serves one.", ""},
           {"Fjordnet could not sponsor us this year, but Elk Labs did.", "Elk Labs"},
           {"Jane Doe, who paid the dinner of the last two Summits, was ill. Elk Labs paid for the coffee.",
            "Elk Labs:coffee"}})
    EXPECT_EQ(SponsorsIn(body), found) << body;
}

TEST(GiverDoubtsTest, WhoIsThankedForWorkBesideSponsors) {
  for (const auto& [body, found] : std::vector<std::pair<std::string, std::string>>{
           {"We thank our sponsors Elk Labs and Fjordnet, and Jane Doe who moderated both days.", "Elk Labs|Fjordnet"},
           {"Thanks to Elk Labs for their sponsorship, and to the Fjordnet team for repairing the projector.",
            "Elk Labs"},
           {"Not as sponsors, but with the same thanks we name Fjordnet and Beewerk.", ""},
           {"We thank our sponsors Elk Labs and Fjordnet for everything.", "Elk Labs|Fjordnet"},
           {"Hosted by [Elk Labs](https://elk.example/), sponsored by [Fjordnet](https://fjord.example/).",
            "Fjordnet"}})
    EXPECT_EQ(SponsorsIn(body), found) << body;
}

TEST(GiverDoubtsTest, MoneyForSoftwareAndServersIsNotForTheSummit) {
  for (const char* body : {"Jane showed a client, with development funded by Fjordnet.",
                           "The servers of the conference are sponsored by Fjordnet.",
                           "The Board is grateful that everybody came to the dinner."})
    EXPECT_EQ(SponsorsIn(body), "") << body;
  EXPECT_EQ(SponsorsIn("The Summit was funded by a grant of 800 € from Fjordnet."), "Fjordnet:event:800 €");
}

TEST(GiverDoubtsTest, WhatOnlyTellsWhereOrWhoIsNoGiver) {
  EXPECT_EQ(SponsorsIn("The dinner was sponsored by Fjordnet, a Beewerk user from Ghent."), "Fjordnet:dinner");
  EXPECT_EQ(SponsorsIn("Fjordnet, in the building of the Central Mill, rents us a room for both days."), "");
}

TEST(GiverDoubtsTest, AGiverByFirstNameHasTheWholeOneOfTheHeading) {
  EXPECT_EQ(SponsorsIn("## Jane Doe\n\nJane, one of our developers, donated 50 € for the coffee."),
            "Jane Doe:coffee:50 €");
}

TEST(GiverDoubtsTest, AWordThatAsksIsNobody) {
  EXPECT_EQ(SponsorsIn("Please add yourself to the wiki page by then, as the hotel needs our numbers."), "");
}

}  // namespace
}  // namespace summit
