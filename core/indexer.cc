#include "core/indexer.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <map>
#include <optional>
#include <system_error>
#include <utility>

#include "core/extract/extractor.h"
#include "core/extract/reconciler.h"
#include "core/read/archive_scan.h"
#include "core/store/archive_reader.h"
#include "core/store/archive_writer.h"
#include "core/store/index_file.h"
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

  bool empty() const { return read.empty() && touched.empty() && gone.empty(); }
};

/// One refresh: the folders as they are now against the index as it was left.
class Refresher {
 public:
  /// Both must outlive it.
  Refresher(const IndexOptions& options, const IndexProgress& progress) : options_(options), progress_(progress) {}

  IndexedArchive Run() const;

 private:
  enum class Trust { kOldIndex, kNothing };

  std::string Fingerprint() const;
  Plan Compare(const std::optional<Database>& old) const;
  void CompareFile(const PostFile& file, const FileState* known, Plan& plan) const;
  IndexedArchive InFile(Trust trust) const;
  IndexedArchive InMemory() const;
  IndexReport Apply(const std::optional<Database>& old, const Plan& plan, Database& target) const;
  void ReadInto(const Reading& reading, ArchiveWriter& writer, IndexReport& report) const;
  IndexedArchive Opened(Database database, const Plan& plan, IndexReport report) const;

  const IndexOptions& options_;
  const IndexProgress& progress_;
};

/// All that decides what the index holds besides the files.
std::string Refresher::Fingerprint() const {
  const SiteRule& site = options_.read.site;
  std::string text = "program " + options_.program + "\nextraction " + std::to_string(kExtractionVersion);
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
    for (FileState& state : LoadFileStates(*old)) known.emplace(state.id, std::move(state));
  Plan plan;
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

void Refresher::ReadInto(const Reading& reading, ArchiveWriter& writer, IndexReport& report) const {
  DiagnosticList problems;
  const Result<Post> post = ReadPostFile(reading.file, reading.state.id, options_.read, problems);
  ++report.read;
  if (!post.ok()) {
    const Error& error = post.error();
    problems.Report({reading.state.id.path, error.line, error.message});
    writer.PutUnreadable(reading.state, problems.all());
    report.removed += reading.was_post;
    return;
  }
  const std::vector<Fact> facts = ExtractFacts(*post, problems);
  writer.PutPost(reading.state, *post, facts, problems.all());
  ++(reading.was_post ? report.changed : report.added);
}

/// Brings `target`, which is empty, to the new state by way of the old one.
IndexReport Refresher::Apply(const std::optional<Database>& old, const Plan& plan, Database& target) const {
  IndexReport report;
  if (old) target.CopyFrom(*old);
  ArchiveWriter writer(target);
  for (const FileState& file : plan.gone) {
    writer.Remove(file.id);
    report.removed += file.is_post;
  }
  for (const FileState& file : plan.touched) writer.Touch(file);
  for (std::size_t done = 0; done < plan.read.size(); ++done) {
    ReadInto(plan.read[done], writer, report);
    if (progress_) progress_(done + 1, plan.read.size());
  }
  if (!old || !plan.read.empty() || !plan.gone.empty()) {
    std::vector<PostInfo> posts;
    for (StoredPost& post : LoadPosts(target)) posts.push_back(std::move(post.info));
    writer.PutRecords(Reconcile(posts, LoadFacts(target)));
  }
  writer.PutFingerprint(Fingerprint());
  if (!old) writer.Optimize();
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
  IndexReport report = Apply(std::nullopt, plan, database);
  report.in_memory = true;
  return Opened(std::move(database), plan, std::move(report));
}

IndexedArchive Refresher::InFile(Trust trust) const {
  const std::string fingerprint = Fingerprint();
  const auto open_old = [&] {
    return trust == Trust::kOldIndex ? OpenIndexFile(options_.database, fingerprint) : std::nullopt;
  };
  if (std::optional<Database> old = open_old()) {
    const Plan plan = Compare(old);
    if (plan.empty()) return Opened(std::move(*old), plan, {});
  }
  IndexFileUpdate update(options_.database);
  std::optional<Database> old = open_old();  // again: another process may have been at it while we waited
  const Plan plan = Compare(old);
  if (old && plan.empty()) return Opened(std::move(*old), plan, {});
  IndexReport report;
  {
    Database scratch = Database::CreateScratch(update.scratch());
    report = Apply(old, plan, scratch);
  }
  Database fresh = Database::OpenFrozen(update.scratch());
  update.Publish();
  return Opened(std::move(fresh), plan, std::move(report));
}

IndexedArchive Refresher::Run() const {
  if (options_.database.empty()) return InMemory();
  std::string why;
  for (const Trust trust : {Trust::kOldIndex, Trust::kNothing}) {
    try {
      return InFile(trust);
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
  return Refresher(options, progress).Run();
}

Result<IndexReport> RefreshIndex(const IndexOptions& options, const IndexProgress& progress) {
  Result<IndexedArchive> indexed = OpenIndexed(options, progress);
  if (!indexed.ok()) return indexed.error();
  return std::move(indexed->report);
}

}  // namespace summit
