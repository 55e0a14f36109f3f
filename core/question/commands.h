#pragma once

#include <string_view>
#include <vector>

#include "core/question/question.h"

namespace summit {

/// What may follow a command's word.
enum class Argument { kNone, kSummit, kWords, kCommand };

/// One command. The table of them drives the parser, the help and whatever else lists them.
struct Command {
  Intent intent;
  std::string_view name;
  std::vector<std::string_view> aliases;
  Argument argument;
  std::string_view usage;    // what may follow the name: "[number or year]"; empty when nothing may
  std::string_view help;     // one line: what it tells
  std::string_view example;  // a whole call, without the prefix
  std::string_view details;  // two or three sentences more, for the help on this one command
  Operation operation = Operation::kTell;
};

/// All commands, in the order in which help lists them. Lives as long as the program.
const std::vector<Command>& Commands();

/// The command with that name or alias, without regard to case and accents; null when there is none.
const Command* FindCommand(std::string_view word);

/// Commands which `word` may be a slip of, the nearest first; empty when it resembles none.
std::vector<const Command*> NearCommands(std::string_view word);

}  // namespace summit
