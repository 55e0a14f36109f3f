#include "core/answer/excerpt_points.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/answer/passage_words.h"

namespace summit {
namespace {

using Items = std::vector<std::string>;

class ExcerptPointsTest : public ::testing::Test {
 protected:
  ExcerptPointsTest() {
    query_.asked = Asked::kWhat;
    for (const char* word : {"Adabyron", "baskets"}) query_.words.push_back(WordOf(word));
    query_.words.front().named = true;
    excerpt_.passage.text = "The pilots worked on baskets.";
    for (const char* item :
         {"Adabyron wove a lighter basket of reed.", "Adabyron: ropes", "Gracehop tied many new knots."})
      excerpt_.passage.after.push_back({item, 1, true});
    excerpt_.passage.after.push_back({"Adabyron is no item of that list any more.", 9, false});
  }

  PassageQuery query_;
  Excerpt excerpt_;
};

TEST_F(ExcerptPointsTest, ItemsThatTellOfWhomIsAsked) {
  EXPECT_TRUE(TakeItemsOn(query_, excerpt_));
  EXPECT_EQ(excerpt_.list, Items{"Adabyron wove a lighter basket of reed."});
}

TEST_F(ExcerptPointsTest, OfNobodyElseAndForNoOtherQuestion) {
  query_.words.front() = WordOf("Kateroyal");
  query_.words.front().named = true;
  EXPECT_FALSE(TakeItemsOn(query_, excerpt_));
  query_.words.front() = WordOf("Adabyron");
  EXPECT_FALSE(TakeItemsOn(query_, excerpt_));  // not known to be a name
  query_.words.front().named = true;
  query_.asked = Asked::kWho;
  EXPECT_FALSE(TakeItemsOn(query_, excerpt_));
  EXPECT_TRUE(excerpt_.list.empty());
}

TEST_F(ExcerptPointsTest, PointsUnderOneLabel) {
  query_.words = {WordOf("decisions"), WordOf("club")};
  query_.said = {"what", "decisions", "did", "the", "club", "make"};
  excerpt_.passage.post.title = "Decisions of the club";
  excerpt_.passage.after = {{"Decision: a shop", 3, true}, {"Note: rain", 4, true}, {"Decision: a tower", 5, true}};
  TakePoints(query_, excerpt_);
  EXPECT_EQ(excerpt_.list, (Items{"Decision: a shop", "Decision: a tower"}));
  EXPECT_TRUE(excerpt_.led);
}

}  // namespace
}  // namespace summit
