#include "core/extract/list_words.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

TEST(ListWordsTest, AnAsideDoesNotTakeTheParticipantsAway) {
  EXPECT_FALSE(RefusedBy("these people take part. those marked with a star come to the dinner"));
  EXPECT_FALSE(RefusedBy("38 people took part:"));
  EXPECT_TRUE(RefusedBy("these people come to the dinner:"));
}

TEST(ListWordsTest, ThanksBeforeAListGiveItToOthers) {
  EXPECT_TRUE(RefusedBy("38 people took part. we are indebted to:"));
  EXPECT_TRUE(RefusedBy("the following people made the summit possible:"));
}

TEST(ListWordsTest, TheUndecidedAreNoParticipants) {
  for (const char* words : {"not sure yet", "still undecided", "unsure", "not with us", "would like to come"})
    EXPECT_TRUE(RefusesParticipants(words)) << words;
  EXPECT_FALSE(RefusesParticipants("if you would like to participate, add your name"));
}

TEST(ListWordsTest, WordsOnPeople) {
  EXPECT_TRUE(IntroducesPeople("attendees"));
  EXPECT_FALSE(IntroducesPeople("in the room"));
  EXPECT_TRUE(MayIntroducePeople("in the room"));
  EXPECT_TRUE(IntroducesOthers("our sponsors"));
  EXPECT_FALSE(IntroducesOthers("attendees"));
  EXPECT_TRUE(RefusesParticipants("attendees of the dinner"));
  EXPECT_TRUE(RefusesParticipants("photos"));
  EXPECT_FALSE(RefusesParticipants("attendees"));
}

}  // namespace
}  // namespace summit
