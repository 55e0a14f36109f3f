#pragma once

#include <span>
#include <string>
#include <string_view>

#include "bot/config.h"
#include "bot/config_reader.h"

namespace summit::bot {

/// One key of the configuration: its name, and what it sets in `Target`. The tables below are the only place where a
/// key is known.
template <class Target>
struct ConfigKey {
  std::string_view name;  // with dots
  void (*read)(ConfigReader&, const YAML::Node&, const std::string& key, Target&);
};

/// All but the rooms.
std::span<const ConfigKey<BotConfig>> ConfigKeys();

/// Those of one room. The room's address is read before them, so that a nick can be tried with it.
std::span<const ConfigKey<RoomConfig>> RoomKeys();

}  // namespace summit::bot
