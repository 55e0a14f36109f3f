#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

class Quotes : public Scenario {};

TEST_F(Quotes, QuotedCommandDoesNotFire) {
  Sit();
  for (const char* body :
       {"> !summit 21", ">!summit 21\nyes, that one", "> SummitBot: summit 21\nthanks", ">> !summit 21"})
    EXPECT_THAT(Says("alice", body), IsEmpty()) << body;
}

TEST_F(Quotes, CommandBelowAQuoteDoes) {
  Sit();
  EXPECT_THAT(Says("alice", "> what about Brussels?\n> anyone?\n!summit 21"),
              ElementsAre("room summit@muc.example.org: Summit 21 was in Brussels."));
}

TEST_F(Quotes, QuoteAloneIsNoQuestionInADirectMessageEither) {
  Sit();
  EXPECT_THAT(Writes("juliet@example.org/phone", "> Summit 21 was in Brussels."), IsEmpty());
  EXPECT_THAT(Writes("juliet@example.org/phone", "> Summit 21 was in Brussels.\nsummit 21"),
              ElementsAre("direct juliet@example.org/phone: Summit 21 was in Brussels."));
}

}  // namespace
}  // namespace summit::bot
