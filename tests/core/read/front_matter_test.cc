#include "core/read/front_matter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/text.h"
#include "tests/core/read/reading.h"

namespace summit {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::StartsWith;

/// The front matter of those lines; they begin on line 2 of the file.
Result<FrontMatter> Read(const std::string& lines, DiagnosticSink& sink) {
  return ReadFrontMatter("---\n" + lines + "---\nbody\n", "a.md", sink);
}

FrontMatter MustRead(const std::string& lines) {
  DiagnosticList sink;
  const Result<FrontMatter> matter = Read(lines, sink);
  EXPECT_TRUE(matter.ok()) << (matter.ok() ? "" : matter.error().ToString());
  EXPECT_THAT(MessagesOf(sink), IsEmpty());
  return matter.ok() ? *matter : FrontMatter{};
}

std::string ErrorOf(const std::string& text) {
  DiagnosticList sink;
  const Result<FrontMatter> matter = ReadFrontMatter(text, "a.md", sink);
  return matter.ok() ? "no error" : matter.error().ToString();
}

TEST(FrontMatterTest, ReadsWhatTheSiteWrites) {
  const FrontMatter matter = MustRead(
      "title: \"Meeting 5: a report\"\ndate: 2016-02-08\nauthor: ann\nblog_id: blog\ncategories: [\"A B\", \"C\", \"A "
      "B\"]\n"
      "aliases:\n  - /old\n  - /older\nslug: five\nurl: /five/\ndraft: false\n");
  EXPECT_EQ(matter.title, "Meeting 5: a report");
  EXPECT_EQ(ToIso(matter.date), "2016-02-08");
  EXPECT_THAT(matter.authors, ElementsAre("ann"));
  EXPECT_THAT(matter.categories, ElementsAre("A B", "C"));
  EXPECT_THAT(matter.aliases, ElementsAre("/old", "/older"));
  EXPECT_EQ(matter.slug, "five");
  EXPECT_EQ(matter.url, "/five/");
  EXPECT_FALSE(matter.draft);
}

TEST(FrontMatterTest, AuthorsInAllForms) {
  struct Case {
    const char* lines;
    std::vector<std::string> authors;
  };
  for (const Case& c : {Case{"author: Ann Lee\n", {"Ann Lee"}},
                        {"authors: Ann; Bob\n", {"Ann", "Bob"}},
                        {"author: Ann, bob\n", {"Ann", "bob"}},
                        {"author: [Ann, Bob]\n", {"Ann", "Bob"}},
                        {"authors:\n  - Ann; Bob\n  - \"Cy, Esq.\"\n", {"Ann", "Bob", "Cy, Esq."}},
                        {"authors:\n  - name: Ann\n    email: a@b.example\n", {"Ann"}},
                        {"author: Team Admin (Summer, 2022)\n", {"Team Admin (Summer, 2022)"}},
                        {"author: Ann\nauthors: [Ann, Bob]\n", {"Ann", "Bob"}},
                        {"author: Caf\xC3\xA9 e.V. \n", {"Caf\xC3\xA9 e.V."}},
                        {"author:\n", {}}})
    EXPECT_EQ(MustRead(std::string("date: 2016-01-01\n") + c.lines).authors, c.authors) << c.lines;
}

TEST(FrontMatterTest, CategoryCategoriesAndTagsAreOneList) {
  EXPECT_THAT(MustRead("date: 2016-01-01\ncategory: A\ntags: [B, A]\nCategories: C\n").categories,
              ElementsAre("A", "B", "C"));
}

TEST(FrontMatterTest, SourcesMustBeAddresses) {
  DiagnosticList sink;
  const auto matter = Read("date: 2016-01-01\nsources:\n  - https://xmpp.org/a/\n  - /b/\n", sink);
  ASSERT_TRUE(matter.ok());
  EXPECT_THAT(matter->sources, ElementsAre("https://xmpp.org/a/"));
  EXPECT_THAT(MessagesOf(sink), ElementsAre("4: '/b/' in 'sources' is not a web address; left out"));
}

TEST(FrontMatterTest, TellsWhereTheBodyBegins) {
  DiagnosticList sink;
  const std::string text = "\n---\ndate: 2016-01-01\n---  \nbody\n---\n";
  const auto matter = ReadFrontMatter(text, "a.md", sink);
  ASSERT_TRUE(matter.ok());
  EXPECT_EQ(text.substr(matter->body), "body\n---\n");
  EXPECT_EQ(matter->body_line, 5);
}

TEST(FrontMatterTest, KeysCountInAnyCaseAndOnce) {
  DiagnosticList sink;
  const auto matter = Read("Title: a\nDATE: 2016-01-01\ntitle: b\n", sink);
  ASSERT_TRUE(matter.ok());
  EXPECT_EQ(matter->title, "a");
  EXPECT_THAT(MessagesOf(sink), ElementsAre("4: 'title' is given twice; the first one counts"));
}

TEST(FrontMatterTest, ValuesOfAWrongKindAreLeftOut) {
  DiagnosticList sink;
  const auto matter = Read("date: 2016-01-01\ntitle: [a]\nauthor: {b: c}\n", sink);
  ASSERT_TRUE(matter.ok());
  EXPECT_EQ(matter->title, "");
  EXPECT_THAT(matter->authors, IsEmpty());
  EXPECT_THAT(MessagesOf(sink),
              ElementsAre("3: 'title' is not a single value; left out", "4: 'author' is not a single value; left out"));
}

TEST(FrontMatterTest, TitlesAreOneCleanLine) {
  EXPECT_EQ(MustRead("date: 2016-01-01\ntitle: \"a\\n b\\u202Ec\\u00a0d\"\n").title, "a bc d");
  EXPECT_EQ(MustRead("date: 2016-01-01\ntitle: >\n  long\n  title\n").title, "long title");
  EXPECT_EQ(MustRead("date: 2016-01-01\ntitle: 2016\n").title, "2016");
}

TEST(FrontMatterTest, ErrorsNameTheLine) {
  EXPECT_EQ(ErrorOf("text\n"), "a.md:1: there is no front matter: the file does not begin with a line '---'");
  EXPECT_EQ(ErrorOf("+++\ntitle = 1\n+++\n"),
            "a.md:1: the front matter is TOML ('+++'); write it in YAML between two lines '---'");
  EXPECT_EQ(ErrorOf("---\ntitle: a\n"), "a.md:1: the front matter is not closed: no second line '---'");
  EXPECT_EQ(ErrorOf("---\n"), "a.md:1: the front matter is not closed: no second line '---'");
  EXPECT_EQ(ErrorOf("---\n---\nbody\n"), "a.md:2: the front matter is not a list of 'key: value' lines");
  EXPECT_EQ(ErrorOf("---\njust words\n---\n"), "a.md:2: the front matter is not a list of 'key: value' lines");
  EXPECT_EQ(ErrorOf("---\ntitle: a\n---\n"), "a.md:2: the front matter has no 'date'");
  EXPECT_EQ(ErrorOf("---\ntitle: a\ndate:\n---\n"), "a.md:3: the front matter has no 'date'");
  EXPECT_EQ(ErrorOf("---\ntitle: a\ndate: soon\n---\n"), "a.md:3: the date 'soon' is not one like 2016-01-28");
  EXPECT_EQ(ErrorOf("---\ntitle: a\ndate: [2016-01-28]\n---\n"), "a.md:3: the front matter has no 'date'");
  EXPECT_THAT(ErrorOf("---\ndate: 2016-01-28\n\ntitle: a: b\n---\n"),
              StartsWith("a.md:4: the front matter is not valid YAML: "));
  EXPECT_THAT(ErrorOf("---\ntitle: \"a\ndate: 2016-01-28\n---\n"), StartsWith("a.md:"));
  EXPECT_TRUE(IsUtf8(ErrorOf("---\ntitle: \"\\\xC3\xBC\"\n---\n"))) << "yaml-cpp cuts the letter in two";
}

TEST(FrontMatterTest, BombsAreHarmless) {
  std::string bomb = "date: 2016-01-01\na: &a [x, x, x, x, x, x, x, x, x, x]\n";
  for (char c = 'b'; c <= 'z'; ++c) {
    bomb += std::string(1, c) + ": &" + c + " [";
    for (int i = 0; i < 10; ++i) bomb += std::string(i > 0 ? ", " : "") + "*" + static_cast<char>(c - 1);
    bomb += "]\n";
  }
  DiagnosticList sink;
  EXPECT_TRUE(Read(bomb + "authors: *z\n", sink).ok());
  EXPECT_TRUE(Read("date: 2016-01-01\nauthors: &a [*a, Ann]\n", sink).ok());
  for (const char* open : {"[", "{a: ", "- ", "? "}) {
    std::string deep = "date: 2016-01-01\na:\n  ";
    for (int i = 0; i < 5000; ++i) deep += open;
    EXPECT_EQ(ErrorOf("---\n" + deep + "\n---\n"), "a.md:2: the front matter is nested too deeply") << open;
  }
  EXPECT_THAT(ErrorOf("---\ntitle: " + std::string(70'000, 'x') + "\n---\n"),
              "a.md:2: the front matter is longer than 65536 bytes");
}

}  // namespace
}  // namespace summit
