#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace summit {

/// An open SQLite database. Move-only; closed with the last owner. Not thread-safe. Whatever fails throws
/// StoreError with SQLite's own words.
class Database {
 public:
  /// Opens a file that nobody will ever write to again: no locks are taken and no files made beside it, so it works
  /// in a read-only folder. A page whose check sum is wrong is an error when it is read. The file may be renamed over
  /// or removed meanwhile; the old content stays readable.
  static Database OpenFrozen(const std::filesystem::path& file);
  /// Opens a second such file on the same connection, with its tables under the schema `changes`. At most once.
  void AttachFrozen(const std::filesystem::path& file);
  bool has_attached() const { return has_attached_; }
  /// Makes a new file for one writer that throws it away when anything fails: nothing is synced.
  static Database CreateScratch(const std::filesystem::path& file);
  static Database InMemory();

  /// Runs statements without parameters and results.
  void Execute(const char* sql);

  /// Replaces the whole content by that of a schema of `source`: "main" or "changes".
  void CopyFrom(const Database& source, const char* schema = "main");

  sqlite3* handle() const { return handle_.get(); }

 private:
  struct Close {
    void operator()(sqlite3* handle) const;
  };
  explicit Database(sqlite3* handle) : handle_(handle) {}
  static Database Open(const std::string& name, int flags);

  std::unique_ptr<sqlite3, Close> handle_;
  bool has_attached_ = false;
};

/// A prepared statement; must not outlive its Database. Every parameter is named and has to be bound: Step throws
/// for one that is not. Text is stored as bytes, whatever they are.
class Statement {
 public:
  Statement(const Database& database, std::string_view sql);

  Statement& Bind(const char* parameter, std::int64_t value);
  Statement& Bind(const char* parameter, std::string_view value);  // copied
  /// For a function of ours, which asks for a pointer of that kind; both must outlive the steps.
  Statement& Bind(const char* parameter, const void* pointer, const char* kind);

  /// True when there is a row to read.
  bool Step();
  /// Steps to the end and makes the statement ready to be bound anew.
  void Run();
  void Reset();

  /// Columns of the present row, from 0. Text and numbers are converted as SQLite does; NULL is empty or 0.
  int Columns() const;
  std::int64_t Int(int column) const;
  double Real(int column) const;
  std::string Text(int column) const;
  std::string_view Bytes(int column) const;  // until the next step

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };
  int IndexOf(const char* parameter) const;
  void Check(int code) const;

  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
  std::uint64_t bound_ = 0;  // a bit a parameter
};

/// A statement that is kept for many uses, for the length of one: it is made ready for the next at the end, whatever
/// happens.
class StatementUse {
 public:
  explicit StatementUse(Statement& statement) : statement_(statement) {}
  ~StatementUse() { statement_.Reset(); }
  StatementUse(const StatementUse&) = delete;
  StatementUse& operator=(const StatementUse&) = delete;

  Statement* operator->() const { return &statement_; }

 private:
  Statement& statement_;
};

/// All or nothing: what is not committed is rolled back. Must not outlive its Database.
class Transaction {
 public:
  explicit Transaction(Database& database);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  void Commit();

 private:
  Database& database_;
  bool open_ = true;
};

}  // namespace summit
