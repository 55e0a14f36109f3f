#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

/// What a post tells on a Summit whose days stand in its first sentence.
SummitRecord Told(const std::string& more) {
  return RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2027-05-05",
                        "XMPP Summit 30 takes place in Berlin on September 3rd and 4th, 2027.\n\n" + more}});
}

TEST(DateOwnershipTest, AMonthThatIsTalkedOfIsNoDate) {
  for (std::string_view more : {"Many told us that January is a busy month.", "We know, as June was too hot for some.",
                                "November would suit nobody."}) {
    const SummitRecord record = Told(std::string(more));
    EXPECT_EQ(DatesOf(record), "3-4 September 2027") << more;
    EXPECT_TRUE(record.conflicts.empty()) << more;
  }
}

TEST(DateOwnershipTest, WhenAFormOpensAndCloses) {
  for (std::string_view more :
       {"Use the [page](https://elk.example/). It opens on May 8th and closes on July 31st, 2027.",
        "There is a form. It is open until July 31st, 2027."}) {
    const SummitRecord record = Told(std::string(more));
    EXPECT_EQ(DatesOf(record), "3-4 September 2027") << more;
    EXPECT_TRUE(record.conflicts.empty()) << more;
  }
}

TEST(DateOwnershipTest, AConferenceInAClauseOfItsOwnFollows) {
  for (std::string_view told :
       {"Keep September 3rd and 4th 2027 free for it in your calendar, and FrOSCon 2027 comes directly afterwards.",
        "It is held on September 3rd and 4th 2027 in Porto, and FrOSCon 2027 opens on the next day.",
        "We meet on September 3rd and 4th 2027 in Porto, while FrOSCon 2027 starts on the following day."}) {
    const std::string body = "### XMPP Summit 30\n\nThe work on XMPP Summit 30 has begun. " + std::string(told);
    const SummitRecord record = RecordOf(30, {{"newsletter/n.md", "The XMPP Newsletter May 2027", "2027-06-05", body}});
    EXPECT_EQ(DatesOf(record), "3-4 September 2027") << told;
    EXPECT_EQ(TextOf(record.colocated_with), "FrOSCon 2027") << told;
  }
}

TEST(DateOwnershipTest, TheDaysOfTheConferenceInTheSecondClause) {
  const SummitRecord record = RecordOf(
      30, {{"newsletter/n.md", "The XMPP Newsletter May 2027", "2027-06-05",
            "On September 3rd & 4th 2027 the XSF invites to the XMPP Summit 30 in Porto, and on the weekend of "
            "September 5th & 6th we hope to see you at FrOSCon 2027."}});
  EXPECT_EQ(DatesOf(record), "3-4 September 2027");
  EXPECT_TRUE(record.conflicts.empty());
}

}  // namespace
}  // namespace summit
