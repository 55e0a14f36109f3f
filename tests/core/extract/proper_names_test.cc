#include "core/extract/proper_names.h"

#include <gtest/gtest.h>

#include <string>

namespace summit {
namespace {

std::string Names(std::string_view text, const std::vector<Link>& links = {}) {
  const std::vector<Token> tokens = Tokenize(text);
  std::string all;
  for (const ProperName& name : FindProperNames(text, tokens, links))
    all += (all.empty() ? "" : "|") + std::string(text.substr(name.span.begin, name.span.size()));
  return all;
}

TEST(ProperNamesTest, WordsWithCapitalsAndTheSmallOnesBetween) {
  EXPECT_EQ(Names("we meet at the Maison de la Radio in Namur"), "Maison de la Radio|Namur");
  EXPECT_EQ(Names("by Lindgren & Berg, from FLOSS/fund and Process-One"), "Lindgren & Berg|FLOSS/fund|Process-One");
  EXPECT_EQ(Names("the Betahaus library and a park"), "Betahaus library");
}

TEST(ProperNamesTest, LabelsOfLinksAreWholeNames) {
  const std::string text = "in c-base, with the notes of Kim";
  EXPECT_EQ(Names(text, {{3, 9, "https://c-base.example/"}, {20, 25, "https://n.example/"}}), "c-base|Kim");
}

TEST(ProperNamesTest, NewLinesPartThem) { EXPECT_EQ(Names("Mundaneum\nRue de Nimy"), "Mundaneum|Rue de Nimy"); }

}  // namespace
}  // namespace summit
