#include "bot/xmpp/dial.h"

#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <memory>

namespace summit::bot {
namespace {

using std::chrono::milliseconds;

/// errno of the connection attempt; 0 when it stands.
int AwaitConnection(int descriptor, Duration patience) {
  pollfd wait{descriptor, POLLOUT, 0};
  const auto timeout = std::chrono::duration_cast<milliseconds>(patience).count();
  int ready = 0;
  do {
    ready = poll(&wait, 1, static_cast<int>(timeout));
  } while (ready < 0 && errno == EINTR);
  if (ready == 0) return ETIMEDOUT;
  int error = 0;
  socklen_t size = sizeof error;
  return getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &size) == 0 ? error : errno;
}

Dialled TryAddress(const addrinfo& address, Duration patience) {
  const int type = address.ai_socktype | SOCK_NONBLOCK | SOCK_CLOEXEC;
  const int descriptor = socket(address.ai_family, type, address.ai_protocol);
  if (descriptor < 0) return {-1, DialError::kRefused};
  int error = connect(descriptor, address.ai_addr, address.ai_addrlen) == 0 ? 0 : errno;
  if (error == EINPROGRESS) error = AwaitConnection(descriptor, patience);
  if (error != 0) {
    close(descriptor);
    return {-1, error == ETIMEDOUT ? DialError::kTimeout : DialError::kRefused};
  }
  fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK);
  return {descriptor, DialError::kNone};
}

}  // namespace

Dialled Dial(const std::string& host, std::uint16_t port, Duration patience) {
  addrinfo hints{};
  hints.ai_socktype = SOCK_STREAM;
  addrinfo* found = nullptr;
  if (getaddrinfo(host.c_str(), std::to_string(port).c_str(), &hints, &found) != 0) return {-1, DialError::kName};
  const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> addresses(found, &freeaddrinfo);
  Dialled last{-1, DialError::kRefused};
  for (const addrinfo* address = addresses.get(); address != nullptr; address = address->ai_next) {
    last = TryAddress(*address, patience);
    if (last.descriptor >= 0) break;
  }
  return last;
}

}  // namespace summit::bot
