#include "core/store/archive_reader.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "core/base/result.h"
#include "core/base/text.h"
#include "core/model/record_json.h"

namespace summit {
namespace {

constexpr std::string_view kFiles = R"sql(
  SELECT folder, path, size, mtime_ns, hash, post.id IS NOT NULL FROM file LEFT JOIN post USING (id)
  ORDER BY folder, path)sql";
constexpr std::string_view kPosts = R"sql(
  SELECT post.id, folder, path, url, title, date, lang, authors, categories, sources, original
  FROM post JOIN file USING (id) ORDER BY folder, path)sql";
constexpr std::string_view kFacts = R"sql(
  SELECT fact.json, folder, path FROM fact JOIN file ON file.id = fact.post ORDER BY folder, path, fact.id)sql";
constexpr std::string_view kFactsOfPost = R"sql(
  SELECT fact.json, folder, path FROM fact JOIN file ON file.id = fact.post
  WHERE folder = :folder AND path = :path ORDER BY fact.id)sql";
constexpr std::string_view kChanges =
    "SELECT (SELECT count(*) FROM changes.file) + (SELECT count(*) FROM changes.gone)";
constexpr std::string_view kProblems = R"sql(
  SELECT post, line, message FROM problem JOIN file ON file.id = problem.file ORDER BY folder, path, problem.id)sql";
constexpr std::string_view kRecords = "SELECT json FROM summit ORDER BY number";

[[noreturn]] void Corrupt(const std::string& why) { throw StoreError("the index is corrupt: " + why); }

std::vector<std::string> FromLines(const std::string& lines) {
  std::vector<std::string> entries;
  if (lines.empty()) return entries;
  for (const std::string_view line : Split(lines, '\n')) entries.emplace_back(line);
  return entries;
}

nlohmann::json Parse(const std::string& text) {
  nlohmann::json json = nlohmann::json::parse(text, nullptr, /*allow_exceptions=*/false);
  if (json.is_discarded()) Corrupt("broken JSON");
  return json;
}

template <class T>
T Checked(Result<T> result) {
  if (!result.ok()) Corrupt(result.error().ToString());
  return std::move(result).value();
}

PostId IdAt(const Statement& statement, int folder_column) {
  return {static_cast<int>(statement.Int(folder_column)), statement.Text(folder_column + 1)};
}

StoredPost PostAt(const Statement& statement) {
  StoredPost post;
  post.row = statement.Int(0);
  const auto date = ParseIsoDate(statement.Text(5));
  if (!date) Corrupt("no date");
  post.info.id = IdAt(statement, 1);
  post.info.url = statement.Text(3);
  post.info.title = statement.Text(4);
  post.info.date = *date;
  post.info.lang = statement.Text(6);
  post.info.authors = FromLines(statement.Text(7));
  post.info.categories = FromLines(statement.Text(8));
  post.info.sources = FromLines(statement.Text(9));
  post.info.original = statement.Text(10);
  return post;
}

std::vector<Fact> FactsOf(Statement& statement) {
  std::vector<Fact> facts;
  while (statement.Step()) {
    facts.push_back(Checked(FactFromJson(Parse(statement.Text(0)))));
    facts.back().evidence.post = IdAt(statement, 1);  // JSON cannot hold a file name that is no UTF-8
  }
  return facts;
}

}  // namespace

std::vector<FileState> LoadFileStates(const Database& database) {
  std::vector<FileState> files;
  Statement statement(database, kFiles);
  while (statement.Step())
    files.push_back({IdAt(statement, 0), static_cast<std::uint64_t>(statement.Int(2)), statement.Int(3),
                     static_cast<std::uint64_t>(statement.Int(4)), statement.Int(5) != 0});
  return files;
}

std::vector<StoredPost> LoadPosts(const Database& database) {
  std::vector<StoredPost> posts;
  Statement statement(database, kPosts);
  while (statement.Step()) posts.push_back(PostAt(statement));
  return posts;
}

std::vector<Fact> LoadFacts(const Database& database) {
  Statement statement(database, kFacts);
  return FactsOf(statement);
}

std::vector<Fact> LoadFactsOf(const Database& database, const PostId& post) {
  Statement statement(database, kFactsOfPost);
  statement.Bind(":folder", std::int64_t{post.folder}).Bind(":path", post.path);
  return FactsOf(statement);
}

std::size_t CountChanges(const Database& database) {
  if (!database.has_attached()) return 0;
  Statement statement(database, kChanges);
  return statement.Step() ? static_cast<std::size_t>(statement.Int(0)) : 0;
}

std::vector<Diagnostic> LoadProblems(const Database& database) {
  std::vector<Diagnostic> problems;
  Statement statement(database, kProblems);
  while (statement.Step())
    problems.push_back({statement.Text(0), static_cast<int>(statement.Int(1)), statement.Text(2)});
  return problems;
}

std::vector<SummitRecord> LoadRecords(const Database& database) {
  std::vector<SummitRecord> records;
  Statement statement(database, kRecords);
  while (statement.Step()) records.push_back(Checked(RecordFromJson(Parse(statement.Text(0)))));
  return records;
}

}  // namespace summit
