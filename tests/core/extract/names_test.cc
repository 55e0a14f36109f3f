#include "core/extract/names.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

std::string Names(std::string_view text, const std::vector<Link>& links = {}) {
  std::string all;
  for (const NamedSpan& named : NamesInList(text, {0, text.size()}, links)) {
    if (!all.empty()) all += "|";
    all += named.name + (named.affiliation.empty() ? "" : "@" + named.affiliation);
  }
  return all;
}

TEST(NamesTest, EnumerationsAreCutAtCommasAndAnd) {
  EXPECT_EQ(Names("Isode, the Yate Project and &yet for the dinner"), "Isode|Yate Project|&yet");
  EXPECT_EQ(Names("Nokia, bluendo, AG-Software, Flosoft.biz, and several other individuals for helping"),
            "Nokia|bluendo|AG-Software|Flosoft.biz");
  EXPECT_EQ(Names("Winfried Tilanus of HelpIM, and Netinstall."), "Winfried Tilanus@HelpIM|Netinstall");
  EXPECT_EQ(Names("Isode and two individuals, namely Jane Doe and John Roe."), "Isode|Jane Doe|John Roe");
}

TEST(NamesTest, TheFoundationSponsorsNobody) { EXPECT_EQ(Names("the XSF and Isode"), "Isode"); }

TEST(NamesTest, LabelsOfLinksAreKeptWhole) {
  EXPECT_EQ(Names("Smith, Wood and Sons, and Isode", {{0, 20, "https://example.org"}}), "Smith, Wood and Sons|Isode");
}

TEST(NamesTest, ItemsComeApart) {
  const auto one = SplitItems("Isode Ltd. (200€)").front();
  EXPECT_EQ(one.name, "Isode Ltd.");
  EXPECT_EQ(one.amount, "200€");
  EXPECT_EQ(one.affiliation, "");
  const auto two = SplitItems("Leah Culver, Pownce").front();
  EXPECT_EQ(two.name, "Leah Culver");
  EXPECT_EQ(two.affiliation, "Pownce");
  const auto three = SplitItems("Cisco for providing the space and meals").front();
  EXPECT_EQ(three.name, "Cisco");
  EXPECT_EQ(three.rest, "providing the space and meals");
  const auto four = SplitItems("Eric de Boer(Jeti)").front();
  EXPECT_EQ(four.name, "Eric de Boer");
  EXPECT_EQ(four.affiliation, "Jeti");
}

TEST(NamesTest, TwoItemsInOneLineAreTwo) {
  const auto items = SplitItems("Don Park 32. Russell Okamoto");
  ASSERT_EQ(items.size(), 2U);
  EXPECT_EQ(items[0].name, "Don Park");
  EXPECT_EQ(items[1].name, "Russell Okamoto");
}

TEST(NamesTest, PeopleAreToldFromOtherItems) {
  for (const char* name : {"Remko Tronçon", "Christ van Willegen", "Solarius", "Alfonso De Gregorio",
                           "Olle E. Johansson", "Darian Anthony Patrick"})
    EXPECT_TRUE(LooksLikePerson(name)) << name;
  for (const char* name : {"present in the lightning talks", "Interop testing setup", "9:30 AM", "Lunch", "The agenda"})
    EXPECT_FALSE(LooksLikePerson(name)) << name;
}

TEST(NamesTest, AmountsOfMoney) {
  EXPECT_EQ(FindAmount("(1000€)"), "1000€");
  EXPECT_EQ(FindAmount("gave $150 last year"), "$150");
  EXPECT_EQ(FindAmount("75 euros"), "75 euros");
  EXPECT_EQ(FindAmount("in 2009"), "");
}

}  // namespace
}  // namespace summit
