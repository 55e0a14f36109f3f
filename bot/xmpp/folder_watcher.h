#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace summit::bot {

/// Notices that posts were written, moved or removed below some folders (inotify), those made later included.
/// Says only that something changed: what, is found out by reading the archive again.
class FolderWatcher {
 public:
  /// Watches nothing where the system refuses to; `problem()` then says why, and the archive is read again on
  /// request only.
  explicit FolderWatcher(const std::vector<std::filesystem::path>& folders);
  ~FolderWatcher();
  FolderWatcher(const FolderWatcher&) = delete;
  FolderWatcher& operator=(const FolderWatcher&) = delete;

  /// Readable when there is something to take; -1 when nothing is watched.
  int descriptor() const { return descriptor_; }
  const std::string& problem() const { return problem_; }

  /// Takes what has come; true when a post may have changed. Never waits.
  bool TakeChanges();

 private:
  void Watch(const std::filesystem::path& folder);

  int descriptor_ = -1;
  std::string problem_;
  std::map<int, std::filesystem::path> folders_;  // by watch
  std::set<std::string> known_;                   // real paths, so that links in a circle end
};

}  // namespace summit::bot
