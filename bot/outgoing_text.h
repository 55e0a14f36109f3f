#pragma once

#include <string>
#include <string_view>

#include "core/answer/answer.h"

namespace summit::bot {

/// The last gate before a text leaves: characters that XML 1.0 and a chat can carry, no empty lines at the ends, within
/// `limits`, and nothing at its beginning that another bot or a client would take for a command ("!", "/me").
/// Empty when nothing is left.
std::string OutgoingText(std::string_view text, const TextLimits& limits);

}  // namespace summit::bot
