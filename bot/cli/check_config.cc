#include <ostream>

#include "bot/cli/commands.h"

namespace summit::bot {

int CheckConfig(const Options& options, Console& console) {
  ConfigOutcome loaded = LoadConfig(options.config, ConfigUse::kService);
  if (loaded.ok()) return kWorked;
  for (const Error& problem : loaded.problems) console.err << problem.ToString() << '\n';
  return kUsage;
}

}  // namespace summit::bot
