#include "bot/xmpp/folder_watcher.h"

#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string_view>
#include <system_error>

namespace summit::bot {
namespace {

namespace fs = std::filesystem;

constexpr std::uint32_t kEvents =
    IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;

std::string ErrnoText() { return std::error_code(errno, std::generic_category()).message(); }

bool IsPost(std::string_view name) {
  return name.ends_with(".md") || name.ends_with(".markdown") || name.ends_with(".txt");
}

}  // namespace

FolderWatcher::FolderWatcher(const std::vector<fs::path>& folders)
    : descriptor_(inotify_init1(IN_NONBLOCK | IN_CLOEXEC)) {
  if (descriptor_ < 0) {
    problem_ = "inotify: " + ErrnoText();
    return;
  }
  for (const fs::path& folder : folders) Watch(folder);
}

FolderWatcher::~FolderWatcher() {
  if (descriptor_ >= 0) close(descriptor_);
}

void FolderWatcher::Watch(const fs::path& folder) {
  std::error_code error;
  const fs::path real = fs::canonical(folder, error);
  if (error || !known_.insert(real.string()).second) return;
  const int watch = inotify_add_watch(descriptor_, real.c_str(), kEvents);
  if (watch < 0) {
    problem_ = real.string() + ": " + ErrnoText();
    return;
  }
  folders_[watch] = real;
  for (fs::directory_iterator it(real, error), end; !error && it != end; it.increment(error))
    if (it->is_directory(error) && it->path().filename().string().front() != '.') Watch(it->path());
}

bool FolderWatcher::TakeChanges() {
  if (descriptor_ < 0) return false;
  bool changed = false;
  alignas(inotify_event) std::array<char, 16 * 1024> buffer;
  for (ssize_t size = 0; (size = read(descriptor_, buffer.data(), buffer.size())) > 0;) {
    for (ssize_t at = 0; at < size;) {
      const auto* event = reinterpret_cast<const inotify_event*>(buffer.data() + at);
      at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
      const std::string_view name = event->len > 0 ? event->name : "";
      const bool folder = (event->mask & IN_ISDIR) != 0;
      // An overflow lost events, whatever they were.
      changed =
          changed || folder || IsPost(name) || (event->mask & (IN_Q_OVERFLOW | IN_DELETE_SELF | IN_MOVE_SELF)) != 0;
      const auto parent = folders_.find(event->wd);
      if (folder && parent != folders_.end() && (event->mask & (IN_CREATE | IN_MOVED_TO)) != 0)
        Watch(fs::path(parent->second) / name);
      if ((event->mask & IN_IGNORED) != 0 && parent != folders_.end()) {
        known_.erase(parent->second.string());
        folders_.erase(parent);
      }
    }
  }
  return changed;
}

}  // namespace summit::bot
