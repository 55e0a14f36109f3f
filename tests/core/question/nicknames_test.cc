#include "core/question/nicknames.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "core/base/text.h"

namespace summit {
namespace {

TEST(NicknamesTest, EachStandsForOnePersonOnly) {
  for (const Nickname& one : Nicknames()) {
    const auto same = std::ranges::count_if(Nicknames(), [&](const Nickname& other) { return other.nick == one.nick; });
    EXPECT_EQ(same, 1) << one.nick;
    EXPECT_EQ(Fold(one.nick), one.nick) << "is compared folded";
    EXPECT_NE(one.name.find(' '), std::string_view::npos) << "a whole name: " << one.name;
  }
}

}  // namespace
}  // namespace summit
