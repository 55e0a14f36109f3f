#include <unistd.h>

#include <exception>
#include <iostream>

#include "bot/cli/commands.h"
#include "bot/cli/console.h"
#include "bot/cli/options.h"

namespace summit::bot {
namespace {

int Dispatch(const Options& options, Console& console) {
  const Surroundings surroundings = CurrentSurroundings();
  switch (options.command) {
    case Command::kAsk:
      return Ask(options, surroundings, console);
    case Command::kExplain:
      return Explain(options, surroundings, console);
    case Command::kFacts:
      return Facts(options, surroundings, console);
    case Command::kPosts:
      return Posts(options, surroundings, console);
    case Command::kIndex:
      return Index(options, surroundings, console);
    case Command::kChat:
      return Chat(options, surroundings, console);
    case Command::kCheckConfig:
      return CheckConfig(options, console);
    case Command::kDoctor:
      return Doctor(options, surroundings, console);
    case Command::kRun:
      return Run(options, surroundings, console);
  }
  return kUsage;
}

}  // namespace
}  // namespace summit::bot

int main(int argc, char** argv) {
  using namespace summit::bot;
  std::ios::sync_with_stdio(false);
  Console console{std::cin, std::cout, std::cerr, isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1};
  try {
    const Parsed parsed = ParseOptions(argc, argv);
    if (!parsed.options) return parsed.status;
    const int status = Dispatch(*parsed.options, console);
    std::cout.flush();
    if (std::cout) return status;
    std::cerr << "summitbot: standard output cannot be written\n";
  } catch (const std::exception& failure) {
    std::cerr << "summitbot: " << failure.what() << '\n';
  }
  return kFailed;
}
