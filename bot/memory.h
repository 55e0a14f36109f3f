#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bot/config.h"
#include "core/base/result.h"

namespace summit::bot {

/// What the bot must not forget when it ends, as a value. The configuration says nothing of it.
struct Memory {
  std::vector<RoomConfig> rooms;                      // into which we were invited: address, nick and password
  std::vector<Jid> ignored;                           // on an administrator's word
  std::optional<std::vector<std::string>> announced;  // addresses of posts; absent: never looked at any
};

/// As JSON, for a file that only the bot reads.
std::string WriteMemory(const Memory& memory);

/// The reverse. Entries that cannot be are left out; an Error only when `text` is no such JSON at all.
Result<Memory> ReadMemory(std::string_view text);

}  // namespace summit::bot
