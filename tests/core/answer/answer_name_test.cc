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

}  // namespace
}  // namespace summit
