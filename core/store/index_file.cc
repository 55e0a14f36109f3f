#include "core/store/index_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <system_error>
#include <utility>

#include "core/base/result.h"
#include "core/store/schema.h"

namespace summit {
namespace fs = std::filesystem;
namespace {

[[noreturn]] void Fail(const std::string& what, const fs::path& path) {
  throw StoreError("cannot " + what + " " + path.string() + ": " + std::strerror(errno));
}

fs::path Beside(const fs::path& file, const char* suffix) {
  fs::path path = file;
  path += suffix;
  return path;
}

/// Structure and content of every page. It reads the whole file, as the copy before each update does.
bool IsSound(const Database& database) {
  Statement statement(database, "PRAGMA quick_check(1)");
  return statement.Step() && statement.Text(0) == "ok";
}

void Sync(const fs::path& path, int flags) {
  const int file = ::open(path.c_str(), flags | O_CLOEXEC);
  if (file < 0) Fail("open", path);
  const bool synced = ::fsync(file) == 0;
  const int why = errno;
  ::close(file);
  errno = why;
  if (!synced) Fail("write", path);
}

int TakeLock(const fs::path& path) {
  const int lock = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
  if (lock < 0) Fail("write", path);
  int taken = -1;
  do {
    taken = ::flock(lock, LOCK_EX);
  } while (taken != 0 && errno == EINTR);
  if (taken == 0) return lock;
  const int why = errno;
  ::close(lock);
  errno = why;
  Fail("lock", path);
}

}  // namespace

std::optional<Database> OpenIndexFile(const fs::path& file, const std::string& fingerprint) {
  std::error_code ignored;
  if (!fs::is_regular_file(file, ignored)) return std::nullopt;
  try {
    Database database = Database::OpenFrozen(file);
    if (!HasSchema(database) || Fingerprint(database) != fingerprint || !IsSound(database)) return std::nullopt;
    return database;
  } catch (const StoreError&) {
    return std::nullopt;  // damaged, or no database at all
  }
}

IndexFileUpdate::IndexFileUpdate(fs::path file) : file_(std::move(file)), scratch_(Beside(file_, ".new")) {
  std::error_code error;
  if (file_.has_parent_path()) fs::create_directories(file_.parent_path(), error);
  if (error) throw StoreError("cannot make the folder " + file_.parent_path().string() + ": " + error.message());
  lock_ = TakeLock(Beside(file_, ".lock"));
  fs::remove(scratch_, error);  // of a process that was killed; the lock is ours
}

IndexFileUpdate::~IndexFileUpdate() {
  std::error_code ignored;
  fs::remove(scratch_, ignored);  // renamed away when published
  ::close(lock_);
}

void IndexFileUpdate::Publish() {
  Sync(scratch_, O_RDWR);
  if (std::rename(scratch_.c_str(), file_.c_str()) != 0) Fail("replace", file_);
  const fs::path folder = file_.has_parent_path() ? file_.parent_path() : fs::path(".");
  Sync(folder, O_RDONLY | O_DIRECTORY);
}

}  // namespace summit
