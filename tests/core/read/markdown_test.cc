#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/read/reading.h"

namespace summit {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(MarkdownTest, ParagraphsStandOnTheLinesOfTheFile) {
  EXPECT_THAT(Outline(ReadBody("\nWe met in Brussels.\n\nAll were there.\n")),
              ElementsAre("6 paragraph: We met in Brussels.", "8 paragraph: All were there."));
}

TEST(MarkdownTest, EveryLineBreakOfTheSourceIsANewline) {
  const Post post = ReadBody("soft\nhard  \nslash\\\nend\n");
  ASSERT_THAT(Outline(post), ElementsAre("5 paragraph: soft\nhard\nslash\nend"));
  EXPECT_EQ(post.blocks[0].LineAt(post.blocks[0].text.find("end")), 8);
}

TEST(MarkdownTest, LineBreaksWithinCodeTagsAndTargetsAreCountedToo) {
  const Post post = ReadBody("a `b\nc` d\n<em\nclass=x>e</em> [f](\n/g) h\nlast\n");
  ASSERT_EQ(post.blocks.size(), 1u);
  const Block& block = post.blocks[0];
  EXPECT_EQ(block.LineAt(block.text.find("last")), 10);
  EXPECT_EQ(block.LineAt(block.text.find("e")), 8);
}

TEST(MarkdownTest, ParagraphBehindLinkDefinitionsBeginsOnItsOwnLine) {
  const Post post = ReadBody("[a]: /x\n[b]: /y\nSee [a].\n");
  EXPECT_THAT(Outline(post), ElementsAre("7 paragraph: See a."));
}

TEST(MarkdownTest, MarkupEntitiesAndEscapesAreResolved) {
  EXPECT_THAT(Outline(ReadBody("*A* **b** `c&d` &amp; &eacute; \\*e\\* ~~never said~~\n")),
              ElementsAre("5 paragraph: A b c&d & \xC3\xA9 *e*"));
}

TEST(MarkdownTest, RunsOfSpacesAreOne) {
  const Post post = ReadBody("*  Ann    Lee ([Ox   Ltd](/o)   /    Ely)\n   and  Bob   \n");
  EXPECT_THAT(Outline(post), ElementsAre("5 item1: Ann Lee (Ox Ltd / Ely)\nand Bob"));
  EXPECT_THAT(LinksOf(post), ElementsAre("Ox Ltd -> https://xmpp.org/o"));
}

TEST(MarkdownTest, NoBreakSpacesStay) {
  EXPECT_THAT(Outline(ReadBody("28\xC2\xA0January&nbsp;2016\n")), ElementsAre("5 paragraph: 28\xC2\xA0January\xC2\xA0"
                                                                              "2016"));
}

TEST(MarkdownTest, SingleTildesAreNotStruckOut) {
  EXPECT_THAT(Outline(ReadBody("~40 people, ~50 seats\n")), ElementsAre("5 paragraph: ~40 people, ~50 seats"));
}

TEST(MarkdownTest, ImagesSayNothing) {
  const Post post = ReadBody("![a crowd](/c.png) Cheers, [![](/l.png)](https://a.example/) bye\n");
  EXPECT_THAT(Outline(post), ElementsAre("5 paragraph: Cheers, bye"));
  EXPECT_THAT(LinksOf(post), IsEmpty());
}

TEST(MarkdownTest, WhatStandsForAnImageIsTheLabelOfALinkWithoutAnother) {
  const Post post = ReadBody(
      "[![Ox *and* Sons](/o.png)](https://ox.example/)\n[![icon](/i.png) Elk](https://elk.example/)\n<a "
      "href=\"https://ant.example/\"><img src=\"/a.png\" alt=\"Ant\"></a>\n");
  EXPECT_THAT(Outline(post), ElementsAre("5 paragraph: Ox and Sons\nElk\nAnt"));
  EXPECT_THAT(LinksOf(post), ElementsAre("Ox and Sons -> https://ox.example/", "Elk -> https://elk.example/",
                                         "Ant -> https://ant.example/"));
}

TEST(MarkdownTest, TermsAndDefinitionsAreRows) {
  const Post post = ReadBody("Bring\n: a towel\n: [code](/c)\nHost\n: Ox Ltd\n\nSo\n: far, so good\nit goes\n");
  EXPECT_THAT(Outline(post), ElementsAre("5 row: Bring | a towel | code", "8 row: Host | Ox Ltd",
                                         "11 paragraph: So\n: far, so good\nit goes"));
  EXPECT_THAT(post.blocks[0].cells, ElementsAre("Bring", "a towel", "code"));
  EXPECT_EQ(post.blocks[0].list, post.blocks[1].list);
  EXPECT_THAT(LinksOf(post), ElementsAre("code -> https://xmpp.org/c"));
}

TEST(MarkdownTest, LinksAreByteRangesOfTheText) {
  const Post post = ReadBody(
      "Caf\xC3\xA9 [**Atlas**\nHotel](http://atlas.example/) and [wiki][w] or <https://c.example>\n\n"
      "[w]: https://wiki.example/x \"t\"\n");
  EXPECT_THAT(LinksOf(post), ElementsAre("Atlas\nHotel -> http://atlas.example/", "wiki -> https://wiki.example/x",
                                         "https://c.example -> https://c.example"));
}

TEST(MarkdownTest, BareAddressesAreLinks) {
  EXPECT_THAT(LinksOf(ReadBody("At https://b.example/x, www.c.example and me@d.example.\n")),
              ElementsAre("https://b.example/x -> https://b.example/x", "www.c.example -> http://www.c.example",
                          "me@d.example -> mailto:me@d.example"));
}

TEST(MarkdownTest, LinksAreResolvedAgainstThePost) {
  EXPECT_THAT(LinksOf(ReadBody("[a](/2010/08/x) [b](#there) [c](../y) [d](//xmpp.org/z) [e](xmpp:r@c.example?join) "
                               "[f](mailto:m@e.example)\n")),
              ElementsAre("a -> https://xmpp.org/2010/08/x", "b -> https://xmpp.org/2016/02/a-day/#there",
                          "c -> https://xmpp.org/2016/02/y", "d -> https://xmpp.org/z", "e -> xmpp:r@c.example?join",
                          "f -> mailto:m@e.example"));
}

TEST(MarkdownTest, LinksThatMustNotBeFollowedAreOnlyText) {
  const Post post = ReadBody("[a](javascript:x) [b](data:text/html,c) [d]()\n");
  EXPECT_THAT(Outline(post), ElementsAre("5 paragraph: a b d"));
  EXPECT_THAT(LinksOf(post), IsEmpty());
}

TEST(MarkdownTest, HeadingsOpenSections) {
  const Post post = ReadBody("Before\n\n# Agenda\n\ntext\n\nSponsors\n--------\n\nmore\n");
  EXPECT_THAT(Outline(post), ElementsAre("5 paragraph: Before", "7 heading1: Agenda", "9 paragraph: text",
                                         "11 heading2: Sponsors", "14 paragraph: more"));
  ASSERT_EQ(post.sections.size(), 3u);
  EXPECT_EQ(post.sections[0].heading, "");
  EXPECT_EQ(post.sections[0].level, 0);
  EXPECT_EQ(post.sections[0].line, 5);
  EXPECT_EQ(post.sections[2].heading, "Sponsors");
  EXPECT_EQ(post.sections[2].line, 11);
  EXPECT_EQ(post.blocks[0].section, 0u);
  EXPECT_EQ(post.blocks[3].section, 2u);
  EXPECT_EQ(post.blocks[4].section, 2u);
}

TEST(MarkdownTest, NoOpeningSectionWhenAHeadingComesFirst) {
  const Post post = ReadBody("# Agenda\ntext\n");
  ASSERT_EQ(post.sections.size(), 1u);
  EXPECT_EQ(post.sections[0].heading, "Agenda");
}

TEST(MarkdownTest, AnchorsOfHeadingsAreTakenOff) {
  const Post post = ReadBody(
      "## Who came{#participants}\n\n## *Where* {#venue .wide}\n\n## Sets {a, b}\n\n"
      "## <a name=\"old\"></a>Then\n");
  ASSERT_EQ(post.sections.size(), 4u);
  EXPECT_EQ(post.sections[0].heading, "Who came");
  EXPECT_EQ(post.sections[0].anchor, "participants");
  EXPECT_EQ(post.sections[1].heading, "Where");
  EXPECT_EQ(post.sections[1].anchor, "venue");
  EXPECT_EQ(post.sections[2].heading, "Sets {a, b}");
  EXPECT_EQ(post.sections[2].anchor, "");
  EXPECT_EQ(post.sections[3].heading, "Then");
  EXPECT_EQ(post.sections[3].anchor, "old");
}

TEST(MarkdownTest, HeadingsWithoutASpaceAreMeant) {
  const Post post = ReadBody("##5th Meeting\nWe [met](/m).\n###Who [came](/w)\nAll.\n");
  EXPECT_THAT(Outline(post), ElementsAre("5 heading2: 5th Meeting", "6 paragraph: We met.", "7 heading3: Who came",
                                         "8 paragraph: All."));
  EXPECT_THAT(LinksOf(post), ElementsAre("met -> https://xmpp.org/m", "came -> https://xmpp.org/w"));
  EXPECT_EQ(post.sections.size(), 2u);
}

TEST(MarkdownTest, HashTagsEscapesAndCodeAreNotHeadings) {
  EXPECT_THAT(Outline(ReadBody("#XMPP2016 rocks\n\n\\##no\n\n```\n##code\n```\n")),
              ElementsAre("5 paragraph: #XMPP2016 rocks", "7 paragraph: ##no", "10 code: ##code"));
}

TEST(MarkdownTest, ItemsOfAListShareItsNumber) {
  const Post post = ReadBody("* one\n* two\n\ntext\n\n1. first\n2. second\n");
  EXPECT_THAT(Outline(post),
              ElementsAre("5 item1: one", "6 item1: two", "8 paragraph: text", "10 item1: first", "11 item1: second"));
  EXPECT_EQ(post.blocks[0].list, post.blocks[1].list);
  EXPECT_EQ(post.blocks[3].list, post.blocks[4].list);
  EXPECT_NE(post.blocks[0].list, post.blocks[3].list);
  EXPECT_GT(post.blocks[0].list, 0);
  EXPECT_EQ(post.blocks[2].list, 0);
  EXPECT_FALSE(post.blocks[0].ordered);
  EXPECT_TRUE(post.blocks[3].ordered);
}

TEST(MarkdownTest, TicksOfTasksThatAreDoneAreNoText) {
  EXPECT_THAT(Outline(ReadBody("- [x] [one](https://a.example)\n- [ ] two\n- [X] three\n")),
              ElementsAre("5 item1: one", "6 item1: [ ] two", "7 item1: three"));
}

TEST(MarkdownTest, NestedItemsAreBlocksOfTheirOwn) {
  const Post post = ReadBody("* Day one\n  * talks\n    1. MIX\n  * dinner\n* Day two\n");
  EXPECT_THAT(Outline(post),
              ElementsAre("5 item1: Day one", "6 item2: talks", "7 item3: MIX", "8 item2: dinner", "9 item1: Day two"));
  EXPECT_EQ(post.blocks[0].list, post.blocks[4].list);
  EXPECT_EQ(post.blocks[1].list, post.blocks[3].list);
  EXPECT_TRUE(post.blocks[2].ordered);
}

TEST(MarkdownTest, ParagraphsOfAnItemAreOneBlockWithTrueLines) {
  const Post post = ReadBody("* first\n\n  second\n  third\n\n* next\n");
  EXPECT_THAT(Outline(post), ElementsAre("5 item1: first\n\nsecond\nthird", "10 item1: next"));
}

TEST(MarkdownTest, QuotesAreTheWordsOfOthers) {
  EXPECT_THAT(Outline(ReadBody("> Well *done*\n> all\n>\n> * you\n\nSays he.\n")),
              ElementsAre("5 quote: Well done\nall", "8 quote: you", "10 paragraph: Says he."));
}

TEST(MarkdownTest, CodeIsKeptAsItIs) {
  EXPECT_THAT(Outline(ReadBody("```xml\n<a>\n  <b/>\n```\n\n    four\n    deep\n")),
              ElementsAre("6 code: <a>\n  <b/>", "10 code: four\ndeep"));
}

TEST(MarkdownTest, TableRowsHaveCells) {
  const Post post = ReadBody("| Day | Place |\n|-----|-------|\n| Thu | [Cisco](/c) |\n| Fri | |\n\nEnd\n");
  EXPECT_THAT(Outline(post),
              ElementsAre("5 row: Day | Place", "7 row: Thu | Cisco", "8 row: Fri | ", "10 paragraph: End"));
  EXPECT_THAT(post.blocks[1].cells, ElementsAre("Thu", "Cisco"));
  EXPECT_THAT(post.blocks[2].cells, ElementsAre("Fri", ""));
  EXPECT_TRUE(post.blocks[0].header_row);
  EXPECT_FALSE(post.blocks[1].header_row);
  EXPECT_GT(post.blocks[0].list, 0);
  EXPECT_EQ(post.blocks[0].list, post.blocks[2].list);
  EXPECT_THAT(LinksOf(post), ElementsAre("Cisco -> https://xmpp.org/c"));
}

TEST(MarkdownTest, ParagraphsThatAreAllBoldAreMarked) {
  const Post post = ReadBody("**Topics**\n\n**Topics**:\n\n**Topics** for all\n\nplain\n\n<b>Who</b>\n\n* **item**\n");
  ASSERT_EQ(post.blocks.size(), 6u);
  EXPECT_TRUE(post.blocks[0].all_strong);
  EXPECT_TRUE(post.blocks[1].all_strong);
  EXPECT_FALSE(post.blocks[2].all_strong);
  EXPECT_FALSE(post.blocks[3].all_strong);
  EXPECT_TRUE(post.blocks[4].all_strong);
  EXPECT_FALSE(post.blocks[5].all_strong);
}

TEST(MarkdownTest, FootnotesStandWhereTheyAreWritten) {
  const Post post = ReadBody("# One\n\nFact[^1].\n\n[^1]: As they say.\n\n# Two\n\nMore.\n");
  EXPECT_THAT(Outline(post), ElementsAre("5 heading1: One", "7 paragraph: Fact.", "9 paragraph: As they say.",
                                         "11 heading1: Two", "13 paragraph: More."));
  EXPECT_EQ(post.blocks[2].section, 0u);
  EXPECT_EQ(post.blocks[4].section, 1u);
}

TEST(MarkdownTest, ShortcodesLeaveTheirCaptionOnly) {
  EXPECT_THAT(Outline(ReadBody("Hello\n\n{{< figure src=\"/a_b_c.png\" caption=\"The *room*\" >}}\n\n"
                               "{{< newsletter-subscribe >}}\n\nBye\n")),
              ElementsAre("5 paragraph: Hello", "7 paragraph: The room", "11 paragraph: Bye"));
}

TEST(MarkdownTest, DeepNestingIsCutAndReported) {
  DiagnosticList sink;
  const Post post = ReadBody("first\n\n" + std::string(5000, '>') + " a\n\nlast\n", sink);
  EXPECT_THAT(Outline(post), ElementsAre("5 paragraph: first", "9 paragraph: last"));
  EXPECT_THAT(MessagesOf(sink), ElementsAre("7: nested too deeply; what lies deeper was not read"));
}

TEST(MarkdownTest, DeepListsByIndentationAreCutAndReported) {
  std::string body;
  for (int i = 0; i < 300; ++i) body += std::string(static_cast<std::size_t>(2 * i), ' ') + "- a\n";
  DiagnosticList sink;
  const Post post = ReadBody(body, sink);
  EXPECT_GT(post.blocks.size(), 40u);
  EXPECT_LT(post.blocks.size(), 110u);
  ASSERT_EQ(sink.all().size(), 1u);
}

TEST(MarkdownTest, BlocksAreBounded) {
  std::string body;
  for (int i = 0; i < 50'010; ++i) body += "- a\n";
  DiagnosticList sink;
  EXPECT_EQ(ReadBody(body, sink).blocks.size(), 50'000u);
  EXPECT_THAT(MessagesOf(sink), ElementsAre("50005: too many paragraphs; the rest was not read"));
}

TEST(MarkdownTest, WordsInItalicsAreKeptAsThoseInBoldTypeAre) {
  const Post post = ReadBody("We began with *typing hints*, then ***big groups*** and **spam**.\n");
  ASSERT_EQ(post.blocks.size(), 1U);
  std::string all;
  for (const TextRange& range : post.blocks[0].bold)
    all += post.blocks[0].text.substr(range.begin, range.end - range.begin) + "|";
  EXPECT_EQ(all, "typing hints|big groups|spam|");
  EXPECT_FALSE(post.blocks[0].all_strong);
}

}  // namespace
}  // namespace summit
