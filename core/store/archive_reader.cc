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
constexpr std::string_view kPost = R"sql(
  SELECT post.id, folder, path, url, title, date, lang, authors, categories, sources, original
  FROM file JOIN post USING (id) WHERE folder = :folder AND path = :path)sql";
constexpr std::string_view kFacts = R"sql(
  SELECT fact.json, folder, path FROM fact JOIN file ON file.id = fact.post ORDER BY folder, path, fact.id)sql";
constexpr std::string_view kFactsOfPost = R"sql(
  SELECT fact.json, folder, path FROM fact JOIN file ON file.id = fact.post
  WHERE folder = :folder AND path = :path ORDER BY fact.id)sql";
constexpr std::string_view kFactsOfSummit = R"sql(
  SELECT fact.json, folder, path, fact.id FROM fact JOIN file ON file.id = fact.post
  WHERE summit = :summit ORDER BY folder, path, fact.id)sql";
constexpr std::string_view kTopicLinks = R"sql(
  SELECT topic, xep, folder, path FROM fact JOIN file ON file.id = fact.post
  WHERE xep <> '' ORDER BY folder, path, fact.id)sql";
constexpr std::string_view kSummitsWithTopic =
    "SELECT DISTINCT summit FROM fact WHERE topic = :topic AND topic <> '' AND summit > 0";
constexpr std::string_view kChanges =
    "SELECT (SELECT count(*) FROM changes.file) + (SELECT count(*) FROM changes.gone)";
constexpr std::string_view kProblems = R"sql(
  SELECT post, line, message FROM problem JOIN file ON file.id = problem.file ORDER BY folder, path, problem.id)sql";
constexpr std::string_view kRecords = "SELECT json FROM summit ORDER BY number";
constexpr std::string_view kKnown = "SELECT number, known FROM summit WHERE known <> '' ORDER BY number";

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

Fact FactAt(const Statement& statement) {
  Fact fact = Checked(FactFromJson(Parse(statement.Text(0))));
  fact.evidence.post = IdAt(statement, 1);  // JSON cannot hold a file name that is no UTF-8
  return fact;
}

std::vector<Fact> FactsOf(Statement& statement) {
  std::vector<Fact> facts;
  while (statement.Step()) facts.push_back(FactAt(statement));
  return facts;
}

SummitNumber NumberAt(const Statement& statement, int column) {
  const auto number = SummitNumber::FromInt(static_cast<int>(statement.Int(column)));
  if (!number) Corrupt("no number of a Summit");
  return *number;
}

/// See KnownLine in archive_writer.cc.
KnownSummit KnownFrom(SummitNumber number, const std::string& line) {
  const std::vector<std::string_view> parts = Split(line, ' ');
  const auto start = parts.size() == 4 ? ParseIsoDate(parts[0]) : std::nullopt;
  const auto end = parts.size() == 4 ? ParseIsoDate(parts[1]) : std::nullopt;
  if (!start || !end) Corrupt("no dates");
  KnownSummit known{number, {*start, *end, Precision::kYear}, std::string(parts[3])};
  for (const Precision precision : {Precision::kDay, Precision::kMonth})
    if (parts[2] == ToString(precision)) known.range.precision = precision;
  return known;
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

std::vector<StoredFact> LoadFactsOf(const Database& database, std::optional<SummitNumber> number) {
  std::vector<StoredFact> facts;
  Statement statement(database, kFactsOfSummit);
  statement.Bind(":summit", std::int64_t{number ? number->value() : 0});
  while (statement.Step()) facts.push_back({statement.Int(3), FactAt(statement)});
  return facts;
}

std::vector<TopicLink> LoadTopicLinks(const Database& database) {
  std::vector<TopicLink> links;
  Statement statement(database, kTopicLinks);
  while (statement.Step()) links.push_back({IdAt(statement, 2), statement.Text(0), statement.Text(1)});
  return links;
}

std::vector<SummitNumber> LoadSummitsWithTopic(const Database& database, const std::string& topic_key) {
  std::vector<SummitNumber> numbers;
  Statement statement(database, kSummitsWithTopic);
  statement.Bind(":topic", topic_key);
  while (statement.Step()) numbers.push_back(NumberAt(statement, 0));
  return numbers;
}

std::optional<PostInfo> LoadPost(const Database& database, const PostId& id) {
  Statement statement(database, kPost);
  statement.Bind(":folder", std::int64_t{id.folder}).Bind(":path", id.path);
  if (!statement.Step()) return std::nullopt;
  return PostAt(statement).info;
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

std::vector<KnownSummit> LoadKnown(const Database& database) {
  std::vector<KnownSummit> known;
  Statement statement(database, kKnown);
  while (statement.Step()) known.push_back(KnownFrom(NumberAt(statement, 0), statement.Text(1)));
  return known;
}

}  // namespace summit
