#pragma once

#include <iosfwd>

namespace summit::bot {

/// Where a sub-command reads and writes. Results go to `out`, messages for people to `err`. All must outlive it.
struct Console {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  bool in_is_terminal = false;
  bool err_is_terminal = false;
};

/// Exit statuses of the interface.
inline constexpr int kWorked = 0;
inline constexpr int kFailed = 1;
inline constexpr int kUsage = 2;  // wrong usage or configuration

}  // namespace summit::bot
