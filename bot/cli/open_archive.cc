#include <chrono>
#include <ctime>
#include <ostream>
#include <utility>

#include "bot/cli/commands.h"

namespace summit::bot {

void Tell(const std::vector<Error>& problems, Console& console) {
  for (const Error& problem : problems) console.err << "summitbot: " << problem.ToString() << '\n';
}

Date TodayOf(const Options& options) {
  if (options.today) return *options.today;
  const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm local{};
  localtime_r(&now, &local);
  return std::chrono::year(local.tm_year + 1900) / (local.tm_mon + 1) / local.tm_mday;
}

GroundOutcome FindGround(const Options& options, ConfigUse use, const Surroundings& surroundings, Console& console) {
  BotConfig config;
  if (!options.config.empty()) {
    ConfigOutcome loaded = LoadConfig(options.config, use);
    if (!loaded.ok()) {
      Tell(loaded.problems, console);
      return {std::nullopt, kUsage};
    }
    config = *std::move(loaded.config);
  }
  auto index = ChooseArchive(options.archives, config, surroundings);
  if (!index.ok()) {
    Tell({index.error()}, console);
    return {std::nullopt, kUsage};
  }
  return {Ground{std::move(config), std::move(index).value()}, kWorked};
}

OpenOutcome OpenForQuestions(const Options& options, const Surroundings& surroundings, Console& console) {
  GroundOutcome outcome = FindGround(options, ConfigUse::kArchive, surroundings, console);
  if (!outcome.ground) return {std::nullopt, outcome.status};
  auto indexed = OpenIndexed(outcome.ground->index);
  if (!indexed.ok()) {
    Tell({indexed.error()}, console);
    return {std::nullopt, kUsage};
  }
  return {OpenArchive{std::move(outcome.ground->config), std::move(indexed).value()}, kWorked};
}

}  // namespace summit::bot
