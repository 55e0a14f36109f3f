#include "core/store/archive_writer.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/text.h"
#include "core/model/record_json.h"
#include "core/store/schema.h"

namespace summit {
namespace {

constexpr std::string_view kPutFile = R"sql(
  INSERT INTO file (folder, path, size, mtime_ns, hash) VALUES (:folder, :path, :size, :mtime, :hash)
  ON CONFLICT (folder, path) DO UPDATE SET size = excluded.size, mtime_ns = excluded.mtime_ns, hash = excluded.hash
  RETURNING id)sql";
constexpr std::string_view kFindFile = "SELECT id FROM file WHERE folder = :folder AND path = :path";
constexpr std::string_view kPutPost = R"sql(
  INSERT INTO post (id, url, title, date, lang, authors, categories, sources, original)
  VALUES (:id, :url, :title, :date, :lang, :authors, :categories, :sources, :original))sql";
constexpr std::string_view kPutSection =
    "INSERT INTO section (id, heading, line, body) VALUES (:id, :heading, :line, :body)";
constexpr std::string_view kPutSearch =
    "INSERT INTO search (rowid, title, heading, body) VALUES (:id, :title, :heading, :body)";
constexpr std::string_view kPutFact = "INSERT INTO fact (post, json) VALUES (:post, :json)";
constexpr std::string_view kPutProblem =
    "INSERT INTO problem (file, post, line, message) VALUES (:file, :post, :line, :message)";
constexpr std::string_view kPutSummit = "INSERT INTO summit (number, json) VALUES (:number, :json)";

// The full-text index has to be told what it is to forget, so it goes first.
constexpr std::string_view kForgetSearch = R"sql(
  INSERT INTO search (search, rowid, title, heading, body)
  SELECT 'delete', id, title, heading, body FROM section_text WHERE id >= :first AND id < :end)sql";
constexpr std::string_view kForgetSections = "DELETE FROM section WHERE id >= :first AND id < :end";
constexpr std::string_view kForgetFacts = "DELETE FROM fact WHERE post = :id";
constexpr std::string_view kForgetProblems = "DELETE FROM problem WHERE file = :id";
constexpr std::string_view kForgetPost = "DELETE FROM post WHERE id = :id";
constexpr std::string_view kForgetFile = "DELETE FROM file WHERE id = :id";

/// JSON for the index. Bytes that are no UTF-8 (a file name may have any) must not stop it.
std::string Dump(const nlohmann::json& json) {
  return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// One entry a line; a line break within an entry becomes a space.
std::string Lines(const std::vector<std::string>& entries) {
  std::string lines;
  for (const std::string& entry : entries) {
    std::string line = entry;
    std::replace(line.begin(), line.end(), '\n', ' ');
    if (!lines.empty()) lines += '\n';
    lines += line;
  }
  return lines;
}

/// The texts of the sections without their headings. A post has at least one section here, so that its title is
/// found; those beyond the last number are told with the last one. A block is a line: where a line was broken in the
/// source tells nothing here.
std::vector<std::string> SectionBodies(const Post& post) {
  const std::size_t count = std::clamp<std::size_t>(post.sections.size(), 1, kMaxSections);
  std::vector<std::string> bodies(count);
  for (const Block& block : post.blocks) {
    if (block.kind == BlockKind::kHeading) continue;
    std::string& body = bodies[std::min(block.section, count - 1)];
    if (!body.empty()) body += '\n';
    const std::size_t begin = body.size();
    body += block.text;
    std::replace(body.begin() + static_cast<std::ptrdiff_t>(begin), body.end(), '\n', ' ');
  }
  return bodies;
}

}  // namespace

Database& ArchiveWriter::LaidOut(Database& database) {
  if (!HasSchema(database)) CreateSchema(database);
  return database;
}

ArchiveWriter::ArchiveWriter(Database& database)
    : database_(database),
      transaction_(database),
      put_file_(LaidOut(database), kPutFile),
      find_file_(database, kFindFile),
      put_post_(database, kPutPost),
      put_section_(database, kPutSection),
      put_search_(database, kPutSearch),
      put_fact_(database, kPutFact),
      put_problem_(database, kPutProblem) {}

std::int64_t ArchiveWriter::PutFile(const FileState& file) {
  put_file_.Bind(":folder", std::int64_t{file.id.folder})
      .Bind(":path", file.id.path)
      .Bind(":size", static_cast<std::int64_t>(file.size))
      .Bind(":mtime", file.mtime_ns)
      .Bind(":hash", static_cast<std::int64_t>(file.hash));
  put_file_.Step();
  const std::int64_t id = put_file_.Int(0);
  put_file_.Run();
  return id;
}

void ArchiveWriter::ForgetContent(std::int64_t file) {
  for (const std::string_view sql : {kForgetSearch, kForgetSections})
    Statement(database_, sql).Bind(":first", FirstSection(file)).Bind(":end", FirstSection(file + 1)).Run();
  for (const std::string_view sql : {kForgetFacts, kForgetProblems, kForgetPost})
    Statement(database_, sql).Bind(":id", file).Run();
}

void ArchiveWriter::PutSections(std::int64_t id, const Post& post) {
  const std::vector<std::string> bodies = SectionBodies(post);
  for (std::size_t i = 0; i < bodies.size(); ++i) {
    const Section section = i < post.sections.size() ? post.sections[i] : Section{};
    const std::int64_t number = FirstSection(id) + static_cast<std::int64_t>(i);
    put_section_.Bind(":id", number).Bind(":heading", section.heading).Bind(":line", std::int64_t{section.line});
    put_section_.Bind(":body", bodies[i]).Run();
    put_search_.Bind(":id", number).Bind(":title", post.info.title).Bind(":heading", section.heading);
    put_search_.Bind(":body", bodies[i]).Run();
  }
}

void ArchiveWriter::PutProblems(std::int64_t file, const std::vector<Diagnostic>& problems) {
  for (const Diagnostic& problem : problems)
    put_problem_.Bind(":file", file)
        .Bind(":post", problem.post)
        .Bind(":line", std::int64_t{problem.line})
        .Bind(":message", problem.message)
        .Run();
}

void ArchiveWriter::PutPost(const FileState& file, const Post& post, const std::vector<Fact>& facts,
                            const std::vector<Diagnostic>& problems) {
  const std::int64_t id = PutFile(file);
  ForgetContent(id);
  put_post_.Bind(":id", id)
      .Bind(":url", post.info.url)
      .Bind(":title", post.info.title)
      .Bind(":date", ToIso(post.info.date))
      .Bind(":lang", post.info.lang)
      .Bind(":authors", Lines(post.info.authors))
      .Bind(":categories", Lines(post.info.categories))
      .Bind(":sources", Lines(post.info.sources))
      .Bind(":original", post.info.original)
      .Run();
  PutSections(id, post);
  for (const Fact& fact : facts) put_fact_.Bind(":post", id).Bind(":json", Dump(ToJson(fact))).Run();
  PutProblems(id, problems);
}

void ArchiveWriter::PutUnreadable(const FileState& file, const std::vector<Diagnostic>& problems) {
  const std::int64_t id = PutFile(file);
  ForgetContent(id);
  PutProblems(id, problems);
}

void ArchiveWriter::Touch(const FileState& file) { PutFile(file); }

void ArchiveWriter::Remove(const PostId& id) {
  find_file_.Bind(":folder", std::int64_t{id.folder}).Bind(":path", id.path);
  const bool known = find_file_.Step();
  const std::int64_t file = known ? find_file_.Int(0) : 0;
  find_file_.Reset();
  if (!known) return;
  ForgetContent(file);
  Statement(database_, kForgetFile).Bind(":id", file).Run();
}

void ArchiveWriter::PutRecords(const std::vector<SummitRecord>& records) {
  database_.Execute("DELETE FROM summit");
  Statement put(database_, kPutSummit);
  for (const SummitRecord& record : records)
    put.Bind(":number", std::int64_t{record.number.value()}).Bind(":json", Dump(ToJson(record))).Run();
}

void ArchiveWriter::PutFingerprint(const std::string& fingerprint) { SetFingerprint(database_, fingerprint); }

void ArchiveWriter::Optimize() { database_.Execute("INSERT INTO search (search) VALUES ('optimize')"); }

void ArchiveWriter::Commit() {
  // A statement that is still in a row would keep the transaction open.
  for (Statement* statement : {&put_file_, &find_file_}) statement->Reset();
  transaction_.Commit();
}

}  // namespace summit
