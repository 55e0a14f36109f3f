#include "core/answer/passage_hints.h"

#include <gtest/gtest.h>

#include "tests/core/answer/sample_archive.h"

namespace summit {
namespace {

PassageQuery Hinted(Asked asked, std::vector<std::string> said, bool in_summits) {
  Question question;
  question.said = std::move(said);
  PassageQuery query;
  query.asked = asked;
  query.in_summits = in_summits;
  AddHints(question, query);
  return query;
}

TEST(PassageHintsTest, WhatIsAmissIsAProblem) {
  EXPECT_EQ(Hinted(Asked::kWhy, {"why", "not", "balloons"}, false).hints.size(), 1u);
  EXPECT_TRUE(Hinted(Asked::kWhy, {"why", "balloons"}, false).hints.empty());
}

TEST(PassageHintsTest, WhatWasSaidIsAskedOfASummitOnly) {
  for (const char* verb : {"discussed", "said", "decided", "agreed", "talked"}) {
    EXPECT_TRUE(Hinted(Asked::kWhat, {"what", "was", verb, "about", "balloons"}, true).discussed) << verb;
    EXPECT_FALSE(Hinted(Asked::kWhat, {"what", "was", verb, "about", "balloons"}, false).discussed) << verb;
  }
  EXPECT_FALSE(Hinted(Asked::kWhat, {"what", "is", "a", "balloon"}, true).discussed);
}

}  // namespace
}  // namespace summit
