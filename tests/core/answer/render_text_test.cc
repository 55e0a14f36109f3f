#include "core/answer/render_text.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "core/base/text.h"

namespace summit {
namespace {

std::size_t LineCount(const std::string& text) { return static_cast<std::size_t>(std::ranges::count(text, '\n')) + 1; }

void ExpectWithin(const TextLimits& limits, const std::string& text) {
  EXPECT_LE(LineCount(text), limits.lines) << text;
  EXPECT_LE(CountCodePoints(text), limits.code_points) << text;
}

AnswerLine List(std::string lead, int count, int length = 12) {
  AnswerLine line(std::move(lead));
  line.noun = "names";
  for (int i = 1; i <= count; ++i)
    line.items.push_back("N" + std::to_string(i) + std::string(static_cast<std::size_t>(length), 'x'));
  return line;
}

Answer WithSource(std::vector<AnswerLine> lines) {
  Answer answer;
  answer.lines = std::move(lines);
  answer.citations = {{{0, "a.md"}, "https://example.org/a/", "A"}};
  return answer;
}

TEST(RenderTextTest, FactThenDetailThenLink) {
  const RenderedText page = RenderText(WithSource({"The fact.", "A detail."}), TextLimits::Direct(), "!");
  EXPECT_EQ(page.text, "The fact.\nA detail.\nhttps://example.org/a/");
  EXPECT_EQ(page.rest, "");
}

TEST(RenderTextTest, ALongListTakesSeveralLinesWhereThereIsRoom) {
  const RenderedText page = RenderText(WithSource({List("Names:", 40)}), TextLimits::Direct(), "!");
  EXPECT_NE(page.text.find("\nMore names: N"), std::string::npos) << page.text;
  EXPECT_NE(page.text.find("N40"), std::string::npos) << page.text;
  for (const std::string_view line : Split(page.text, '\n')) EXPECT_LE(CountCodePoints(line), 300u) << line;
  const RenderedText room = RenderText(WithSource({List("Names:", 40)}), TextLimits::Room(), "!");
  EXPECT_EQ(room.text.find("\nMore names:"), std::string::npos) << room.text;
}

TEST(RenderTextTest, WritesLists) {
  AnswerLine one("Topic:"), three("Topics:");
  one.items = {"MIX"};
  three.items = {"MIX", "PEP", "MUC"};
  Answer answer;
  answer.lines = {one, three};
  EXPECT_EQ(RenderText(answer, TextLimits::Direct(), "!").text, "Topic: MIX.\nTopics: MIX, PEP and MUC.");
}

TEST(RenderTextTest, JoinsLinesWhereThereAreTooMany) {
  const RenderedText page =
      RenderText(WithSource({"One.", "Two.", "Three.", "Four.", "Five."}), TextLimits::Room(), "!");
  ExpectWithin(TextLimits::Room(), page.text);
  EXPECT_EQ(page.rest, "");
  for (const char* part : {"One.", "Two.", "Three.", "Four.", "Five.", "\nhttps://example.org/a/"})
    EXPECT_NE(page.text.find(part), std::string::npos) << page.text;
}

TEST(RenderTextTest, CutsListsAtNamesAndKeepsTheRest) {
  const RenderedText page = RenderText(WithSource({List("44 people:", 44)}), TextLimits::Room(), "!");
  ExpectWithin(TextLimits::Room(), page.text);
  EXPECT_TRUE(page.text.starts_with("44 people: N1x")) << page.text;
  EXPECT_NE(page.text.find(" more. ("), std::string::npos) << page.text;
  EXPECT_NE(page.text.find("!more)\nhttps://example.org/a/"), std::string::npos) << page.text;
  EXPECT_TRUE(page.rest.starts_with("More names: N")) << page.rest;
}

TEST(RenderTextTest, NothingIsLostOverThePages) {
  const AnswerLine list = List("44 people:", 44);
  RenderedText page = RenderText(WithSource({list, "The end."}), TextLimits::Room(), "!");
  std::string all = page.text;
  for (int pages = 0; !page.rest.empty() && pages < 20; ++pages) {
    page = NextPage(page.rest, TextLimits::Room(), "!");
    ExpectWithin(TextLimits::Room(), page.text);
    all += "\n" + page.text;
  }
  EXPECT_EQ(page.rest, "");
  for (const std::string& item : list.items) EXPECT_NE(all.find(item), std::string::npos) << item;
  EXPECT_NE(all.find("The end."), std::string::npos);
}

TEST(RenderTextTest, SaysHowManyLinesAreLeft) {
  std::vector<AnswerLine> lines;
  for (int i = 0; i < 15; ++i) lines.push_back("Line " + std::to_string(i) + " " + std::string(150, 'w') + ".");
  const RenderedText page = RenderText(WithSource(std::move(lines)), TextLimits::Direct(), "?");
  ExpectWithin(TextLimits::Direct(), page.text);
  const std::size_t left = LineCount(page.rest);
  EXPECT_NE(page.text.find("(" + std::to_string(left) + " more lines: ?more)"), std::string::npos) << page.text;
}

TEST(RenderTextTest, AFirstPageMayBeShort) {
  AnswerLine hit("Title:");
  hit.quote = "Words.";
  hit.link = "https://example.org/hit/";
  Answer answer;
  answer.show_source = false;
  answer.first_page = 2;
  answer.lines = {hit, hit, hit, hit};
  const RenderedText page = RenderText(answer, TextLimits::Direct(), "!");
  EXPECT_EQ(page.text,
            "Title: Words.\nhttps://example.org/hit/\nTitle: Words. (2 more lines: !more)\nhttps://example.org/hit/");
}

TEST(RenderTextTest, OneLineLeftIsSingular) {
  Answer answer;
  answer.lines = {std::string(80, 'a') + ".", std::string(80, 'b') + "."};
  const RenderedText page = RenderText(answer, {2, 120}, "!");
  EXPECT_NE(page.text.find("(1 more line: !more)"), std::string::npos) << page.text;
  EXPECT_EQ(page.rest, std::string(80, 'b') + ".");
}

TEST(RenderTextTest, TellsItemsInFewerWordsBeforeItCutsThem) {
  AnswerLine line = List("People:", 10, 60);
  for (int i = 0; i < 10; ++i) line.brief.push_back("Short" + std::to_string(i));
  const RenderedText room = RenderText(WithSource({line}), TextLimits::Room(), "!");
  EXPECT_NE(room.text.find("Short9."), std::string::npos) << room.text;
  EXPECT_EQ(room.rest, "");
  EXPECT_EQ(RenderText(WithSource({line}), TextLimits::Direct(), "!").text.find("Short"), std::string::npos);
}

TEST(RenderTextTest, LinksOfLinesStandBelowThemWhereThereIsRoom) {
  AnswerLine hit("Title (1 March 2016):");
  hit.quote = "What it says.";
  hit.link = "https://example.org/hit/";
  Answer answer;
  answer.show_source = false;
  answer.lines = {hit, hit, hit};
  const RenderedText direct = RenderText(answer, TextLimits::Direct(), "!");
  EXPECT_EQ(LineCount(direct.text), 6u);
  EXPECT_TRUE(direct.text.starts_with("Title (1 March 2016): What it says.\nhttps://example.org/hit/\n"));
  const RenderedText room = RenderText(answer, TextLimits::Room(), "!");
  EXPECT_EQ(LineCount(room.text), 3u) << room.text;
  EXPECT_TRUE(room.text.starts_with("Title (1 March 2016): What it says. https://example.org/hit/\n")) << room.text;
}

TEST(RenderTextTest, QuotesAreShortenedBeforeHitsAreDropped) {
  AnswerLine hit("Title (1 March 2016):");
  for (int i = 0; i < 60; ++i) hit.quote += "word ";
  hit.link = "https://example.org/hit/";
  Answer answer;
  answer.show_source = false;
  answer.lines = {hit, hit, hit};
  const RenderedText room = RenderText(answer, TextLimits::Room(), "!");
  ExpectWithin(TextLimits::Room(), room.text);
  EXPECT_EQ(room.rest, "");
  EXPECT_NE(room.text.find("…"), std::string::npos);
}

TEST(RenderTextTest, ALinkAndItsTextStayOnOnePage) {
  Answer answer;
  answer.show_source = false;
  for (int i = 0; i < 9; ++i) {
    AnswerLine hit("Hit " + std::to_string(i) + ":");
    hit.quote = std::string(90, 'q');
    hit.link = "https://example.org/" + std::to_string(i) + "/";
    answer.lines.push_back(hit);
  }
  RenderedText page = RenderText(answer, TextLimits::Room(), "!");
  int pages = 1;
  for (; !page.rest.empty() && pages < 20; ++pages) {
    page = NextPage(page.rest, TextLimits::Room(), "!");
    ExpectWithin(TextLimits::Room(), page.text);
    EXPECT_FALSE(page.text.starts_with("https://")) << page.text;
  }
  EXPECT_LT(pages, 9);
}

TEST(RenderTextTest, ASourceThatIsShownIsNotRepeated) {
  AnswerLine line("Report:");
  line.link = "https://example.org/a/";
  line.link_inline = true;
  EXPECT_EQ(RenderText(WithSource({line}), TextLimits::Direct(), "!").text, "Report: https://example.org/a/");
}

TEST(RenderTextTest, LinesNeverBeginLikeCommands) {
  for (const char* text :
       {"!summit 21", "/me waves", ".help", "@all hands", "#xmpp2016 rocks", "> quoted", "*bold*", "\x01!x"}) {
    Answer answer;
    answer.lines = {text};
    const std::string page = RenderText(answer, TextLimits::Room(), "!").text;
    EXPECT_TRUE(page.starts_with("- ")) << page;
  }
}

TEST(RenderTextTest, OnlyCharactersOfXml) {
  Answer answer = WithSource({AnswerLine(std::string("a\0b\x01\x1F c\xFF\nd\xE2\x80\xAE", 13))});
  const std::string page = RenderText(answer, TextLimits::Room(), "!").text;
  EXPECT_EQ(page, XmlSafe(page));
  EXPECT_EQ(LineCount(page), 2u) << page;
}

TEST(RenderTextTest, KeepsAnyLimits) {
  AnswerLine hit("Title with some words:");
  hit.quote = std::string(300, 'q') + " é " + std::string(300, 'q');
  hit.link = "https://example.org/" + std::string(200, 'u');
  const std::vector<AnswerLine> lines = {List("Names:", 30, 20), "Prose of some length, with a comma or two, and more.",
                                         hit, std::string(700, 'z')};
  for (std::size_t rows = 1; rows <= 5; ++rows)
    for (std::size_t room : {1u, 5u, 20u, 60u, 100u, 300u, 500u}) {
      const TextLimits limits{rows, room};
      RenderedText page = RenderText(WithSource(lines), limits, "!");
      for (int pages = 0; pages < 100; ++pages) {
        ExpectWithin(limits, page.text);
        EXPECT_TRUE(IsUtf8(page.text));
        if (page.rest.empty()) break;
        page = NextPage(page.rest, limits, "!");
      }
    }
}

TEST(RenderTextTest, NothingToSayIsNoText) {
  EXPECT_EQ(RenderText({}, TextLimits::Room(), "!").text, "");
  EXPECT_EQ(NextPage("", TextLimits::Room(), "!").text, "");
}

}  // namespace
}  // namespace summit
