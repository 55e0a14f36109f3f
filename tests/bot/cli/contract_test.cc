#include "bot/cli/contract.h"

#include <gtest/gtest.h>

#include "tests/fakes/memory_archive.h"

namespace summit::bot {
namespace {

using nlohmann::json;

TEST(AskLineTest, TakesIdConversationAndText) {
  const auto line = ParseAskLine(R"({"id": "q1", "conversation": "c", "text": "summit 2"})");
  ASSERT_TRUE(line.ok());
  EXPECT_EQ(line->id, "q1");
  EXPECT_EQ(line->conversation, "c");
  EXPECT_EQ(line->text, "summit 2");
}

TEST(AskLineTest, OnlyTextIsNeeded) {
  const auto line = ParseAskLine(R"({"text": "x", "conversation": null, "other": [1]})");
  ASSERT_TRUE(line.ok());
  EXPECT_TRUE(line->id.is_null());
  EXPECT_EQ(line->conversation, "");
}

TEST(AskLineTest, OthersAreRefusedWithAReason) {
  const std::pair<const char*, const char*> cases[] = {
      {"hello", "not JSON"},
      {"", "not JSON"},
      {"[1]", "not an object with \"id\", \"conversation\" and \"text\""},
      {"{}", "\"text\" is missing"},
      {R"({"text": 5})", "\"text\" is not a string"},
      {R"({"text": "x", "conversation": {}})", "\"conversation\" is not a string"},
      {R"({"text": "x", "id": []})", "\"id\" is not a string"},
      {"{\"text\": \"\xff\"}", "not JSON"},
  };
  for (const auto& [line, why] : cases) {
    const auto read = ParseAskLine(line);
    ASSERT_FALSE(read.ok()) << line;
    EXPECT_EQ(read.error().message, why) << line;
  }
}

TEST(AnswerJsonTest, HasTheFieldsOfTheContract) {
  const Reply reply{AnswerStatus::kNotFound, "The archive does not say.", {{{0, "a.md"}, "https://x/a/", "A"}}, true};
  EXPECT_EQ(Dump(AnswerJson("q1", reply)),
            R"({"id":"q1","status":"not_found","text":"The archive does not say.","sources":[{"post":"a.md",)"
            R"("url":"https://x/a/","title":"A"}],"more":true})");
}

TEST(AnswerJsonTest, EveryStatusHasItsWord) {
  EXPECT_EQ(StatusName(AnswerStatus::kAnswered), "answered");
  EXPECT_EQ(StatusName(AnswerStatus::kNotFound), "not_found");
  EXPECT_EQ(StatusName(AnswerStatus::kUnclear), "unclear");
  EXPECT_EQ(StatusName(AnswerStatus::kHelp), "help");
  EXPECT_EQ(StatusName(AnswerStatus::kChat), "chat");
}

TEST(AnswerJsonTest, ErrorHasNoId) {
  EXPECT_EQ(Dump(AskErrorJson("not JSON")), R"({"id":null,"status":"error","text":"not JSON"})");
}

PostInfo SomePost() {
  PostInfo post;
  post.id = {0, "summit/report.md"};
  post.url = "https://example.org/2016/02/report/";
  post.title = "Report";
  post.date = std::chrono::year(2016) / 2 / 3;
  post.lang = "en";
  post.authors = {"Ann"};
  post.categories = {"Summit"};
  return post;
}

TEST(FactsJsonTest, PostsCarryAddressAndTitle) {
  SummitRecord record(*SummitNumber::FromInt(19));
  record.posts.push_back({{0, "summit/report.md"}, Relation::kReport});
  record.posts.push_back({{0, "gone.md"}, Relation::kMention});
  const MemoryArchive archive({record}, {SomePost()});
  const json object = FactsJson(record, archive);
  EXPECT_EQ(object["number"], 19);
  EXPECT_EQ(object["posts"][0]["post"], "summit/report.md");
  EXPECT_EQ(object["posts"][0]["url"], "https://example.org/2016/02/report/");
  EXPECT_EQ(object["posts"][0]["title"], "Report");
  EXPECT_EQ(object["posts"][0]["relation"], "report");
  EXPECT_TRUE(object["posts"][1]["url"].is_null());
  for (const char* key : {"dates", "place", "colocated_with", "sponsors", "hosts", "participants",
                          "participants_stated", "topics", "links", "conflicts"})
    EXPECT_TRUE(object.contains(key)) << key;
}

TEST(PostJsonTest, HasTheFieldsOfTheContract) {
  const auto object = PostJson(SomePost(), {*SummitNumber::FromInt(19), *SummitNumber::FromInt(20)});
  EXPECT_EQ(object["post"], "summit/report.md");
  EXPECT_EQ(object["url"], "https://example.org/2016/02/report/");
  EXPECT_EQ(object["title"], "Report");
  EXPECT_EQ(object["date"], "2016-02-03");
  EXPECT_EQ(object["lang"], "en");
  EXPECT_EQ(object["authors"], nlohmann::ordered_json({"Ann"}));
  EXPECT_EQ(object["categories"], nlohmann::ordered_json({"Summit"}));
  EXPECT_EQ(object["summits"], nlohmann::ordered_json({19, 20}));
}

TEST(DumpTest, BytesThatAreNoTextAreReplaced) { EXPECT_EQ(Dump(json("a\xff")), "\"a\xEF\xBF\xBD\""); }

}  // namespace
}  // namespace summit::bot
