#include "core/mine/spec_names.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>

namespace summit {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Block Text(std::string text) {
  Block block;
  block.text = std::move(text);
  return block;
}

TEST(SpecNamesTest, ATitleStandsBehindTheNumber) {
  EXPECT_THAT(FindSpecs(Text("We read XEP-0499: Garden Fence Exchange (GFE) and left.")),
              ElementsAre(SpecName{"XEP-0499", {"Garden Fence Exchange", "GFE"}}));
  EXPECT_THAT(FindSpecs(Text("Version 1.2 of XEP-0498 (Hedges for the Many)")),
              ElementsAre(SpecName{"XEP-0498", {"Hedges for the Many"}}));
}

TEST(SpecNamesTest, ATitleStandsBeforeTheNumberInBrackets) {
  EXPECT_THAT(FindSpecs(Text("it now has Garden Fences (XEP-0499) and lawns")),
              ElementsAre(SpecName{"XEP-0499", {"Garden Fences"}}));
  EXPECT_THAT(FindSpecs(Text("Using Garden Fences (XEP-0499) helps"))[0].names, ElementsAre("Garden Fences"))
      << "a sentence begins with any word";
}

TEST(SpecNamesTest, ProseBehindANumberIsNoTitle) {
  for (const std::string text :
       {"XEP-0499: this one is long", "XEP-0499 (see below)", "XEP-0499, Garden Fences", "read (XEP-0499) first"})
    EXPECT_THAT(FindSpecs(Text(text)), ElementsAre(SpecName{"XEP-0499", {}})) << text;
}

TEST(SpecNamesTest, NumbersAreReadInAllWritings) {
  for (const std::string text : {"XEP-0045", "xep 45", "XEP45", "JEP-0045"})
    EXPECT_THAT(FindSpecs(Text(text)), ElementsAre(SpecName{"XEP-0045", {}})) << text;
  for (const std::string text : {"XEP", "XEP-", "XEP-00045", "AXEP-0045", "XEP-0045b"})
    EXPECT_THAT(FindSpecs(Text(text)), IsEmpty()) << text;
}

TEST(SpecNamesTest, TheLabelOfALinkToASpecificationNamesIt) {
  Block block = Text("uses GFE here");
  block.links = {{5, 8, "https://example.org/extensions/xep-0499.html"},
                 {9, 13, "https://example.org/extensions/xep-0498.html"}};
  EXPECT_THAT(FindSpecs(block), ElementsAre(SpecName{"XEP-0499", {"GFE"}}, SpecName{"XEP-0498", {}}));
  block.links = {{5, 8, "https://example.org/extensions/xep-0499.html#part"}};
  EXPECT_THAT(FindSpecs(block), IsEmpty()) << "a part of it has a name of its own";
  block.links = {{9, 900, "https://example.org/extensions/xep-0499.html"}};
  EXPECT_THAT(FindSpecs(block), IsEmpty());
}

TEST(SpecNamesTest, ShortFormsBeginTheWordsBeforeThem) {
  EXPECT_THAT(FindShortForms("the Garden Fence Exchange (GFE) of Summer of Fences (SoF), oddly (ABC)"),
              ElementsAre(ShortForm{"GFE", "Garden Fence Exchange"}, ShortForm{"SoF", "Summer of Fences"}));
  EXPECT_THAT(FindShortForms("a Multi-Fence Garden (MFG)"), ElementsAre(ShortForm{"MFG", "Multi-Fence Garden"}));
  for (const std::string text : {"", " (", " ()", "(GFE)", "words (note)", "One. Two (OT)", "GFE (GFE)"})
    EXPECT_THAT(FindShortForms(text), IsEmpty()) << text;
}

}  // namespace
}  // namespace summit
