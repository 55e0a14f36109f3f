#include "core/store/schema.h"

namespace summit {
namespace {

// "smit", so that file(1) and we can tell the index from any other database.
constexpr std::int64_t kApplicationId = 0x736D6974;

// A file has a row whether or not it could be read; a post has the id of its file. Lists are kept one entry a line.
// The full-text index keeps no copy of the text: it reads it through section_text.
constexpr const char* kSchema = R"sql(
  PRAGMA application_id = 0x736D6974;
  PRAGMA user_version = 1;
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE file (
    id INTEGER PRIMARY KEY,
    folder INTEGER NOT NULL,
    path TEXT NOT NULL,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    hash INTEGER NOT NULL,
    UNIQUE (folder, path));
  CREATE TABLE post (
    id INTEGER PRIMARY KEY REFERENCES file (id),
    url TEXT NOT NULL,
    title TEXT NOT NULL,
    date TEXT NOT NULL,
    lang TEXT NOT NULL,
    authors TEXT NOT NULL,
    categories TEXT NOT NULL,
    sources TEXT NOT NULL,
    original TEXT NOT NULL);
  CREATE TABLE section (
    id INTEGER PRIMARY KEY,
    heading TEXT NOT NULL,
    line INTEGER NOT NULL,
    body TEXT NOT NULL);
  CREATE VIEW section_text AS
    SELECT section.id AS id, post.title AS title, section.heading AS heading, section.body AS body
    FROM section JOIN post ON post.id = section.id >> 16;
  CREATE VIRTUAL TABLE search USING fts5 (
    title, heading, body,
    content = 'section_text', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2');
  CREATE TABLE fact (id INTEGER PRIMARY KEY, post INTEGER NOT NULL REFERENCES post (id), json TEXT NOT NULL);
  CREATE INDEX fact_by_post ON fact (post);
  CREATE TABLE problem (
    id INTEGER PRIMARY KEY,
    file INTEGER NOT NULL REFERENCES file (id),
    post TEXT NOT NULL,
    line INTEGER NOT NULL,
    message TEXT NOT NULL);
  CREATE INDEX problem_by_file ON problem (file);
  CREATE TABLE summit (number INTEGER PRIMARY KEY, json TEXT NOT NULL);
)sql";
static_assert(kSchemaVersion == 1 && kSectionBits == 16, "the text above says so too");

constexpr std::string_view kPutFingerprint = R"sql(
  INSERT INTO meta (key, value) VALUES ('fingerprint', :value)
  ON CONFLICT (key) DO UPDATE SET value = excluded.value)sql";

std::int64_t Number(const Database& database, std::string_view pragma) {
  Statement statement(database, pragma);
  return statement.Step() ? statement.Int(0) : 0;
}

}  // namespace

void CreateSchema(Database& database) { database.Execute(kSchema); }

bool HasSchema(const Database& database) {
  return Number(database, "PRAGMA application_id") == kApplicationId &&
         Number(database, "PRAGMA user_version") == kSchemaVersion;
}

std::string Fingerprint(const Database& database) {
  Statement statement(database, "SELECT value FROM meta WHERE key = 'fingerprint'");
  return statement.Step() ? statement.Text(0) : std::string();
}

void SetFingerprint(Database& database, const std::string& fingerprint) {
  Statement(database, kPutFingerprint).Bind(":value", fingerprint).Run();
}

}  // namespace summit
