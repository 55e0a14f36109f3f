#pragma once

#include <chrono>
#include <functional>
#include <list>
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

/// Connects to whichever of some addresses answers first, without blocking (RFC 8305, "happy eyeballs"). Calls back
/// once, from the loop, unless destroyed before; may be destroyed by the call-back.
class Dial {
 public:
  struct Times {
    Duration patience;                                     // for each address
    Duration head_start = std::chrono::milliseconds(250);  // before the next one is tried beside it
  };

  /// IPv6 and IPv4 take turns, so that a network on which one of them goes nowhere costs no more than the head start.
  /// An address that refuses lets the next one begin at once. `loop` must outlive this.
  Dial(EventLoop& loop, std::vector<SocketAddress> addresses, Times times, std::function<void(Dialled)> done);
  ~Dial();
  Dial(const Dial&) = delete;
  Dial& operator=(const Dial&) = delete;

 private:
  struct Attempt {
    std::string address;
    int descriptor = -1;
    Watch ready;
    Watch timer;
  };
  using Attempts = std::list<Attempt>;

  void Begin();
  void Finish(Attempts::iterator attempt, int error);
  void DropAttempts();
  void Report();

  EventLoop& loop_;
  std::vector<SocketAddress> left_;  // in reverse: the next one is the last
  Times times_;
  std::function<void(Dialled)> done_;
  Dialled result_;
  Attempts attempts_;  // under way
  Watch next_;         // when another one begins beside them
};

/// Takes families by turns, beginning with that of the first address and keeping the order within each.
std::vector<SocketAddress> InterleaveFamilies(const std::vector<SocketAddress>& addresses);

}  // namespace summit::bot
