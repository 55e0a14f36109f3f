#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

constexpr std::string_view kHeld = "XMPP Summit 30 was held in Ghent on 27 and 28 January 2028. ";

SummitRecord InReport(std::string_view body) {
  return RecordOf(30, {{"summit/a.md", "XMPP Summit 30 Report", "2028-02-05", std::string(kHeld) + std::string(body)}});
}

SummitRecord InNewsletter(std::string_view body) {
  return RecordOf(
      30, {{"newsletter/n.md", "The XMPP Newsletter", "2028-02-05",
            "### XMPP Summit 30\n\n" + std::string(kHeld) + std::string(body), "categories: [\"Newsletter\"]\n"}});
}

SummitRecord InCall(std::string_view body) {
  return RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2027-11-05",
                        "XMPP Summit 30 will be on 27 and 28 January 2028.\n\n" + std::string(body)}});
}

std::string NumbersIn(const std::string& body) {
  std::string all;
  for (const SummitRecord& record : Records(
           {{"newsletter/n.md", "The XMPP Newsletter", "2027-07-05", "### XMPP Summit 30 in Ghent\n\n" + body, ""}}))
    all += (all.empty() ? "" : ", ") + std::to_string(record.number.value()) + ": " + TextOf(record.city) + " " +
           DatesOf(record);
  return all;
}

int CountIn(std::string_view body) {
  const SummitRecord record = InReport(body);
  return record.participants_stated ? record.participants_stated->value.count : 0;
}

TEST(EditorsStyleTest, EachIsThankedForItsOwn) {
  const std::pair<const char*, const char*> cases[] = {
      {"We thank Oxnet and Elk Labs for sponsoring, and Jane Doe for the stream.", "Oxnet|Elk Labs"},
      {"We thank Oxnet for the lunch, Elk Labs for the coffee and Jane Doe for the photos.",
       "Oxnet:lunch|Elk Labs:coffee"},
      {"We would like to thank Jane Doe for the notes, and Oxnet for the lunch.", "Oxnet:lunch"},
      {"We thank Oxnet for the room, and Elk Labs and Fjordmail for the coffee.",
       "Oxnet:space|Elk Labs:coffee|Fjordmail:coffee"},
      {"Thanks: Oxnet (sponsoring), Jane Doe (camera), Max Muster (sign-up).", "Oxnet"},
      {"Thanks go to Oxnet, which backs this Summit, and to Jane Doe, who supports the event with her camera.",
       "Oxnet:event"},
  };
  for (const auto& [body, sponsors] : cases) EXPECT_EQ(SponsorsOf(InReport(body)), sponsors) << body;
}

TEST(EditorsStyleTest, WhoTakesCareOfWorkGivesNothing) {
  EXPECT_EQ(SponsorsOf(InReport("We also thank Jane Doe, who once more takes care of the hotel and the schedule.")),
            "");
  EXPECT_EQ(SponsorsOf(InReport("Jane Doe takes over the organisation of the dinner.")), "");
  EXPECT_EQ(SponsorsOf(InReport("Oxnet takes care of the dinner.")), "Oxnet:dinner");
  EXPECT_EQ(SponsorsOf(InReport("Oxnet takes over the travel costs of two students.")), "Oxnet:travel");
}

TEST(EditorsStyleTest, SponsorsOfACallHaveCommitted) {
  const std::string heading = "### Sponsors wanted\n\n";
  EXPECT_EQ(SponsorsOf(InCall(heading + "[Oxnet](https://ox.example/) and [Elk Labs](https://elk.example/) have "
                                        "already committed.")),
            "Oxnet|Elk Labs");
  EXPECT_EQ(SponsorsOf(InCall(heading + "We are glad to have Oxnet and Elk Labs with us again.")), "Oxnet|Elk Labs");
  EXPECT_EQ(SponsorsOf(InCall(heading + "So far Oxnet is on board.")), "Oxnet");
  EXPECT_EQ(SponsorsOf(InCall("We thank Oxnet and Elk Labs, both of whom are supporting the Summit.")),
            "Oxnet:event|Elk Labs:event");
  for (const char* other : {"Jane Doe has agreed to collect the money.", "Oxnet has confirmed the room.",
                            "The Board is with us.", "Jane Doe is on board as moderator.", "We count on you."})
    EXPECT_EQ(SponsorsOf(InCall(heading + other)), "") << other;
}

TEST(EditorsStyleTest, CountsThatAreNoNumbersOfTheSeries) {
  EXPECT_EQ(NumbersIn("This year's second Summit takes place on 27 and 28 September 2027 in Ghent."),
            "30: Ghent 27-28 September 2027");
  EXPECT_EQ(NumbersIn("XMPP Summit 30 takes place on 27 and 28 September 2027 in Ghent. It is my tenth Summit, and the "
                      "third XMPP Summit in a row with waffles."),
            "30: Ghent 27-28 September 2027");
  EXPECT_EQ(
      NumbersIn("XMPP Summit 30 takes place on 27 and 28 September 2027 in Ghent. A second XMPP Summit is planned "
                "for winter in Porto. See you at the next Summit in Brussels!"),
      "30: Ghent 27-28 September 2027");
}

TEST(EditorsStyleTest, AFarewellTellsNoTownOfTheNextOne) {
  const std::vector<SummitRecord> records =
      Records({{"summit/a.md", "XMPP Summit 30 Report", "2028-02-05",
                std::string(kHeld) + "\n\nSee you in Brussels at the next Summit!"}});
  ASSERT_EQ(records.size(), 1U);
  EXPECT_EQ(TextOf(records[0].city), "Ghent");
}

TEST(EditorsStyleTest, DaysOfTheOneBeforeAreNoConflict) {
  const std::vector<SummitRecord> records = Records(
      {{"summit/a.md", "XMPP Summit 31", "2028-11-05",
        "After the lovely Summit 30 in July we are off again, to Porto in Portugal.\n\nThe Summit will be on 27 "
        "and 28 January 2029."}});
  ASSERT_EQ(records.size(), 1U);
  EXPECT_EQ(DatesOf(records[0]), "27-28 January 2029");
  EXPECT_EQ(TextOf(records[0].country), "Portugal");
  EXPECT_TRUE(records[0].conflicts.empty());
}

TEST(EditorsStyleTest, ANewsletterSumsUpWhatWasTalkedAbout) {
  const std::pair<const char*, const char*> cases[] = {
      {"Jane gave thanks.\n\nAmong the topics were typing hints, big groups and moderation.",
       "typing hints|big groups|moderation"},
      {"Twenty people took part. Find below what they worked on:\n\n- Typing hints\n- Big groups",
       "Typing hints|Big groups"},
      {"Here is what kept them busy:\n\n- Typing hints\n- Big groups", "Typing hints|Big groups"},
      {"We made headway with typing hints, big groups and moderation.", "typing hints|big groups|moderation"},
      {"Typing hints, big groups and moderation were the main themes.", "Typing hints|big groups|moderation"},
      {"What to bring next time:\n\n- A warm coat\n- Good mood", ""},
  };
  for (const auto& [body, topics] : cases) EXPECT_EQ(TopicsOf(InNewsletter(body)), topics) << body;
  EXPECT_TRUE(InNewsletter("Ten people took part. What they did:\n\n- Typing hints\n- Stickers").participants.empty());
}

TEST(EditorsStyleTest, WhatADayWasFor) {
  EXPECT_EQ(TopicsOf(InReport("\n\nFriday was for the rest: typing hints, big groups, and an update by Jane Doe on "
                              "moderation.")),
            "typing hints|big groups|moderation");
  EXPECT_EQ(TopicsOf(InReport("\n\nThe first topic was **typing hints**. The second one was **big groups**.")),
            "typing hints|big groups");
  for (const char* other : {"Thursday evening was for food: fries, waffles and beer.",
                            "The hours were 09:00 to 17:00 on both days, as told before.",
                            "The afternoon brought visitors: Jane Doe, Max Muster and John Smith.",
                            "### Thoughts\n\nJane led the discussion. It was a good one, with many words."})
    EXPECT_EQ(TopicsOf(InReport(std::string("\n\n") + other)), "") << other;
}

TEST(EditorsStyleTest, HowManyWithoutANoun) {
  EXPECT_EQ(CountIn("The room was just right for the 25 of us."), 25);
  EXPECT_EQ(CountIn("We stopped counting at 31."), 31);
  EXPECT_EQ(CountIn("How many came? 28."), 28);
  EXPECT_EQ(CountIn("How many came to dinner? 28."), 0);
  EXPECT_EQ(CountIn("Attendance on the second day was 18."), 0);
  EXPECT_EQ(CountIn("All twelve of us who took the train were late."), 0);
  EXPECT_EQ(CountIn("The room has space for 40."), 0);
}

TEST(EditorsStyleTest, TheTownMayBeTheSubject) {
  EXPECT_EQ(TextOf(InCall("Ghent will be our home for two days.").city), "Ghent");
  EXPECT_EQ(TextOf(InCall("Ghent, Belgium hosts XMPP Summit 30.").country), "Belgium");
  EXPECT_EQ(TextOf(InCall("Ghent welcomes us with waffles.").city), "Ghent");
  for (const char* other : {"Ghent may host us one day.", "Ghent hosts FOSDEM.", "Ghent would have welcomed us.",
                            "Ghent hosted us for many years.", "Ghent is expensive."})
    EXPECT_EQ(TextOf(InCall(other).city), "-") << other;
}

TEST(EditorsStyleTest, AHouseUnderItsShortForm) {
  const SummitRecord record = InCall(
      "We meet at the Universiteit van Elkstad (UVE), who lend us a room.\n\nUVE Main Campus, building D  \nElkplatsen "
      "2  \n1050 Brussels");
  EXPECT_EQ(TextOf(record.venue), "Universiteit van Elkstad");
  EXPECT_EQ(TextOf(record.address), "Elkplatsen 2, 1050 Brussels");
  EXPECT_TRUE(record.conflicts.empty());
}

TEST(EditorsStyleTest, ArticlesOnASummitAreReports) {
  const auto link = [](const std::string& item) {
    const std::vector<SummitRecord> records = Records({{"newsletter/n.md", "The XMPP Newsletter", "2028-02-05",
                                                        "## Articles\n\n- " + item, "categories: [\"Newsletter\"]\n"}});
    return records.empty() || records[0].links.empty() ? std::string("-") : records[0].links[0].value.url;
  };
  EXPECT_EQ(link("[XMPP Summit 30, day one](https://jane.example/one) by Jane Doe"), "https://jane.example/one");
  EXPECT_EQ(link("[XMPP Summit 31 announced](https://jane.example/two) by Jane Doe"), "-");
  EXPECT_EQ(link("[Stickers for all](https://jane.example/three) by Jane Doe"), "-");
}

}  // namespace
}  // namespace summit
