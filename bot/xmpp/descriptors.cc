#include "bot/xmpp/descriptors.h"

#include <pthread.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
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

SignalQueue::SignalQueue(std::initializer_list<int> signals) {
  sigset_t wanted;
  sigemptyset(&wanted);
  for (const int signal : signals) sigaddset(&wanted, signal);
  descriptor_ = Checked(signalfd(-1, &wanted, SFD_NONBLOCK | SFD_CLOEXEC), "signalfd");
  pthread_sigmask(SIG_BLOCK, &wanted, &before_);
}

SignalQueue::~SignalQueue() {
  pthread_sigmask(SIG_SETMASK, &before_, nullptr);
  close(descriptor_);
}

std::optional<int> SignalQueue::Take() {
  signalfd_siginfo info{};
  if (read(descriptor_, &info, sizeof info) != static_cast<ssize_t>(sizeof info)) return std::nullopt;
  return static_cast<int>(info.ssi_signo);
}

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
