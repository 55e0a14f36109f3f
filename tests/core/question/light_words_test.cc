#include "core/question/light_words.h"

#include <gtest/gtest.h>

#include <string_view>

namespace summit {
namespace {

TEST(LightWordsTest, SayNothingOfWhatIsAsked) {
  for (std::string_view word :
       {"actually", "dude", "basically", "wirklich", "exactement", "oficialmente", "finanziell"})
    EXPECT_TRUE(IsLightWord(word)) << word;
}

TEST(LightWordsTest, WordsThatNarrowAreNone) {
  for (std::string_view word : {"football", "password", "wifi", "vegan", "youngest", "price", "won", "organised",
                                "idea", "morning", "two", "july", "italy", "assembly", ""}) {
    EXPECT_FALSE(IsLightWord(word)) << word;
    EXPECT_FALSE(IsQuality(word)) << word;
  }
}

TEST(LightWordsTest, QualitiesAreApart) {
  for (std::string_view word : {"main", "hot", "late", "happy", "offizielle"}) {
    EXPECT_TRUE(IsQuality(word)) << word;
    EXPECT_FALSE(IsLightWord(word)) << word;
  }
}

}  // namespace
}  // namespace summit
