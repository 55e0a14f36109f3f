#include "core/extract/date_finder.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

using std::chrono::year;
using Tense = DateContext::Tense;

/// All dates of a text as prose, resolved as seen from a post of `written`.
std::string Read(std::string_view text, Tense tense = Tense::kUnknown, Date written = year(2015) / 3 / 1) {
  std::string all;
  for (const DateMention& mention : FindDates(text)) {
    DateContext context;
    context.written = written;
    context.tense = tense;
    const auto range = ResolveDate(mention, context);
    all += (all.empty() ? "" : "; ") + (range ? ToProse(*range) : std::string("?"));
  }
  return all;
}

TEST(DateFinderTest, ReadsTheFormsInWhichPeopleWriteDates) {
  const std::pair<const char*, const char*> cases[] = {
      {"on February 26, 2007, in Brussels", "26 February 2007"},
      {"July 24 and 25, 2006", "24-25 July 2006"},
      {"January 31 and February 1, 2013", "31 January - 1 February 2013"},
      {"on February 3-6, 2012", "3-6 February 2012"},
      {"Monday July 19 and Tuesday July 20, 2010", "19-20 July 2010"},
      {"Thursday 1st - Friday 2nd February 2024", "1-2 February 2024"},
      {"Thursday 30th - Friday 31st, January 2025", "30-31 January 2025"},
      {"on Thursday January 31st and Friday February 1st 2019", "31 January - 1 February 2019"},
      {"the 31st of January and 1st of February 2019", "31 January - 1 February 2019"},
      {"from 30 January to 2 February 2020", "30 January - 2 February 2020"},
      {"30–31 January 2020", "30-31 January 2020"},
      {"January 30th & 31st 2025", "30-31 January 2025"},
      {"6/7 February 2010", "6-7 February 2010"},
      {"Late in January 2016, from the 28th to the 29th, we met", "28-29 January 2016"},
      {"December 31, 2013 - January 1, 2014", "31 December 2013 - 1 January 2014"},
      {"2016-01-28", "28 January 2016"},
      {"in July 2006", "July 2006"},
      {"in the summer of 2005", "2005"},
      {"Jan 5 2016", "5 January 2016"},
      {"January 29th (Thursday) and 30th (Friday), 2015", "29-30 January 2015"},
      {"29 + 30 January 2015", "29-30 January 2015"},
      {"2015-01-29 to 2015-01-30", "29-30 January 2015"},
      {"2015-01-29/30", "29-30 January 2015"},
      {"29.01.2015", "29 January 2015"},
      {"29.-30.01.2015", "29-30 January 2015"},
      {"29./30.1.2015", "29-30 January 2015"},
      {"29.01.2015 - 30.01.2015", "29-30 January 2015"},
      {"29/01/2015", "29 January 2015"},
      {"01/29/2015", "29 January 2015"},
      {"20.-21. May 2015", "20-21 May 2015"},
  };
  for (const auto& [text, prose] : cases) EXPECT_EQ(Read(text), prose) << text;
}

TEST(DateFinderTest, TwoDatesInOneTextStayTwo) {
  EXPECT_EQ(Read("March 4, 2014 in Ghent, and again May 6, 2014"), "4 March 2014; 6 May 2014");
  EXPECT_EQ(Read("(Ghent, February 23-24 2014) and a devcon (on February 25 and 26 2014)"),
            "23-24 February 2014; 25-26 February 2014");
}

TEST(DateFinderTest, TwoRangesAreNotOneLongOne) {
  EXPECT_EQ(Read("moved from 8-9 October to 15-16 October 2015"), "8-9 October 2015; 15-16 October 2015");
  EXPECT_EQ(Read("moved from 8-9 to 15-16 October 2015"), "8-9 October 2015; 15-16 October 2015");
  EXPECT_EQ(Read("January 29-30 or February 5-6, 2015"), "29-30 January 2015; 5-6 February 2015");
}

TEST(DateFinderTest, MonthsBetweenWhichItLies) {
  EXPECT_EQ(Read("in late January or early February 2015"), "January - February 2015");
}

TEST(DateFinderTest, FiguresThatCanMeanTwoDaysOrNoneAreNoDate) {
  EXPECT_EQ(Read("on 02/03/2015, in release 1.2.2015x, at 10.0.0.1 or 30.02.2015"), "");
}

TEST(DateFinderTest, MissingYearComesFromThePostAndTheTense) {
  EXPECT_EQ(Read("Thursday 30th and Friday 31st of January", Tense::kFuture, year(2019) / 10 / 1),
            "30-31 January 2020");
  EXPECT_EQ(Read("on February 3", Tense::kPast, year(2012) / 3 / 14), "3 February 2012");
  EXPECT_EQ(Read("in November", Tense::kPast, year(2012) / 3 / 14), "November 2011");
}

TEST(DateFinderTest, WeekdayAndOrdinalFindTheirMonth) {
  EXPECT_EQ(Read("Monday the 9th", Tense::kPast, year(2009) / 2 / 25), "9 February 2009");
}

TEST(DateFinderTest, OtherNumbersAreNoDates) {
  for (const char* text :
       {"09:30 - 10:00", "XEP-0045", "we may 3 times ask", "Summit 19", "rfc3920", "version 2.0 to 3",
        "about 40 people", "1,000 and 20", "room 12", "$20 and $30", "in person"})
    EXPECT_EQ(Read(text), "") << text;
}

TEST(DateFinderTest, PeopleCountedAfterAMonthAreNoDay) {
  EXPECT_EQ(Read("in January 2013 13 developers came"), "January 2013");
}

TEST(DateFinderTest, DayAfterTheMonthOfAnotherIsNone) {
  EXPECT_EQ(Read("5 January 6"), "5 January 2015");
  EXPECT_EQ(Read("on 5 January, 6 and 7"), "5 January 2015");
}

TEST(DateFinderTest, DaysThatDoNotExistResolveToNothing) { EXPECT_EQ(Read("February 30, 2012"), "?"); }

TEST(DateFinderTest, OrdinalsWrittenOut) {
  const auto first = [](std::string_view text) -> std::string {
    const std::vector<DateMention> dates = FindDates(text);
    if (dates.empty() || !dates[0].start_day) return "-";
    return std::to_string(static_cast<unsigned>(*dates[0].start_day)) + "-" +
           std::to_string(static_cast<unsigned>(*dates[0].end_day)) + "/" +
           std::to_string(static_cast<unsigned>(*dates[0].start_month));
  };
  EXPECT_EQ(first("on the fourth of May 2028"), "4-4/5");
  EXPECT_EQ(first("the fourth and fifth of May"), "4-5/5");
  EXPECT_EQ(first("on the twenty-eighth and twenty-ninth of January"), "28-29/1");
  EXPECT_EQ(first("on May fourth"), "4-4/5");
  EXPECT_EQ(first("First, May is a good month"), "-");
  EXPECT_EQ(first("the first week of May"), "-");
  EXPECT_EQ(first("on the first and second day"), "-");
}

TEST(DateFinderTest, FromOneDayToTwoOthersAreTwoDates) {
  const std::vector<DateMention> dates = FindDates("from the 4th to Monday, June 8th and Tuesday, June 9th");
  ASSERT_EQ(dates.size(), 2U);
  EXPECT_EQ(dates[0].start_day, std::chrono::day(4));
  EXPECT_EQ(dates[0].end_day, std::chrono::day(4));
  EXPECT_EQ(dates[1].start_day, std::chrono::day(8));
  EXPECT_EQ(dates[1].end_day, std::chrono::day(9));
  EXPECT_EQ(FindDates("from 4 to 6 June").size(), 1U);
}

}  // namespace
}  // namespace summit
