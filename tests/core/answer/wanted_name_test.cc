#include "core/answer/wanted_name.h"

#include <gtest/gtest.h>

#include "tests/core/answer/sample_archive.h"

namespace summit {
namespace {

WantedName Wanted(NamedThing thing, const Archive& archive) {
  Question question;
  question.names = {std::move(thing)};
  return WantedNames(question, {question.names.front().kind}, archive).front();
}

TEST(WantedNameTest, ACompanyByItsNameWithoutItsLegalForm) {
  const MemoryArchive archive;
  const WantedName isode = Wanted({NameKind::kCompany, "Isode Ltd.", "isode"}, archive);
  EXPECT_TRUE(isode.Fits("Isode"));
  EXPECT_TRUE(isode.Fits("ISODE Limited"));
  EXPECT_FALSE(isode.Fits("Isodent"));
  EXPECT_TRUE(Wanted({NameKind::kCompany, "AG Software", "ag software"}, archive).Fits("AG-Software"));
  EXPECT_TRUE(Wanted({NameKind::kCompany, "Process-One", "process one"}, archive).Fits("ProcessOne"));
  EXPECT_TRUE(Wanted({NameKind::kCompany, "Cisco", "cisco"}, archive).Fits("Cisco Belgium"));
  EXPECT_FALSE(Wanted({NameKind::kCompany, "Cisco Belgium", "cisco belgium"}, archive).Fits("Cisco"));
}

TEST(WantedNameTest, APersonByAnyPartOfTheName) {
  const MemoryArchive archive;
  const WantedName person = Wanted({NameKind::kPerson, "", "rémond"}, archive);
  EXPECT_TRUE(person.Fits("Mickaël Rémond"));
  EXPECT_FALSE(person.Fits("Raymond Remondson"));
}

TEST(WantedNameTest, ASpecificationByAllItsNames) {
  MemoryArchive archive;
  archive.AddName(NameKind::kXep, "XEP-0369", {"MIX", "Mediated Information eXchange"});
  const WantedName mix = Wanted({NameKind::kTopic, "MIX", "mix"}, archive);
  EXPECT_EQ(mix.xep, "XEP-0369");
  EXPECT_TRUE(mix.Fits("Mediated Information eXchange"));
  EXPECT_FALSE(mix.Fits("Mixed feelings"));
}

TEST(WantedNameTest, WordsThatAreNoNameAreTakenAsOne) {
  Question question;
  question.unknown = {"Bill", "Gates"};
  const auto wanted = WantedNames(question, {NameKind::kPerson}, MemoryArchive());
  ASSERT_EQ(wanted.size(), 1u);
  EXPECT_EQ(wanted[0].Shown(), "“Bill Gates”");
  EXPECT_FALSE(wanted[0].Fits("Bill Smith"));
}

TEST(WantedNameTest, AShortFormIsKnownByTheWordsItIsMadeOf) {
  const MemoryArchive archive;
  const WantedName iot = Wanted({NameKind::kTopic, "", "iot"}, archive);
  EXPECT_TRUE(iot.Fits("Internet-of-Things gateways"));
  EXPECT_TRUE(iot.Fits("State of the IoT XEPs"));
  EXPECT_FALSE(iot.Fits("Improvement of the interop tests"));
  EXPECT_FALSE(iot.Fits("Internet of things to come"));
}

TEST(WantedNameTest, NamesOfOtherKindsAreNotWanted) {
  Question question;
  question.names = {{NameKind::kTopic, "Jingle", "jingle"}};
  EXPECT_TRUE(WantedNames(question, {NameKind::kPerson}, MemoryArchive()).empty());
}

TEST(WantedNameTest, OneKeyForAnOrganisation) {
  EXPECT_EQ(OrganisationKey("Isode Ltd."), OrganisationKey("isode"));
  EXPECT_EQ(OrganisationKey("Process-One"), OrganisationKey("ProcessOne"));
  EXPECT_NE(OrganisationKey("Co"), OrganisationKey("Inc"));
}

}  // namespace
}  // namespace summit
