#include "core/extract/name_list.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

std::string Joined(const std::vector<NamedSpan>& names) {
  std::string all;
  for (const NamedSpan& named : names) {
    if (!all.empty()) all += "|";
    all += named.name + (named.affiliation.empty() ? "" : "@" + named.affiliation) +
           (named.amount.empty() ? "" : "=" + named.amount);
  }
  return all;
}

std::string Names(std::string_view text, const std::vector<Link>& links = {}) {
  return Joined(NamesInList(text, {0, text.size()}, links));
}

std::string People(std::string_view text) { return Joined(PeopleInItem(text, {})); }

TEST(NameListTest, EnumerationsAreCutAtCommasAndAnd) {
  EXPECT_EQ(Names("Isode, the Yate Project and &yet for the dinner"), "Isode|Yate Project|&yet");
  EXPECT_EQ(Names("Nokia, bluendo, AG-Software, Flosoft.biz, and several other individuals for helping"),
            "Nokia|bluendo|AG-Software|Flosoft.biz");
  EXPECT_EQ(Names("Winfried Tilanus of HelpIM, and Netinstall."), "Winfried Tilanus@HelpIM|Netinstall");
  EXPECT_EQ(Names("Isode and two individuals, namely Jane Doe and John Roe."), "Isode|Jane Doe|John Roe");
  EXPECT_EQ(Names("Tigase, Inc., and the Ox Foundation there would"), "Tigase, Inc.|Ox Foundation");
}

TEST(NameListTest, BracketsTellTheAffiliationOrTheSum) {
  EXPECT_EQ(Names("Jane Doe (Psi, Ox Ltd), Max Muster* and Ann Other (she/her)"),
            "Jane Doe@Psi, Ox Ltd|Max Muster|Ann Other");
  EXPECT_EQ(Names("Fjordmail (800 €) and Elk Lda (coffee)"), "Fjordmail=800 €|Elk Lda@coffee");
}

TEST(NameListTest, TheFoundationSponsorsNobody) { EXPECT_EQ(Names("the XSF and Isode"), "Isode"); }

TEST(NameListTest, LabelsOfLinksAreKeptWhole) {
  EXPECT_EQ(Names("Smith, Wood and Sons, and Isode", {{0, 20, "https://example.org"}}), "Smith, Wood and Sons|Isode");
}

TEST(NameListTest, AnEnumerationIsFoundBeforeItsVerb) {
  const auto before = [](std::string_view text) {
    const std::size_t end = text.find(" paid");
    return std::string(text.substr(EnumerationBefore(text, 0, end, {}), end - EnumerationBefore(text, 0, end, {})));
  };
  EXPECT_EQ(before("For the drinks, Jane van Doe (Psi) and the Elk Project paid"),
            "Jane van Doe (Psi) and the Elk Project");
  EXPECT_EQ(before("Until now, Ox paid"), "Ox");
  EXPECT_EQ(before("everybody paid"), "");
}

TEST(NameListTest, ItemsComeApart) {
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
  EXPECT_EQ(SplitItems("Elk Labs Elk Labs: 40 € for tea").front().name, "Elk Labs");  // a logo's text, and the name
}

TEST(NameListTest, TwoItemsInOneLineAreTwo) {
  const auto items = SplitItems("Don Park 32. Russell Okamoto");
  ASSERT_EQ(items.size(), 2U);
  EXPECT_EQ(items[0].name, "Don Park");
  EXPECT_EQ(items[1].name, "Russell Okamoto");
}

TEST(NameListTest, PeopleAreNamedInManyWays) {
  for (const auto& [item, people] : std::vector<std::pair<std::string, std::string>>{
           {"Jane Doe (Psi)", "Jane Doe@Psi"},
           {"Jane Doe — Ox Labs", "Jane Doe@Ox Labs"},
           {"Jane Doe / Psi", "Jane Doe@Psi"},
           {"Jane Doe · Psi", "Jane Doe@Psi"},
           {"Jane Doe: Psi", "Jane Doe@Psi"},
           {"Jane Doe from Psi", "Jane Doe@Psi"},
           {"Jane Doe (remote)", "Jane Doe"},
           {"Jane Doe (Psi, both days)", "Jane Doe@Psi"},
           {"Jane Doe (maintainer of Psi)", "Jane Doe@Psi"},
           {"Jane Doe - will bring cake", "Jane Doe"},
           {"Jane Doe (jane@example.org)", "Jane Doe"},
           {"Daniel Roe (dee), Psi", "Daniel Roe@Psi"},
           {"Psi: Jane Doe and Max Muster", "Jane Doe@Psi|Max Muster@Psi"},
           {"Remote: Jane Doe, Solarius", "Jane Doe|Solarius"},
           {"Jane Doe and Max Muster (Psi)", "Jane Doe@Psi|Max Muster@Psi"},
           {"@juliet", "@juliet"},
           {"李小龙 (Converse)", "李小龙@Converse"},
           {"Łukasz Żak", "Łukasz Żak"},
       })
    EXPECT_EQ(People(item), people) << item;
}

TEST(NameListTest, OtherItemsNameNobody) {
  for (const char* item : {"present in the lightning talks", "Message Archive Management", "9:30 AM", "Lunch",
                           "Your name here", "12 others", "Stream Management (XEP-0198)", "TBD"})
    EXPECT_EQ(People(item), "") << item;
}

}  // namespace
}  // namespace summit
