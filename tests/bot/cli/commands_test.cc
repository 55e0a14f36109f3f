#include "bot/cli/commands.h"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "tests/fakes/temporary_folder.h"

// The sub-commands on posts of our own, as the interface promises them. What is answered is tested elsewhere.
namespace summit::bot {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr char kReport[] =
    "---\ntitle: XMPP Summit 5 in Ghent\ndate: 2008-03-01\nauthor: Ann\ncategories: [Summit]\n---\n\n"
    "The fifth XMPP Summit was held on 20 February 2008 in Ghent, Belgium.\n";
constexpr char kNews[] =
    "---\ntitle: A new server\ndate: 2009-05-01\nauthor: Bob\n---\n\nA server was released, with better roster "
    "handling.\n";

class CommandsTest : public testing::Test {
 protected:
  CommandsTest() {
    folder_.Write("posts/summit/report.md", kReport);
    folder_.Write("posts/news.md", kNews);
    options_.archives = {(folder_ / "posts").string()};
    options_.format = Format::kJson;
    options_.today = std::chrono::year(2020) / 1 / 1;
    around_.cache_home = (folder_ / "cache").string();
  }

  using SubCommand = int (*)(const Options&, const Surroundings&, Console&);

  int Call(SubCommand command, const std::string& input = "") {
    in_.clear();
    in_.str(input);
    out_.str("");
    err_.str("");
    Console console{in_, out_, err_};
    return command(options_, around_, console);
  }

  json Out() const { return json::parse(out_.str()); }

  std::vector<json> OutLines() const {
    std::vector<json> lines;
    std::istringstream out(out_.str());
    for (std::string line; std::getline(out, line);) lines.push_back(json::parse(line));
    return lines;
  }

  TemporaryFolder folder_;
  Options options_;
  Surroundings around_;
  std::istringstream in_;
  std::ostringstream out_, err_;
};

TEST_F(CommandsTest, PostsAreListed) {
  ASSERT_EQ(Call(Posts), 0);
  const json posts = Out();
  ASSERT_EQ(posts.size(), 2u);
  EXPECT_EQ(posts[0]["post"], "news.md");
  EXPECT_THAT(posts[0]["summits"], IsEmpty());
  EXPECT_EQ(posts[1]["post"], "summit/report.md");
  EXPECT_EQ(posts[1]["summits"], json({5}));
  EXPECT_EQ(posts[1]["url"], "https://xmpp.org/2008/03/xmpp-summit-5-in-ghent/");
  EXPECT_EQ(posts[1]["authors"], json({"Ann"}));
}

TEST_F(CommandsTest, PostsForPeople) {
  options_.format = Format::kText;
  ASSERT_EQ(Call(Posts), 0);
  EXPECT_THAT(out_.str(), HasSubstr("2008-03-01  XMPP Summit 5 in Ghent  (Summit 5)"));
}

TEST_F(CommandsTest, FactsOfAllOrOne) {
  ASSERT_EQ(Call(Facts), 0);
  ASSERT_EQ(Out().size(), 1u);
  EXPECT_EQ(Out()[0]["number"], 5);
  EXPECT_EQ(Out()[0]["dates"]["start"], "2008-02-20");
  EXPECT_EQ(Out()[0]["dates"]["source"]["post"], "summit/report.md");
  EXPECT_EQ(Out()[0]["place"]["city"], "Ghent");
  options_.summit = SummitNumber::FromInt(6);
  ASSERT_EQ(Call(Facts), 0);
  EXPECT_EQ(Out(), json::array());
}

TEST_F(CommandsTest, IndexReportsWhatItDid) {
  folder_.Write("posts/broken.md", "---\ntitle: [\n---\n");
  ASSERT_EQ(Call(Index), 0);
  EXPECT_EQ(Out()["posts"], 2);
  EXPECT_EQ(Out()["added"], 2);
  EXPECT_GE(Out()["seconds"], 0.0);
  ASSERT_EQ(Out()["problems"].size(), 1u);
  EXPECT_THAT(Out()["problems"][0]["post"].get<std::string>(), HasSubstr("broken.md"));
  ASSERT_EQ(Call(Index), 0);
  EXPECT_EQ(Out()["added"], 0);
  EXPECT_EQ(Out()["problems"].size(), 1u);
}

TEST_F(CommandsTest, IndexForPeopleTellsProblemsApart) {
  folder_.Write("posts/broken.md", "---\ntitle: [\n---\n");
  options_.format = Format::kText;
  ASSERT_EQ(Call(Index), 0);
  EXPECT_THAT(out_.str(), HasSubstr("2 posts: 2 added, 0 changed, 0 removed; 1 problems"));
  EXPECT_THAT(err_.str(), HasSubstr("broken.md:"));
}

TEST_F(CommandsTest, AskOneQuestion) {
  options_.text = "!when 5";
  ASSERT_EQ(Call(Ask), 0);
  EXPECT_EQ(Out()["status"], "answered");
  EXPECT_THAT(Out()["text"].get<std::string>(), HasSubstr("20 February 2008"));
  EXPECT_EQ(Out()["sources"][0]["post"], "summit/report.md");
  options_.format = Format::kText;
  ASSERT_EQ(Call(Ask), 0);
  EXPECT_THAT(out_.str(), HasSubstr("20 February 2008"));
}

TEST_F(CommandsTest, AskLinesAreAnsweredInOrderWhateverTheyHold) {
  options_.input = "-";
  ASSERT_EQ(Call(Ask, "{\"id\": \"1\", \"text\": \"when 5\"}\nnonsense\n\n{\"id\": \"3\", \"text\": \"\"}\n"), 0);
  const auto lines = OutLines();
  ASSERT_EQ(lines.size(), 3u);
  EXPECT_EQ(lines[0]["id"], "1");
  EXPECT_EQ(lines[0]["status"], "answered");
  EXPECT_TRUE(lines[1]["id"].is_null());
  EXPECT_EQ(lines[1]["status"], "error");
  EXPECT_EQ(lines[2]["id"], "3");
  EXPECT_EQ(lines[2]["text"], "");
}

TEST_F(CommandsTest, ConversationsAreKeptApart) {
  options_.input = (folder_.Write("input",
                                  "{\"conversation\": \"a\", \"text\": \"summit 5\"}\n"
                                  "{\"conversation\": \"b\", \"text\": \"where was it?\"}\n"
                                  "{\"conversation\": \"a\", \"text\": \"where was it?\"}\n"))
                       .string();
  ASSERT_EQ(Call(Ask), 0);
  const auto lines = OutLines();
  ASSERT_EQ(lines.size(), 3u);
  EXPECT_NE(lines[1]["text"], lines[2]["text"]);
  EXPECT_THAT(lines[2]["text"].get<std::string>(), HasSubstr("Ghent"));
}

TEST_F(CommandsTest, ChatAnswersEachLineWithoutAPromptInAPipe) {
  ASSERT_EQ(Call(Chat, "where 5\n\nwhen 5\n"), 0);
  EXPECT_THAT(out_.str(), HasSubstr("Ghent"));
  EXPECT_THAT(out_.str(), HasSubstr("20 February 2008"));
  EXPECT_EQ(err_.str(), "");
}

TEST_F(CommandsTest, MissingFolderIsAMistakeOfTheCaller) {
  options_.archives = {(folder_ / "nothing").string()};
  for (const SubCommand command : {Posts, Facts, Index, Chat}) {
    EXPECT_EQ(Call(command), 2);
    EXPECT_THAT(err_.str(), HasSubstr("nothing"));
    EXPECT_EQ(out_.str(), "");
  }
}

TEST_F(CommandsTest, MissingInputIsAMistakeOfTheCaller) {
  options_.input = (folder_ / "nothing").string();
  EXPECT_EQ(Call(Ask), 2);
}

TEST_F(CommandsTest, ConfigurationIsCheckedByItself) {
  Console console{in_, out_, err_};
  options_.config = folder_.Write("good.yaml", "account: {jid: bot@example.org}\n").string();
  EXPECT_EQ(CheckConfig(options_, console), 0);
  EXPECT_EQ(err_.str(), "");
  options_.config = folder_.Write("bad.yaml", "account: {jid: bot@example.org}\nfoo: 1\n").string();
  EXPECT_EQ(CheckConfig(options_, console), 2);
  EXPECT_THAT(err_.str(), HasSubstr("bad.yaml:2:"));
}

TEST_F(CommandsTest, BadConfigurationStopsEveryCommand) {
  options_.config = folder_.Write("bad.yaml", "rooms: 5\n").string();
  for (const SubCommand command : {Posts, Facts, Index, Chat, bot::Run}) {
    EXPECT_EQ(Call(command), 2);
    EXPECT_THAT(err_.str(), HasSubstr("bad.yaml:1:"));
  }
}

TEST_F(CommandsTest, ServiceNeedsAPassword) {
  options_.config = folder_.Write("c.yaml", "account: {jid: bot@example.org, password_file: none}\n").string();
  EXPECT_EQ(Call(bot::Run), 2);
  EXPECT_THAT(err_.str(), HasSubstr("none"));
}

}  // namespace
}  // namespace summit::bot
