#include "core/question/commands.h"

#include <gtest/gtest.h>

#include <set>
#include <string_view>

namespace summit {
namespace {

TEST(CommandsTest, NamesAndAliasesAreUnique) {
  std::set<std::string_view> seen;
  for (const Command& command : Commands()) {
    EXPECT_TRUE(seen.insert(command.name).second) << command.name;
    for (std::string_view alias : command.aliases) EXPECT_TRUE(seen.insert(alias).second) << alias;
  }
}

TEST(CommandsTest, EachSaysWhatItDoes) {
  for (const Command& command : Commands()) {
    EXPECT_FALSE(command.help.empty()) << command.name;
    EXPECT_FALSE(command.details.empty()) << command.name;
    EXPECT_TRUE(command.example.starts_with(command.name)) << command.name;
    EXPECT_EQ(command.usage.empty(), command.argument == Argument::kNone) << command.name;
  }
}

TEST(CommandsTest, HasAllThatArePromised) {
  for (std::string_view name : {"summit", "sponsors", "topics", "participants", "when", "where", "links", "search",
                                "help", "about", "more", "why", "compare", "explain", "privacy", "botlist", "rollcall"})
    EXPECT_NE(FindCommand(name), nullptr) << name;
}

TEST(CommandsTest, FindsByAliasWithoutRegardToCase) {
  ASSERT_NE(FindCommand("Sponsor"), nullptr);
  EXPECT_EQ(FindCommand("Sponsor")->intent, Intent::kSponsors);
  for (std::string_view word : {"who", "PEOPLE", "attendees"}) {
    ASSERT_NE(FindCommand(word), nullptr) << word;
    EXPECT_EQ(FindCommand(word)->intent, Intent::kParticipants) << word;
  }
}

TEST(CommandsTest, FindsNothingElse) {
  for (std::string_view word : {"", "weather", "sum", "summitx", "\xFF"}) EXPECT_EQ(FindCommand(word), nullptr) << word;
}

TEST(CommandsTest, SuggestsTheNearest) {
  for (auto [slip, meant] : {std::pair{"sumit", "summit"},
                             {"sponsers", "sponsors"},
                             {"spnosors", "sponsors"},
                             {"particpants", "participants"},
                             {"serach", "search"},
                             {"hlep", "help"}}) {
    const auto near = NearCommands(slip);
    ASSERT_FALSE(near.empty()) << slip;
    EXPECT_EQ(near.front()->name, meant) << slip;
  }
}

TEST(CommandsTest, SuggestsNothingForWhatResemblesNothing) {
  for (std::string_view word : {"weather", "a", "hi", "ban", "karma"}) EXPECT_TRUE(NearCommands(word).empty()) << word;
}

}  // namespace
}  // namespace summit
