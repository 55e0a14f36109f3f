#include "bot/xmpp/dial.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

namespace summit::bot {
namespace {

constexpr int kUnansweredMilliseconds = 30'000;

void SetOption(int descriptor, int level, int option, int value) {
  // Each only makes things faster or failures known sooner: nothing is lost where the system refuses.
  (void)setsockopt(descriptor, level, option, &value, sizeof value);
}

int NewSocket(const SocketAddress& address) {
  const int descriptor = socket(address.family(), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP);
  if (descriptor < 0) return descriptor;
  SetOption(descriptor, IPPROTO_TCP, TCP_NODELAY, 1);
  SetOption(descriptor, SOL_SOCKET, SO_KEEPALIVE, 1);
  SetOption(descriptor, IPPROTO_TCP, TCP_USER_TIMEOUT, kUnansweredMilliseconds);
  return descriptor;
}

int ErrorOf(int descriptor) {
  int error = 0;
  socklen_t size = sizeof error;
  return getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &size) == 0 ? error : errno;
}

}  // namespace

Dial::Dial(EventLoop& loop, std::vector<SocketAddress> addresses, Times times, std::function<void(Dialled)> done)
    : loop_(loop), left_(InterleaveFamilies(addresses)), times_(times), done_(std::move(done)) {
  std::reverse(left_.begin(), left_.end());
  next_ = loop_.OnTime(EventLoop::Now(), [this] { Begin(); });
}

Dial::~Dial() { DropAttempts(); }

void Dial::DropAttempts() {
  next_.Stop();
  for (Attempt& attempt : attempts_) {
    attempt.ready.Stop();
    close(attempt.descriptor);
  }
  attempts_.clear();
}

void Dial::Begin() {
  next_.Stop();
  if (left_.empty()) {
    if (attempts_.empty()) Report();
    return;
  }
  const SocketAddress address = left_.back();
  left_.pop_back();
  const auto attempt = attempts_.insert(attempts_.end(), Attempt{address.ToString(), NewSocket(address), {}, {}});
  if (attempt->descriptor < 0) return Finish(attempt, errno);
  const int begun = connect(attempt->descriptor, reinterpret_cast<const sockaddr*>(&address.storage), address.size);
  if (begun == 0 || errno != EINPROGRESS) return Finish(attempt, begun == 0 ? 0 : errno);
  attempt->ready = loop_.OnDescriptor(
      attempt->descriptor, EPOLLOUT, [this, attempt](std::uint32_t) { Finish(attempt, ErrorOf(attempt->descriptor)); });
  attempt->timer = loop_.OnTime(EventLoop::Now() + times_.patience, [this, attempt] { Finish(attempt, ETIMEDOUT); });
  if (!left_.empty()) next_ = loop_.OnTime(EventLoop::Now() + times_.head_start, [this] { Begin(); });
}

void Dial::Finish(Attempts::iterator attempt, int error) {
  // Taken out of the list, so that the call-back at hand lives on until we are done.
  Attempts over;
  over.splice(over.begin(), attempts_, attempt);
  attempt->ready.Stop();
  attempt->timer.Stop();
  if (error == 0) {
    DropAttempts();
    result_.descriptor = attempt->descriptor;
    result_.address = attempt->address;
    return Report();
  }
  if (attempt->descriptor >= 0) close(attempt->descriptor);
  result_.refused.push_back(attempt->address + ": " + std::generic_category().message(error));
  Begin();
}

void Dial::Report() {
  const auto done = std::move(done_);
  done(std::move(result_));  // last: we may be gone after it
}

std::vector<SocketAddress> InterleaveFamilies(const std::vector<SocketAddress>& addresses) {
  std::vector<SocketAddress> first, second, mixed;
  for (const SocketAddress& one : addresses)
    (one.family() == addresses.front().family() ? first : second).push_back(one);
  for (std::size_t i = 0; i < std::max(first.size(), second.size()); ++i) {
    if (i < first.size()) mixed.push_back(first[i]);
    if (i < second.size()) mixed.push_back(second[i]);
  }
  return mixed;
}

}  // namespace summit::bot
