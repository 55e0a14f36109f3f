#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

/// Town and country of a Summit whose announcement says no more of its place than `body`.
std::string PlaceTold(const std::string& body) {
  const SummitRecord record =
      RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2026-11-01",
                     "XMPP Summit 30 is planned for 28 and 29 January 2027.\n\nBring a charger.\n\n" + body +
                         "\n\nSee you there!"}});
  return TextOf(record.city) + "|" + TextOf(record.country);
}

TEST(TownWeightsTest, ATownWithItsCountryNeedsNoVerbOfMeeting) {
  EXPECT_EQ(PlaceTold("For once not Brussels, but half an hour by train: in Ghent, Belgium."), "Ghent|Belgium");
  EXPECT_EQ(PlaceTold("We're going back to the days before FOSDEM 2027, and to Brussels, Belgium."),
            "Brussels|Belgium");
}

TEST(TownWeightsTest, ATownOfAnotherKindIsNotTheSummits) {
  for (const char* body : {"Who comes from Oslo, Norway, can share a cabin with us on the train.",
                           "We had two offers, one of them in Ghent, Belgium.", "Last year we were in Ghent, Belgium.",
                           "Our newest member works in Lyon, France.",
                           "A meetup in Berlin, Germany, is planned by our friends for the week after."})
    EXPECT_EQ(PlaceTold(body), "-|-") << body;
}

TEST(TownWeightsTest, OfTwoTownsOfTheSameWeightNoneIsTaken) {
  EXPECT_EQ(PlaceTold("How we'll do it: in Ghent, Belgium."), "Ghent|Belgium");
  EXPECT_EQ(PlaceTold("How we'll do it: in Ghent, Belgium, and in Lyon, France."), "-|-");
}

TEST(TownWeightsTest, WhereItIsInOtherWords) {
  for (const char* body : {"So it will be Ghent, Belgium on the last days of January.", "It's Ghent, Belgium again.",
                           "Ghent in Belgium was a good choice.", "The Summit is not in Lille but in Ghent (Belgium).",
                           "- It is in Ghent, in the north of Belgium.\n- It has two days."})
    EXPECT_EQ(PlaceTold(body), "Ghent|Belgium") << body;
  EXPECT_EQ(PlaceTold("We're back in Ghent!"), "Ghent|-");
  EXPECT_EQ(PlaceTold("The place will follow. Some of us were at a conference in Oslo, Norway."), "-|-");
  EXPECT_EQ(PlaceTold("Where we meet has not been decided: Ghent, Belgium is on the list."), "-|-");
  EXPECT_EQ(PlaceTold("It comes in the week before IETF 130, which is in Madrid, Spain."), "-|-");
}

TEST(TownWeightsTest, ATownThatIsCalledAsItsCountry) {
  EXPECT_EQ(PlaceTold("Location: Elk Hotel, 1 Park Street, Luxembourg, Luxembourg"), "Luxembourg|Luxembourg");
}

TEST(TownWeightsTest, TheCityWillBe) {
  EXPECT_EQ(PlaceTold("The city will be Ghent (Belgium, Europe), and we are talking to hotels about a room."),
            "Ghent|Belgium");
}

TEST(TownWeightsTest, InTheSamePlaceAsTheConference) {
  EXPECT_EQ(PlaceTold("DevCon 2027 follows on the weekend. Everything is in the same place, the Elk College in Ghent, "
                      "Belgium."),
            "Ghent|Belgium");
}

}  // namespace
}  // namespace summit
