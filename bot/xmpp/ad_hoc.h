#pragma once

#include <gloox/tag.h>

#include <memory>
#include <optional>

#include "bot/action.h"
#include "bot/event.h"

/// Ad-hoc commands (XEP-0050): stanza -> Event and Action -> stanza.
namespace summit::bot {

/// What an <iq/> of type get or set wants of our commands; absent when it is about something else. What needs no
/// decision, such as what kind of node a list is, is answered by AnswerCommandQuery() instead.
std::optional<Event> TranslateCommandQuery(const gloox::Tag& iq);

/// The answer to a question about commands that is the same for everybody; null for any other.
std::unique_ptr<gloox::Tag> AnswerCommandQuery(const gloox::Tag& iq);

std::unique_ptr<gloox::Tag> ToStanza(const AnswerCommand& action);
std::unique_ptr<gloox::Tag> ToStanza(const RefuseCommand& action);

/// `self`: our own full address, which the entries are of.
std::unique_ptr<gloox::Tag> ToStanza(const ListCommands& action, const Jid& self);

}  // namespace summit::bot
