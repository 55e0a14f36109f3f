#include "core/store/schema.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

TEST(SchemaTest, AnEmptyDatabaseHasNone) { EXPECT_FALSE(HasSchema(Database::InMemory())); }

TEST(SchemaTest, IsRecognisedByNumberAndApplication) {
  Database database = Database::InMemory();
  CreateSchema(database);
  EXPECT_TRUE(HasSchema(database));
  database.Execute("PRAGMA user_version = 99");
  EXPECT_FALSE(HasSchema(database));
}

TEST(SchemaTest, AForeignDatabaseWithTheSameNumberIsNotOurs) {
  Database database = Database::InMemory();
  CreateSchema(database);
  database.Execute("PRAGMA application_id = 7");
  EXPECT_FALSE(HasSchema(database));
}

TEST(SchemaTest, ATextAboutTheIndexIsEmptyUntilSetAndCanBeSetAgain) {
  Database database = Database::InMemory();
  CreateSchema(database);
  EXPECT_EQ(MetaOf(database, "fingerprint"), "");
  SetMeta(database, "fingerprint", "one");
  SetMeta(database, "fingerprint", "two\nlines");
  EXPECT_EQ(MetaOf(database, "fingerprint"), "two\nlines");
  EXPECT_EQ(MetaOf(database, "stamp"), "");
}

TEST(SchemaTest, ThePostIsToldFromTheNumberOfItsSection) {
  EXPECT_EQ(PostOfSection(FirstSection(7)), 7);
  EXPECT_EQ(PostOfSection(FirstSection(7) + kMaxSections - 1), 7);
  EXPECT_EQ(PostOfSection(FirstSection(7) + kMaxSections), 8);
}

}  // namespace
}  // namespace summit
