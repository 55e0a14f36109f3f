#include "core/store/index_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstring>
#include <system_error>
#include <utility>

#include "core/base/result.h"
#include "core/store/page_seal.h"
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

/// Whether the file is as long as its first page says. What is wrong with a page shows when it is read (page_seal.h).
bool IsWhole(const Database& database, const fs::path& file) {
  Statement pages(database, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
  std::error_code error;
  return pages.Step() && static_cast<std::uintmax_t>(pages.Int(0)) == fs::file_size(file, error) && !error;
}

/// Whether there are changes that belong to the whole with that stamp. Others are of a whole that is no more.
bool HasChanges(const fs::path& file, const std::string& stamp) {
  const fs::path changes = ChangesOf(file);
  std::error_code ignored;
  if (!fs::is_regular_file(changes, ignored)) return false;
  try {
    const Database database = Database::OpenFrozen(changes);
    return HasSchema(database) && MetaOf(database, "base") == stamp && IsWhole(database, changes);
  } catch (const StoreError&) {
    return false;
  }
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

fs::path ChangesOf(const fs::path& file) { return Beside(file, ".changes"); }

std::optional<Database> OpenIndexFile(const fs::path& file, const std::string& fingerprint) {
  std::error_code ignored;
  if (!fs::is_regular_file(file, ignored)) return std::nullopt;
  try {
    Database database = Database::OpenFrozen(file);
    if (!HasSchema(database) || MetaOf(database, "fingerprint") != fingerprint || !IsWhole(database, file))
      return std::nullopt;
    if (HasChanges(file, MetaOf(database, "stamp"))) {
      database.AttachFrozen(ChangesOf(file));
      JoinChanges(database);
    }
    return database;
  } catch (const StoreError&) {
    return std::nullopt;  // damaged, or no database at all
  }
}

std::string StateOfIndexFile(const fs::path& file) {
  std::string state;
  for (const fs::path& part : {file, ChangesOf(file)}) {
    struct stat status = {};
    if (::stat(part.c_str(), &status) != 0) continue;
    for (const auto number :
         {static_cast<std::int64_t>(status.st_ino), static_cast<std::int64_t>(status.st_size),
          static_cast<std::int64_t>(status.st_mtim.tv_sec), static_cast<std::int64_t>(status.st_mtim.tv_nsec)})
      state += std::to_string(number) + ' ';
  }
  return state;
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

void IndexFileUpdate::Publish(Part part) {
  const fs::path target = part == Part::kWhole ? file_ : ChangesOf(file_);
  SealPages(scratch_);
  Sync(scratch_, O_RDWR);
  if (std::rename(scratch_.c_str(), target.c_str()) != 0) Fail("replace", target);
  std::error_code ignored;
  if (part == Part::kWhole) fs::remove(ChangesOf(file_), ignored);  // they were those of the old one
  const fs::path folder = file_.has_parent_path() ? file_.parent_path() : fs::path(".");
  Sync(folder, O_RDONLY | O_DIRECTORY);
}

}  // namespace summit
