#include "core/extract/name_spelling.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

TEST(NameSpellingTest, WhatStandsAroundANameGoes) {
  EXPECT_EQ(CleanName(" Jane  Doe*, "), "Jane Doe");
  EXPECT_EQ(CleanName("(Ox Labs."), "Ox Labs");
  EXPECT_EQ(CleanName("Jane Doe \U0001F389"), "Jane Doe");
  EXPECT_EQ(CleanName("\u2705 Jane Doe"), "Jane Doe");
  EXPECT_EQ(CleanName(""), "");
}

TEST(NameSpellingTest, TheDotOfALegalFormStays) {
  for (const char* name : {"Ox Ltd.", "Elk Lda.", "Ox S.A.", "Elk e.V.", "Bee & Co.", "Jane Doe Jr.", "Inc."})
    EXPECT_EQ(CleanName(name), name);
  EXPECT_FALSE(EndsWithShortForm("Ox Labs."));
}

TEST(NameSpellingTest, ALogoAndTheNameBehindIt) {
  EXPECT_EQ(Undoubled("Elk Labs Elk Labs"), "Elk Labs");
  EXPECT_EQ(Undoubled("Elk Labs Elk"), "Elk Labs Elk");
}

}  // namespace
}  // namespace summit
