#include "bot/admin_desk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "core/question/commands.h"

namespace summit::bot {
namespace {

TEST(ParseAdminCallTest, FieldsComeInOrder) {
  const auto call = ParseAdminCall("join  room@muc.example.org Botty");
  ASSERT_TRUE(call.has_value());
  EXPECT_EQ(call->command->name, "join");
  EXPECT_EQ(call->Value("room"), "room@muc.example.org");
  EXPECT_EQ(call->Value("nick"), "Botty");
  EXPECT_EQ(call->Value("no such"), "");
}

TEST(ParseAdminCallTest, LastFieldMayTakeAllThatFollows) {
  const auto call = ParseAdminCall("announce all  we are  back");
  EXPECT_EQ(call->Value("room"), "all");
  EXPECT_EQ(call->Value("text"), "we are  back");
}

TEST(ParseAdminCallTest, CaseOfTheWordDoesNotMatter) { EXPECT_TRUE(ParseAdminCall("ROOMS").has_value()); }

TEST(ParseAdminCallTest, OthersAreNone) {
  for (const char* text : {"", " ", "summit 21", "joining room@x.org", "/join"})
    EXPECT_FALSE(ParseAdminCall(text)) << text;
}

TEST(AdminCommandsTest, NamesAreNoCommandsOfTheChat) {
  std::set<std::string_view> names;
  for (const AdminCommand& command : AdminCommands()) {
    EXPECT_EQ(FindCommand(command.name), nullptr) << command.name;
    EXPECT_TRUE(names.insert(command.name).second) << command.name;
    EXPECT_FALSE(command.help.empty());
  }
}

}  // namespace
}  // namespace summit::bot
