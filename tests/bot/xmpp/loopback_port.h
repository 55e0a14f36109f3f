#pragma once

#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdint>

namespace summit::bot {

/// A TCP socket of the loopback that listens, or only holds its port.
class LoopbackPort {
 public:
  explicit LoopbackPort(bool listens, int backlog = 1) : descriptor_(socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(descriptor_, reinterpret_cast<sockaddr*>(&address), size) != 0) ADD_FAILURE() << "bind";
    if (listens && listen(descriptor_, backlog) != 0) ADD_FAILURE() << "listen";
    if (getsockname(descriptor_, reinterpret_cast<sockaddr*>(&address), &size) != 0) ADD_FAILURE() << "getsockname";
    number_ = ntohs(address.sin_port);
  }
  ~LoopbackPort() { close(descriptor_); }
  LoopbackPort(const LoopbackPort&) = delete;
  LoopbackPort& operator=(const LoopbackPort&) = delete;

  std::uint16_t number() const { return number_; }

  /// The next connection, which is there already; the caller's to close.
  int Accept() const { return accept(descriptor_, nullptr, nullptr); }

 private:
  int descriptor_;
  std::uint16_t number_ = 0;
};

}  // namespace summit::bot
