#include "bot/xmpp/pubsub.h"

#include <gmock/gmock.h>

#include "tests/bot/xmpp/stanza.h"

namespace summit::bot {
namespace {

using testing::HasSubstr;

TEST(PubSubTest, OpenNodesAreForAll) {
  const std::string xml = PublishItem("n", "i", std::make_unique<gloox::Tag>("thing"), NodeAccess::kOpen, false)->xml();
  EXPECT_THAT(xml, HasSubstr("<publish node='n'><item id='i'><thing/>"));
  EXPECT_THAT(xml, HasSubstr("<field var='pubsub#access_model'><value>open</value></field>"));
}

TEST(PubSubTest, OurOwnNodesAreForUs) {
  const std::string xml = PublishItem("n", "i", std::make_unique<gloox::Tag>("thing"), NodeAccess::kOwner, true)->xml();
  EXPECT_THAT(xml, HasSubstr("<field var='pubsub#access_model'><value>whitelist</value></field>"));
  EXPECT_THAT(xml, HasSubstr("<field var='pubsub#max_items'><value>max</value></field>"));
}

TEST(PubSubTest, RefusedPublicationIsTriedInSteps) {
  const auto refused = PublishItem("n", "i", std::make_unique<gloox::Tag>("thing"), NodeAccess::kOwner, true);
  const auto steps = PublishInSteps(*refused);
  ASSERT_EQ(steps.size(), 2u);
  EXPECT_THAT(steps[0]->xml(),
              HasSubstr("<pubsub xmlns='http://jabber.org/protocol/pubsub#owner'><configure node='n'>"));
  EXPECT_THAT(steps[0]->xml(), HasSubstr("<field var='pubsub#max_items'><value>max</value></field>"));
  EXPECT_THAT(steps[1]->xml(), HasSubstr("<publish node='n'><item id='i'><thing/></item></publish>"));
  EXPECT_THAT(steps[1]->xml(), HasSubstr("<field var='pubsub#access_model'><value>whitelist</value></field>"));
  EXPECT_THAT(steps[1]->xml(), testing::Not(HasSubstr("max_items")));
  EXPECT_TRUE(PublishInSteps(*RetractItem("n", "i")).empty());
}

TEST(PubSubTest, QuestionsAndRetractions) {
  EXPECT_EQ(AskItems("n")->xml(),
            "<iq type='get'><pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='n'/></pubsub></iq>");
  EXPECT_THAT(RetractItem("n", "i")->xml(), HasSubstr("<retract node='n' notify='true'><item id='i'/></retract>"));
}

TEST(PubSubTest, ErrorsHoldNoItems) {
  EXPECT_EQ(ItemsIn(nullptr), nullptr);
  EXPECT_EQ(ItemsIn(ParseStanza("<iq type='error' id='x'><pubsub xmlns='http://jabber.org/protocol/pubsub'><items "
                                "node='n'/></pubsub></iq>")
                        .get()),
            nullptr);
}

}  // namespace
}  // namespace summit::bot
