#include "core/indexer.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <system_error>
#include <utility>

#include "core/extract/extractor.h"
#include "core/extract/reconciler.h"
#include "core/extract/reconciler_update.h"
#include "core/mine/name_miner.h"
#include "core/read/archive_scan.h"
#include "core/store/archive_reader.h"
#include "core/store/archive_writer.h"
#include "core/store/index_file.h"
#include "core/store/page_seal.h"
#include "core/store/stored_archive.h"

namespace summit {
namespace fs = std::filesystem;
namespace {

/// FNV-1a, 64 bits: tells versions of one file apart, against slips and not against attackers.
class ContentHash {
 public:
  void Add(const char* data, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i) value_ = (value_ ^ static_cast<unsigned char>(data[i])) * 0x100000001B3;
  }
  std::uint64_t value() const { return value_; }

 private:
  std::uint64_t value_ = 0xCBF29CE484222325;
};

/// Absent when the file cannot be opened.
std::optional<std::uint64_t> HashOf(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return std::nullopt;
  ContentHash hash;
  std::vector<char> buffer(std::size_t{64} << 10);
  while (stream.read(buffer.data(), static_cast<std::streamsize>(buffer.size())) || stream.gcount() > 0)
    hash.Add(buffer.data(), static_cast<std::size_t>(stream.gcount()));
  return hash.value();
}

/// A file to be read as a post.
struct Reading {
  fs::path file;
  FileState state;
  bool was_post = false;
};

/// What has to be done to an index so that it tells what the folders hold.
struct Plan {
  std::vector<Reading> read;
  std::vector<FileState> touched;  // other time, same content
  std::vector<FileState> gone;
  std::vector<Diagnostic> problems;  // not worth keeping: they are found again at every look
  std::size_t known = 0;             // files of the index as it was

  bool empty() const { return read.empty() && touched.empty() && gone.empty(); }
};

/// What an index knows of facts.
class StoredFacts : public FactBase {
 public:
  /// `database` must outlive it.
  explicit StoredFacts(const Database& database) : database_(database) {}

  std::vector<KnownSummit> Known() const override { return LoadKnown(database_); }
  std::vector<Fact> OfPost(const PostId& post) const override { return LoadFactsOf(database_, post); }
  std::vector<StoredFact> OfSummit(std::optional<SummitNumber> number) const override {
    return LoadFactsOf(database_, number);
  }
  std::vector<TopicLink> TopicLinks() const override { return LoadTopicLinks(database_); }
  std::vector<SummitNumber> WithTopic(const std::string& topic_key) const override {
    return LoadSummitsWithTopic(database_, topic_key);
  }
  std::optional<PostInfo> InfoOf(const PostId& id) const override { return LoadPost(database_, id); }

 private:
  const Database& database_;
};

// Changes are kept beside a whole index, so that one post costs no more among many, until there are so many of them
// that they would slow down the reading: then the whole is made anew.
constexpr std::size_t kFewChanges = 64;
constexpr std::size_t kChangesShare = 32;

/// One refresh: the folders as they are now against the index as it was left.
class Refresher {
 public:
  /// Both must outlive it.
  Refresher(const IndexOptions& options, const IndexProgress& progress) : options_(options), progress_(progress) {}

  enum class Trust { kOldIndex, kNothing };

  IndexedArchive Run(Trust trust) const;

 private:
  std::string Fingerprint() const;
  Plan Compare(const std::optional<Database>& old) const;
  void CompareFile(const PostFile& file, const FileState* known, Plan& plan) const;
  IndexedArchive InFile(Trust trust) const;
  IndexedArchive InMemory() const;
  IndexReport FillAnew(const Plan& plan, Database& target) const;
  IndexReport AddChanges(const Database& old, const Plan& plan, Database& target) const;
  std::vector<PostChange> Apply(const Plan& plan, ArchiveWriter& writer, IndexReport& report) const;
  PostChange Read(const Reading& reading, ArchiveWriter& writer, IndexReport& report) const;
  IndexedArchive Opened(Database database, const Plan& plan, IndexReport report) const;

  const IndexOptions& options_;
  const IndexProgress& progress_;
};

/// All that decides what the index holds besides the files.
std::string Refresher::Fingerprint() const {
  const SiteRule& site = options_.read.site;
  std::string text = "program " + options_.program + "\nextraction " + std::to_string(kExtractionVersion) +
                     "\nmining " + std::to_string(kMiningVersion);
  for (const std::string& part : {site.base_url, site.permalink, site.default_lang, site.section})
    text += "\nsite " + part;
  text += "\nlimit " + std::to_string(options_.read.max_bytes);
  for (const fs::path& folder : options_.folders)
    text += "\nfolder " + fs::absolute(folder).lexically_normal().string();
  return text;
}

void Refresher::CompareFile(const PostFile& file, const FileState* known, Plan& plan) const {
  if (known != nullptr && known->size == file.size && known->mtime_ns == file.mtime_ns) return;
  FileState state{file.id, file.size, file.mtime_ns, 0, true};
  if (file.size <= options_.read.max_bytes) {  // a larger one will not be read either
    const auto hash = HashOf(file.file);
    if (!hash) {
      plan.problems.push_back({file.id.path, 0, "cannot be opened"});
      if (known != nullptr) plan.gone.push_back(*known);
      return;
    }
    state.hash = *hash;
    if (known != nullptr && known->size == file.size && known->hash == *hash) {
      plan.touched.push_back(state);
      return;
    }
  }
  plan.read.push_back({file.file, state, known != nullptr && known->is_post});
}

/// Looks at the folders anew.
Plan Refresher::Compare(const std::optional<Database>& old) const {
  std::map<PostId, FileState> known;
  if (old)
    for (FileState& state : LoadFileStates(*old)) known.emplace_hint(known.end(), state.id, std::move(state));
  Plan plan;
  plan.known = known.size();
  DiagnosticList scan_problems;
  const std::vector<PostFile> files = ScanArchive(options_.folders, scan_problems);
  plan.problems = scan_problems.all();
  for (const PostFile& file : files) {
    const auto found = known.find(file.id);
    CompareFile(file, found == known.end() ? nullptr : &found->second, plan);
    if (found != known.end()) known.erase(found);
  }
  for (auto& [id, state] : known) plan.gone.push_back(std::move(state));
  return plan;
}

PostChange Refresher::Read(const Reading& reading, ArchiveWriter& writer, IndexReport& report) const {
  DiagnosticList problems;
  const Result<Post> post = ReadPostFile(reading.file, reading.state.id, options_.read, problems);
  ++report.read;
  if (!post.ok()) {
    const Error& error = post.error();
    problems.Report({reading.state.id.path, error.line, error.message});
    writer.PutUnreadable(reading.state, problems.all());
    report.removed += reading.was_post;
    return {reading.state.id, std::nullopt, {}};
  }
  std::vector<Fact> facts = ExtractFacts(*post, problems);
  writer.PutPost(reading.state, *post, facts, problems.all(), MineNames(*post, facts));
  ++(reading.was_post ? report.changed : report.added);
  return {reading.state.id, facts.empty() ? std::nullopt : std::optional(post->info), std::move(facts)};
}

/// Writes the posts. What they state now.
std::vector<PostChange> Refresher::Apply(const Plan& plan, ArchiveWriter& writer, IndexReport& report) const {
  std::vector<PostChange> changes;
  for (const FileState& file : plan.gone) {
    writer.Remove(file.id);
    report.removed += file.is_post;
    changes.push_back({file.id, std::nullopt, {}});
  }
  for (const FileState& file : plan.touched) writer.Touch(file);
  for (std::size_t done = 0; done < plan.read.size(); ++done) {
    changes.push_back(Read(plan.read[done], writer, report));
    if (progress_) progress_(done + 1, plan.read.size());
  }
  return changes;
}

/// Fills `target`, which is empty, with everything.
IndexReport Refresher::FillAnew(const Plan& plan, Database& target) const {
  IndexReport report;
  ArchiveWriter writer(target);
  std::vector<PostInfo> posts;
  std::vector<Fact> facts;
  for (PostChange& change : Apply(plan, writer, report)) {
    if (change.facts.empty()) continue;
    posts.push_back(std::move(*change.post));
    std::move(change.facts.begin(), change.facts.end(), std::back_inserter(facts));
  }
  const Reconciled reconciled = ReconcileAll(posts, std::move(facts));
  writer.PutRecords(reconciled.records, reconciled.known);
  writer.PutFingerprint(Fingerprint());
  writer.Optimize();
  writer.Commit();
  return report;
}

/// Fills `target`, which is empty, with what has changed since the whole of `old` was made.
IndexReport Refresher::AddChanges(const Database& old, const Plan& plan, Database& target) const {
  IndexReport report;
  if (old.has_attached()) target.CopyFrom(old, "changes");
  ArchiveWriter writer(target, &old);
  const std::vector<PostChange> changes = Apply(plan, writer, report);
  for (const RecordChange& change : UpdateRecords(StoredFacts(old), changes))
    writer.PutRecord(change.number, change.record, change.known);
  writer.Commit();
  return report;
}

IndexedArchive Refresher::Opened(Database database, const Plan& plan, IndexReport report) const {
  report.problems = plan.problems;
  const std::vector<Diagnostic> known = LoadProblems(database);
  report.problems.insert(report.problems.end(), known.begin(), known.end());
  auto archive = std::make_unique<StoredArchive>(std::move(database));
  report.posts = archive->PostCount();
  return {std::move(archive), std::move(report)};
}

IndexedArchive Refresher::InMemory() const {
  Database database = Database::InMemory();
  const Plan plan = Compare(std::nullopt);
  IndexReport report = FillAnew(plan, database);
  report.in_memory = true;
  return Opened(std::move(database), plan, std::move(report));
}

/// What a reader of the old index has to know of one that was made anew in its place.
IndexReport Told(const Plan& plan, IndexReport anew) {
  anew.added = anew.changed = anew.removed = 0;
  for (const Reading& reading : plan.read) ++(reading.was_post ? anew.changed : anew.added);
  for (const FileState& file : plan.gone) anew.removed += file.is_post;
  return anew;
}

bool IsFew(const Database& old, const Plan& plan) {
  const std::size_t changes = CountChanges(old) + plan.read.size() + plan.gone.size();
  return changes <= kFewChanges + plan.known / kChangesShare;
}

IndexedArchive Refresher::InFile(Trust trust) const {
  const std::string fingerprint = Fingerprint();
  const auto open = [&] { return OpenIndexFile(options_.database, fingerprint); };
  const std::string seen = StateOfIndexFile(options_.database);
  std::optional<Database> old = trust == Trust::kOldIndex ? open() : std::nullopt;
  Plan plan = Compare(old);
  if (old && plan.empty()) return Opened(std::move(*old), plan, {});
  IndexFileUpdate update(options_.database);
  if (trust == Trust::kOldIndex && StateOfIndexFile(options_.database) != seen) {
    old = open();  // another process was at it while we waited
    plan = Compare(old);
    if (old && plan.empty()) return Opened(std::move(*old), plan, {});
  }
  const bool few = old && IsFew(*old, plan);
  IndexReport report;
  {
    Database scratch = Database::CreateScratch(update.scratch());
    ReserveSeals(scratch);
    report = few ? AddChanges(*old, plan, scratch) : FillAnew(old ? Compare(std::nullopt) : plan, scratch);
  }
  if (!few && old) report = Told(plan, report);
  update.Publish(few ? Part::kChanges : Part::kWhole);
  std::optional<Database> fresh = open();
  if (!fresh) throw StoreError("the index cannot be read back: " + options_.database.string());
  return Opened(std::move(*fresh), plan, std::move(report));
}

IndexedArchive Refresher::Run(Trust trust) const {
  if (options_.database.empty()) return InMemory();
  std::string why;
  for (const Trust tried : {trust, Trust::kNothing}) {
    try {
      return InFile(tried);
    } catch (const StoreError& error) {  // the old index is broken in a way that shows late, or no file can be made
      why = error.what();
    }
  }
  IndexedArchive indexed = InMemory();
  indexed.report.problems.insert(indexed.report.problems.begin(),
                                 {options_.database.string(), 0, "the index is held in memory only: " + why});
  return indexed;
}

std::optional<Error> CheckFolders(const std::vector<fs::path>& folders) {
  if (folders.empty()) return Error{"no archive folder is given"};
  for (const fs::path& folder : folders) {
    std::error_code error;
    const fs::directory_iterator listed(folder, error);
    if (error) return Error{"the archive folder cannot be read: " + error.message(), folder.string()};
  }
  return std::nullopt;
}

}  // namespace

Result<IndexedArchive> OpenIndexed(const IndexOptions& options, const IndexProgress& progress) {
  if (std::optional<Error> error = CheckFolders(options.folders)) return std::move(*error);
  return Refresher(options, progress).Run(Refresher::Trust::kOldIndex);
}

Result<IndexedArchive> RebuildIndexed(const IndexOptions& options, const IndexProgress& progress) {
  if (std::optional<Error> error = CheckFolders(options.folders)) return std::move(*error);
  return Refresher(options, progress).Run(Refresher::Trust::kNothing);
}

Result<IndexReport> RefreshIndex(const IndexOptions& options, const IndexProgress& progress) {
  Result<IndexedArchive> indexed = OpenIndexed(options, progress);
  if (!indexed.ok()) return indexed.error();
  return std::move(indexed->report);
}

}  // namespace summit
