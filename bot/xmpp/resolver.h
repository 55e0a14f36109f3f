#pragma once

#include <sys/socket.h>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "bot/xmpp/event_loop.h"
#include "bot/xmpp/srv.h"

struct ares_channeldata;

namespace summit::bot {

/// An IPv4 or IPv6 address with its port, ready for connect(2).
struct SocketAddress {
  sockaddr_storage storage{};
  socklen_t size = 0;

  int family() const { return storage.ss_family; }
  std::string ToString() const;  // "192.0.2.1:5222", "[2001:db8::1]:5222"
};

/// What the SRV records of a domain say.
struct ServiceAnswer {
  std::vector<ServiceRecord> records;
  bool refused = false;  // there are records, and all say that the service is not offered (target ".")
  std::string problem;   // why there may be more than was found; empty: all questions were answered
};

struct AddressAnswer {
  std::vector<SocketAddress> addresses;  // in the order of RFC 6724
  std::string problem;                   // why there are none
  bool unasked = false;                  // no name server could be asked
};

/// Asks the name servers of this machine, without blocking (c-ares); /etc/hosts counts, too. A call-back is made from
/// the loop, at most once, and not any more once the resolver is gone. It may destroy the resolver.
class Resolver {
 public:
  /// `servers` replaces those of the machine: "192.0.2.53,[2001:db8::53]:5353"; empty: none does. Throws
  /// std::runtime_error when c-ares cannot be set up. `loop` must outlive the resolver.
  Resolver(EventLoop& loop, const std::string& servers);
  ~Resolver();
  Resolver(const Resolver&) = delete;
  Resolver& operator=(const Resolver&) = delete;

  /// _xmpps-client and _xmpp-client of a domain (RFC 6120, section 3.2.1, and XEP-0368).
  void FindServices(const std::string& domain, std::function<void(ServiceAnswer)> done);

  /// The addresses of a host: a name, or an address itself.
  void FindAddresses(const std::string& host, std::uint16_t port, std::function<void(AddressAnswer)> done);

 private:
  struct Services;
  struct Addresses;

  void OnSocket(int descriptor, bool readable, bool writable);
  void Process(int readable, int writable);
  void SetTimer();
  void Later(std::function<void()> call);
  void ScheduleDue();

  EventLoop& loop_;
  ares_channeldata* channel_ = nullptr;
  std::map<int, Watch> sockets_;
  Watch timer_;
  Watch later_;
  std::deque<std::function<void()>> due_;  // call-backs, made when c-ares is done with its own
};

/// A domain name as it stands in the DNS: IDNA2008 applied; as it is where that cannot be done.
std::string DnsName(const std::string& name);

}  // namespace summit::bot
