#pragma once

#include <spdlog/logger.h>

#include <string>
#include <string_view>

#include "bot/event.h"

namespace summit::bot {

/// `text` fit for a value in a line of a log: on one line, in quotes, cut when it is long.
std::string Quoted(std::string_view text);

/// Writes what an operator wants to know of an event: the event first, then key=value. Nothing that people wrote, and
/// who wrote only at debug.
void LogEvent(const Event& event, spdlog::logger& log);

}  // namespace summit::bot
