#pragma once

#include <functional>
#include <string>
#include <vector>

#include "bot/clock.h"
#include "bot/xmpp/event_loop.h"
#include "bot/xmpp/resolver.h"

namespace summit::bot {

/// What came of connecting to some addresses.
struct Dialled {
  int descriptor = -1;               // connected, not blocking; the receiver's to close
  std::string address;               // of the one that answered
  std::vector<std::string> refused;  // what was tried before: "192.0.2.1:5222: Connection refused"
};

/// Connects to the first of some addresses that answers, one after the other, without blocking. Calls back once, from
/// the loop, unless destroyed before; may be destroyed by the call-back.
class Dial {
 public:
  /// Gives each address at most `patience`. IPv6 and IPv4 take turns, so that a network without one of them costs
  /// little. `loop` must outlive this.
  Dial(EventLoop& loop, std::vector<SocketAddress> addresses, Duration patience, std::function<void(Dialled)> done);
  ~Dial();
  Dial(const Dial&) = delete;
  Dial& operator=(const Dial&) = delete;

 private:
  void Begin();
  void Finish(int error);
  void Report();

  EventLoop& loop_;
  std::vector<SocketAddress> left_;  // in reverse: the next one is the last
  Duration patience_;
  std::function<void(Dialled)> done_;
  Dialled result_;
  std::string trying_;
  int descriptor_ = -1;
  Watch ready_;
  Watch timer_;
};

/// Takes families by turns, beginning with that of the first address and keeping the order within each.
std::vector<SocketAddress> InterleaveFamilies(const std::vector<SocketAddress>& addresses);

}  // namespace summit::bot
