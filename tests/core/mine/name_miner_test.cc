#include "core/mine/name_miner.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace summit {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

Fact FactOf(FactValue value) {
  Fact fact;
  fact.value = std::move(value);
  return fact;
}

TEST(NameMinerTest, AuthorsWithAFullNameArePeople) {
  Post post;
  post.info.authors = {"Rosa  Hedge", "gardener", "the team", "Rosa Hedge"};
  EXPECT_THAT(MineNames(post, {}).uses, ElementsAre(NameUse{NameKind::kPerson, "rosahedge", "Rosa Hedge"}));
}

TEST(NameMinerTest, FactsNameWhatTheyAreAbout) {
  const std::vector<Fact> facts = {
      FactOf(ParticipantFact{"Rosa Hedge", "Fences Ltd."}), FactOf(SponsorFact{"Lawn & Co", "dinner", ""}),
      FactOf(PlaceFact{"Ghent", "", "Belgium", "Hall of Roses", "", false}), FactOf(ColocatedFact{"GARDENCON 2016"}),
      FactOf(TopicFact{"Hedges", "XEP-0499", false})};
  const std::vector<NameUse> uses = MineNames({}, facts).uses;
  for (const NameUse& use :
       {NameUse{NameKind::kPerson, "rosahedge", "Rosa Hedge"}, NameUse{NameKind::kCompany, "fences", "Fences Ltd."},
        NameUse{NameKind::kCompany, "lawn&co", "Lawn & Co"}, NameUse{NameKind::kCity, "ghent", "Ghent"},
        NameUse{NameKind::kCountry, "belgium", "Belgium"}, NameUse{NameKind::kVenue, "hallofroses", "Hall of Roses"},
        NameUse{NameKind::kEvent, "gardencon", "GARDENCON"}, NameUse{NameKind::kTopic, "hedges", "Hedges"},
        NameUse{NameKind::kXep, "XEP-0499", "Hedges"}})
    EXPECT_THAT(uses, Contains(use)) << use.spelling;
}

TEST(NameMinerTest, ACompanyIsOneWithAndWithoutItsLegalForm) {
  const std::vector<Fact> facts = {FactOf(SponsorFact{"Fences, Inc.", "", ""}), FactOf(HostFact{"Fences"}),
                                   FactOf(ParticipantFact{"Rosa Hedge", "Lawn GmbH / Garden Board"})};
  EXPECT_THAT(MineNames({}, facts).uses, ElementsAre(NameUse{NameKind::kPerson, "rosahedge", "Rosa Hedge"},
                                                     NameUse{NameKind::kCompany, "fences", "Fences"},
                                                     NameUse{NameKind::kCompany, "fences", "Fences, Inc."},
                                                     NameUse{NameKind::kCompany, "gardenboard", "Garden Board"},
                                                     NameUse{NameKind::kCompany, "lawn", "Lawn GmbH"}));
}

TEST(NameMinerTest, ATranslationNamesSpecificationsByTheirNumberOnly) {
  Post post;
  post.info.authors = {"Rosa Hedge"};
  Block block;
  block.text = "XEP-0499: Gartenzaun (GZ)";
  post.blocks = {block};
  EXPECT_THAT(MineNames(post, {}).uses, Contains(NameUse{NameKind::kXep, "XEP-0499", "Gartenzaun"}));
  post.info.original = "a.md";
  EXPECT_THAT(MineNames(post, {FactOf(SponsorFact{"Lawn", "", ""})}).uses,
              ElementsAre(NameUse{NameKind::kXep, "XEP-0499", ""}));
}

TEST(NameMinerTest, CodeNamesNothing) {
  Post post;
  Block block;
  block.kind = BlockKind::kCode;
  block.text = "XEP-0499: Garden Fences";
  post.blocks = {block};
  EXPECT_THAT(MineNames(post, {}).uses, IsEmpty());
}

}  // namespace
}  // namespace summit
