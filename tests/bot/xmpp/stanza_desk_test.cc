#include "bot/xmpp/stanza_desk.h"

#include <gmock/gmock.h>

#include <stdexcept>

#include "bot/xmpp/profile.h"
#include "tests/bot/xmpp/stanza.h"

namespace summit::bot {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr TimePoint kStart{std::chrono::hours(1)};
const Jid kSelf = *Jid::Parse("bot@example.org/service");
const Jid kRoom = *Jid::Parse("room@muc.example.org");

class StanzaDeskTest : public testing::Test {
 protected:
  /// Goes online; what is asked of the account then is answered with `answers`, in order, null for the rest.
  void GoOnline(bool has_account = true) { desk_.OnOnline(kSelf, has_account, kStart); }

  std::vector<std::string> Sent() { return std::exchange(sent_, {}); }

  std::string AnswerTo(const std::string& content, Duration later = 0s) {
    if (!desk_.OnQuery(*ParseStanza("<iq from='juliet@example.org/phone' id='i1' type='get'>" + content + "</iq>"),
                       kStart + later))
      throw std::runtime_error("not taken: " + content);
    return Sent().at(0);
  }

  /// What comes of a self-ping that is answered so.
  SelfPing Pinged(const std::string& answer) {
    asked_.clear();
    desk_.Perform(PingSelf{kRoom, "Bot"}, kStart);
    if (answer.empty())
      asked_.at(0).second(nullptr);
    else
      asked_.at(0).second(ParseStanza(answer).get());
    return std::get<SelfPinged>(desk_.TakeEvents().at(0)).found;
  }
  SelfPing PingedWithError(const std::string& condition) {
    return Pinged("<iq from='room@muc.example.org/Bot' type='error' id='x'><error type='cancel'><" + condition +
                  " xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>");
  }

  std::vector<std::string> sent_;
  std::vector<std::pair<std::string, Requests::OnAnswer>> asked_;
  StanzaDesk desk_{ProfileConfig{},
                   {[this](std::unique_ptr<gloox::Tag> stanza) { sent_.push_back(stanza->xml()); },
                    [this](std::unique_ptr<gloox::Tag> iq, Requests::OnAnswer on_answer) {
                      asked_.emplace_back(iq->xml(), std::move(on_answer));
                    },
                    [] { return std::make_unique<gloox::Tag>("presence"); }}};
};

TEST_F(StanzaDeskTest, SelfPingIsReadAsTheStandardHasIt) {
  EXPECT_EQ(Pinged("<iq from='room@muc.example.org/Bot' type='result' id='x'/>"), SelfPing::kInside);
  for (const char* inside : {"service-unavailable", "feature-not-implemented", "item-not-found"})
    EXPECT_EQ(PingedWithError(inside), SelfPing::kInside) << inside;
  for (const char* open : {"remote-server-not-found", "remote-server-timeout"})
    EXPECT_EQ(PingedWithError(open), SelfPing::kUndecided) << open;
  for (const char* outside : {"not-acceptable", "not-allowed", "bad-request", "forbidden"})
    EXPECT_EQ(PingedWithError(outside), SelfPing::kOutside) << outside;
  EXPECT_EQ(Pinged(""), SelfPing::kUndecided);
}

TEST_F(StanzaDeskTest, SelfPingGoesToOurOwnPlaceInTheRoom) {
  Pinged("");
  EXPECT_EQ(asked_.at(0).first, "<iq type='get' to='room@muc.example.org/Bot'><ping xmlns='urn:xmpp:ping'/></iq>");
}

TEST_F(StanzaDeskTest, AnswersWhatClientsAsk) {
  GoOnline();
  EXPECT_EQ(AnswerTo("<ping xmlns='urn:xmpp:ping'/>"), "<iq type='result' to='juliet@example.org/phone' id='i1'/>");
  EXPECT_THAT(AnswerTo("<time xmlns='urn:xmpp:time'/>"), testing::ContainsRegex("<utc>[0-9]{4}-[0-9]{2}-[0-9]{2}T"));
  EXPECT_THAT(AnswerTo("<vCard xmlns='vcard-temp'/>"), HasSubstr("<FN>summitbot</FN>"));
  EXPECT_THAT(AnswerTo("<query xmlns='jabber:iq:last'/>", 90s), HasSubstr("seconds='90'"));
  desk_.Perform(SendRoomMessage{kRoom, "id", "body"}, kStart + 80s);
  EXPECT_THAT(AnswerTo("<query xmlns='jabber:iq:last'/>", 90s), HasSubstr("seconds='10'"));
}

TEST_F(StanzaDeskTest, OtherQuestionsAreLeftToOthers) {
  EXPECT_FALSE(desk_.OnQuery(
      *ParseStanza("<iq from='a@b.c/d' id='i' type='get'><query xmlns='jabber:iq:version'/></iq>"), kStart));
  EXPECT_FALSE(
      desk_.OnQuery(*ParseStanza("<iq from='a@b.c/d' id='i' type='set'><ping xmlns='urn:xmpp:ping'/></iq>"), kStart));
}

TEST_F(StanzaDeskTest, PictureIsPublishedOnce) {
  GoOnline();
  ASSERT_EQ(asked_.size(), 3u);
  const auto on_metadata = asked_.at(2).second;
  asked_.clear();
  on_metadata(ParseStanza("<iq type='result' id='x'><pubsub xmlns='http://jabber.org/protocol/pubsub'><items "
                          "node='urn:xmpp:avatar:metadata'><item id='" +
                          OwnAvatar().id + "'><metadata xmlns='urn:xmpp:avatar:metadata'><info id='" + OwnAvatar().id +
                          "'/></metadata></item></items></pubsub></iq>")
                  .get());
  EXPECT_THAT(asked_, IsEmpty());
  on_metadata(ParseStanza("<iq type='error' id='x'/>").get());
  ASSERT_EQ(asked_.size(), 2u);
  EXPECT_THAT(asked_[0].first, HasSubstr("urn:xmpp:avatar:data"));
  EXPECT_THAT(asked_[1].first, HasSubstr("urn:xmpp:avatar:metadata"));
}

TEST_F(StanzaDeskTest, CardIsPublishedWhenItSaysSomethingElse) {
  GoOnline();
  const auto on_card = asked_.at(1).second;
  asked_.clear();
  on_card(ParseStanza("<iq type='result' id='x'>" + NewVCard(ProfileConfig{})->xml() + "</iq>").get());
  EXPECT_THAT(asked_, IsEmpty());
  on_card(ParseStanza("<iq type='result' id='x'><vCard xmlns='vcard-temp'><FN>old</FN></vCard></iq>").get());
  ASSERT_EQ(asked_.size(), 2u);
  EXPECT_THAT(asked_[0].first, HasSubstr("<vCard xmlns='vcard-temp'>"));
  EXPECT_THAT(asked_[1].first, HasSubstr("urn:xmpp:vcard4"));
}

TEST_F(StanzaDeskTest, RefusedBookmarkIsTriedInSteps) {
  GoOnline();
  asked_.at(0).second(nullptr);
  asked_.clear();
  desk_.Perform(KeepBookmark{kRoom, "Bot", {}}, kStart);
  const auto on_answer = asked_.at(0).second;
  on_answer(ParseStanza("<iq type='result' id='x'/>").get());
  ASSERT_EQ(asked_.size(), 1u);
  on_answer(ParseStanza("<iq type='error' id='x'><error type='wait'/></iq>").get());
  ASSERT_EQ(asked_.size(), 3u);
  EXPECT_THAT(asked_[1].first, HasSubstr("<configure node='urn:xmpp:bookmarks:1'>"));
  EXPECT_THAT(asked_[2].first, HasSubstr("<item id='room@muc.example.org'><conference"));
  EXPECT_THAT(asked_[2].first, HasSubstr("<nick>Bot</nick>"));
}

TEST_F(StanzaDeskTest, ComponentKeepsNothingOnTheServer) {
  GoOnline(false);
  desk_.Perform(KeepBookmark{kRoom, "Bot", {}}, kStart);
  EXPECT_THAT(asked_, IsEmpty());
}

TEST_F(StanzaDeskTest, SubscriptionsBothWays) {
  EXPECT_TRUE(desk_.OnPresence(*ParseStanza("<presence from='juliet@example.org/x' type='subscribe'/>")));
  EXPECT_EQ(std::get<SubscriptionAsked>(desk_.TakeEvents().at(0)).from.ToString(), "juliet@example.org");
  desk_.Perform(AcceptSubscription{*Jid::Parse("juliet@example.org")}, kStart);
  EXPECT_THAT(Sent(), ElementsAre("<presence to='juliet@example.org' type='subscribed'/>",
                                  "<presence to='juliet@example.org' type='subscribe'/>"));
  EXPECT_TRUE(desk_.OnPresence(*ParseStanza("<presence from='juliet@example.org' type='unsubscribe'/>")));
  EXPECT_EQ(Sent().front(), "<presence to='juliet@example.org' type='unsubscribed'/>");
  EXPECT_FALSE(desk_.OnPresence(*ParseStanza("<presence from='juliet@example.org/x'/>")));
}

TEST_F(StanzaDeskTest, ComponentShowsItsPresenceItself) {
  GoOnline(false);
  desk_.Perform(AcceptSubscription{*Jid::Parse("juliet@example.org")}, kStart);
  EXPECT_EQ(Sent().back(), "<presence to='juliet@example.org'/>");
  EXPECT_TRUE(desk_.OnPresence(*ParseStanza("<presence from='juliet@example.org' type='probe'/>")));
  EXPECT_THAT(Sent(), ElementsAre("<presence to='juliet@example.org'/>"));
  GoOnline();
  EXPECT_FALSE(desk_.OnPresence(*ParseStanza("<presence from='juliet@example.org' type='probe'/>")));
}

TEST_F(StanzaDeskTest, CommandsBecomeEvents) {
  EXPECT_TRUE(desk_.OnQuery(
      *ParseStanza("<iq from='a@b.c/d' id='i' type='set'><command xmlns='http://jabber.org/protocol/commands' "
                   "node='about'/></iq>"),
      kStart));
  EXPECT_EQ(std::get<CommandCalled>(desk_.TakeEvents().at(0)).node, "about");
  EXPECT_THAT(Sent(), IsEmpty());
}

TEST_F(StanzaDeskTest, NickIsAskedFor) {
  desk_.Perform(ChangeNick{kRoom, "Bot"}, kStart);
  EXPECT_THAT(Sent(), ElementsAre("<presence to='room@muc.example.org/Bot'/>"));
}

class WhatItIs : public StanzaDeskTest {
 protected:
  std::vector<Event> Said(const std::string& answer) {
    asked_.clear();
    desk_.Perform(AskWhatItIs{*Jid::Parse("room@muc.example.org/echo")}, kStart);
    asked_.at(0).second(answer.empty() ? nullptr : ParseStanza(answer).get());
    return desk_.TakeEvents();
  }
  bool IsBot(const std::string& identity) {
    const auto events = Said(
        "<iq from='room@muc.example.org/echo' type='result' id='x'><query "
        "xmlns='http://jabber.org/protocol/disco#info'>" +
        identity + "<feature var='urn:xmpp:ping'/></query></iq>");
    return std::get<PeerDescribed>(events.at(0)).is_bot;
  }
};

TEST_F(WhatItIs, IsAskedOfTheOccupant) {
  Said("");
  EXPECT_THAT(asked_.at(0).first, HasSubstr("to='room@muc.example.org/echo'"));
  EXPECT_THAT(asked_.at(0).first, HasSubstr("http://jabber.org/protocol/disco#info"));
}

TEST_F(WhatItIs, OnlyTheIdentityOfABotCounts) {
  EXPECT_TRUE(IsBot("<identity category='client' type='pc'/><identity category='client' type='bot' name='Echo'/>"));
  EXPECT_FALSE(IsBot("<identity category='client' type='pc'/>"));
  EXPECT_FALSE(IsBot("<identity category='gateway' type='bot'/>"));
  EXPECT_FALSE(IsBot(""));
}

TEST_F(WhatItIs, RefusalSaysNothing) {
  EXPECT_THAT(Said(""), IsEmpty());
  EXPECT_THAT(Said("<iq from='room@muc.example.org/echo' type='error' id='x'/>"), IsEmpty());
}

}  // namespace
}  // namespace summit::bot
