#include "core/store/database.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <filesystem>
#include <string>

#include "core/base/result.h"
#include "tests/fakes/temporary_folder.h"

namespace summit {
namespace {

using testing::HasSubstr;

std::int64_t CountOf(const Database& database) {
  Statement statement(database, "SELECT count(*) FROM word");
  statement.Step();
  return statement.Int(0);
}

Database WithWords() {
  Database database = Database::InMemory();
  database.Execute("CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT)");
  return database;
}

template <class Action>
std::string ErrorOf(Action action) {
  try {
    action();
  } catch (const StoreError& error) {
    return error.what();
  }
  return "no error";
}

TEST(StatementTest, KeepsTextByteByByte) {
  Database database = WithWords();
  const std::string text("nul \0 quote ' and \xFF", 19);
  Statement(database, "INSERT INTO word (text) VALUES (:text)").Bind(":text", text).Run();
  Statement read(database, "SELECT text FROM word");
  ASSERT_TRUE(read.Step());
  EXPECT_EQ(read.Text(0), text);
  EXPECT_FALSE(read.Step());
}

TEST(StatementTest, AnEmptyViewIsTextAndNotNull) {
  Database database = WithWords();
  Statement(database, "INSERT INTO word (text) VALUES (:text)").Bind(":text", std::string_view()).Run();
  Statement read(database, "SELECT text IS NULL FROM word");
  ASSERT_TRUE(read.Step());
  EXPECT_EQ(read.Int(0), 0);
}

TEST(StatementTest, RunsAgainWithNewValues) {
  Database database = WithWords();
  Statement insert(database, "INSERT INTO word (id, text) VALUES (:id, :text)");
  for (std::int64_t id = 1; id <= 3; ++id) insert.Bind(":id", id).Bind(":text", "x").Run();
  EXPECT_EQ(CountOf(database), 3);
}

TEST(StatementTest, OneInUseIsMadeReadyForTheNext) {
  const Database database = WithWords();
  Statement statement(database, "SELECT :number, 2 UNION ALL SELECT 3, 4");
  for (const std::int64_t number : {7, 8}) {
    const StatementUse use(statement);
    EXPECT_TRUE(use->Bind(":number", number).Step());
    EXPECT_EQ(use->Int(0), number);
    EXPECT_EQ(use->Columns(), 2);
  }
  EXPECT_THROW(statement.Step(), StoreError) << "what was bound is forgotten";
}

TEST(StatementTest, AParameterThatIsNotBoundIsAnError) {
  Database database = WithWords();
  Statement insert(database, "INSERT INTO word (id, text) VALUES (:id, :text)");
  insert.Bind(":text", "x");
  EXPECT_THAT(ErrorOf([&] { insert.Run(); }), HasSubstr("a parameter is not bound in: INSERT INTO word"));
  EXPECT_EQ(CountOf(database), 0);
}

TEST(StatementTest, AValueOfTheLastRunIsNotTakenForTheNext) {
  Database database = WithWords();
  Statement insert(database, "INSERT INTO word (text) VALUES (:text)");
  insert.Bind(":text", "x").Run();
  EXPECT_THROW(insert.Run(), StoreError);
}

TEST(StatementTest, ErrorsCarryTheWordsOfSqlite) {
  Database database = WithWords();
  EXPECT_THAT(ErrorOf([&] { Statement(database, "SELECT 1 FROM nowhere"); }), HasSubstr("no such table: nowhere"));
  EXPECT_THAT(ErrorOf([&] { Statement(database, "SELECT 1").Bind(":no", 1); }), HasSubstr("no parameter :no"));
  Statement insert(database, "INSERT INTO word (id) VALUES (:id)");
  insert.Bind(":id", 1).Run();
  EXPECT_THAT(ErrorOf([&] { insert.Bind(":id", 1).Run(); }), HasSubstr("UNIQUE constraint failed"));
}

TEST(TransactionTest, WhatIsNotCommittedIsRolledBack) {
  Database database = WithWords();
  {
    Transaction transaction(database);
    database.Execute("INSERT INTO word (text) VALUES ('a')");
  }
  EXPECT_EQ(CountOf(database), 0);
  {
    Transaction transaction(database);
    database.Execute("INSERT INTO word (text) VALUES ('b')");
    transaction.Commit();
  }
  EXPECT_EQ(CountOf(database), 1);
}

TEST(DatabaseTest, CopyFromReplacesEverything) {
  Database source = WithWords();
  source.Execute("INSERT INTO word (text) VALUES ('new')");
  Database target = Database::InMemory();
  target.Execute("CREATE TABLE old (id)");
  target.CopyFrom(source);
  EXPECT_EQ(CountOf(target), 1);
  EXPECT_THROW(target.Execute("SELECT * FROM old"), StoreError);
}

TEST(DatabaseTest, AFrozenFileCannotBeWrittenAndOutlivesItsRemoval) {
  const TemporaryFolder folder;
  const std::filesystem::path file = folder / "odd % name?#.db";
  {
    Database database = Database::CreateScratch(file);
    database.Execute("CREATE TABLE word (text); INSERT INTO word VALUES ('kept')");
  }
  Database frozen = Database::OpenFrozen(file);
  EXPECT_EQ(CountOf(frozen), 1);
  EXPECT_THROW(frozen.Execute("INSERT INTO word VALUES ('no')"), StoreError);
  std::filesystem::remove(file);
  EXPECT_EQ(CountOf(frozen), 1);
  EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(DatabaseTest, AMissingFileIsAnErrorAndIsNotMade) {
  const TemporaryFolder folder;
  EXPECT_THROW(Database::OpenFrozen(folder / "none.db"), StoreError);
  EXPECT_FALSE(std::filesystem::exists(folder / "none.db"));
}

}  // namespace
}  // namespace summit
