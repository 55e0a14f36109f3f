#include "core/read/archive_scan.h"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <deque>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <system_error>
#include <utility>

#include "core/base/text.h"

namespace summit {
namespace fs = std::filesystem;
namespace {

using Inode = std::pair<dev_t, ino_t>;

/// A folder entry on its way: where it is and how the operator knows it.
struct Entry {
  PostId id;
  fs::path file;
};

class Scanner {
 public:
  explicit Scanner(DiagnosticSink& sink) : sink_(sink) {}

  void AddFolder(int number, const fs::path& folder);  // a folder within an earlier one stays with that
  std::vector<PostFile> Finish();                      // after the last folder

 private:
  void Visit(const Entry& entry);
  void VisitLinked(const Entry& entry);
  void ListWaiting();
  void ListFolder(const Entry& folder);
  void ReportEmpty();
  void TakeFile(const Entry& entry, const struct stat& state);
  std::optional<struct stat> StateOf(const Entry& entry);
  void Report(const Entry& entry, std::string message) {
    spoken_of_.insert(entry.id.folder);
    sink_.Report({entry.id.path.empty() ? entry.file.string() : entry.id.path, 0, std::move(message)});
  }

  DiagnosticSink& sink_;
  std::vector<Entry> roots_;
  std::set<int> spoken_of_;  // folders of which something was reported
  std::vector<PostFile> found_;
  std::map<Inode, std::string> seen_;  // folders and files, with the name of their place
  std::deque<Entry> folders_;
  std::deque<Entry> links_;  // after all that stands at its own place
};

std::string Reason(int error) { return std::generic_category().message(error); }

/// Whether the file opens like a post, with front matter: other text is left alone.
bool OpensWithFrontMatter(const fs::path& file) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  std::string line;
  std::ifstream stream(file, std::ios::binary);
  for (char c; line.size() < 16 && stream.get(c) && c != '\n';) line += c;
  std::string_view text = line;
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  return text == "---" || text == "---\r";
}

bool IsListPage(std::string_view name) { return name.starts_with("_index."); }

bool IsPostFile(const fs::path& file) {
  const std::string name = file.filename().string();
  if (IsListPage(name)) return false;
  return name.ends_with(".md") || name.ends_with(".markdown") || (name.ends_with(".txt") && OpensWithFrontMatter(file));
}

std::optional<struct stat> Scanner::StateOf(const Entry& entry) {
  struct stat state {};
  if (::stat(entry.file.c_str(), &state) == 0) return state;
  const int error = errno;
  const bool broken_link = error == ENOENT || error == ENOTDIR;
  if (error == ELOOP)
    Report(entry, "is a link that leads back to itself");
  else
    Report(entry, broken_link ? "leads nowhere" : "cannot be read: " + Reason(error));
  return std::nullopt;
}

void Scanner::AddFolder(int number, const fs::path& folder) {
  roots_.push_back({{number, {}}, folder});
  folders_.push_back(roots_.back());
  ListWaiting();
}

void Scanner::ListWaiting() {
  while (!folders_.empty()) {
    const Entry folder = std::move(folders_.front());
    folders_.pop_front();
    ListFolder(folder);
  }
}

void Scanner::TakeFile(const Entry& entry, const struct stat& state) {
  if (!S_ISREG(state.st_mode)) {
    if (entry.file.extension() == ".md") Report(entry, "is not a regular file");
    return;
  }
  if (!IsPostFile(entry.file)) return;
  found_.push_back({entry.id, entry.file, static_cast<std::uintmax_t>(state.st_size),
                    std::int64_t{state.st_mtim.tv_sec} * 1'000'000'000 + state.st_mtim.tv_nsec});
}

void Scanner::ListFolder(const Entry& folder) {
  const std::optional<struct stat> state = StateOf(folder);
  if (!state) return;
  const std::string name = folder.id.path.empty() ? folder.file.string() : folder.id.path;
  const auto [known, fresh] = seen_.try_emplace({state->st_dev, state->st_ino}, name);
  if (!fresh) {
    Report(folder, "is the same folder as " + known->second + ", read once");
    return;
  }
  std::error_code error;
  std::vector<fs::path> names;
  fs::directory_iterator it(folder.file, error);
  for (; !error && it != fs::directory_iterator(); it.increment(error)) names.push_back(it->path().filename());
  if (error) Report(folder, "cannot be listed: " + error.message());
  std::sort(names.begin(), names.end());
  for (const fs::path& child : names) {
    const std::string text = child.string();
    if (text.starts_with('.')) continue;
    Entry entry{folder.id, folder.file / child};
    entry.id.path += (entry.id.path.empty() ? "" : "/") + RepairUtf8(text);
    if (XmlSafe(text) != text || text.find_first_of("\t\n") != std::string::npos)
      Report(entry, "has a name that is not plain UTF-8 text; left out");
    else
      Visit(entry);
  }
}

void Scanner::Visit(const Entry& entry) {
  struct stat state {};
  if (::lstat(entry.file.c_str(), &state) != 0) {
    Report(entry, "cannot be read: " + Reason(errno));
  } else if (S_ISLNK(state.st_mode)) {
    links_.push_back(entry);
  } else if (S_ISDIR(state.st_mode)) {
    folders_.push_back(entry);
  } else {
    seen_.try_emplace({state.st_dev, state.st_ino}, entry.id.path);
    TakeFile(entry, state);
  }
}

void Scanner::VisitLinked(const Entry& entry) {
  const std::optional<struct stat> state = StateOf(entry);
  if (!state) return;
  if (S_ISDIR(state->st_mode)) {
    folders_.push_back(entry);
    return;
  }
  if (S_ISREG(state->st_mode) && !IsPostFile(entry.file)) return;
  const auto [known, fresh] = seen_.try_emplace({state->st_dev, state->st_ino}, entry.id.path);
  if (fresh)
    TakeFile(entry, *state);
  else
    Report(entry, "is the same file as " + known->second + ", read once");
}

void Scanner::ReportEmpty() {
  for (const PostFile& file : found_) spoken_of_.insert(file.id.folder);
  for (const Entry& root : roots_)
    if (!spoken_of_.contains(root.id.folder)) Report(root, "has no posts: no file *.md in it or below it");
}

std::vector<PostFile> Scanner::Finish() {
  while (!links_.empty()) {
    const Entry link = std::move(links_.front());
    links_.pop_front();
    VisitLinked(link);
    ListWaiting();
  }
  ReportEmpty();
  std::sort(found_.begin(), found_.end(), [](const PostFile& a, const PostFile& b) { return a.id < b.id; });
  return std::move(found_);
}

}  // namespace

std::vector<PostFile> ScanArchive(const std::vector<fs::path>& folders, DiagnosticSink& sink) {
  Scanner scanner(sink);
  for (std::size_t i = 0; i < folders.size(); ++i) scanner.AddFolder(static_cast<int>(i), folders[i]);
  return scanner.Finish();
}

}  // namespace summit
