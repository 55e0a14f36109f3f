// Posts made to cost time and memory, through all that happens to a post before it can be asked about. What bounds
// them is the time that ctest gives each test: what grows with the square of the text runs into it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "core/base/diagnostic.h"
#include "core/base/text.h"
#include "core/extract/extractor.h"
#include "core/extract/reconciler.h"
#include "core/read/post_reader.h"

namespace summit {
namespace {

constexpr std::size_t kMebibyte = std::size_t{1} << 20;

std::string Times(std::string_view text, std::size_t bytes) {
  std::string all;
  all.reserve(bytes + text.size());
  while (all.size() < bytes) all += text;
  return all;
}

class HostilePostTest : public testing::Test {
 protected:
  /// Reads a post about a Summit with that body, finds its facts and makes records of them.
  void Read(const std::string& body, const std::string& more_front_matter = {}) {
    ReadFile("---\ntitle: XMPP Summit 21\ndate: 2017-02-08\n" + more_front_matter + "---\n" + body);
  }

  void ReadFile(const std::string& text) {
    Result<Post> post = ParsePost(text, {0, "summit/xmpp-summit-21.md"}, ReadOptions{}, problems_);
    read_ = post.ok();
    if (!read_) return;
    facts_ = ExtractFacts(*post, problems_);
    records_ = Reconcile({post->info}, facts_);
    CheckTexts(*post);
  }

  bool Reported(std::string_view words) const {
    return std::any_of(problems_.all().begin(), problems_.all().end(),
                       [&](const Diagnostic& problem) { return problem.message.find(words) != std::string::npos; });
  }

  DiagnosticList problems_;
  std::vector<Fact> facts_;
  std::vector<SummitRecord> records_;
  bool read_ = false;

 private:
  void CheckTexts(const Post& post) const {
    for (const Block& block : post.blocks) ASSERT_EQ(XmlSafe(block.text), block.text);
    for (const Fact& fact : facts_) {
      ASSERT_EQ(XmlSafe(fact.evidence.quote), fact.evidence.quote);
      ASSERT_LE(CountCodePoints(fact.evidence.quote), 1000U);
    }
    for (const Diagnostic& problem : problems_.all()) ASSERT_TRUE(IsUtf8(problem.message)) << problem.message;
    ASSERT_LE(problems_.all().size(), 2000U);
  }
};

TEST_F(HostilePostTest, AliasesThatMultiply) {
  std::string yaml = "---\na: &a [x,x,x,x,x,x,x,x,x,x]\n";
  for (char name = 'b'; name < 'z'; ++name) {
    yaml += std::string(1, name) + ": &" + name + " [";
    for (int i = 0; i < 10; ++i) yaml += std::string(i == 0 ? "*" : ",*") + static_cast<char>(name - 1);
    yaml += "]\n";
  }
  ReadFile(yaml + "authors: *y\ncategories: *y\nsources: *y\ntitle: XMPP Summit 21\ndate: 2017-02-08\n---\nText.\n");
  EXPECT_FALSE(problems_.all().empty());
}

TEST_F(HostilePostTest, FrontMatterNestedByTheThousand) {
  ReadFile("---\ntitle: " + Times("[", 60000) + "\ndate: 2017-02-08\n---\nText.\n");
  EXPECT_FALSE(read_);
  ReadFile("---\ntitle: " + Times("{a: ", 60000) + "\ndate: 2017-02-08\n---\nText.\n");
  EXPECT_FALSE(read_);
}

TEST_F(HostilePostTest, SourcesByTheThousandInADigest) {
  std::string sources = "sources:\n";
  std::string body;
  for (int i = 0; i < 1000; ++i) {
    const std::string url = "https://example.org/" + std::to_string(i) + "/";
    sources += "  - " + url + "\n";
    body += "The XMPP Summit 21 was sponsored by Alder [" + std::to_string(i) + "](" + url + ").\n\n";
  }
  Read(Times(body, kMebibyte), sources);
  EXPECT_TRUE(read_);
  EXPECT_FALSE(facts_.empty());
}

TEST_F(HostilePostTest, DeepNesting) {
  Read(Times("> ", 20000) + "deep\n\n" + Times("* ", 20000) + "item\n\n" + Times("<div>", 100000) + "text\n");
  EXPECT_TRUE(read_);
  EXPECT_FALSE(problems_.all().empty());
}

TEST_F(HostilePostTest, MegabytesOnOneLine) {
  Read(Times("XMPP Summit 21 in Brussels, ", 3 * kMebibyte));
  EXPECT_TRUE(read_);
  EXPECT_FALSE(problems_.all().empty());
}

TEST_F(HostilePostTest, LinksByTheThousandInOneParagraph) {
  Read(Times("[Alder](https://example.org/a) sponsored the Summit. ", 15000) + "\n\n" +
       Times("https://example.org/summit-21 and. https://example.org/b\n", kMebibyte / 2));
  EXPECT_TRUE(read_);
}

TEST_F(HostilePostTest, SentencesByTheThousand) {
  Read(Times("The XMPP Summit 21 was held on February 2-3, 2017 in Brussels, Belgium.\n", kMebibyte));
  EXPECT_TRUE(read_);
  EXPECT_FALSE(records_.empty());
}

TEST_F(HostilePostTest, SummitsWithoutNumberByTheThousand) {
  ReadFile("---\ntitle: Summit news\ndate: 2017-02-08\n---\n" +
           Times("The next XMPP Summit. The XMPP Summit 2016 in Brussels on 2016-01-28.\n", kMebibyte));
  EXPECT_TRUE(read_);
}

TEST_F(HostilePostTest, ListsByTheThousand) {
  std::string body;
  for (int i = 0; i < 20000; ++i) body += "## Topics\n\n* a topic\n\nSponsors of the Summit:\n\n";
  Read(body);
  EXPECT_TRUE(read_);
}

TEST_F(HostilePostTest, OneListOfThousandsOfPeople) {
  std::string body = "# Participants\n\n";
  for (int i = 0; i < 30000; ++i) body += "* Dana Ek (Alder)\n";
  Read(body);
  EXPECT_TRUE(read_);
}

TEST_F(HostilePostTest, LinesByTheThousandInOneParagraph) {
  Read(Times("a\n", kMebibyte));
  Read(Times("Summit 21, b\n", kMebibyte));
  Read(Times("Summit: Brussels\n", kMebibyte));
  EXPECT_TRUE(read_);
}

TEST_F(HostilePostTest, RunsOfSigns) {
  for (const char* sign :
       {".",         "!",          "?)",           "-",       " .",      "(",          ":",       "&",          "/",
        "1",         "1-",         "1 and ",       "\"",      "'",       "*",          "_",       "[",          "<",
        "`",         "|",          "\\",           "#",       "summit ", "Summit 1, ", "Monday ", "January 1 ", "XEP-",
        "sponsors ", "Brussels, ", "\xE2\x80\x93", "\xC3\x84"})
    Read("The Summit " + Times(Times(sign, 15000) + "\n", 30000) + "\n## Participants\n\n" +
         Times("* " + Times(sign, 15000) + "\n", 15000) + "\n## Sponsors\n\n" +
         Times("* " + Times(sign, 15000) + "\n", 15000) + "\n## Topics\n\n" +
         Times("* " + Times(sign, 15000) + "\n", 15000));
  EXPECT_TRUE(read_);
}

TEST_F(HostilePostTest, CodeByTheMegabyte) {
  Read("```\nXMPP Summit 21\n" + Times("10:00 - 10:30 Welcome (Dana)\n", kMebibyte) + "```\n");
  EXPECT_TRUE(read_);
}

TEST_F(HostilePostTest, TablesOfThousandsOfCells) {
  Read("# Participants\n\n|" + Times("Name|", 5000) + "\n|" + Times("-|", 2000) + "\n" + Times("|Dana Ek\n", 200000));
  EXPECT_TRUE(read_);
}

TEST_F(HostilePostTest, SignsThatMustNotReachAChat) {
  Read(
      std::string("XMPP Summit 21\xE2\x80\xAE was held\x01\x07\x1B[31m in Brussels\xE2\x81\xA6, \xEF\xBF\xBE on "
                  "February 2, 2017&#x202e;&#1;&#x1b;&rlm; sponsored by Al\xFF"
                  "der and Bi\xED\xA0\x80rch.\n"));
  EXPECT_TRUE(read_);
  EXPECT_FALSE(problems_.all().empty());
}

}  // namespace
}  // namespace summit
