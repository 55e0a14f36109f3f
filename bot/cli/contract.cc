#include "bot/cli/contract.h"

#include <utility>

#include "core/model/record_json.h"

namespace summit::bot {
namespace {

using nlohmann::json;
using nlohmann::ordered_json;

constexpr auto kReplace = json::error_handler_t::replace;

Result<std::string> TextOf(const json& object, const char* key, bool required) {
  const auto it = object.find(key);
  if (it == object.end() || it->is_null()) {
    if (required) return Error{std::string("\"") + key + "\" is missing"};
    return std::string();
  }
  if (!it->is_string()) return Error{std::string("\"") + key + "\" is not a string"};
  return it->get<std::string>();
}

void AddPost(json& object, const PostId& id, const Archive& archive) {
  const PostInfo* post = archive.FindPost(id);
  object["url"] = post == nullptr ? json(nullptr) : json(post->url);
  object["title"] = post == nullptr ? json(nullptr) : json(post->title);
}

}  // namespace

std::string_view StatusName(AnswerStatus status) {
  switch (status) {
    case AnswerStatus::kAnswered:
      return "answered";
    case AnswerStatus::kNotFound:
      return "not_found";
    case AnswerStatus::kUnclear:
      return "unclear";
    case AnswerStatus::kHelp:
      return "help";
    case AnswerStatus::kChat:
      return "chat";
  }
  return "unclear";
}

Result<AskLine> ParseAskLine(std::string_view line) {
  const json object = json::parse(line, nullptr, false);
  if (object.is_discarded()) return Error{"not JSON"};
  if (!object.is_object()) return Error{"not an object with \"id\", \"conversation\" and \"text\""};
  AskLine read;
  auto text = TextOf(object, "text", true);
  if (!text.ok()) return text.error();
  auto conversation = TextOf(object, "conversation", false);
  if (!conversation.ok()) return conversation.error();
  if (object.contains("id")) read.id = object.at("id");
  if (!read.id.is_null() && !read.id.is_string() && !read.id.is_number()) return Error{"\"id\" is not a string"};
  read.text = std::move(text).value();
  read.conversation = std::move(conversation).value();
  return read;
}

ordered_json AnswerJson(const json& id, const Reply& reply) {
  ordered_json sources = ordered_json::array();
  for (const Citation& citation : reply.citations)
    sources.push_back({{"post", citation.post.path}, {"url", citation.url}, {"title", citation.title}});
  return {{"id", ordered_json(id)},
          {"status", StatusName(reply.status)},
          {"text", reply.text},
          {"sources", std::move(sources)},
          {"more", reply.more}};
}

ordered_json AskErrorJson(const std::string& why) { return {{"id", nullptr}, {"status", "error"}, {"text", why}}; }

json FactsJson(const SummitRecord& record, const Archive& archive) {
  json object = ToJson(record);
  json& posts = object["posts"];
  for (std::size_t i = 0; i < record.posts.size() && i < posts.size(); ++i)
    AddPost(posts[i], record.posts[i].post, archive);
  return object;
}

ordered_json PostJson(const PostInfo& post, const std::vector<SummitNumber>& summits) {
  ordered_json numbers = ordered_json::array();
  for (const SummitNumber number : summits) numbers.push_back(number.value());
  return {{"post", post.id.path},
          {"url", post.url},
          {"title", post.title},
          {"date", ToIso(post.date)},
          {"lang", post.lang},
          {"authors", post.authors},
          {"categories", post.categories},
          {"summits", std::move(numbers)},
          {"folder", post.id.folder},
          {"sources", post.sources}};
}

std::string Dump(const json& value) { return value.dump(-1, ' ', false, kReplace); }
std::string Dump(const ordered_json& value) {
  return value.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

}  // namespace summit::bot
