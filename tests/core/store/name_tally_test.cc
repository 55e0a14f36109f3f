#include "core/store/name_tally.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "core/store/schema.h"

namespace summit {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class NameTallyTest : public testing::Test {
 protected:
  NameTallyTest() { CreateSchema(database_); }
  void Add(const MinedNames& names, int times = 1) {
    NameTally tally(database_);
    for (int i = 0; i < times; ++i) tally.Add(names);
  }

  Database database_ = Database::InMemory();
};

TEST_F(NameTallyTest, ANameIsShownAsMostPostsWriteItAndTheMostUsedComesFirst) {
  Add({{{NameKind::kCompany, "lawn", "Lawn"}}, {}}, 2);
  Add({{{NameKind::kCompany, "lawn", "LAWN"}}, {}}, 3);
  Add({{{NameKind::kCity, "ghent", "Ghent"}}, {}}, 7);
  EXPECT_THAT(LoadNames(database_), ElementsAre(ArchiveName{NameKind::kCity, "Ghent", {}, 7},
                                                ArchiveName{NameKind::kCompany, "LAWN", {"Lawn"}, 5}));
}

TEST_F(NameTallyTest, ASpecificationIsShownByItsNumberAndWithoutSlips) {
  Add({{{NameKind::kXep, "XEP-0499", ""}, {NameKind::kXep, "XEP-0499", "Garden Fences"}}, {}}, 4);
  Add({{{NameKind::kXep, "XEP-0499", "Fences in the Garden of Rosa"}}, {}});
  Add({{{NameKind::kXep, "XEP-0498", ""}}, {}});
  EXPECT_THAT(LoadNames(database_), ElementsAre(ArchiveName{NameKind::kXep, "XEP-0499", {"Garden Fences"}, 5},
                                                ArchiveName{NameKind::kXep, "XEP-0498", {}, 1}));
}

TEST_F(NameTallyTest, AnAcronymThatOpensTheTitleOfOneSpecificationIsAName) {
  Add({{{NameKind::kXep, "XEP-0499", ""}, {NameKind::kXep, "XEP-0499", "HEDGE Pruning"}}, {}}, 4);
  Add({{{NameKind::kXep, "XEP-0498", ""}, {NameKind::kXep, "XEP-0498", "HEDGE Planting"}}, {}});
  EXPECT_THAT(LoadNames(database_), ElementsAre(ArchiveName{NameKind::kXep, "XEP-0499", {"HEDGE Pruning", "HEDGE"}, 4},
                                                ArchiveName{NameKind::kXep, "XEP-0498", {"HEDGE Planting"}, 1}));
  Add({{{NameKind::kXep, "XEP-0497", ""}, {NameKind::kXep, "XEP-0497", "HEDGE Watering"}}, {}}, 3);
  for (const ArchiveName& name : LoadNames(database_)) EXPECT_EQ(name.variants.size(), 1U) << name.name;
}

TEST_F(NameTallyTest, AGivingPersonIsNoCompany) {
  Add({{{NameKind::kPerson, "rosahedge", "Rosa Hedge"}, {NameKind::kCompany, "rosahedge", "Rosa Hedge"}}, {}});
  EXPECT_THAT(LoadNames(database_), ElementsAre(ArchiveName{NameKind::kPerson, "Rosa Hedge", {}, 1}));
}

TEST_F(NameTallyTest, WhatIsTakenOffIsGone) {
  const MinedNames names{{{NameKind::kCity, "ghent", "Ghent"}}, {{"GF", "Garden Fences"}}};
  Add(names);
  NameTally(database_).Take(names);
  EXPECT_THAT(LoadNames(database_), IsEmpty());
  EXPECT_THAT(LoadShortForms(database_), IsEmpty());
}

TEST_F(NameTallyTest, LinesComeBackAsTheyWereWrittenWithoutControlSigns) {
  const MinedNames names{{{NameKind::kXep, "XEP-0499", ""}, {NameKind::kCity, "ghent", "Ghent"}},
                         {{"GF", "Garden Fences"}}};
  EXPECT_EQ(NamesFromLines(ToLines(names)), names);
  const MinedNames odd{{{NameKind::kCity, "a", "A\tB\nC"}}, {}};
  EXPECT_EQ(NamesFromLines(ToLines(odd)), (MinedNames{{{NameKind::kCity, "a", "A B C"}}, {}}));
  EXPECT_EQ(NamesFromLines("no\tline\n\n9"), MinedNames{});
}

}  // namespace
}  // namespace summit
