#include "core/store/page_seal.h"

#include <gtest/gtest.h>

#include <fstream>
#include <string>

#include "core/base/result.h"
#include "tests/fakes/temporary_folder.h"

namespace summit {
namespace fs = std::filesystem;
namespace {

constexpr std::uintmax_t kPage = 4096;

class PageSealTest : public testing::Test {
 protected:
  void Make(bool room) {
    Database database = Database::CreateScratch(file_);
    if (room) ReserveSeals(database);
    database.Execute("CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT)");
    for (int i = 0; i < 40; ++i)
      Statement(database, "INSERT INTO t (text) VALUES (:text)").Bind(":text", std::string(1000, 'x')).Run();
  }
  void Overwrite(std::uintmax_t at, char sign) const {
    std::fstream stream(file_, std::ios::binary | std::ios::in | std::ios::out);
    stream.seekp(static_cast<std::streamoff>(at));
    stream << sign;
  }
  std::int64_t ReadAll() const {
    const Database database = Database::OpenFrozen(file_);
    Statement statement(database, "SELECT sum(length(text)) FROM t");
    return statement.Step() ? statement.Int(0) : -1;
  }

  TemporaryFolder folder_;
  fs::path file_ = folder_ / "a.db";
};

TEST_F(PageSealTest, ASealedFileIsReadAsEver) {
  Make(true);
  SealPages(file_);
  EXPECT_EQ(ReadAll(), 40000);
}

TEST_F(PageSealTest, OneOtherByteInAnyPageIsAnErrorWhenThePageIsRead) {
  Make(true);
  SealPages(file_);
  const std::uintmax_t size = fs::file_size(file_);
  ASSERT_GT(size, 5 * kPage);
  for (std::uintmax_t page = 1; page < size / kPage; ++page) {
    const fs::path whole = folder_ / "whole.db";
    fs::copy_file(file_, whole, fs::copy_options::overwrite_existing);
    Overwrite(page * kPage + 2500, 'y');
    EXPECT_THROW(ReadAll(), StoreError) << page;
    fs::copy_file(whole, file_, fs::copy_options::overwrite_existing);
  }
  EXPECT_EQ(ReadAll(), 40000);
}

TEST_F(PageSealTest, AnEmptiedPageIsAnErrorToo) {
  Make(true);
  SealPages(file_);
  std::fstream stream(file_, std::ios::binary | std::ios::in | std::ios::out);
  stream.seekp(3 * kPage);
  stream << std::string(kPage, '\0');
  stream.close();
  EXPECT_THROW(ReadAll(), StoreError);
}

TEST_F(PageSealTest, AFileWithoutRoomIsLeftAsItIsAndReadAsEver) {
  Make(false);
  SealPages(file_);
  EXPECT_EQ(ReadAll(), 40000);
  folder_.Write("other", "no database");
  SealPages(folder_ / "other");
  EXPECT_EQ(fs::file_size(folder_ / "other"), 11U);
  EXPECT_THROW(SealPages(folder_ / "none"), StoreError);
}

}  // namespace
}  // namespace summit
