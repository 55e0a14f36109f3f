#include "core/extract/names.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

TEST(NamesTest, PeopleAreToldFromOtherItems) {
  for (const char* name : {"Remko Tronçon", "Christ van Willegen", "Solarius", "Alfonso De Gregorio",
                           "Olle E. Johansson", "@juliet", "Darian Anthony Patrick", "Eve Ó Briain", "Dirk van 't Hof",
                           "Doris Day", "Łukasz Nowak", "Ольга Петрова", "王芳"})
    EXPECT_TRUE(LooksLikePerson(name)) << name;
  for (const char* name : {"present in the lightning talks", "Interop testing setup", "9:30 AM", "Lunch", "The agenda",
                           "Group Chat", "Welcome Dinner", "Message Carbons", "10 others"})
    EXPECT_FALSE(LooksLikePerson(name)) << name;
}

TEST(NamesTest, AFullNameHasTwoCapitalWords) {
  for (const char* name : {"Jane Doe", "Edwin van der Berg", "王芳"}) EXPECT_TRUE(LooksLikeFullName(name)) << name;
  for (const char* name : {"Isode", "Saint-Andre", "MattJ", "Group Chat"})
    EXPECT_FALSE(LooksLikeFullName(name)) << name;
}

TEST(NamesTest, SpellingsOfACompanyMeet) {
  for (const char* name : {"Isode Ltd.", "isode", "Isode Limited", "Isode, Inc.", "the Isode Project", "Isode logo"})
    EXPECT_EQ(CompanyKey(name), "isode") << name;
  EXPECT_EQ(CompanyKey("AG-Software"), CompanyKey("AG Software"));
  EXPECT_NE(CompanyKey("Ox Labs"), CompanyKey("Ox"));
}

TEST(NamesTest, RemarksAreNoAffiliation) {
  for (const char* text : {"remote", "both days", "Thursday only", "vegan", "she/her", "day 2", "https://ox.example",
                           "ann@ox.example", "until Friday", "XSF Member", "–", "n/a"})
    EXPECT_EQ(AffiliationIn(text), "") << text;
  EXPECT_EQ(AffiliationIn("Prosody, remote"), "Prosody");
  EXPECT_EQ(AffiliationIn("works on Gajim"), "Gajim");
  EXPECT_EQ(AffiliationIn("New Ox"), "New Ox");
  EXPECT_EQ(AffiliationIn("Psi, Ox Ltd"), "Psi, Ox Ltd");
}

TEST(NamesTest, ShortNamesAndInitials) {
  EXPECT_TRUE(IsShortFor("Elk", "Elk Systems"));
  EXPECT_FALSE(IsShortFor("Elk", "Elk Horn"));
  EXPECT_FALSE(IsShortFor("Jane", "Jane Doe"));
  EXPECT_FALSE(IsShortFor("Elk Systems", "Elk"));
  EXPECT_TRUE(AreInitialsOf("J. Doe", "Jane Doe"));
  EXPECT_TRUE(AreInitialsOf("Olle E. Roe", "Olle Erik Roe"));
  EXPECT_FALSE(AreInitialsOf("M. Doe", "Jane Doe"));
  EXPECT_FALSE(AreInitialsOf("Jane Doe", "Jane Doe"));
  EXPECT_FALSE(AreInitialsOf("Doe", "Jane Doe"));
}

TEST(NamesTest, CompaniesAndTitles) {
  EXPECT_TRUE(LooksLikeCompany("Ox Labs"));
  EXPECT_TRUE(LooksLikeCompany("University of Elks"));
  EXPECT_FALSE(LooksLikeCompany("Jane Doe"));
  EXPECT_EQ(WithoutTitle("Prof. Dr. Jane Doe"), "Jane Doe");
  EXPECT_EQ(WithoutTitle("Drew Doe"), "Drew Doe");
}

TEST(NamesTest, ConnectivesAreNobodysName) {
  for (std::string_view word : {"However", "Luckily", "Then", "Meanwhile"}) EXPECT_FALSE(LooksLikeName(word)) << word;
  EXPECT_TRUE(LooksLikeName("Oxnet"));
}

}  // namespace
}  // namespace summit
