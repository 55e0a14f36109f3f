#include "bot/cli/options.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace summit::bot {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::internal::CaptureStderr;
using testing::internal::CaptureStdout;
using testing::internal::GetCapturedStderr;
using testing::internal::GetCapturedStdout;

Parsed Parse(std::vector<const char*> arguments) {
  arguments.insert(arguments.begin(), "summitbot");
  return ParseOptions(static_cast<int>(arguments.size()), arguments.data());
}

Options Good(std::vector<const char*> arguments) {
  const Parsed parsed = Parse(std::move(arguments));
  EXPECT_TRUE(parsed.options.has_value());
  return parsed.options.value_or(Options{});
}

TEST(OptionsTest, QuestionsAreWhatIsLeft) {
  const Options options = Good({"ask", "--archive", "a", "!summit", "21"});
  EXPECT_EQ(options.command, Command::kAsk);
  EXPECT_EQ(options.text, "!summit 21");
  EXPECT_THAT(options.archives, ElementsAre("a"));
}

TEST(OptionsTest, ExplainTakesAQuestion) {
  const Options options = Good({"explain", "who", "sponsored", "19"});
  EXPECT_EQ(options.command, Command::kExplain);
  EXPECT_EQ(options.text, "who sponsored 19");
  EXPECT_FALSE(Parse({"explain"}).options);
}

TEST(OptionsTest, ArchivesRepeat) {
  EXPECT_THAT(Good({"--archive", "a", "--archive", "b", "posts"}).archives, ElementsAre("a", "b"));
}

TEST(OptionsTest, CommonOptionsStandBeforeOrAfterTheCommand) {
  for (const Options& options : {Good({"--format", "json", "--today", "2026-11-20", "facts"}),
                                 Good({"facts", "--format", "json", "--today", "2026-11-20"})}) {
    EXPECT_EQ(options.command, Command::kFacts);
    EXPECT_EQ(options.format, Format::kJson);
    EXPECT_EQ(ToIso(options.today.value()), "2026-11-20");
  }
}

TEST(OptionsTest, SummitTakesAnyNumberForm) { EXPECT_EQ(Good({"facts", "--summit", "21st"}).summit->value(), 21); }

TEST(OptionsTest, InputMayBeStandardInput) { EXPECT_EQ(Good({"ask", "--input", "-"}).input, "-"); }

TEST(OptionsTest, CheckConfigTakesItsFileEitherWay) {
  EXPECT_EQ(Good({"check-config", "a.yaml"}).config, "a.yaml");
  EXPECT_EQ(Good({"--config", "b.yaml", "check-config"}).config, "b.yaml");
}

TEST(OptionsTest, LogLevelByName) {
  EXPECT_EQ(Good({"run", "--config", "c", "--log-level", "debug"}).log_level, LogLevel::kDebug);
}

TEST(OptionsTest, HelpAndVersionWork) {
  CaptureStdout();
  EXPECT_EQ(Parse({"--help"}).status, 0);
  EXPECT_EQ(Parse({"--version"}).status, 0);
  const std::string out = GetCapturedStdout();
  EXPECT_THAT(out, HasSubstr("check-config"));
  EXPECT_THAT(out, HasSubstr("summitbot "));
}

struct Mistake {
  std::vector<const char*> arguments;
  const char* message;
};

class MistakeTest : public testing::TestWithParam<Mistake> {};

TEST_P(MistakeTest, IsToldAndEndsWithTwo) {
  CaptureStderr();
  const Parsed parsed = Parse(GetParam().arguments);
  EXPECT_THAT(GetCapturedStderr(), HasSubstr(GetParam().message));
  EXPECT_FALSE(parsed.options.has_value());
  EXPECT_EQ(parsed.status, 2);
}

INSTANTIATE_TEST_SUITE_P(
    All, MistakeTest,
    testing::Values(Mistake{{}, "subcommand"}, Mistake{{"dance"}, "subcommand"},
                    Mistake{{"ask"}, "a question is missing"},
                    Mistake{{"ask", "--input", "-", "hello"}, "exclude each other"},
                    Mistake{{"ask", "--today", "2026-13-01", "x"}, "YYYY-MM-DD"},
                    Mistake{{"facts", "--summit", "zero"}, "1 to 99"}, Mistake{{"facts", "--format", "xml"}, "xml"},
                    Mistake{{"posts", "--archive"}, "--archive"}, Mistake{{"check-config"}, "which file"},
                    Mistake{{"doctor"}, "doctor: --config is missing"}, Mistake{{"run"}, "--config is missing"},
                    Mistake{{"posts", "--bogus"}, "--bogus"}));

}  // namespace
}  // namespace summit::bot
