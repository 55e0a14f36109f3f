#include "core/answer/answer_name.h"

#include <gtest/gtest.h>

#include "tests/core/answer/sample_archive.h"

namespace summit {
namespace {

TEST(AnswerNameTest, ANameMayOpenTheSentence) {
  EXPECT_TRUE(HasNames("Zeppo was the only balloon that flew.", {"balloon"}));
  EXPECT_FALSE(HasNames("There was only one balloon that flew.", {"balloon"}));
}

TEST(AnswerNameTest, AFirstNameMayBeItsLetters) {
  const MemoryArchive archive;
  EXPECT_TRUE(NamesSomebody("JC Maxwell made the basket.", {"basket"}, archive));
  EXPECT_FALSE(NamesSomebody("IM Clients made it possible.", {"basket"}, archive));
}

TEST(AnswerNameTest, WithinAHouseIsAPlace) {
  const MemoryArchive archive;
  EXPECT_TRUE(NamesPlace("Find us on the B building, beside the stairs.", {}, archive));
  EXPECT_TRUE(NamesPlace("We are up on the 3rd floor.", {}, archive));
  EXPECT_TRUE(NamesPlace("The best waffles are at L'Oiseau Bleu.", {}, archive));
  EXPECT_FALSE(NamesPlace("Find us on the other floor.", {}, archive));
}

TEST(AnswerNameTest, NamesInARowAreCounted) {
  EXPECT_EQ(CountNames("the pilots Ada Byron, Grace Hopper and Jean Bartik"), 3u);
  EXPECT_EQ(CountNames("the pilots of the Board"), 0u);
}

}  // namespace
}  // namespace summit
