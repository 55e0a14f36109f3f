#include "core/extract/sponsor_sums.h"

#include <gtest/gtest.h>

#include "core/extract/text_spans.h"

namespace summit {
namespace {

std::string SumsIn(std::string_view text) {
  std::string all;
  for (const GivenSum& sum : FindGivenSums(text, FoldLine(text)))
    all += (all.empty() ? "" : "|") + sum.name + ":" + sum.what + ":" + sum.amount;
  return all;
}

TEST(SponsorSumsTest, EachSumHasItsGiver) {
  EXPECT_EQ(SumsIn("Ox gives 800 € for the dinner and Elk Labs 350 € toward travel."),
            "Ox:dinner:800 €|Elk Labs:travel:350 €");
  EXPECT_EQ(SumsIn("200 € came from Ox and 100 € from Elk Labs for the dinner."),
            "Ox:dinner:200 €|Elk Labs:dinner:100 €");
  EXPECT_EQ(SumsIn("A 1500 EUR donation by the Prototype Fund helped with travel."), "Prototype Fund:travel:1500 EUR");
  EXPECT_EQ(SumsIn("These donors gave €50 each: Jane Doe and Ox Labs."), "Jane Doe::€50|Ox Labs::€50");
  EXPECT_EQ(SumsIn("Jane Doe, with 100 € towards the dinner."), "Jane Doe:dinner:100 €");
}

TEST(SponsorSumsTest, PricesHopesAndBracketsAreNone) {
  for (const char* text :
       {"Ox paid for the dinner, which cost 640 €.", "Ox sponsored the dinner (25 € per head).",
        "Ox sponsored the lunch; missing are 700 €, for which we hope to hear from Elk Labs.",
        "Our sponsors are Ox (coffee) and Elk Labs (dinner, 750 €).", "A room costs 109 € at the Elk Inn."})
    EXPECT_EQ(SumsIn(text), "") << text;
}

}  // namespace
}  // namespace summit
