#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cctype>
#include <fstream>
#include <sstream>
#include <string>

#include "core/question/commands.h"

namespace summit {
namespace {

using ::testing::HasSubstr;

std::string Manual() {
  std::ifstream file(SUMMITBOT_MANUAL);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::string ArgumentOf(const Command& command) {
  const std::string usage(command.usage);
  if (usage.empty()) return {};
  if (usage.front() == '[') return " Op Ar \"" + usage.substr(1, usage.size() - 2) + "\"";
  return " Ar \"" + usage + "\"";
}

/// The command as the manual is to tell of it.
std::string Entry(const Command& command) {
  std::string help(command.help);
  help.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(help.front())));
  return ".It Cm " + std::string(command.name) + ArgumentOf(command) + "\n" + help + ".\nExample:\n.Dq !" +
         std::string(command.example) + " .\n";
}

TEST(ManualTest, TellsOfEveryChatCommandInTheWordsOfTheTable) {
  std::string section;
  for (const Command& command : Commands()) section += Entry(command);
  EXPECT_THAT(Manual(), HasSubstr(".Sh CHAT COMMANDS\n"));
  EXPECT_THAT(Manual(), HasSubstr(section + ".El\n"));
}

}  // namespace
}  // namespace summit
