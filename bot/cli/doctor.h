#pragma once

#include <string>

#include "bot/cli/archive_source.h"
#include "bot/cli/console.h"
#include "bot/config.h"
#include "bot/event.h"
#include "bot/xmpp/link.h"
#include "bot/xmpp/session.h"

namespace summit::bot {

/// Goes the whole way that `run` goes, once, and tells of each step in a line: "ok" or "FAIL", what it is about, what
/// was found, and below a failure what to do. Gives true when everything is well. Enters each room for a moment, as
/// another session of the same account.
bool Examine(const BotConfig& config, Identity identity, const LinkFactory& links, std::ostream& out);

/// The part of it that needs no server: whether there is something to answer from, and a place for what must not be
/// forgotten. Writes nothing.
bool ExamineArchive(const BotConfig& config, const Surroundings& surroundings, std::ostream& out);

/// What can be done about a room that does not let us in.
std::string AdviceOn(JoinRefusal refusal);

}  // namespace summit::bot
