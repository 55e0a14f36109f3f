#pragma once

#include <optional>
#include <vector>

#include "bot/cli/archive_source.h"
#include "bot/cli/console.h"
#include "bot/cli/options.h"
#include "bot/config.h"
#include "bot/config_loader.h"
#include "core/model/archive.h"

/// The sub-commands. Each returns the exit status and has told people of problems on Console::err.
namespace summit::bot {

/// What a sub-command stands on: the configuration and the archive that it leads to. Absent, with the exit status,
/// when there is none; people have been told why.
struct Ground {
  BotConfig config;
  IndexOptions index;
};
struct GroundOutcome {
  std::optional<Ground> ground;
  int status = kWorked;
};
GroundOutcome FindGround(const Options& options, ConfigUse use, const Surroundings& surroundings, Console& console);

/// An archive that is open, with its configuration. Absent as above.
struct OpenArchive {
  BotConfig config;
  IndexedArchive indexed;
};
struct OpenOutcome {
  std::optional<OpenArchive> open;
  int status = kWorked;
};
OpenOutcome OpenForQuestions(const Options& options, const Surroundings& surroundings, Console& console);

/// Tells each problem of a configuration in a line.
void Tell(const std::vector<Error>& problems, Console& console);

/// The day that relative dates are reckoned from.
Date TodayOf(const Options& options);

int Ask(const Options& options, const Surroundings& surroundings, Console& console);
int Facts(const Options& options, const Surroundings& surroundings, Console& console);
int Posts(const Options& options, const Surroundings& surroundings, Console& console);
int Index(const Options& options, const Surroundings& surroundings, Console& console);
int Explain(const Options& options, const Surroundings& surroundings, Console& console);
int Chat(const Options& options, const Surroundings& surroundings, Console& console);
int CheckConfig(const Options& options, Console& console);

/// Tries to connect as the service does, and says what is wrong with it and what to do.
int Doctor(const Options& options, const Surroundings& surroundings, Console& console);

/// The service; ends when it is told to stop.
int Run(const Options& options, const Surroundings& surroundings, Console& console);

}  // namespace summit::bot
