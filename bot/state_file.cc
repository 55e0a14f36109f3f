#include "bot/state_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string_view>
#include <system_error>

namespace summit::bot {
namespace {

std::string Reason() { return std::generic_category().message(errno); }

bool WriteAll(int file, std::string_view content) {
  while (!content.empty()) {
    const ssize_t written = ::write(file, content.data(), content.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    content.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

/// So that the new name of a file outlives a crash, too.
void SyncFolder(const std::string& path) {
  const std::string folder = std::filesystem::path(path).parent_path().string();
  const int descriptor = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;
  ::fsync(descriptor);
  ::close(descriptor);
}

}  // namespace

Result<std::optional<std::string>> StateFile::Read() const {
  using Content = std::optional<std::string>;
  if (path_.empty()) return Content();
  std::error_code error;
  if (!std::filesystem::exists(path_, error)) return error ? Result<Content>(Error{error.message(), path_}) : Content();
  errno = 0;
  std::ifstream file(path_, std::ios::binary);
  std::ostringstream content;
  content << file.rdbuf();
  if (!file || file.bad()) return Error{"cannot be read: " + Reason(), path_};
  return Content(content.str());
}

std::optional<Error> StateFile::Write(const std::string& content) const {
  if (path_.empty()) return std::nullopt;
  const std::string fresh = path_ + ".new";
  const int file = ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
  if (file < 0) return Error{"cannot be written: " + Reason(), fresh};
  const bool written = WriteAll(file, content) && ::fsync(file) == 0;
  const int written_errno = errno;
  ::close(file);
  errno = written_errno;
  if (!written || std::rename(fresh.c_str(), path_.c_str()) != 0) {
    Error error{"cannot be written: " + Reason(), path_};
    ::unlink(fresh.c_str());
    return error;
  }
  SyncFolder(path_);
  return std::nullopt;
}

std::string StateFile::SetAside() const {
  const std::string aside = path_ + ".unreadable";
  std::error_code error;
  std::filesystem::rename(path_, aside, error);
  return aside;
}

}  // namespace summit::bot
