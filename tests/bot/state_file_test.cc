#include "bot/state_file.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>

#include "tests/fakes/temporary_folder.h"

namespace summit::bot {
namespace {

class StateFileTest : public testing::Test {
 protected:
  std::string Path() const { return (folder_ / "memory.json").string(); }

  TemporaryFolder folder_;
};

TEST_F(StateFileTest, NoneYetIsNoError) { EXPECT_EQ(StateFile(Path()).Read().value(), std::nullopt); }

TEST_F(StateFileTest, HoldsWhatWasWrittenLast) {
  const StateFile file(Path());
  EXPECT_EQ(file.Write("one, and a long one"), std::nullopt);
  EXPECT_EQ(file.Write("two"), std::nullopt);
  EXPECT_EQ(file.Read().value(), "two");
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder_.path()), {}), 1) << "nothing else is left behind";
}

TEST_F(StateFileTest, OnlyItsOwnerReadsIt) {
  ASSERT_EQ(StateFile(Path()).Write("secret"), std::nullopt);
  struct stat info {};
  ASSERT_EQ(stat(Path().c_str(), &info), 0);
  EXPECT_EQ(info.st_mode & 0777, 0600u);
}

TEST_F(StateFileTest, WhatCannotBeWrittenIsSaid) {
  const StateFile file((folder_ / "none/memory.json").string());
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
