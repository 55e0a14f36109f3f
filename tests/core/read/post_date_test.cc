#include "core/read/post_date.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

TEST(PostDateTest, FormsThatPeopleWrite) {
  for (const char* text :
       {"2017-02-27", " 2017-02-27 ", "2017-02-27 18:50", "2017-02-27 18:50:11", "2017-02-27T18:50:11Z",
        "2017-02-27T23:50:00-05:00", "2017-02-27T00:10:00+0200", "2017-02-27 18:50:11.5 +01:00"}) {
    const auto date = ParsePostDate(text);
    ASSERT_TRUE(date) << text;
    EXPECT_EQ(ToIso(*date), "2017-02-27") << text;
  }
}

TEST(PostDateTest, WhatIsNoDate) {
  for (const char* text : {"", "soon", "2017", "2017-02", "2017-02-30", "27-02-2017", "2017-02-27 25:00", "2017-02-27x",
                           "2017-02-27 18:50 maybe"})
    EXPECT_FALSE(ParsePostDate(text)) << text;
}

}  // namespace
}  // namespace summit
