#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bot/config.h"
#include "core/base/result.h"

namespace summit::bot {

/// What the configuration is wanted for.
enum class ConfigUse {
  kService,  // account.jid must be there
  kArchive,  // questions to the archive alone: an account may be missing
};

/// A configuration, or everything that is wrong with it, in order of the file; never both, never neither.
struct ConfigOutcome {
  std::optional<BotConfig> config;
  std::vector<Error> problems;  // each with file, line, the key and what to do
  bool ok() const { return config.has_value(); }
};

/// Reads the YAML file at `path`. An unreadable file is a problem like any other. Neither passwords nor archive
/// folders are looked at.
ConfigOutcome LoadConfig(const std::string& path, ConfigUse use);

/// The same from text; `path` names the file in messages, and its folder is what relative paths start from.
ConfigOutcome ParseConfig(std::string_view yaml, const std::string& path, ConfigUse use);

/// Every key there is, with dots between levels and "[]" for the entries of a list: "account.jid", "rooms[].nick".
std::vector<std::string> KnownConfigKeys();

}  // namespace summit::bot
