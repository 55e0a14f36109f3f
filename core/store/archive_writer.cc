#include "core/store/archive_writer.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <random>
#include <set>
#include <string_view>

#include "core/base/text.h"
#include "core/model/record_json.h"
#include "core/store/post_mark.h"
#include "core/store/schema.h"

namespace summit {
namespace {

constexpr std::string_view kPutFile = R"sql(
  INSERT INTO file (id, folder, path, size, mtime_ns, hash)
  VALUES (nullif(:id, 0), :folder, :path, :size, :mtime, :hash)
  ON CONFLICT (folder, path) DO UPDATE SET size = excluded.size, mtime_ns = excluded.mtime_ns, hash = excluded.hash
  RETURNING id)sql";
constexpr std::string_view kFindFile = "SELECT id FROM file WHERE folder = :folder AND path = :path";
constexpr std::string_view kLastFile = "SELECT max(id) FROM main.file";
constexpr std::string_view kFindInBase = "SELECT id FROM main.file WHERE folder = :folder AND path = :path";
constexpr std::string_view kNamesInBase = "SELECT names FROM main.post WHERE id = :id";
constexpr std::string_view kPutGone = "INSERT OR IGNORE INTO gone (id) VALUES (:id) RETURNING id";
constexpr std::string_view kPutTouched =
    "INSERT OR REPLACE INTO touched (id, size, mtime_ns) VALUES (:id, :size, :mtime)";
constexpr std::string_view kPutPost = R"sql(
  INSERT INTO post (id, url, title, date, lang, authors, categories, sources, original, names)
  VALUES (:id, :url, :title, :date, :lang, :authors, :categories, :sources, :original, :names))sql";
constexpr std::string_view kPutSection =
    "INSERT INTO section (id, heading, line, body) VALUES (:id, :heading, :line, :body)";
constexpr std::string_view kPutSearch =
    "INSERT INTO search (rowid, title, heading, body, mark) VALUES (:id, :title, :heading, :body, :mark)";
constexpr std::string_view kPutFact =
    "INSERT INTO fact (post, summit, topic, xep, json) VALUES (:post, :summit, :topic, :xep, :json)";
constexpr std::string_view kPutProblem =
    "INSERT INTO problem (file, post, line, message) VALUES (:file, :post, :line, :message)";
constexpr std::string_view kPutSummit =
    "INSERT OR REPLACE INTO summit (number, json, known) VALUES (:number, :json, :known)";
constexpr std::string_view kForgetSummit = "DELETE FROM summit WHERE number = :number";
constexpr std::string_view kSummitsInBase = "SELECT number FROM main.summit";

constexpr std::string_view kPutLayout = "INSERT INTO layout (id, sizes) VALUES (:id, :sizes)";
constexpr std::string_view kCountWord = R"sql(
  INSERT INTO word (stem, posts) VALUES (:stem, :posts)
  ON CONFLICT (stem) DO UPDATE SET posts = posts + excluded.posts)sql";
constexpr std::string_view kCountWords = R"sql(
  INSERT INTO word (stem, posts) SELECT term, doc FROM search_word WHERE substr(term, 1, 1) <> '§')sql";

// The full-text index has to be told what it is to forget.
constexpr std::string_view kForgetSearch = R"sql(
  INSERT INTO search (search, rowid, title, heading, body, mark)
  VALUES ('delete', :id, :title, :heading, :body, :mark))sql";
constexpr std::string_view kTitleOfPost = "SELECT title FROM main.post WHERE id = :id";
constexpr std::string_view kDateOfPost = "SELECT date FROM main.post WHERE id = :id";
constexpr std::string_view kSectionsOfPost =
    "SELECT heading, line, body FROM main.section WHERE id >= :first AND id < :end ORDER BY id";
constexpr std::string_view kForgetLayout = "DELETE FROM layout WHERE id = :id";
constexpr std::string_view kForgetSections = "DELETE FROM section WHERE id >= :first AND id < :end";
constexpr std::string_view kForgetFacts = "DELETE FROM fact WHERE post = :id";
constexpr std::string_view kForgetProblems = "DELETE FROM problem WHERE file = :id";
constexpr std::string_view kNamesOfPost = "SELECT names FROM post WHERE id = :id";
constexpr std::string_view kForgetPost = "DELETE FROM post WHERE id = :id";
constexpr std::string_view kForgetFile = "DELETE FROM file WHERE id = :id";

/// JSON for the index. Bytes that are no UTF-8 (a file name may have any) must not stop it.
std::string Dump(const nlohmann::json& json) {
  return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// What a Summit is known by, on one line.
std::string KnownLine(const std::optional<KnownSummit>& known) {
  if (!known) return {};
  return ToIso(known->range.start) + ' ' + ToIso(known->range.end) + ' ' +
         std::string(ToString(known->range.precision)) + ' ' + known->city;
}

std::string RandomStamp() {
  std::random_device random;
  std::string stamp;
  for (int i = 0; i < 4; ++i) stamp += std::to_string(random()) + '.';
  return stamp;
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

}  // namespace

Database& ArchiveWriter::LaidOut(Database& database) {
  if (!HasSchema(database)) CreateSchema(database);
  return database;
}

ArchiveWriter::ArchiveWriter(Database& database, const Database* base)
    : database_(database),
      base_(base),
      transaction_(database),
      put_file_(LaidOut(database), kPutFile),
      find_file_(database, kFindFile),
      put_post_(database, kPutPost),
      put_section_(database, kPutSection),
      put_search_(database, kPutSearch),
      put_layout_(database, kPutLayout),
      put_fact_(database, kPutFact),
      put_problem_(database, kPutProblem),
      tally_(database) {
  if (base_ != nullptr) SetMeta(database_, "base", MetaOf(*base_, "stamp"));
}

std::int64_t ArchiveWriter::PutFile(const FileState& file) {
  const bool new_change = base_ != nullptr && FindFile(file.id) == 0;
  if (new_change) ReplaceInBase(file.id);
  put_file_.Bind(":id", new_change ? NextFile() : 0)
      .Bind(":folder", std::int64_t{file.id.folder})
      .Bind(":path", file.id.path)
      .Bind(":size", static_cast<std::int64_t>(file.size))
      .Bind(":mtime", file.mtime_ns)
      .Bind(":hash", static_cast<std::int64_t>(file.hash));
  put_file_.Step();
  const std::int64_t id = put_file_.Int(0);
  put_file_.Run();
  return id;
}

/// Its number in what is written; 0 when unknown.
std::int64_t ArchiveWriter::FindFile(const PostId& id) {
  find_file_.Bind(":folder", std::int64_t{id.folder}).Bind(":path", id.path);
  const std::int64_t file = find_file_.Step() ? find_file_.Int(0) : 0;
  find_file_.Reset();
  return file;
}

/// A number that neither the base nor its changes have used.
std::int64_t ArchiveWriter::NextFile() const {
  std::int64_t last = 0;
  for (const Database* part : {base_, static_cast<const Database*>(&database_)}) {
    Statement statement(*part, kLastFile);
    if (statement.Step()) last = std::max(last, statement.Int(0));
  }
  return last + 1;
}

/// What the base knows of a file counts no longer.
void ArchiveWriter::ReplaceInBase(const PostId& id) {
  Statement find(*base_, kFindInBase);
  if (!find.Bind(":folder", std::int64_t{id.folder}).Bind(":path", id.path).Step()) return;
  const std::int64_t file = find.Int(0);
  Statement put(database_, kPutGone);
  if (!put.Bind(":id", file).Step()) return;  // it was gone already
  put.Run();
  Statement names(*base_, kNamesInBase);
  if (!names.Bind(":id", file).Step()) return;
  tally_.Take(NamesFromLines(names.Text(0)));
  CountWords(TextAt(*base_, file), -1);
}

void ArchiveWriter::ForgetContent(std::int64_t file) {
  Statement names(database_, kNamesOfPost);
  if (names.Bind(":id", file).Step()) tally_.Take(NamesFromLines(names.Text(0)));
  names.Reset();
  ForgetText(file);
  for (const std::string_view sql : {kForgetFacts, kForgetProblems, kForgetPost})
    Statement(database_, sql).Bind(":id", file).Run();
}

/// What the full-text index was fed with for a post.
SearchText ArchiveWriter::TextAt(const Database& database, std::int64_t id) const {
  Statement title(database, kTitleOfPost);
  if (!title.Bind(":id", id).Step()) return {};
  std::vector<SectionText> sections;
  Statement section(database, kSectionsOfPost);
  section.Bind(":first", FirstSection(id)).Bind(":end", FirstSection(id + 1));
  while (section.Step())
    sections.push_back({section.Text(0), static_cast<int>(section.Int(1)), UnpackBlocks(section.Text(2))});
  return SearchTextOf(title.Text(0), sections, stemmer_);
}

/// Of changes only: of a whole they are counted at once, by Optimize.
void ArchiveWriter::CountWords(const SearchText& text, int posts) {
  if (base_ == nullptr) return;
  std::set<std::string_view> words;
  for (const std::string* part : {&text.title, &text.headings, &text.body})
    for (const std::string_view word : Split(*part, ' '))
      if (!word.empty()) words.insert(word);
  for (const std::string_view word : words) words_[std::string(word)] += posts;
}

void ArchiveWriter::PutWordCounts() {
  Statement count(database_, kCountWord);
  for (const auto& [word, posts] : words_)
    if (posts != 0) count.Bind(":stem", word).Bind(":posts", posts).Run();
  words_.clear();
}

void ArchiveWriter::ForgetText(std::int64_t id) {
  Statement post(database_, kDateOfPost);
  if (!post.Bind(":id", id).Step()) return;
  const std::string marks = MarksOf(id, ParseIsoDate(post.Text(0)).value_or(Date{}));
  const SearchText text = TextAt(database_, id);
  CountWords(text, -1);
  Statement forget(database_, kForgetSearch);
  forget.Bind(":id", id).Bind(":title", text.title).Bind(":heading", text.headings).Bind(":body", text.body);
  forget.Bind(":mark", marks).Run();
  Statement(database_, kForgetLayout).Bind(":id", id).Run();
  Statement(database_, kForgetSections).Bind(":first", FirstSection(id)).Bind(":end", FirstSection(id + 1)).Run();
}

void ArchiveWriter::PutText(std::int64_t id, const Post& post) {
  const std::vector<SectionText> sections = summit::TextOf(post, kMaxSections);
  for (std::size_t i = 0; i < sections.size(); ++i) {
    put_section_.Bind(":id", FirstSection(id) + static_cast<std::int64_t>(i)).Bind(":heading", sections[i].heading);
    put_section_.Bind(":line", std::int64_t{sections[i].line}).Bind(":body", PackBlocks(sections[i].blocks)).Run();
  }
  const SearchText text = SearchTextOf(post.info.title, sections, stemmer_);
  put_search_.Bind(":id", id).Bind(":title", text.title).Bind(":heading", text.headings);
  put_search_.Bind(":body", text.body).Bind(":mark", MarksOf(id, post.info.date)).Run();
  put_layout_.Bind(":id", id).Bind(":sizes", PackLayout(text.layout)).Run();
  CountWords(text, 1);
}

void ArchiveWriter::PutFact(std::int64_t post, const Fact& fact) {
  const auto* topic = std::get_if<TopicFact>(&fact.value);
  put_fact_.Bind(":post", post).Bind(":summit", std::int64_t{fact.summit.number ? fact.summit.number->value() : 0});
  put_fact_.Bind(":topic", topic == nullptr ? std::string() : NameKey(topic->name));
  put_fact_.Bind(":xep", topic == nullptr ? std::string() : topic->xep).Bind(":json", Dump(ToJson(fact))).Run();
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
                            const std::vector<Diagnostic>& problems, const MinedNames& names) {
  const std::int64_t id = PutFile(file);
  ForgetContent(id);
  const std::string name_lines = ToLines(names);
  tally_.Add(NamesFromLines(name_lines));  // exactly what will be taken off again
  put_post_.Bind(":id", id)
      .Bind(":url", post.info.url)
      .Bind(":title", post.info.title)
      .Bind(":date", ToIso(post.info.date))
      .Bind(":lang", post.info.lang)
      .Bind(":authors", Lines(post.info.authors))
      .Bind(":categories", Lines(post.info.categories))
      .Bind(":sources", Lines(post.info.sources))
      .Bind(":original", post.info.original)
      .Bind(":names", name_lines)
      .Run();
  PutText(id, post);
  for (const Fact& fact : facts) PutFact(id, fact);
  PutProblems(id, problems);
}

void ArchiveWriter::PutUnreadable(const FileState& file, const std::vector<Diagnostic>& problems) {
  const std::int64_t id = PutFile(file);
  ForgetContent(id);
  PutProblems(id, problems);
}

void ArchiveWriter::Touch(const FileState& file) {
  if (base_ == nullptr || FindFile(file.id) != 0) {
    PutFile(file);
    return;
  }
  Statement find(*base_, kFindInBase);
  if (!find.Bind(":folder", std::int64_t{file.id.folder}).Bind(":path", file.id.path).Step()) return;
  Statement(database_, kPutTouched)
      .Bind(":id", find.Int(0))
      .Bind(":size", static_cast<std::int64_t>(file.size))
      .Bind(":mtime", file.mtime_ns)
      .Run();
}

void ArchiveWriter::Remove(const PostId& id) {
  if (base_ != nullptr) ReplaceInBase(id);
  const std::int64_t file = FindFile(id);
  if (file == 0) return;
  ForgetContent(file);
  Statement(database_, kForgetFile).Bind(":id", file).Run();
}

void ArchiveWriter::PutRecords(const std::vector<SummitRecord>& records, const std::vector<KnownSummit>& known) {
  database_.Execute("DELETE FROM summit");
  if (base_ != nullptr) {
    Statement others(*base_, kSummitsInBase);
    while (others.Step())
      if (const auto number = SummitNumber::FromInt(static_cast<int>(others.Int(0))))
        PutRecord(*number, std::nullopt, std::nullopt);
  }
  for (const SummitRecord& record : records) {
    const auto by = std::find_if(known.begin(), known.end(),
                                 [&](const KnownSummit& summit) { return summit.number == record.number; });
    PutRecord(record.number, record, by == known.end() ? std::nullopt : std::optional(*by));
  }
}

void ArchiveWriter::PutRecord(SummitNumber number, const std::optional<SummitRecord>& record,
                              const std::optional<KnownSummit>& known) {
  const std::int64_t key = number.value();
  if (!record && base_ == nullptr) {
    Statement(database_, kForgetSummit).Bind(":number", key).Run();
    return;
  }
  Statement put(database_, kPutSummit);
  put.Bind(":number", key).Bind(":json", record ? Dump(ToJson(*record)) : std::string());
  put.Bind(":known", record ? KnownLine(known) : std::string()).Run();
}

void ArchiveWriter::PutFingerprint(const std::string& fingerprint) {
  SetMeta(database_, "fingerprint", fingerprint);
  if (base_ == nullptr) SetMeta(database_, "stamp", RandomStamp());
}

void ArchiveWriter::Optimize() {
  database_.Execute("INSERT INTO search (search) VALUES ('optimize'); DELETE FROM word");
  Statement(database_, kCountWords).Run();
}

void ArchiveWriter::Commit() {
  // A statement that is still in a row would keep the transaction open.
  for (Statement* statement : {&put_file_, &find_file_}) statement->Reset();
  PutWordCounts();
  transaction_.Commit();
}

}  // namespace summit
