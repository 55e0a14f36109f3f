#include "core/store/database.h"

#include <sqlite3.h>

#include "core/base/result.h"
#include "core/store/page_seal.h"
#include "core/store/word_places.h"

namespace summit {
namespace {

// A question comes back to the same pages, and each that has to be read anew is read with its check sum. Negative: KiB.
constexpr const char* kCacheSize = "PRAGMA cache_size = -8192";

[[noreturn]] void Fail(sqlite3* handle, int code) {
  const char* words = handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
  throw StoreError(std::string("SQLite: ") + words);
}

/// A path as an SQLite URI: the signs that have a meaning there are escaped.
std::string FrozenUri(const std::filesystem::path& file) {
  constexpr char kHex[] = "0123456789ABCDEF";
  std::string uri = "file:";
  for (const char c : std::filesystem::absolute(file).string()) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '%' || c == '?' || c == '#' || byte <= 0x20 || byte >= 0x7F) {
      uri += '%';
      uri += kHex[byte >> 4];
      uri += kHex[byte & 0xF];
    } else {
      uri += c;
    }
  }
  return uri + "?mode=ro&immutable=1&vfs=" + SealedVfs();
}

}  // namespace

void Database::Close::operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }

Database Database::Open(const std::string& name, int flags) {
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(name.c_str(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
  Database database(handle);
  if (code != SQLITE_OK) Fail(handle, code);
  sqlite3_extended_result_codes(handle, 1);
  AddPlacesFunction(handle);
  AddRowFilterFunction(handle);
  return database;
}

Database Database::OpenFrozen(const std::filesystem::path& file) {
  Database database = Open(FrozenUri(file), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
  database.Execute(kCacheSize);
  return database;
}

void Database::AttachFrozen(const std::filesystem::path& file) {
  Statement(*this, "ATTACH :file AS changes").Bind(":file", FrozenUri(file)).Run();
  has_attached_ = true;
}

Database Database::CreateScratch(const std::filesystem::path& file) {
  Database database = Open(file.string(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  database.Execute("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE");
  return database;
}

Database Database::InMemory() { return Open(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE); }

void Database::Execute(const char* sql) {
  const int code = sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) Fail(handle(), code);
}

void Database::CopyFrom(const Database& source, const char* schema) {
  sqlite3_backup* backup = sqlite3_backup_init(handle(), "main", source.handle(), schema);
  if (backup == nullptr) Fail(handle(), SQLITE_ERROR);
  const int step = sqlite3_backup_step(backup, -1);
  const int finish = sqlite3_backup_finish(backup);
  if (step != SQLITE_DONE) Fail(nullptr, step);
  if (finish != SQLITE_OK) Fail(handle(), finish);
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Statement::Statement(const Database& database, std::string_view sql) {
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v2(database.handle(), sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
  if (code != SQLITE_OK) Fail(database.handle(), code);
  statement_.reset(statement);
}

int Statement::IndexOf(const char* parameter) const {
  const int index = sqlite3_bind_parameter_index(statement_.get(), parameter);
  if (index == 0) throw StoreError(std::string("no parameter ") + parameter + " in: " + sqlite3_sql(statement_.get()));
  return index;
}

void Statement::Check(int code) const {
  if (code != SQLITE_OK) Fail(sqlite3_db_handle(statement_.get()), code);
}

Statement& Statement::Bind(const char* parameter, std::int64_t value) {
  const int index = IndexOf(parameter);
  Check(sqlite3_bind_int64(statement_.get(), index, value));
  bound_ |= std::uint64_t{1} << index;
  return *this;
}

Statement& Statement::Bind(const char* parameter, std::string_view value) {
  const int index = IndexOf(parameter);
  const char* data = value.data() != nullptr ? value.data() : "";  // a null pointer would bind NULL
  Check(sqlite3_bind_text64(statement_.get(), index, data, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
  bound_ |= std::uint64_t{1} << index;
  return *this;
}

Statement& Statement::Bind(const char* parameter, const void* pointer, const char* kind) {
  const int index = IndexOf(parameter);
  Check(sqlite3_bind_pointer(statement_.get(), index, const_cast<void*>(pointer), kind, nullptr));
  bound_ |= std::uint64_t{1} << index;
  return *this;
}

bool Statement::Step() {
  const int parameters = sqlite3_bind_parameter_count(statement_.get());
  const std::uint64_t all = (std::uint64_t{1} << (parameters + 1)) - 2;  // parameters count from 1
  if ((bound_ & all) != all)
    throw StoreError(std::string("a parameter is not bound in: ") + sqlite3_sql(statement_.get()));
  const int code = sqlite3_step(statement_.get());
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) Fail(sqlite3_db_handle(statement_.get()), code);
  return false;
}

void Statement::Run() {
  while (Step()) {
  }
  Reset();
}

void Statement::Reset() {
  sqlite3_reset(statement_.get());
  sqlite3_clear_bindings(statement_.get());
  bound_ = 0;
}

int Statement::Columns() const { return sqlite3_column_count(statement_.get()); }

std::int64_t Statement::Int(int column) const { return sqlite3_column_int64(statement_.get(), column); }

double Statement::Real(int column) const { return sqlite3_column_double(statement_.get(), column); }

std::string Statement::Text(int column) const {
  const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), column));
  if (text == nullptr) return {};
  return {text, static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column))};
}

std::string_view Statement::Bytes(int column) const {
  const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_.get(), column));
  if (bytes == nullptr) return {};
  return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column))};
}

Transaction::Transaction(Database& database) : database_(database) { database_.Execute("BEGIN"); }

Transaction::~Transaction() {
  if (!open_) return;
  // SQLite may have rolled back by itself already; then this is an error that says nothing new.
  sqlite3_exec(database_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::Commit() {
  database_.Execute("COMMIT");
  open_ = false;
}

}  // namespace summit
