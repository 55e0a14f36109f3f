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

Dial::Dial(EventLoop& loop, std::vector<SocketAddress> addresses, Duration patience, std::function<void(Dialled)> done)
    : loop_(loop), left_(InterleaveFamilies(addresses)), patience_(patience), done_(std::move(done)) {
  std::reverse(left_.begin(), left_.end());
  timer_ = loop_.OnTime(EventLoop::Now(), [this] { Begin(); });
}

Dial::~Dial() {
  ready_.Stop();
  if (descriptor_ >= 0) close(descriptor_);
}

void Dial::Begin() {
  timer_.Stop();
  if (left_.empty()) return Report();
  const SocketAddress address = left_.back();
  left_.pop_back();
  trying_ = address.ToString();
  descriptor_ = NewSocket(address);
  if (descriptor_ < 0) return Finish(errno);
  const int begun = connect(descriptor_, reinterpret_cast<const sockaddr*>(&address.storage), address.size);
  if (begun == 0 || errno != EINPROGRESS) return Finish(begun == 0 ? 0 : errno);
  ready_ = loop_.OnDescriptor(descriptor_, EPOLLOUT, [this](std::uint32_t) { Finish(ErrorOf(descriptor_)); });
  timer_ = loop_.OnTime(EventLoop::Now() + patience_, [this] { Finish(ETIMEDOUT); });
}

void Dial::Finish(int error) {
  ready_.Stop();
  timer_.Stop();
  if (error == 0) {
    result_.descriptor = std::exchange(descriptor_, -1);
    result_.address = trying_;
    return Report();
  }
  if (descriptor_ >= 0) close(std::exchange(descriptor_, -1));
  result_.refused.push_back(trying_ + ": " + std::generic_category().message(error));
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
