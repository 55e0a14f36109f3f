#include "core/answer/post_titles.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "core/answer/passage_words.h"
#include "core/answer/stem.h"

namespace summit {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class PostTitlesTest : public testing::Test {
 protected:
  static std::vector<PostInfo> Posts(const std::vector<std::string>& titles) {
    std::vector<PostInfo> posts;
    for (const std::string& title : titles) posts.emplace_back().title = title;
    return posts;
  }
  static PostTitles::Sign Is(const std::string& wanted) {
    return [wanted](const std::string& stem) { return stem == wanted; };
  }

  const PostTitles titles_{Posts({"Garden parties", "", "Party in the garden", "Gardens, gardens"})};
};

TEST_F(PostTitlesTest, ATitleNeedsAStemForEachSign) {
  EXPECT_THAT(titles_.With({Is("garden")}), ElementsAre(0, 2, 3));
  EXPECT_THAT(titles_.With({Is("garden"), Is("party")}), ElementsAre(0, 2));
  EXPECT_THAT(titles_.With({Is("garden"), Is("hedge")}), IsEmpty());
  EXPECT_THAT(titles_.With({Is("hedge"), Is("garden")}), IsEmpty());
}

TEST_F(PostTitlesTest, WithoutASignAllAreTold) { EXPECT_THAT(titles_.With({}), ElementsAre(0, 1, 2, 3)); }

TEST_F(PostTitlesTest, WhereAWordStandsInATitleItsHintsDo) {
  const std::vector<std::string> titles = {"Negotiation of gardens", "End-to-end gardens",    "Gathering in spring",
                                           "Simple Mail Filter now", "Dinner at the harbour", "Version 1.2 is out"};
  const PostTitles all(Posts(titles));
  int found = 0;
  for (const char* typed : {"negotiate", "e2ee", "gathered", "SMF", "ate", "restaurant", "1.2", "spring", "garden"}) {
    const WantedWord word = WordOf(typed);
    const std::vector<std::size_t> hinted = all.With({word.Hint()});
    for (std::size_t i = 0; i < titles.size(); ++i) {
      const bool there = word.StandsIn(StemmedWords(titles[i]));
      EXPECT_TRUE(!there || std::ranges::count(hinted, i) > 0) << typed << " in " << titles[i];
      found += there;
    }
  }
  EXPECT_GE(found, 7) << "otherwise this would show little";
  EXPECT_THAT(all.With({WordOf("spring").Hint(), WordOf("gathered").Hint()}), ElementsAre(2));
}

}  // namespace
}  // namespace summit
