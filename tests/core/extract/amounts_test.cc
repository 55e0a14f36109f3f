#include "core/extract/amounts.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

TEST(AmountsTest, ANumberWithACurrencyIsMoney) {
  for (const auto& [text, amount] : std::vector<std::pair<std::string, std::string>>{
           {"(1000€)", "1000€"},
           {"gave $150 last year", "$150"},
           {"75 euros", "75 euros"},
           {"EUR 75 for tea", "EUR 75"},
           {"10 000 SEK for the room", "10 000 SEK"},
           {"about 1.500,00 € in all", "1.500,00 €"},
           {"US$ 2,000", "US$ 2,000"},
           {"CHF 300", "CHF 300"},
           {"2k€", "2k€"},
           {"₹60,000", "₹60,000"},
           {"KSh 150,000", "KSh 150,000"},
           {"2000 ₴", "2000 ₴"},
           {"300 pesos", "300 pesos"},
       })
    EXPECT_EQ(FindAmount(text), amount) << text;
}

TEST(AmountsTest, OtherNumbersAreNone) {
  for (const char* text : {"in 2009", "40 people", "room 12", "XEP-0198", "5 eurhythmics", "", "€"})
    EXPECT_EQ(FindAmount(text), "") << text;
}

TEST(AmountsTest, SeveralSumsStandInOrder) {
  const std::string_view text = "Ox gave 100 € and Elk £20.";
  const std::vector<Span> amounts = FindAmounts(text);
  ASSERT_EQ(amounts.size(), 2U);
  EXPECT_EQ(text.substr(amounts[0].begin, amounts[0].size()), "100 €");
  EXPECT_EQ(text.substr(amounts[1].begin, amounts[1].size()), "£20");
}

}  // namespace
}  // namespace summit
