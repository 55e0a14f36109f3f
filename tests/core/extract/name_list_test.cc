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

TEST(NameListTest, ASignOfPlaceTellsTheAffiliation) {
  EXPECT_EQ(Names("Jane Doe @ Psi, debacle, Max Muster @ Elk Labs and @juliet"),
            "Jane Doe@Psi|debacle|Max Muster@Elk Labs|@juliet");
}

TEST(NameListTest, TheFirstWordOfASentenceIsNoNameForItsCapital) {
  const auto begin = [](std::string_view text) { return EnumerationBefore(text, 0, text.size(), {}); };
  EXPECT_EQ(begin("With Elk Labs "), 5U);
  EXPECT_EQ(begin("Being "), 6U);
  EXPECT_EQ(begin("Boeing Labs "), 0U);
  EXPECT_EQ(begin("Elk "), 0U);
}

}  // namespace
}  // namespace summit
