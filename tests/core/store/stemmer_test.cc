#include "core/store/stemmer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace summit {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(StemmerTest, FormsOfAWordAreOne) {
  const Stemmer stemmer;
  EXPECT_THAT(stemmer.Stems("sponsor Sponsors SPONSORED sponsoring"),
              ElementsAre("sponsor", "sponsor", "sponsor", "sponsor"));
  EXPECT_THAT(stemmer.Stems("Café cafe"), ElementsAre("cafe", "cafe"));
}

TEST(StemmerTest, SignsDivideWords) {
  const Stemmer stemmer;
  EXPECT_THAT(stemmer.Stems("end-to-end, XEP-0369!"), ElementsAre("end", "to", "end", "xep", "0369"));
  EXPECT_THAT(stemmer.Stems("... \"\" \n\t"), IsEmpty());
  EXPECT_THAT(stemmer.Stems(""), IsEmpty());
}

TEST(StemmerTest, PlacesAreThoseOfTheText) {
  const Stemmer stemmer;
  const std::string text = "Grüne Gärten";
  std::vector<std::string> words;
  stemmer.Visit(
      text, [&](const Stemmer::Token& token) { words.push_back(text.substr(token.begin, token.end - token.begin)); });
  EXPECT_THAT(words, ElementsAre("Grüne", "Gärten"));
}

TEST(StemmerTest, AnyBytesAreTaken) {
  const Stemmer stemmer;
  EXPECT_THAT(stemmer.Stems(std::string("a\0b", 3)), ElementsAre("a", "b"));
  stemmer.Stems("\xFF\xFE\xC3");
}

}  // namespace
}  // namespace summit
