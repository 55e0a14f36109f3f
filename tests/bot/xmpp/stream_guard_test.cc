#include "bot/xmpp/stream_guard.h"

#include <gtest/gtest.h>

#include <string>

namespace summit::bot {
namespace {

constexpr char kHeader[] = "<?xml version='1.0'?><stream:stream id='s'>";

std::string Filtered(const std::string& xml) {
  StreamGuard guard;
  guard.Filter(kHeader);
  return guard.Filter(xml);
}

std::string FaultOf(const std::string& xml) {
  StreamGuard guard;
  guard.Filter(kHeader);
  guard.Filter(xml);
  return guard.fault().value_or("");
}

std::string Nested(std::size_t levels) {
  std::string xml;
  for (std::size_t i = 0; i < levels; ++i) xml += "<a>";
  for (std::size_t i = 0; i < levels; ++i) xml += "</a>";
  return xml;
}

TEST(StreamGuardTest, OrdinaryStanzasPassUnchanged) {
  for (const std::string xml : {"<message to='a@b' type=\"chat\"><body>h\xC3\xA9 &amp; &lt;3</body></message>", "<a/>",
                                " \n", "<a b='1' c='&quot;'><d/>text</a>", "<p:a xmlns:p='u'>\xF0\x9F\x98\x80</p:a>"})
    EXPECT_EQ(Filtered(xml), xml);
}

TEST(StreamGuardTest, WhatTheParserCannotTakeIsWrittenInAnotherWay) {
  EXPECT_EQ(Filtered("<a>&#128512;</a>"), "<a>\xF0\x9F\x98\x80</a>");
  EXPECT_EQ(Filtered("<a>&#x1F600;</a>"), "<a>\xF0\x9F\x98\x80</a>");
  EXPECT_EQ(Filtered("<a>&#60;&#x26;&#39;</a>"), "<a>&lt;&amp;&apos;</a>");
  EXPECT_EQ(Filtered("<a b='\"'/>"), "<a b='&quot;'/>");
  EXPECT_EQ(Filtered("<a b=\"'&#34;\"/>"), "<a b=\"&apos;&quot;\"/>");
  EXPECT_EQ(Filtered("<a>x > y</a>"), "<a>x &gt; y</a>");
  EXPECT_EQ(Filtered("<a><![CDATA[<b> & ]] ]]]></a>"), "<a>&lt;b&gt; &amp; ]] ]</a>");
}

TEST(StreamGuardTest, BytesThatAreNoCharactersAreReplaced) {
  const std::string bad = "\xEF\xBF\xBD";
  EXPECT_EQ(Filtered("<a>\x01</a>"), "<a>" + bad + "</a>");
  EXPECT_EQ(Filtered(std::string("<a>\0</a>", 8)), "<a>" + bad + "</a>");
  EXPECT_EQ(Filtered("<a>\xC3</a>"), "<a>" + bad + "</a>");
  EXPECT_EQ(Filtered("<a>\xC0\xAF</a>"), "<a>" + bad + bad + "</a>");
  EXPECT_EQ(Filtered("<a>\xED\xA0\x80</a>"), "<a>" + bad + "</a>");
  EXPECT_EQ(Filtered("<a>\xEF\xBF\xBF</a>"), "<a>" + bad + "</a>");
  EXPECT_EQ(Filtered("<a>&#0;&#xD800;&#x110000;&#99999999999;</a>"), "<a>" + bad + bad + bad + bad + "</a>");
}

TEST(StreamGuardTest, WhatXmppForbidsIsRefused) {
  EXPECT_EQ(FaultOf("<a><!-- x --></a>"), "a comment");
  EXPECT_EQ(FaultOf("<!DOCTYPE a>"), "a declaration of a document type");
  EXPECT_EQ(FaultOf("<?php 1 ?>"), "a processing instruction");
  EXPECT_EQ(FaultOf("<?xml version='1.0'?>"), "a processing instruction");
  EXPECT_EQ(FaultOf("<a>&nbsp;</a>"), "a reference to an entity that XMPP does not have");
  EXPECT_EQ(FaultOf("<a>&#xZZ;</a>"), "a reference to an entity that XMPP does not have");
  EXPECT_EQ(FaultOf("<a>&aaaaaaaaaaaaaaaaaaaaaaaaaa"), "a '&' that begins nothing");
  EXPECT_EQ(FaultOf("<a b='<'/>"), "a '<' within a value");
  EXPECT_EQ(FaultOf("<a <b/>"), "a sign within a tag that may not be there");
  EXPECT_EQ(FaultOf("<a \x01/>"), "a sign within a tag that may not be there");
  EXPECT_EQ(FaultOf("<a\xC3/>"), "a sign within a tag that may not be there");
  EXPECT_EQ(FaultOf("<a></a &>"), "a sign within a tag that may not be there");
  EXPECT_EQ(FaultOf("<,/>"), "a '<' that begins nothing");
}

TEST(StreamGuardTest, NestingHasAnEnd) {
  EXPECT_EQ(FaultOf(Nested(StreamGuard::kMaxDepth - 1)), "");
  EXPECT_EQ(FaultOf(Nested(StreamGuard::kMaxDepth)), "elements nested more than 100 deep");
  EXPECT_EQ(FaultOf(Nested(100000)), "elements nested more than 100 deep");
}

TEST(StreamGuardTest, StanzasHaveAnEnd) {
  const std::string stanza = "<a>" + std::string(StreamGuard::kMaxStanzaBytes / 2, 'x') + "</a>";
  EXPECT_EQ(FaultOf(stanza + stanza + stanza), "");
  EXPECT_EQ(FaultOf("<a>" + std::string(StreamGuard::kMaxStanzaBytes, 'x')), "a stanza of more than 1048576 bytes");
  EXPECT_EQ(FaultOf("<a b='" + std::string(StreamGuard::kMaxStanzaBytes, 'x')), "a stanza of more than 1048576 bytes");
}

TEST(StreamGuardTest, PiecesMakeNoDifference) {
  const std::string xml =
      "<a b='&#x1F600;\"'><![CDATA[]]]]><c/>\xF0\x9F\x98\x80\xC3</a><d>&amp;&#65;</d></stream:stream>more";
  StreamGuard whole, pieces;
  std::string byte_by_byte;
  for (const char c : kHeader + xml) byte_by_byte += pieces.Filter({&c, 1});
  EXPECT_EQ(byte_by_byte, whole.Filter(kHeader + xml).insert(0, ""));
  EXPECT_TRUE(whole.closed());
  EXPECT_TRUE(pieces.closed());
}

TEST(StreamGuardTest, NothingPassesAfterAFault) {
  StreamGuard guard;
  guard.Filter(kHeader);
  EXPECT_EQ(guard.Filter("<a/><!-- -->"), "");
  EXPECT_EQ(guard.Filter("<b/>"), "");
}

TEST(StreamGuardTest, KnowsWhenItIsBetweenStanzas) {
  StreamGuard guard;
  guard.Filter(kHeader);
  EXPECT_TRUE(guard.between_stanzas());
  for (const char* begun : {"<", "<a", "<a>", "<a><b/>"}) {
    StreamGuard other = guard;
    other.Filter(begun);
    EXPECT_FALSE(other.between_stanzas()) << begun;
  }
  guard.Filter("<a><b/></a> ");
  EXPECT_TRUE(guard.between_stanzas());
}

TEST(StreamGuardTest, AStreamBeginsAnewWhenToldSo) {
  StreamGuard guard;
  guard.Filter(kHeader);
  guard.Restart();
  EXPECT_EQ(guard.Filter(kHeader), "<?xml version='1.0'?><stream:stream id='s'>");
  EXPECT_FALSE(guard.fault().has_value());
}

}  // namespace
}  // namespace summit::bot
