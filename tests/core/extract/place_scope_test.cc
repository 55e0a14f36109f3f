#include "core/extract/place_scope.h"

#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

SummitRecord After(const std::string& body) {
  return RecordOf(30, {{"summit/a.md", "XMPP Summit 30 Report", "2028-02-15",
                        "XMPP Summit 30 took place in Ghent on February 3rd and 4th, 2028.\n\n" + body}});
}

TEST(PlaceScopeTest, TheNameOfAHouseTellsOfNoSleep) {
  const SummitRecord record = After(
      "Last week 24 of us squeezed into the seminar room of the [Sleep Tight Youth Hostel](https://sleep.example/) "
      "(Rue "
      "Noire 23, Ghent).");
  EXPECT_EQ(TextOf(record.venue), "Sleep Tight Youth Hostel");
  EXPECT_EQ(TextOf(record.address), "Rue Noire 23");
  EXPECT_EQ(
      TextOf(After("Both days we crammed ourselves into the breakfast room of the Youth Hostel Rembrandt.").venue),
      "Youth Hostel Rembrandt");
  EXPECT_EQ(TextOf(After("Most of us slept at the Dock Hotel.").venue), "-");
}

TEST(PlaceScopeTest, WordsWithoutNames) {
  const Post post = Read({"summit/a.md", "XMPP Summit 30", "2028-02-05", "We met at the Sleep Tight Hostel to sleep."});
  const Reading reading = ReadForFacts(post);
  EXPECT_EQ(FoldedWithoutNames(reading, reading.passages.back()), "we met at the to sleep.");
}

TEST(PlaceScopeTest, WhoGaveTheRoomIsNotTheRoom) {
  EXPECT_EQ(TextOf(After("The sponsors who picked up the bills were:\n\n- [Elkline](https://elk.example/), the meeting "
                         "room\n- [Ox](https://ox.example/), dinner")
                       .venue),
            "-");
}

TEST(PlaceScopeTest, LinesOfAnAddress) {
  const auto venue_of = [](const std::string& lines) {
    const SummitRecord record =
        RecordOf(30, {{"summit/a.md", "XMPP Summit 30 in Berlin", "2027-12-05",
                       "XMPP Summit 30 takes place in Berlin.\n\n### Date, Time & Location\n\n" + lines}});
    return TextOf(record.venue) + "|" + TextOf(record.address);
  };
  EXPECT_EQ(venue_of("Thursday, 03-02-2028 10:00 CET — Friday, 04-02-2028 18:00 CET\n\n[Elk Deutschland e. "
                     "V.](https://elk.example/)  \nTempelhofer Ufer 73-74  \n10963 Berlin"),
            "Elk Deutschland|Tempelhofer Ufer 73-74, 10963 Berlin");
  EXPECT_EQ(venue_of("[ElkSpace](https://elk.example/)  \nMill Road, Kreuzberg  \n10963 Berlin"),
            "ElkSpace|Mill Road, Kreuzberg, 10963 Berlin");
}

TEST(PlaceScopeTest, AnAsideOfTheSamePostIsNoConflict) {
  const SummitRecord record = RecordOf(
      30,
      {{"summit/a.md", "XMPP Summit 30 in Berlin", "2027-06-05",
        "XMPP Summit 30 will take place in Berlin, Germany, on September 3rd and 4th, 2027. The Summit in Brussels is "
        "not going away."},
       {"summit/b.md", "XMPP Summit 30 Report", "2027-10-01",
        "XMPP Summit 30 took place in Berlin on September 3rd and 4th, 2027."}});
  EXPECT_EQ(TextOf(record.city), "Berlin");
  EXPECT_TRUE(record.conflicts.empty());
}

}  // namespace
}  // namespace summit
