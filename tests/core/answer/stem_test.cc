#include "core/answer/stem.h"

#include <gtest/gtest.h>

#include <utility>

namespace summit {
namespace {

TEST(StemTest, FormsOfAWordMeet) {
  for (const auto& [a, b] :
       {std::pair("specs", "spec"), std::pair("encrypted", "encryption"), std::pair("meeting", "meetings"),
        std::pair("topics", "topic"), std::pair("policies", "policy"), std::pair("released", "release"),
        std::pair("optimizations", "optimization")})
    EXPECT_EQ(Stem(a), Stem(b)) << a;
}

TEST(StemTest, DifferentWordsStayApart) {
  for (const auto& [a, b] : {std::pair("dns", "dn"), std::pair("tls", "tl"), std::pair("internet", "interop"),
                             std::pair("mix", "mi"), std::pair("xmpp", "xmp"), std::pair("press", "pres")})
    EXPECT_NE(Stem(a), Stem(b)) << a;
  EXPECT_EQ(Stem("0369s"), "0369s");
}

TEST(StemTest, RunsAreInOnePiece) {
  const auto words = StemmedWords("Mobile Optimizations, and more");
  EXPECT_TRUE(HasRun(words, StemmedWords("mobile optimization")));
  EXPECT_FALSE(HasRun(words, StemmedWords("mobile more")));
  EXPECT_FALSE(HasRun(words, {}));
}

}  // namespace
}  // namespace summit
