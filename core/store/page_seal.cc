#include "core/store/page_seal.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace summit {
namespace {

constexpr int kSealBytes = 8;
// SQLite's file header: page size at 16 (two bytes, big-endian; 1 means 65536), free bytes a page at 20.
constexpr std::size_t kHeaderBytes = 100;
constexpr std::size_t kPageSizeAt = 16;
constexpr std::size_t kReservedAt = 20;

using Header = std::array<unsigned char, kHeaderBytes>;

/// 0 when the pages have no room for sums.
std::size_t SealedPageSize(const Header& header) {
  if (std::memcmp(header.data(), "SQLite format 3", 16) != 0 || header[kReservedAt] != kSealBytes) return 0;
  const std::size_t size = (std::size_t{header[kPageSizeAt]} << 8) | header[kPageSizeAt + 1];
  return size == 1 ? 65536 : size;
}

/// Of a page without its sum; pages that changed places differ too.
std::uint64_t SumOf(const unsigned char* page, std::size_t size, std::uint64_t number) {
  std::uint64_t sum = 0x9E3779B97F4A7C15 ^ number;
  for (std::size_t at = 0; at + sizeof sum <= size - kSealBytes; at += sizeof sum) {
    std::uint64_t word = 0;
    std::memcpy(&word, page + at, sizeof word);
    sum = (sum ^ word) * 0x9FB21C651E98DF25;
    sum ^= sum >> 29;
  }
  return sum;
}

bool IsSealed(const unsigned char* page, std::size_t size, std::uint64_t number) {
  std::uint64_t seal = 0;
  std::memcpy(&seal, page + size - kSealBytes, sizeof seal);
  return seal == SumOf(page, size, number);
}

/// A file as SQLite holds it; the real one lies behind it in the same memory.
struct SealedFile {
  sqlite3_file base;
  std::size_t page_size;
  sqlite3_file* real;
};

sqlite3_file* Real(sqlite3_file* file) { return reinterpret_cast<SealedFile*>(file)->real; }

int Close(sqlite3_file* file) { return Real(file)->pMethods->xClose(Real(file)); }

int Read(sqlite3_file* file, void* buffer, int amount, sqlite3_int64 offset) {
  const int code = Real(file)->pMethods->xRead(Real(file), buffer, amount, offset);
  const std::size_t page_size = reinterpret_cast<SealedFile*>(file)->page_size;
  if (code != SQLITE_OK || page_size == 0 || static_cast<std::size_t>(amount) != page_size) return code;
  const auto number = static_cast<std::uint64_t>(offset) / page_size;
  return IsSealed(static_cast<unsigned char*>(buffer), page_size, number) ? SQLITE_OK : SQLITE_IOERR_DATA;
}

int Write(sqlite3_file*, const void*, int, sqlite3_int64) { return SQLITE_READONLY; }
int Truncate(sqlite3_file*, sqlite3_int64) { return SQLITE_READONLY; }
int Sync(sqlite3_file*, int) { return SQLITE_OK; }
int FileSize(sqlite3_file* file, sqlite3_int64* size) { return Real(file)->pMethods->xFileSize(Real(file), size); }
int Lock(sqlite3_file*, int) { return SQLITE_OK; }
int CheckLock(sqlite3_file*, int* locked) {
  *locked = 0;
  return SQLITE_OK;
}
int Control(sqlite3_file* file, int what, void* argument) {
  return Real(file)->pMethods->xFileControl(Real(file), what, argument);
}
int SectorSize(sqlite3_file* file) { return Real(file)->pMethods->xSectorSize(Real(file)); }
int Traits(sqlite3_file* file) { return Real(file)->pMethods->xDeviceCharacteristics(Real(file)); }

constexpr sqlite3_io_methods kMethods = {1,       Close,   Read,      Write,   Truncate,   Sync,   FileSize,
                                         Lock,    Lock,    CheckLock, Control, SectorSize, Traits, nullptr,
                                         nullptr, nullptr, nullptr,   nullptr, nullptr};

sqlite3_vfs* Beneath(sqlite3_vfs* vfs) { return static_cast<sqlite3_vfs*>(vfs->pAppData); }

int Open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* out_flags) {
  sqlite3_vfs* const beneath = Beneath(vfs);
  if ((flags & SQLITE_OPEN_MAIN_DB) == 0) return beneath->xOpen(beneath, name, file, flags, out_flags);
  auto* const sealed = reinterpret_cast<SealedFile*>(file);
  *sealed = {};
  sealed->real = reinterpret_cast<sqlite3_file*>(sealed + 1);
  const int code = beneath->xOpen(beneath, name, sealed->real, flags, out_flags);
  if (code != SQLITE_OK) return code;
  Header header{};
  if (sealed->real->pMethods->xRead(sealed->real, header.data(), kHeaderBytes, 0) == SQLITE_OK)
    sealed->page_size = SealedPageSize(header);
  sealed->base.pMethods = &kMethods;
  return SQLITE_OK;
}

void Fail(const char* what, const std::filesystem::path& file) {
  throw StoreError(std::string("cannot ") + what + " " + file.string() + ": " + std::strerror(errno));
}

/// An open file; closed at the end.
class OpenFile {
 public:
  explicit OpenFile(const std::filesystem::path& path) : path_(path), file_(::open(path.c_str(), O_RDWR | O_CLOEXEC)) {
    if (file_ < 0) Fail("open", path_);
  }
  ~OpenFile() { ::close(file_); }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;

  /// False at the end of the file.
  bool Read(unsigned char* bytes, std::size_t size, std::size_t offset) const {
    const ssize_t got = ::pread(file_, bytes, size, static_cast<off_t>(offset));
    if (got < 0) Fail("read", path_);
    return static_cast<std::size_t>(got) == size;
  }
  void Write(const unsigned char* bytes, std::size_t size, std::size_t offset) const {
    const ssize_t put = ::pwrite(file_, bytes, size, static_cast<off_t>(offset));
    if (put < 0 || static_cast<std::size_t>(put) != size) Fail("write", path_);
  }

 private:
  const std::filesystem::path& path_;
  int file_;
};

}  // namespace

void ReserveSeals(Database& database) {
  int bytes = kSealBytes;
  if (sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes) != SQLITE_OK)
    throw StoreError("SQLite cannot leave room in its pages");
}

void SealPages(const std::filesystem::path& path) {
  const OpenFile file(path);
  Header header{};
  if (!file.Read(header.data(), header.size(), 0)) return;
  const std::size_t size = SealedPageSize(header);
  if (size == 0) return;
  constexpr std::size_t kPagesAtATime = 256;
  std::vector<unsigned char> pages(size);
  pages.resize(size * kPagesAtATime);
  for (std::uint64_t first = 0;; first += kPagesAtATime) {
    std::size_t count = 0;
    if (file.Read(pages.data(), pages.size(), first * size))
      count = kPagesAtATime;
    else
      while (file.Read(pages.data() + count * size, size, (first + count) * size)) ++count;
    for (std::size_t i = 0; i < count; ++i) {
      const std::uint64_t sum = SumOf(pages.data() + i * size, size, first + i);
      std::memcpy(pages.data() + (i + 1) * size - kSealBytes, &sum, sizeof sum);
    }
    if (count > 0) file.Write(pages.data(), count * size, first * size);
    if (count < kPagesAtATime) return;
  }
}

const char* SealedVfs() {
  static constexpr char kName[] = "summit-sealed";
  static sqlite3_vfs vfs = [] {
    sqlite3_vfs* const beneath = sqlite3_vfs_find(nullptr);
    if (beneath == nullptr) throw StoreError("SQLite cannot open files");
    sqlite3_vfs made = *beneath;
    made.pNext = nullptr;
    made.zName = kName;
    made.szOsFile = static_cast<int>(sizeof(SealedFile)) + beneath->szOsFile;
    made.pAppData = beneath;
    made.xOpen = Open;
    return made;
  }();
  static const int registered = sqlite3_vfs_register(&vfs, 0);
  if (registered != SQLITE_OK) throw StoreError("SQLite takes no other way to read files");
  return kName;
}

}  // namespace summit
