#include "core/store/schema.h"

namespace summit {
namespace {

// "smit", so that file(1) and we can tell the index from any other database.
constexpr std::int64_t kApplicationId = 0x736D6974;

// A file has a row whether or not it could be read; a post has the id of its file. Lists are kept one entry a line.
// An index may have a second file of the same layout with what has changed since the first was made: files that are new
// or read anew, under numbers of their own; those of the first that no longer count (gone) or have another time only
// (touched); what is to be added to the counts of names, short forms and words; and the records that are others, with
// an empty text for one that is no more. What a post adds to the counts of names and short forms is kept with it, so
// that it can be taken off again. The full-text index has a row a post, in words without endings (see post_text.h) and
// with the marks of the post (see post_mark.h), and keeps no copy of the text; how many words each section and block
// has is in layout, in how many posts a word is in word (of a whole: since its Optimize). A fact has the number by
// which it names its Summit, 0 without one; if it is about a topic, that topic's key and the XEP linked for it. With a
// record stands what the Summit is known by, if anything.
constexpr const char* kSchema = R"sql(
  PRAGMA application_id = 0x736D6974;
  PRAGMA user_version = 6;
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
    original TEXT NOT NULL,
    names TEXT NOT NULL);
  CREATE TABLE section (
    id INTEGER PRIMARY KEY,
    heading TEXT NOT NULL,
    line INTEGER NOT NULL,
    body TEXT NOT NULL);
  CREATE TABLE layout (id INTEGER PRIMARY KEY, sizes BLOB NOT NULL);
  CREATE VIRTUAL TABLE search USING fts5 (
    title, heading, body, mark, content = '', columnsize = 0, tokenize = 'ascii');
  CREATE VIRTUAL TABLE search_word USING fts5vocab (search, row);
  CREATE TABLE word (stem TEXT PRIMARY KEY, posts INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE fact (
    id INTEGER PRIMARY KEY,
    post INTEGER NOT NULL REFERENCES post (id),
    summit INTEGER NOT NULL,
    topic TEXT NOT NULL,
    xep TEXT NOT NULL,
    json TEXT NOT NULL);
  CREATE INDEX fact_by_post ON fact (post);
  CREATE INDEX fact_by_summit ON fact (summit);
  CREATE INDEX fact_by_topic ON fact (topic, summit) WHERE topic <> '';
  CREATE INDEX fact_with_xep ON fact (topic, xep) WHERE xep <> '';
  CREATE TABLE problem (
    id INTEGER PRIMARY KEY,
    file INTEGER NOT NULL REFERENCES file (id),
    post TEXT NOT NULL,
    line INTEGER NOT NULL,
    message TEXT NOT NULL);
  CREATE INDEX problem_by_file ON problem (file);
  CREATE TABLE gone (id INTEGER PRIMARY KEY);
  CREATE TABLE touched (id INTEGER PRIMARY KEY, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL);
  CREATE TABLE name_use (
    kind INTEGER NOT NULL,
    key TEXT NOT NULL,
    spelling TEXT NOT NULL,
    posts INTEGER NOT NULL,
    PRIMARY KEY (kind, key, spelling)) WITHOUT ROWID;
  CREATE TABLE short_form (
    brief TEXT NOT NULL,
    words TEXT NOT NULL,
    posts INTEGER NOT NULL,
    PRIMARY KEY (brief, words)) WITHOUT ROWID;
  CREATE TABLE summit (number INTEGER PRIMARY KEY, json TEXT NOT NULL, known TEXT NOT NULL);
)sql";
static_assert(kSchemaVersion == 6 && kSectionBits == 16, "the text above says so too");

constexpr std::string_view kPutMeta = R"sql(
  INSERT INTO meta (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = excluded.value)sql";

// The two files seen as one, under the names of the tables: what is temporary is found first.
constexpr const char* kJoinedViews = R"sql(
  CREATE TEMP VIEW file AS
    SELECT old.id, folder, path, coalesce(touched.size, old.size) AS size,
           coalesce(touched.mtime_ns, old.mtime_ns) AS mtime_ns, hash
    FROM main.file AS old LEFT JOIN changes.touched AS touched ON touched.id = old.id
    WHERE old.id NOT IN (SELECT id FROM changes.gone)
    UNION ALL SELECT id, folder, path, size, mtime_ns, hash FROM changes.file;
  CREATE TEMP VIEW post AS
    SELECT * FROM main.post WHERE id NOT IN (SELECT id FROM changes.gone) UNION ALL SELECT * FROM changes.post;
  CREATE TEMP VIEW section AS SELECT * FROM main.section UNION ALL SELECT * FROM changes.section;
  CREATE TEMP VIEW fact AS
    SELECT * FROM main.fact WHERE post NOT IN (SELECT id FROM changes.gone) UNION ALL SELECT * FROM changes.fact;
  CREATE TEMP VIEW problem AS
    SELECT * FROM main.problem WHERE file NOT IN (SELECT id FROM changes.gone)
    UNION ALL SELECT * FROM changes.problem;
  CREATE TEMP VIEW name_use AS
    SELECT kind, key, spelling, sum(posts) AS posts
    FROM (SELECT * FROM main.name_use UNION ALL SELECT * FROM changes.name_use) GROUP BY kind, key, spelling;
  CREATE TEMP VIEW short_form AS
    SELECT brief, words, sum(posts) AS posts
    FROM (SELECT * FROM main.short_form UNION ALL SELECT * FROM changes.short_form) GROUP BY brief, words;
  CREATE TEMP VIEW summit AS
    SELECT * FROM main.summit WHERE number NOT IN (SELECT number FROM changes.summit)
    UNION ALL SELECT * FROM changes.summit WHERE json <> '';
)sql";

constexpr std::string_view kMeta = "SELECT value FROM main.meta WHERE key = :key";
constexpr std::string_view kMetaOfChanges = "SELECT value FROM changes.meta WHERE key = :key";

std::int64_t Number(const Database& database, std::string_view pragma) {
  Statement statement(database, pragma);
  return statement.Step() ? statement.Int(0) : 0;
}

}  // namespace

void CreateSchema(Database& database) { database.Execute(kSchema); }

bool HasSchema(const Database& database, Part part) {
  if (part == Part::kChanges)
    return Number(database, "PRAGMA changes.application_id") == kApplicationId &&
           Number(database, "PRAGMA changes.user_version") == kSchemaVersion;
  return Number(database, "PRAGMA main.application_id") == kApplicationId &&
         Number(database, "PRAGMA main.user_version") == kSchemaVersion;
}

std::string MetaOf(const Database& database, std::string_view key, Part part) {
  Statement statement(database, part == Part::kWhole ? kMeta : kMetaOfChanges);
  return statement.Bind(":key", key).Step() ? statement.Text(0) : std::string();
}

void SetMeta(Database& database, std::string_view key, std::string_view value) {
  Statement(database, kPutMeta).Bind(":key", key).Bind(":value", value).Run();
}

void JoinChanges(Database& database) { database.Execute(kJoinedViews); }

}  // namespace summit
