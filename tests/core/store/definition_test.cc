#include "core/store/definition.h"

#include <gtest/gtest.h>

#include <string>

namespace summit {
namespace {

class DefinitionTest : public testing::Test {
 protected:
  double Of(const std::string& text) const { return Definition(text, query_, stemmer_); }

  Stemmer stemmer_;
  TextQuery query_ = TextQuery::Of({"trellis"}, {}, {}, stemmer_);
};

TEST_F(DefinitionTest, WhatAThingIsSaysMoreThanWhatItDoes) {
  EXPECT_EQ(Of("A trellis is a frame for plants."), 1);
  EXPECT_GT(Of("A trellis, made of wood or wire, is a frame."), 0.5);
  EXPECT_GT(Of("A trellis is a frame."), Of("A trellis supports or replaces walls; it allows growth."));
  EXPECT_GT(Of("The trellis provides shade."), 0);
}

TEST_F(DefinitionTest, OtherUsesSayNothing) {
  for (const std::string text : {"We bought a trellis.", "Our trellis is painted green.", "", "The wall is a frame.",
                                 "There is the trellis. It is a fine day."})
    EXPECT_EQ(Of(text), 0) << text;
}

TEST_F(DefinitionTest, ThePlaceInTheTextCounts) {
  EXPECT_GT(Of("A trellis is a frame."), Of("As all of us know by now, a trellis is a frame."));
}

}  // namespace
}  // namespace summit
