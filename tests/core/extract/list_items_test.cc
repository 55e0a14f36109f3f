#include "core/extract/list_items.h"

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

std::string People(std::string_view text) { return Joined(PeopleInItem(text, {})); }

TEST(ListItemsTest, ItemsComeApart) {
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

TEST(ListItemsTest, TwoItemsInOneLineAreTwo) {
  const auto items = SplitItems("Don Park 32. Russell Okamoto");
  ASSERT_EQ(items.size(), 2U);
  EXPECT_EQ(items[0].name, "Don Park");
  EXPECT_EQ(items[1].name, "Russell Okamoto");
}

TEST(ListItemsTest, PeopleAreNamedInManyWays) {
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

TEST(ListItemsTest, ItemsTellTheirOrder) {
  EXPECT_EQ(OrderTold("Jane Doe - Psi"), 1);
  EXPECT_EQ(OrderTold("Jane Doe / Ox Labs"), 1);
  EXPECT_EQ(OrderTold("Psi - Jane Doe (remote)"), -1);
  EXPECT_EQ(OrderTold("Ox Labs \u2013 Jane Doe, Max Muster"), -1);
  EXPECT_EQ(OrderTold("Debacle - Psi"), 0);
  EXPECT_EQ(OrderTold("Jane Doe - Elk Realtime"), 0);
  EXPECT_EQ(OrderTold("Jane Doe (Psi - Ox)"), 0);
}

TEST(ListItemsTest, OtherItemsNameNobody) {
  for (const char* item : {"present in the lightning talks", "Message Archive Management", "9:30 AM", "Lunch",
                           "Your name here", "12 others", "Stream Management (XEP-0198)", "TBD"})
    EXPECT_EQ(People(item), "") << item;
}

}  // namespace
}  // namespace summit
