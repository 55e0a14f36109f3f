#include "bot/cli/text_report.h"

#include <gtest/gtest.h>

#include "tests/fakes/memory_archive.h"

namespace summit::bot {
namespace {

Evidence At(const char* post, int line) { return {{0, post}, line, "", ""}; }

TEST(TextReportTest, FactsHaveTheirSources) {
  SummitRecord record(*SummitNumber::FromInt(19));
  const Date begin = std::chrono::year(2016) / 1 / 28, end = std::chrono::year(2016) / 1 / 29;
  record.dates = Stated<DateRange>{{begin, end, Precision::kDay}, {At("a.md", 7)}};
  record.standing = Standing::kHeld;
  record.city = Stated<std::string>{"Brussels", {At("a.md", 8)}};
  record.sponsors.push_back({{"Acme", "dinner", "100€"}, {At("b.md", 3)}});
  record.sponsors.push_back({{"Umbrella", "", ""}, {At("b.md", 4)}});
  record.posts.push_back({{0, "a.md"}, Relation::kMain});
  EXPECT_EQ(FactsText(record, MemoryArchive()),
            "Summit 19\n"
            "  dates           28-29 January 2016 (held)  [a.md:7]\n"
            "  city            Brussels  [a.md:8]\n"
            "  sponsors        Acme, dinner (100€)  [b.md:3]\n"
            "                  Umbrella  [b.md:4]\n"
            "  posts           main: a.md\n");
}

TEST(TextReportTest, DisagreementIsShown) {
  SummitRecord record(*SummitNumber::FromInt(1));
  record.conflicts.push_back({"dates", {{"July 2006", At("a.md", 1)}, {"2005", At("b.md", 2)}}, "July 2006"});
  EXPECT_EQ(FactsText(record, MemoryArchive()),
            "Summit 1\n"
            "  posts disagree  dates: July 2006 (taken)  [a.md:1]\n"
            "                  dates: 2005  [b.md:2]\n");
}

TEST(TextReportTest, PostInTwoLines) {
  PostInfo post;
  post.title = "Report";
  post.url = "https://example.org/report/";
  post.date = std::chrono::year(2016) / 2 / 3;
  EXPECT_EQ(PostText(post, {}), "2016-02-03  Report\n            https://example.org/report/\n");
  EXPECT_EQ(PostText(post, {*SummitNumber::FromInt(19), *SummitNumber::FromInt(20)}),
            "2016-02-03  Report  (Summit 19, 20)\n            https://example.org/report/\n");
}

}  // namespace
}  // namespace summit::bot
