#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

/// Who wants to see us may, within limits, and is asked in turn: servers that block strangers then let answers through.
class Subscriptions : public Scenario {};

TEST_F(Subscriptions, AreAccepted) {
  Sit();
  EXPECT_THAT(Happens(SubscriptionAsked{Address("juliet@example.org")}), ElementsAre("accept juliet@example.org"));
}

TEST_F(Subscriptions, NotTooOftenForOne) {
  Sit();
  Happens(SubscriptionAsked{Address("juliet@example.org")});
  EXPECT_THAT(Happens(SubscriptionAsked{Address("juliet@example.org")}), IsEmpty());
  After(10min);
  EXPECT_THAT(Happens(SubscriptionAsked{Address("juliet@example.org")}), testing::SizeIs(1));
}

TEST_F(Subscriptions, NotTooOftenForAll) {
  Sit();
  std::size_t accepted = 0;
  for (int i = 0; i < 100; ++i)
    accepted += Happens(SubscriptionAsked{Address("p" + std::to_string(i) + "@example.org")}).size();
  EXPECT_EQ(accepted, 30u);
  After(1min);
  EXPECT_THAT(Happens(SubscriptionAsked{Address("juliet@example.org")}), testing::SizeIs(1));
}

TEST_F(Subscriptions, IgnoredPeopleDoNotGetOne) {
  config.ignore = {Address("eve@example.org")};
  Restart();
  Sit();
  EXPECT_THAT(Happens(SubscriptionAsked{Address("eve@example.org")}), IsEmpty());
}

}  // namespace
}  // namespace summit::bot
