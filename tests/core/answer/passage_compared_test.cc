#include "core/answer/passage_compared.h"

#include <gtest/gtest.h>

#include <sstream>

namespace summit {
namespace {

Question Asking(const std::string& said) {
  Question question;
  question.intent = Intent::kExplain;
  std::istringstream words(said);
  for (std::string word; words >> word;) question.said.push_back(word);
  return question;
}

using Words = std::vector<std::string>;

TEST(PassageComparedTest, TwoThingsAreTwoQuestions) {
  const auto things = ComparedThings(Asking("what is the difference between a balloon and the kite of Ghent"));
  ASSERT_TRUE(things);
  EXPECT_EQ(things->first.said, (Words{"what", "is", "balloon"}));
  EXPECT_EQ(things->first.about, Words{"balloon"});
  EXPECT_EQ(things->second.said, (Words{"what", "is", "kite"}));
  EXPECT_EQ(things->second.asked, Asked::kWhat);
}

TEST(PassageComparedTest, InOtherWords) {
  EXPECT_TRUE(ComparedThings(Asking("balloon vs kite")));
  const auto things = ComparedThings(Asking("how does a balloon differ from a kite"));
  ASSERT_TRUE(things);
  EXPECT_EQ(things->first.about, Words{"balloon"});
  EXPECT_EQ(things->second.about, Words{"kite"});
}

TEST(PassageComparedTest, NothingElseIsCompared) {
  EXPECT_FALSE(ComparedThings(Asking("what is a balloon and a kite")));
  EXPECT_FALSE(ComparedThings(Asking("what difference did it make")));
  EXPECT_FALSE(ComparedThings(Asking("")));
  Question summits = Asking("what is the difference between 2 and 3");
  summits.which.numbers = {*SummitNumber::FromInt(2), *SummitNumber::FromInt(3)};
  EXPECT_FALSE(ComparedThings(summits));
}

}  // namespace
}  // namespace summit
