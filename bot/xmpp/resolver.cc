#include "bot/xmpp/resolver.h"

#include <ares.h>
#include <ares_nameser.h>
#include <arpa/inet.h>
#include <gnutls/gnutls.h>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/time.h>

#include <chrono>
#include <cstring>
#include <stdexcept>
#include <utility>

namespace summit::bot {
namespace {

constexpr int kTimeoutMilliseconds = 3000;  // one question to one server
constexpr int kTries = 2;
constexpr char kDirect[] = "_xmpps-client._tcp.";
constexpr char kStartTls[] = "_xmpp-client._tcp.";

bool IsAbsence(int status) { return status == ARES_ENODATA || status == ARES_ENOTFOUND; }

/// RFC 2782: a target of "." says that the service is not there at all.
bool IsNowhere(const ServiceRecord& record) { return record.target.host.empty() || record.target.host == "."; }

std::vector<ServiceRecord> ReadRecords(const unsigned char* answer, int length, bool direct, int& status) {
  ares_srv_reply* first = nullptr;
  status = ares_parse_srv_reply(answer, length, &first);
  const std::unique_ptr<void, decltype(&ares_free_data)> owner(first, &ares_free_data);
  std::vector<ServiceRecord> records;
  for (const ares_srv_reply* one = first; one != nullptr; one = one->next)
    records.push_back({one->priority, one->weight, {one->host, one->port, direct}});
  return records;
}

}  // namespace

std::string SocketAddress::ToString() const {
  char text[INET6_ADDRSTRLEN] = "";
  if (family() == AF_INET6) {
    const auto& six = reinterpret_cast<const sockaddr_in6&>(storage);
    inet_ntop(AF_INET6, &six.sin6_addr, text, sizeof text);
    return "[" + std::string(text) + "]:" + std::to_string(ntohs(six.sin6_port));
  }
  const auto& four = reinterpret_cast<const sockaddr_in&>(storage);
  inet_ntop(AF_INET, &four.sin_addr, text, sizeof text);
  return std::string(text) + ":" + std::to_string(ntohs(four.sin_port));
}

/// Two questions that make one answer. Owns itself until c-ares has answered both.
struct Resolver::Services {
  Resolver& resolver;
  std::function<void(ServiceAnswer)> done;
  ServiceAnswer answer = {};
  int open = 2;
  bool nowhere = false;

  static void OnDirect(void* self, int status, int, unsigned char* data, int length) {
    static_cast<Services*>(self)->Take(true, status, data, length);
  }
  static void OnStartTls(void* self, int status, int, unsigned char* data, int length) {
    static_cast<Services*>(self)->Take(false, status, data, length);
  }

  void Take(bool direct, int status, const unsigned char* data, int length) {
    std::vector<ServiceRecord> records;
    if (status == ARES_SUCCESS) records = ReadRecords(data, length, direct, status);
    if (status != ARES_SUCCESS && !IsAbsence(status)) answer.problem = ares_strerror(status);
    for (ServiceRecord& record : records) {
      if (IsNowhere(record))
        nowhere = true;
      else
        answer.records.push_back(std::move(record));
    }
    if (--open > 0) return;
    const std::unique_ptr<Services> self(this);
    if (status == ARES_EDESTRUCTION) return;
    answer.refused = nowhere && answer.records.empty();
    resolver.Later([done = std::move(done), answer = std::move(answer)] { done(answer); });
  }
};

/// As above, for one question.
struct Resolver::Addresses {
  Resolver& resolver;
  std::function<void(AddressAnswer)> done;

  static void On(void* data, int status, int, ares_addrinfo* found) {
    const std::unique_ptr<Addresses> self(static_cast<Addresses*>(data));
    const std::unique_ptr<ares_addrinfo, decltype(&ares_freeaddrinfo)> owner(found, &ares_freeaddrinfo);
    if (status == ARES_EDESTRUCTION) return;
    AddressAnswer answer;
    if (status != ARES_SUCCESS) answer.problem = ares_strerror(status);
    answer.unasked = status == ARES_ECONNREFUSED || status == ARES_ETIMEOUT;
    for (auto* node = found == nullptr ? nullptr : found->nodes; node != nullptr; node = node->ai_next) {
      SocketAddress address;
      address.size = node->ai_addrlen;
      std::memcpy(&address.storage, node->ai_addr, node->ai_addrlen);
      answer.addresses.push_back(address);
    }
    if (answer.addresses.empty() && answer.problem.empty()) answer.problem = "it has no address";
    self->resolver.Later([done = std::move(self->done), answer = std::move(answer)] { done(answer); });
  }
};

Resolver::Resolver(EventLoop& loop, const std::string& servers) : loop_(loop) {
  ares_options options{};
  options.timeout = kTimeoutMilliseconds;
  options.tries = kTries;
  options.sock_state_cb_data = this;
  options.sock_state_cb = [](void* self, ares_socket_t descriptor, int readable, int writable) {
    static_cast<Resolver*>(self)->OnSocket(descriptor, readable != 0, writable != 0);
  };
  const int status =
      ares_init_options(&channel_, &options, ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_SOCK_STATE_CB);
  if (status != ARES_SUCCESS) throw std::runtime_error(std::string("c-ares: ") + ares_strerror(status));
  if (!servers.empty() && ares_set_servers_ports_csv(channel_, servers.c_str()) != ARES_SUCCESS) {
    ares_destroy(channel_);
    throw std::runtime_error("these are no name servers: " + servers);
  }
}

Resolver::~Resolver() {
  ares_destroy(channel_);
  sockets_.clear();
}

void Resolver::FindServices(const std::string& domain, std::function<void(ServiceAnswer)> done) {
  const std::string name = DnsName(domain);
  auto* services = new Services{*this, std::move(done)};
  ares_query(channel_, (kDirect + name).c_str(), ns_c_in, ns_t_srv, &Services::OnDirect, services);
  ares_query(channel_, (kStartTls + name).c_str(), ns_c_in, ns_t_srv, &Services::OnStartTls, services);
  SetTimer();
}

void Resolver::FindAddresses(const std::string& host, std::uint16_t port, std::function<void(AddressAnswer)> done) {
  ares_addrinfo_hints hints{};
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = ARES_AI_NUMERICSERV;
  ares_getaddrinfo(channel_, DnsName(host).c_str(), std::to_string(port).c_str(), &hints, &Addresses::On,
                   new Addresses{*this, std::move(done)});
  SetTimer();
}

void Resolver::OnSocket(int descriptor, bool readable, bool writable) {
  if (!readable && !writable) {
    sockets_.erase(descriptor);
    return;
  }
  const std::uint32_t events = (readable ? EPOLLIN : 0u) | (writable ? EPOLLOUT : 0u);
  Watch& watch = sockets_[descriptor];
  if (watch) return watch.WaitFor(events);
  watch = loop_.OnDescriptor(descriptor, events, [this, descriptor](std::uint32_t ready) {
    const bool in = (ready & (EPOLLIN | EPOLLERR | EPOLLHUP)) != 0;
    Process(in ? descriptor : ARES_SOCKET_BAD, (ready & EPOLLOUT) != 0 ? descriptor : ARES_SOCKET_BAD);
  });
}

void Resolver::Process(int readable, int writable) {
  ares_process_fd(channel_, readable, writable);
  SetTimer();
}

void Resolver::SetTimer() {
  timeval left{};
  if (ares_timeout(channel_, nullptr, &left) == nullptr) return timer_.Stop();
  const auto wait = std::chrono::seconds(left.tv_sec) + std::chrono::microseconds(left.tv_usec);
  timer_ = loop_.OnTime(EventLoop::Now() + wait, [this] { Process(ARES_SOCKET_BAD, ARES_SOCKET_BAD); });
}

void Resolver::Later(std::function<void()> call) {
  due_.push_back(std::move(call));
  ScheduleDue();
}

void Resolver::ScheduleDue() {
  later_ = loop_.OnTime(EventLoop::Now(), [this] {
    const auto call = std::move(due_.front());
    due_.pop_front();
    if (!due_.empty()) ScheduleDue();
    call();  // last: we may be gone after it
  });
}

std::string DnsName(const std::string& name) {
  gnutls_datum_t mapped{};
  if (gnutls_idna_map(name.data(), static_cast<unsigned>(name.size()), &mapped, 0) < 0) return name;
  std::string result(reinterpret_cast<const char*>(mapped.data), mapped.size);
  gnutls_free(mapped.data);
  return result;
}

}  // namespace summit::bot
