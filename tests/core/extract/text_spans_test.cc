#include "core/extract/text_spans.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

TEST(TextSpansTest, ALongListOfPhrasesFindsWhatOnePhraseFinds) {
  const std::vector<std::string_view> phrases = {"a",     "in",         "lent us", "(was", "was:", "zz",
                                                 "room ", "of the xsf", "day 1",   "'s",   "é la", "co"};
  for (std::string_view text :
       {"", "a", "x", "we met in a room of the xsf", "company", "lent us", "it lent usage", "moved (was on friday)",
        "today 1 of 2", "on day 1", "the xsf's room", "co", "café la mer", "é la carte", "was: friday", "-in-"})
    for (std::string_view phrase : phrases) {
      std::vector<std::string_view> others(8, "no such words");
      others.push_back(phrase);
      EXPECT_EQ(HasAnyPhrase(text, others), HasPhrase(text, phrase)) << text << " / " << phrase;
    }
  EXPECT_TRUE(HasPhrase("we met in a room of the xsf", "of the xsf"));
  EXPECT_FALSE(HasPhrase("company", "co"));
}

TEST(TextSpansTest, AnAsideOnlyTellsWhere) {
  EXPECT_TRUE(StandsInAside("Elk Labs, next to the Central Mill, pays.", "Central Mill"));
  EXPECT_FALSE(StandsInAside("It is in Ghent, at the Central Mill, on Friday.", "Central Mill"));
  EXPECT_FALSE(StandsInAside("Elk Labs and the Central Mill pay.", "Central Mill"));
}

}  // namespace
}  // namespace summit
