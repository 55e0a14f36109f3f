#include "core/extract/origins.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace summit {
namespace {

bool IsOrigin(std::string_view town, std::string_view text) { return TellsOrigin(text, text.find(town)); }

TEST(OriginsTest, WhereSomebodyComesFromLivesOrWorks) {
  EXPECT_TRUE(IsOrigin("London", "Elk Systems from London builds servers."));
  EXPECT_TRUE(IsOrigin("Leuven", "Two guests from nearby Leuven came."));
  EXPECT_TRUE(IsOrigin("Vienna", "Jane Doe, who lives in Vienna, had the chair."));
  EXPECT_TRUE(IsOrigin("Bristol", "We thank Elk Systems, a company in Bristol."));
  EXPECT_TRUE(IsOrigin("Oslo", "Thanks to Elk (Berlin) and Moose (Oslo)!"));
}

TEST(OriginsTest, WhereOneMetOrComesBackFromIsNone) {
  EXPECT_FALSE(IsOrigin("Ghent", "We are back from Ghent."));
  EXPECT_FALSE(IsOrigin("Ghent", "Our report from Ghent."));
  EXPECT_FALSE(IsOrigin("Ghent", "We met in the offices of a company in Ghent."));
  EXPECT_FALSE(IsOrigin("Ghent", "Thanks to all who met us at the Mill (Ghent)."));
  EXPECT_FALSE(IsOrigin("Ghent", "Ghent it is."));
}

}  // namespace
}  // namespace summit
