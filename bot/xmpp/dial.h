#pragma once

#include <cstdint>
#include <string>

#include "bot/clock.h"

namespace summit::bot {

enum class DialError { kNone, kName, kRefused, kTimeout };

struct Dialled {
  int descriptor = -1;  // connected, blocking again; the caller's to close
  DialError error = DialError::kNone;
};

/// Connects to the first address of `host` (a name, IPv4 or IPv6) that answers, giving each at most `patience`.
Dialled Dial(const std::string& host, std::uint16_t port, Duration patience);

}  // namespace summit::bot
