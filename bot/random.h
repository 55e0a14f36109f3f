#pragma once

#include <cstdint>
#include <functional>

namespace summit::bot {

/// Gives 64 evenly distributed bits a call. Tests pass a counter or a seeded generator.
using RandomSource = std::function<std::uint64_t()>;

/// From the kernel; fit for message ids that nobody can guess. Safe to copy.
RandomSource SystemRandom();

}  // namespace summit::bot
