#include "bot/state_file.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>

namespace summit::bot {
namespace {

namespace fs = std::filesystem;

class StateFileTest : public testing::Test {
 protected:
  StateFileTest() : folder_(fs::path(testing::TempDir()) / "state_file_test") {
    fs::remove_all(folder_);
    fs::create_directories(folder_);
  }
  ~StateFileTest() override { fs::remove_all(folder_); }

  std::string Path() const { return (folder_ / "memory.json").string(); }

  fs::path folder_;
};

TEST_F(StateFileTest, NoneYetIsNoError) { EXPECT_EQ(StateFile(Path()).Read().value(), std::nullopt); }

TEST_F(StateFileTest, HoldsWhatWasWrittenLast) {
  const StateFile file(Path());
  EXPECT_EQ(file.Write("one, and a long one"), std::nullopt);
  EXPECT_EQ(file.Write("two"), std::nullopt);
  EXPECT_EQ(file.Read().value(), "two");
  EXPECT_EQ(std::distance(fs::directory_iterator(folder_), {}), 1) << "nothing else is left behind";
}

TEST_F(StateFileTest, OnlyItsOwnerReadsIt) {
  ASSERT_EQ(StateFile(Path()).Write("secret"), std::nullopt);
  struct stat info {};
  ASSERT_EQ(stat(Path().c_str(), &info), 0);
  EXPECT_EQ(info.st_mode & 0777, 0600u);
}

TEST_F(StateFileTest, WhatCannotBeWrittenIsSaid) {
  const StateFile file((folder_ / "none" / "memory.json").string());
  const auto error = file.Write("x");
  ASSERT_TRUE(error.has_value());
  EXPECT_NE(error->message.find("cannot be written"), std::string::npos);
}

TEST_F(StateFileTest, SetAsideIsNotLost) {
  const StateFile file(Path());
  ASSERT_EQ(file.Write("odd"), std::nullopt);
  const std::string aside = file.SetAside();
  EXPECT_EQ(file.Read().value(), std::nullopt);
  EXPECT_EQ(StateFile(aside).Read().value(), "odd");
}

TEST_F(StateFileTest, WithoutAPathNothingIsKept) {
  const StateFile file("");
  EXPECT_EQ(file.Write("x"), std::nullopt);
  EXPECT_EQ(file.Read().value(), std::nullopt);
}

}  // namespace
}  // namespace summit::bot
