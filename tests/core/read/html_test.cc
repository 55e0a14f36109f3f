#include "core/read/html.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/read/reading.h"

namespace summit {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(HtmlTest, ParagraphsAreBlocksOnTheirLines) {
  EXPECT_THAT(Outline(ReadBody("<div>\n<p>One\ntwo</p>\n<p>Th&eacute;</p> loose\n</div>\n")),
              ElementsAre("6 paragraph: One\ntwo", "8 paragraph: Th\xC3\xA9", "8 paragraph: loose"));
}

TEST(HtmlTest, WordsInItalicsAreKeptAsThoseInBoldTypeAre) {
  for (const char* source : {"<p>We began with <em>typing hints</em>, <b>big groups</b>, then <i>spam</i>.</p>\n",
                             "We began with <em>typing hints</em>, <b>big groups</b>, then <i>spam</i>.\n"}) {
    const Post post = ReadBody(source);
    ASSERT_EQ(post.blocks.size(), 1U);
    std::string all;
    for (const TextRange& range : post.blocks[0].bold)
      all += post.blocks[0].text.substr(range.begin, range.end - range.begin) + "|";
    EXPECT_EQ(all, "typing hints|big groups|spam|") << source;
  }
}

TEST(HtmlTest, ScriptsStylesCommentsAndMediaAreDropped) {
  EXPECT_THAT(Outline(ReadBody("<script>\nvar a;\n\nb()</script>\n\n<style>p{}</style>\n\n<!-- hidden\n\nstill -->\n\n"
                               "<div><iframe src=\"x\">no</iframe><img alt=\"no\" src=\"y\"><del>no</del>Yes</div>\n\n"
                               "<!--more-->\n")),
              ElementsAre("16 paragraph: Yes"));
}

TEST(HtmlTest, EmbeddedPostsAreQuotes) {
  const Post post = ReadBody(
      "Before\n\n<blockquote class=\"twitter-tweet\"><p>Hi <a href=\"https://t.example/x\">#tag</a></p>&mdash; "
      "Somebody <a href=\"https://t.example/1\">May 1</a></blockquote>\n<script async src=\"//p.example\"></script>\n\n"
      "<div class=\"fb-embed\">there</div>\n\nAfter\n");
  EXPECT_THAT(Outline(post),
              ElementsAre("5 paragraph: Before", "7 quote: Hi #tag", "7 quote: \xE2\x80\x94 Somebody May 1",
                          "10 quote: there", "12 paragraph: After"));
  EXPECT_THAT(LinksOf(post), ElementsAre("#tag -> https://t.example/x", "May 1 -> https://t.example/1"));
}

TEST(HtmlTest, ListsAreItems) {
  const Post post =
      ReadBody("<ul>\n<li>Day <b>one</b>\n<ol><li>talks</li></ol></li>\n<li><p>Day two</p></li>\n</ul>\n");
  EXPECT_THAT(Outline(post), ElementsAre("6 item1: Day one", "7 item2: talks", "8 item1: Day two"));
  EXPECT_EQ(post.blocks[0].list, post.blocks[2].list);
  EXPECT_NE(post.blocks[0].list, post.blocks[1].list);
  EXPECT_TRUE(post.blocks[1].ordered);
}

TEST(HtmlTest, ListsGoOnBehindAnEmptyLine) {
  const Post post = ReadBody("<ol>\n<li>one</li>\n\n<li>two</li>\n\n</ol>\n\n<ul>\n<li>other</li>\n</ul>\n");
  EXPECT_THAT(Outline(post), ElementsAre("6 item1: one", "8 item1: two", "13 item1: other"));
  EXPECT_EQ(post.blocks[0].list, post.blocks[1].list);
  EXPECT_TRUE(post.blocks[1].ordered);
  EXPECT_NE(post.blocks[0].list, post.blocks[2].list);
}

TEST(HtmlTest, MarkdownWithinAnOpenQuoteIsQuoted) {
  EXPECT_THAT(Outline(ReadBody("<blockquote>\n\nWell *said*.\n\n</blockquote>\n\nIndeed.\n")),
              ElementsAre("7 quote: Well said.", "11 paragraph: Indeed."));
}

TEST(HtmlTest, TablesAreRows) {
  const Post post = ReadBody(
      "<table>\n<tr><th>Day</th><th>Place</th></tr>\n<tr><td>Thu</td><td><a href=\"/c\">Cisco</a>\noffice</td></tr>\n"
      "</table>\n");
  EXPECT_THAT(Outline(post), ElementsAre("6 row: Day | Place", "7 row: Thu | Cisco office"));
  EXPECT_THAT(post.blocks[1].cells, ElementsAre("Thu", "Cisco office"));
  EXPECT_TRUE(post.blocks[0].header_row);
  EXPECT_FALSE(post.blocks[1].header_row);
  EXPECT_EQ(post.blocks[0].list, post.blocks[1].list);
  EXPECT_THAT(LinksOf(post), ElementsAre("Cisco -> https://xmpp.org/c"));
}

TEST(HtmlTest, ATableGoesOnBehindEmptyLinesHoweverItsRowsAreIndented) {
  const Post post = ReadBody(
      "<table>\n  <thead>\n    <tr><td>Name</td><td>From</td></tr>\n  </thead>\n\n  <tbody>\n    <tr>\n      "
      "<td>Ann</td>\n      <td>Ox</td>\n    </tr>\n\n    <tr><td>Bob</td><td></td></tr>\n  </tbody>\n</table>\n");
  EXPECT_THAT(Outline(post), ElementsAre("7 row: Name | From", "12 row: Ann | Ox", "16 row: Bob | "));
  EXPECT_TRUE(post.blocks[0].header_row);
  EXPECT_EQ(post.blocks[0].list, post.blocks[2].list);
}

TEST(HtmlTest, ARowThatBeginsWithALabelIsNoHeader) {
  const Post post =
      ReadBody("<table><tr><th>When</th><td>Monday</td></tr><tr><th>Where</th><td>Ely</td></tr></table>\n");
  EXPECT_THAT(Outline(post), ElementsAre("5 row: When | Monday", "5 row: Where | Ely"));
  EXPECT_FALSE(post.blocks[0].header_row);
}

TEST(HtmlTest, ListsOfTermsAreRows) {
  const Post post = ReadBody(
      "<dl>\n<dt>Host</dt>\n<dd><a href=\"/o\">Ox</a></dd>\n<dd>Elk</dd>\n\n<dt>Room</dt><dd>12</dd>\n</dl>\n\nEnd\n");
  EXPECT_THAT(Outline(post), ElementsAre("6 row: Host | Ox | Elk", "10 row: Room | 12", "13 paragraph: End"));
  EXPECT_THAT(post.blocks[0].cells, ElementsAre("Host", "Ox", "Elk"));
  EXPECT_EQ(post.blocks[0].list, post.blocks[1].list);
  EXPECT_THAT(LinksOf(post), ElementsAre("Ox -> https://xmpp.org/o"));
}

TEST(HtmlTest, WhatStandsForAnImageIsTheLabelOfALinkWithoutAnother) {
  const Post post = ReadBody(
      "<p><img alt=\"crowd\"><a href=\"/o\"><img alt=\"Ox\"></a> <a href=\"/e\"><img alt=\"icon\">Elk</a></p>\n");
  EXPECT_THAT(Outline(post), ElementsAre("5 paragraph: Ox Elk"));
  EXPECT_THAT(LinksOf(post), ElementsAre("Ox -> https://xmpp.org/o", "Elk -> https://xmpp.org/e"));
}

TEST(HtmlTest, HeadingsOpenSections) {
  const Post post = ReadBody("<h2 id=\"who\">Who\ncame</h2>\n<p>All</p>\n\n<h3><a name=\"w\"></a>Where</h3>\n");
  EXPECT_THAT(Outline(post), ElementsAre("5 heading2: Who\ncame", "7 paragraph: All", "9 heading3: Where"));
  ASSERT_EQ(post.sections.size(), 2u);
  EXPECT_EQ(post.sections[0].heading, "Who came");
  EXPECT_EQ(post.sections[0].anchor, "who");
  EXPECT_EQ(post.sections[1].anchor, "w");
}

TEST(HtmlTest, PreformattedTextIsCode) {
  EXPECT_THAT(Outline(ReadBody("<pre><code>a &lt; b\n  c</code></pre>\n")), ElementsAre("5 code: a < b\n  c"));
}

TEST(HtmlTest, TagsInALineKeepTheirText) {
  const Post post =
      ReadBody("One<br>two <em>three</em> <a href=\"/x?a=1&amp;b\">four</a><!-- no --> <del>no</del>five\n");
  EXPECT_THAT(Outline(post), ElementsAre("5 paragraph: One two three four five"));
  EXPECT_THAT(LinksOf(post), ElementsAre("four -> https://xmpp.org/x?a=1&b"));
}

TEST(HtmlTest, ABreakTagAtTheEndOfALineIsOneNewline) {
  EXPECT_THAT(Outline(ReadBody("Ann<br>\nBob<br/>\nCy\n")), ElementsAre("5 paragraph: Ann\nBob\nCy"));
}

TEST(HtmlTest, UnclosedLinksEndWithTheirBlock) {
  EXPECT_THAT(LinksOf(ReadBody("a <a href=\"/x\">b\n\nc\n")), ElementsAre("b -> https://xmpp.org/x"));
}

TEST(HtmlTest, DeepAndWideHtmlIsCutAndReported) {
  for (const std::string tag : {"<div>", "<svg><td>", "<b><p>", "<div><table><td></div>", "<li><ul>"}) {
    std::string body = "Before\n\n<div>";
    for (int i = 0; i < 6000; ++i) body += tag + (i % 100 == 0 ? "\n" : "");
    DiagnosticList sink;
    const Post post = ReadBody(body + "\n\nAfter\n", sink);
    ASSERT_GE(post.blocks.size(), 2u) << tag;
    EXPECT_EQ(post.blocks.back().text, "After") << tag;
    EXPECT_THAT(MessagesOf(sink), ElementsAre("7: too much markup in one place; not all of it was read")) << tag;
  }
}

TEST(HtmlTest, NothingIsReportedForSoundHtml) {
  DiagnosticList sink;
  ReadBody("<table>\n<tbody>\n<tr>\n<td>a\n<tr>\n<td>b\n</table>\n\n<p>c<p>d<br><hr>\n", sink);
  EXPECT_THAT(MessagesOf(sink), IsEmpty());
}

}  // namespace
}  // namespace summit
