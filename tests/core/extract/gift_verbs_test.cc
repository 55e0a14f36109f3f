#include "core/extract/gift_verbs.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

/// The second word of the sentence is the verb.
bool Gives(std::string_view sentence) { return GivesWeakly(Tokenize(sentence), 1); }

TEST(GiftVerbsTest, TheObjectTellsThatSomethingIsGiven) {
  for (std::string_view sentence :
       {"Ox covered the dinner", "Ox split the bill", "Ox stood us a round of beer", "Ox laid on a buffet",
        "Ox put 50 EUR into the travel fund", "Ox saw to it that nobody went hungry", "Ox rented the room for us",
        "Ox matched the donation", "Ox let us use the hall", "Ox took care of lunch"})
    EXPECT_TRUE(Gives(sentence)) << sentence;
}

TEST(GiftVerbsTest, TheSameVerbsOfOtherThings) {
  for (std::string_view sentence :
       {"Jane gave a talk over lunch", "Jane split the room into groups", "Jane stood in the room",
        "Jane laid on the sofa", "Jane put the slides online", "Jane saw to it that nobody got lost",
        "Jane rented a bike", "Jane matched the two proposals", "Jane let the server crash",
        "Jane took notes over lunch"})
    EXPECT_FALSE(Gives(sentence)) << sentence;
}

TEST(GiftVerbsTest, ClausesOfTheirOwn) {
  const auto opens = [](std::string_view text) {
    const std::vector<Token> tokens = Tokenize(text);
    for (std::size_t i = 0; i < tokens.size(); ++i)
      if (OpensClauseOfOwn(tokens, i)) return true;
    return false;
  };
  EXPECT_TRUE(opens("Ox pays for lunch, and five people had their travel refunded"));
  EXPECT_TRUE(opens("Ox pays for lunch, but the dinner was on Bee"));
  EXPECT_FALSE(opens("Ox pays for lunch, and for the dinner that was long"));
  EXPECT_FALSE(opens("Ox pays for lunch, and provides what is needed"));
  EXPECT_FALSE(opens("Ox pays for lunch and coffee"));
}

}  // namespace
}  // namespace summit
