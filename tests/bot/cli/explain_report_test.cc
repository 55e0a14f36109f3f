#include "bot/cli/explain_report.h"

#include <gtest/gtest.h>

#include <string_view>

namespace summit::bot {
namespace {

Explanation Sample() {
  Explanation explanation;
  Question& question = explanation.completed;
  question.intent = Intent::kSponsors;
  question.operation = Operation::kMost;
  question.which.years = {2016};
  question.names = {{NameKind::kCompany, "Isode", "isode"}};
  question.unknown = {"zeppelin"};
  question.corrections = {{"portlnad", "Portland"}};
  explanation.trace.look_ups = {{"passages", "zeppelin", {{"a.md:3 “...”", 1.5, "without a date"}}}};
  explanation.trace.decisions = {"asking the text"};
  explanation.answer.status = AnswerStatus::kNotFound;
  const Evidence evidence{{0, "summit/a.md"}, 7, "the words", "https://example.org/a/"};
  explanation.answer.claims = {{"Summit 19: sponsor Isode", {evidence}, {{"Nobody", evidence}}}};
  explanation.text = "First line.\nhttps://example.org/a/";
  return explanation;
}

TEST(ExplainReportTest, TellsPeopleEveryStep) {
  const std::string text = ExplanationText(Sample());
  for (const std::string_view part :
       {"intent          sponsors", "operation       most", "year 2016", "company Isode", "not understood  zeppelin",
        "portlnad -> Portland", "passages: zeppelin", "1.50  a.md:3 “...” - without a date", "asking the text",
        "Answer (not_found)", "First line.", "Summit 19: sponsor Isode", "summit/a.md:7 “the words”", "but Nobody"})
    EXPECT_NE(text.find(part), std::string::npos) << part << "\n" << text;
}

TEST(ExplainReportTest, LeavesOutWhatIsNotThere) {
  const std::string text = ExplanationText({});
  EXPECT_EQ(text.find("names"), std::string::npos) << text;
  EXPECT_EQ(text.find("not understood"), std::string::npos) << text;
}

TEST(ExplainReportTest, TheSameForTools) {
  const auto json = ExplanationJson(Sample());
  EXPECT_EQ(json["understood"]["intent"], "sponsors");
  EXPECT_EQ(json["understood"]["unknown"][0], "zeppelin");
  EXPECT_EQ(json["looked_up"][0]["candidates"][0]["verdict"], "without a date");
  EXPECT_EQ(json["status"], "not_found");
  EXPECT_EQ(json["claims"][0]["sources"][0]["line"], 7);
  EXPECT_EQ(json["claims"][0]["others"][0]["value"], "Nobody");
}

}  // namespace
}  // namespace summit::bot
