#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

/// The days of Summit 30 in an announcement of March 2029.
std::string DaysIn(const std::string& body) {
  return DatesOf(RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2029-03-02",
                                "XMPP Summit 30 will be held in Hamburg, Germany!\n\n" + body}}));
}

TEST(DateJoinsTest, AListOfDaysWithTheirHours) {
  EXPECT_EQ(DaysIn("- Thursday, June 14th 2029: 9:00 - 17:30\n- Friday, June 15th 2029: 9:00 - 17:00"),
            "14-15 June 2029");
  EXPECT_EQ(DaysIn("- 14 June 2029: day one\n- 15 June 2029: day two"), "14-15 June 2029");
  EXPECT_EQ(DaysIn("- 14 June 2029: the harbour opens\n- 15 June 2029: the harbour closes"), "-");
}

TEST(DateJoinsTest, TheNumberOfADayIsNoDayOfAMonth) {
  EXPECT_EQ(DaysIn("### Day 1 (Thursday, June 14th 2029)\n\n- MIX\n\n### Day 2 (Friday, June 15th 2029)\n\n- Spam"),
            "14-15 June 2029");
}

TEST(DateJoinsTest, TheLastDayByItsWeekday) {
  EXPECT_EQ(DaysIn("The Summit starts on Thursday, June 14th 2029 at 10:00 and ends on Friday at 17:00."),
            "14-15 June 2029");
  EXPECT_EQ(DaysIn("The Summit starts on Thursday, June 14th 2029; on Friday the harbour is open."), "14 June 2029");
}

TEST(DateJoinsTest, AnOrdinalCountsNoPeople) {
  EXPECT_EQ(DaysIn("On June 14th & 15th, 2029 developers meet for the Summit."), "14-15 June 2029");
  EXPECT_EQ(DaysIn("On June 14th & 15th developers meet for the Summit."), "14-15 June 2029");
}

}  // namespace
}  // namespace summit
