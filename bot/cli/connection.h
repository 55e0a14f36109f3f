#pragma once

#include <optional>
#include <string>

#include "bot/cli/console.h"
#include "bot/config.h"
#include "bot/xmpp/link.h"
#include "bot/xmpp/session.h"

namespace summit::bot {

/// What a configuration needs to connect: secrets are read from their files, and put in their places. `file` is where
/// the configuration stands. Absent when one cannot be read; people have been told.
std::optional<Identity> PrepareIdentity(BotConfig& config, const std::string& file, Console& console);

/// The way to the server that the configuration leads to.
LinkFactory LinksFor(const BotConfig& config);

}  // namespace summit::bot
