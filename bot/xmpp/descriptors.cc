#include "bot/xmpp/descriptors.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <system_error>

namespace summit::bot {
namespace {

int Checked(int descriptor, const char* what) {
  if (descriptor < 0) throw std::system_error(errno, std::generic_category(), what);
  return descriptor;
}

}  // namespace

Waker::Waker() : descriptor_(Checked(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC), "eventfd")) {}

Waker::~Waker() { close(descriptor_); }

void Waker::Wake() const {
  const std::uint64_t one = 1;
  (void)!write(descriptor_, &one, sizeof one);
}

void Waker::Clear() const {
  std::uint64_t count = 0;
  (void)!read(descriptor_, &count, sizeof count);
}

}  // namespace summit::bot
