#pragma once

#include <chrono>

namespace summit::bot {

/// Time as the bot knows it: monotonic, handed in with every event, never read from a clock by the bot itself.
using TimePoint = std::chrono::steady_clock::time_point;
using Duration = std::chrono::steady_clock::duration;

}  // namespace summit::bot
