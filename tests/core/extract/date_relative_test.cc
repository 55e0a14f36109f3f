#include "core/extract/date_relative.h"

#include <gtest/gtest.h>

#include <chrono>

#include "core/base/text.h"

namespace summit {
namespace {

Date Day(std::string_view iso) { return *ParseIsoDate(iso); }

/// Written on Thursday, 18 May 2028.
std::string Seen(std::string_view text) {
  const auto found = DaysSeenFrom(text, Day("2028-05-18"));
  return found ? ToProse(found->range) : "-";
}

TEST(DateRelativeTest, WeekdaysOfAWeekSeenFromThePost) {
  EXPECT_EQ(Seen("Last week, Monday and Tuesday, we met in Bergen."), "8-9 May 2028");
  EXPECT_EQ(Seen("On Monday and Tuesday of last week we met."), "8-9 May 2028");
  EXPECT_EQ(Seen("We met on Monday and Tuesday last week."), "8-9 May 2028");
  EXPECT_EQ(Seen("This week, on Tuesday & Wednesday, we met."), "16-17 May 2028");
  EXPECT_EQ(Seen("Next week (Thursday/Friday) we meet."), "25-26 May 2028");
  EXPECT_EQ(Seen("Last week, Tuesday to Thursday, we met."), "9-11 May 2028");
  EXPECT_EQ(Seen("We met last Monday and Tuesday."), "15-16 May 2028");
  EXPECT_EQ(Seen("Saturday and Sunday of last week"), "13-14 May 2028");
  EXPECT_EQ(Seen("Yesterday and today we met."), "17-18 May 2028");
  EXPECT_EQ(Seen("Today and tomorrow we meet."), "18-19 May 2028");
  EXPECT_EQ(Seen("Yesterday and the day before, we met."), "16-17 May 2028");
}

TEST(DateRelativeTest, WeekdaysOfAMonth) {
  EXPECT_EQ(Seen("We met on the last Thursday and Friday of April."), "27-28 April 2028");
  EXPECT_EQ(Seen("We meet on the first Monday and Tuesday of March 2029."), "5-6 March 2029");
  EXPECT_EQ(Seen("On the last Thursday and Friday of December we met."), "30-31 December 2027");
  EXPECT_EQ(Seen("We met on the last Thursday and Friday of the year."), "-");
}

TEST(DateRelativeTest, WithoutAWeekThereAreNoDays) {
  for (const char* text : {"We met on Monday and Tuesday.", "Last week was fun.", "Monday is laundry day.",
                           "In the last session on Friday we talked.", "On Tuesday a week later", "",
                           "the last monday and tuesday", "Friday, Monday, Wednesday of last week"})
    EXPECT_EQ(Seen(text), "-") << text;
}

TEST(DateRelativeTest, WeekdaysBesideAnEvent) {
  const DateRange fosdem{Day("2028-02-05"), Day("2028-02-06"), Precision::kDay};
  const auto beside = [&](std::string_view text) {
    const auto found = DaysBeside(text, text.find("FOSDEM"), fosdem);
    return found ? ToProse(found->range) : std::string("-");
  };
  EXPECT_EQ(beside("on the Thursday and Friday before FOSDEM"), "3-4 February 2028");
  EXPECT_EQ(beside("Thursday/Friday right before FOSDEM"), "3-4 February 2028");
  EXPECT_EQ(beside("the Wednesday to Friday preceding FOSDEM"), "2-4 February 2028");
  EXPECT_EQ(beside("on Monday and Tuesday after FOSDEM"), "7-8 February 2028");
  EXPECT_EQ(beside("the Monday following FOSDEM"), "7 February 2028");
  EXPECT_EQ(beside("on the two days before FOSDEM"), "3-4 February 2028");
  EXPECT_EQ(beside("the 2 days right after FOSDEM"), "7-8 February 2028");
  EXPECT_EQ(beside("two days before FOSDEM"), "-");
  EXPECT_EQ(beside("on Thursday and Friday at FOSDEM"), "-");
  EXPECT_EQ(beside("on Thursday and Friday, long before anybody else came to FOSDEM"), "-");
  EXPECT_FALSE(DaysBeside("Monday after FOSDEM", 13, DateRange::OfYear(std::chrono::year(2028))));
}

TEST(DateRelativeTest, LengthsInDays) {
  EXPECT_EQ(LengthInDays("it lasts two days"), 2);
  EXPECT_EQ(LengthInDays("a three-day event"), 3);
  EXPECT_EQ(LengthInDays("starts on 4 may for 2 days"), 2);
  EXPECT_FALSE(LengthInDays("two days ago we met"));
  EXPECT_FALSE(LengthInDays("two days before it"));
}

}  // namespace
}  // namespace summit
