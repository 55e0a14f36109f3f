#pragma once

#include <optional>
#include <string>
#include <vector>

#include "bot/config.h"
#include "core/model/date.h"
#include "core/model/summit_number.h"

namespace summit::bot {

enum class Format { kText, kJson };

enum class Command { kAsk, kExplain, kFacts, kPosts, kIndex, kChat, kCheckConfig, kDoctor, kRun };

/// The command line, understood.
struct Options {
  Command command = Command::kChat;
  std::string config;                 // empty: none
  std::vector<std::string> archives;  // empty: those of the configuration, or the digests
  std::optional<Date> today;          // absent: the clock
  std::optional<LogLevel> log_level;  // absent: that of the configuration
  Format format = Format::kText;
  std::string text;                    // ask, explain
  std::optional<std::string> input;    // ask --input: a file, or "-"
  std::optional<SummitNumber> summit;  // facts --summit
};

/// What came of reading the command line: options, or an exit status with what was to be said already said.
struct Parsed {
  std::optional<Options> options;
  int status = 0;
};

/// Reads the command line. Help and version go to standard output, mistakes in one or two lines to standard error.
Parsed ParseOptions(int argc, const char* const* argv);

}  // namespace summit::bot
