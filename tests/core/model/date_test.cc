#include "core/model/date.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

using std::chrono::year;

TEST(DateTest, IsoIsReadAndWritten) {
  EXPECT_EQ(ParseIsoDate("2016-01-28"), year(2016) / 1 / 28);
  EXPECT_EQ(ToIso(year(2016) / 1 / 8), "2016-01-08");
  for (const char* text : {"2016-02-30", "2016-1-8", "16-01-28", "2016/01/28", "2016-01-28T00:00", "", "abcd-ef-gh"})
    EXPECT_FALSE(ParseIsoDate(text)) << text;
}

TEST(DateTest, RangesReadAsPeopleWriteThem) {
  const auto day = [](int y, unsigned m, unsigned d) { return Date(year(y) / m / d); };
  EXPECT_EQ(ToProse(DateRange::OfDay(day(2007, 2, 26))), "26 February 2007");
  EXPECT_EQ(ToProse({day(2016, 1, 28), day(2016, 1, 29), Precision::kDay}), "28-29 January 2016");
  EXPECT_EQ(ToProse({day(2013, 1, 31), day(2013, 2, 1), Precision::kDay}), "31 January - 1 February 2013");
  EXPECT_EQ(ToProse({day(2013, 12, 31), day(2014, 1, 1), Precision::kDay}), "31 December 2013 - 1 January 2014");
  EXPECT_EQ(ToProse(DateRange::OfMonth(year(2006) / 7)), "July 2006");
  EXPECT_EQ(ToProse(DateRange::OfYear(year(2005))), "2005");
}

TEST(DateTest, AMonthSpansItsDays) {
  const DateRange february = DateRange::OfMonth(year(2012) / 2);
  EXPECT_EQ(february.start, year(2012) / 2 / 1);
  EXPECT_EQ(february.end, year(2012) / 2 / 29);
  EXPECT_TRUE(february.Contains(year(2012) / 2 / 6));
  EXPECT_FALSE(february.Contains(year(2012) / 3 / 1));
}

}  // namespace
}  // namespace summit
