#include "bot/xmpp/bookmarks.h"

#include <gmock/gmock.h>

#include "tests/bot/xmpp/stanza.h"

namespace summit::bot {
namespace {

using testing::HasSubstr;
using testing::Not;

const Jid kRoom = *Jid::Parse("room@muc.example.org");

std::unique_ptr<gloox::Tag> Answer(const std::string& items) {
  return ParseStanza(
      "<iq type='result' id='x'><pubsub xmlns='http://jabber.org/protocol/pubsub'><items "
      "node='urn:xmpp:bookmarks:1'>" +
      items + "</items></pubsub></iq>");
}

std::string Item(const std::string& attributes, const std::string& content) {
  return "<item id='room@muc.example.org'><conference xmlns='urn:xmpp:bookmarks:1'" + attributes + ">" + content +
         "</conference></item>";
}

TEST(BookmarksTest, RoomIsKeptForOurselvesAlone) {
  Bookmarks bookmarks;
  bookmarks.OnItems(nullptr);
  const auto stanzas = bookmarks.Keep({kRoom, "Bot", "sesame"});
  ASSERT_EQ(stanzas.size(), 1u);
  const std::string xml = stanzas[0]->xml();
  EXPECT_THAT(xml, HasSubstr("<publish node='urn:xmpp:bookmarks:1'><item id='room@muc.example.org'>"));
  EXPECT_THAT(xml, HasSubstr("<conference xmlns='urn:xmpp:bookmarks:1' autojoin='true'><nick>Bot</nick>"
                             "<password>sesame</password></conference>"));
  EXPECT_THAT(xml, HasSubstr("<field var='pubsub#access_model'><value>whitelist</value></field>"));
}

TEST(BookmarksTest, WaitsUntilItIsKnownWhatIsThere) {
  Bookmarks bookmarks;
  EXPECT_TRUE(bookmarks.Keep({kRoom, "Bot", {}}).empty());
  EXPECT_TRUE(bookmarks.Drop({*Jid::Parse("old@muc.example.org")}).empty());
  EXPECT_EQ(
      bookmarks
          .OnItems(Answer("<item id='old@muc.example.org'><conference xmlns='urn:xmpp:bookmarks:1'/></item>").get())
          .size(),
      2u);
}

TEST(BookmarksTest, WhatIsRightIsLeftAlone) {
  Bookmarks bookmarks;
  bookmarks.OnItems(Answer(Item(" autojoin='1'", "<nick>Bot</nick>")).get());
  EXPECT_TRUE(bookmarks.Keep({kRoom, "Bot", {}}).empty());
  EXPECT_EQ(bookmarks.Keep({kRoom, "Other", {}}).size(), 1u);
  EXPECT_TRUE(bookmarks.Keep({kRoom, "Other", {}}).empty());
}

TEST(BookmarksTest, WhatOthersHavePutInStays) {
  Bookmarks bookmarks;
  bookmarks.OnItems(
      Answer(Item(" autojoin='false' name='Our room'",
                  "<nick>Bot</nick><extensions><pinned xmlns='urn:example:pinned' level='1'/></extensions>"))
          .get());
  const auto stanzas = bookmarks.Keep({kRoom, "Bot", {}});
  ASSERT_EQ(stanzas.size(), 1u);
  const std::string xml = stanzas[0]->xml();
  EXPECT_THAT(xml, HasSubstr("name='Our room'"));
  EXPECT_THAT(xml, HasSubstr("<extensions><pinned xmlns='urn:example:pinned' level='1'/></extensions>"));
  EXPECT_THAT(xml, HasSubstr("autojoin='true'"));
}

TEST(BookmarksTest, OnlyWhatIsThereIsTakenOut) {
  Bookmarks bookmarks;
  bookmarks.OnItems(Answer(Item("", "")).get());
  const auto stanzas = bookmarks.Drop({kRoom});
  ASSERT_EQ(stanzas.size(), 1u);
  EXPECT_THAT(stanzas[0]->xml(), HasSubstr("<retract node='urn:xmpp:bookmarks:1' notify='true'><item "
                                           "id='room@muc.example.org'/></retract>"));
  EXPECT_TRUE(bookmarks.Drop({kRoom}).empty());
}

}  // namespace
}  // namespace summit::bot
