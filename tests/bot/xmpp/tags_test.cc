#include "bot/xmpp/tags.h"

#include <gtest/gtest.h>

#include "tests/bot/xmpp/stanza.h"

namespace summit::bot {
namespace {

TEST(TagsTest, DefaultNamespaceIsInherited) {
  const auto tag = ParseStanza("<message><x xmlns='urn:a'><invite><reason/></invite></x></message>");
  const gloox::Tag* x = FindChild(*tag, "x", "urn:a");
  ASSERT_NE(x, nullptr);
  const gloox::Tag* invite = FindChild(*x, "invite", "urn:a");
  ASSERT_NE(invite, nullptr);
  EXPECT_TRUE(HasChild(*invite, "reason", "urn:a"));
  EXPECT_FALSE(HasChild(*x, "invite", "jabber:client"));
}

TEST(TagsTest, PrefixesHideNothing) {
  const auto tag = ParseStanza("<message><p:x xmlns:p='urn:a'><p:invite/><own/></p:x></message>");
  const gloox::Tag* x = FindChild(*tag, "x", "urn:a");
  ASSERT_NE(x, nullptr);
  EXPECT_TRUE(HasChild(*x, "invite", "urn:a"));
  EXPECT_TRUE(HasChild(*x, "own", "jabber:client"));
}

TEST(TagsTest, NameAloneIsNotEnough) {
  const auto tag = ParseStanza("<message><delay xmlns='urn:other'/></message>");
  EXPECT_FALSE(HasChild(*tag, "delay", "urn:xmpp:delay"));
  EXPECT_NE(FindChildOf(*tag, "urn:other"), nullptr);
}

TEST(TagsTest, FaultsAreReadWithTheirText) {
  const auto tag = ParseStanza(
      "<message type='error'><error type='auth'><forbidden xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>"
      "<text xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>not here</text><own xmlns='urn:x'/></error></message>");
  EXPECT_EQ(ReadFault(*tag).condition, "forbidden");
  EXPECT_EQ(ReadFault(*tag).text, "not here");
}

TEST(TagsTest, LanguageIsThatOfTheElementItself) {
  const auto tag = ParseStanza("<message xml:lang='fr'><body>x</body></message>");
  EXPECT_EQ(LanguageOf(*tag), "fr");
  EXPECT_EQ(LanguageOf(*tag->findChild("body")), "");
}

}  // namespace
}  // namespace summit::bot
