#include "bot/random.h"

#include <random>

namespace summit::bot {

RandomSource SystemRandom() {
  return [] {
    std::random_device device;  // getrandom or getentropy in libstdc++: no state worth keeping
    return (static_cast<std::uint64_t>(device()) << 32) | device();
  };
}

}  // namespace summit::bot
