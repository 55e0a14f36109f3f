#include "core/extract/gifts.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

/// "givers < reason" for each, as they stand in the text.
std::string GivingsIn(std::string_view text) {
  std::string all;
  for (const Giving& giving : FindGivings(text, {0, text.size()}, {}))
    all += (all.empty() ? "" : " | ") + std::string(text.substr(giving.givers.begin, giving.givers.size())) + " < " +
           std::string(text.substr(giving.reason.begin, giving.reason.size()));
  return all;
}

TEST(GiftsTest, OneGiver) {
  EXPECT_EQ(GivingsIn("Lunch was sponsored by Ox."), "Ox < Lunch was sponsored ");
  EXPECT_EQ(GivingsIn("Dinner was on Ox."), "Ox < Dinner ");
  EXPECT_EQ(GivingsIn("Venue sponsor: Ox."), "Ox < Venue sponsor");
}

TEST(GiftsTest, EachGiverHasAReasonOfItsOwn) {
  EXPECT_EQ(GivingsIn("Lunch was sponsored by Ox, dinner by Elk Labs, and coffee by Bee."),
            "Ox < Lunch was sponsored  | Elk Labs < , dinner  | Bee < , and coffee ");
  EXPECT_EQ(GivingsIn("Ox sponsors the venue, Elk Labs the coffee, and Bee the dinner."),
            "Ox  < sponsors the venue,  | Elk Labs  < the coffee, and  | Bee  < the dinner.");
}

TEST(GiftsTest, NobodyGives) {
  for (const char* text : {"Lunch was sponsored.", "Jane Doe gave a talk over lunch.",
                           "Thanks to Jane Doe for the minutes.", "Dinner was on Thursday.", "Sponsors are welcome."})
    EXPECT_EQ(GivingsIn(text), "") << text;
}

}  // namespace
}  // namespace summit
