#include "bot/xmpp/tcp_link.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <deque>
#include <stdexcept>
#include <system_error>
#include <utility>

#include "bot/random.h"
#include "bot/xmpp/dial.h"
#include "bot/xmpp/resolver.h"
#include "bot/xmpp/tls.h"
#include "core/base/text.h"

namespace summit::bot {
namespace {

constexpr std::chrono::seconds kPatience(5);  // an address, and a TLS handshake
constexpr std::uint16_t kStartTlsPort = 5222;
constexpr std::uint16_t kDirectPort = 5223;
constexpr std::size_t kMostUnsent = 1024 * 1024;
constexpr std::size_t kReadBytes = 16 * 1024;
constexpr int kReadsInARow = 8;  // then others have their turn

/// Where a link goes and whom it trusts.
struct Route {
  std::string domain;            // that certificates must name, and whose records are asked for
  std::vector<Target> targets;   // empty: from the records
  TlsMode tls = TlsMode::kAuto;  // which records count
  std::string ca_file;           // for messages
  std::string keys;              // of the configuration, where host and port are set
  std::string name_servers;
  std::shared_ptr<const TlsCredentials> credentials;  // null: never TLS
};

class TcpLink : public Link {
 public:
  TcpLink(Route route, LinkRequest request)
      : route_(std::move(route)),
        request_(std::move(request)),
        resolver_(request_.loop, route_.name_servers),
        where_(route_.targets.empty() ? route_.domain : route_.targets.front().ToString()) {}
  ~TcpLink() override { Drop(); }

  void Open(Listener& listener) override;
  void Send(std::string_view bytes) override;
  void StartTls() override;
  void Close() override;
  bool secure() const override { return tls_ != nullptr && tls_->state() == TlsSession::State::kOpen; }
  std::vector<ChannelBinding> Bindings() const override {
    return tls_ == nullptr ? std::vector<ChannelBinding>() : tls_->Bindings();
  }
  std::string Address() const override { return where_; }

 private:
  void Tell(Note::Step step, bool good, std::string text) const {
    if (request_.notes) request_.notes({step, good, std::move(text)});
  }
  Peer Server() const {
    return {route_.domain, where_, route_.ca_file, false, !targets_.empty() && targets_.front().direct_tls};
  }

  void OnServices(ServiceAnswer answer);
  void NextTarget();
  void OnAddresses(const AddressAnswer& answer);
  void OnDialled(Dialled dialled);
  void BeginTls();
  void OnReady(std::uint32_t events);
  void Receive();
  void Take(std::string_view bytes);
  void AdvanceTls(std::string_view bytes);
  void EndTls();
  void Flush();
  void Wait();
  void TryNext(Failure failure);
  void GoDown(Failure failure);
  void Drop();

  Route route_;
  LinkRequest request_;
  Resolver resolver_;
  Listener* listener_ = nullptr;  // null: closed, and nothing is told any more
  std::string where_;
  std::deque<Target> targets_;   // the first is the present one
  std::optional<Failure> last_;  // why the target before did not do
  std::unique_ptr<Dial> dial_;
  std::unique_ptr<TlsSession> tls_;
  bool told_open_ = false;
  bool told_secured_ = false;
  int descriptor_ = -1;
  int send_error_ = 0;
  std::string unsent_;
  Watch ready_;
  Watch timer_;
};

void TcpLink::Open(Listener& listener) {
  listener_ = &listener;
  if (!route_.targets.empty()) {
    targets_.assign(route_.targets.begin(), route_.targets.end());
    timer_ = request_.loop.OnTime(EventLoop::Now(), [this] { NextTarget(); });
    return;
  }
  resolver_.FindServices(route_.domain, [this](ServiceAnswer answer) { OnServices(std::move(answer)); });
}

void TcpLink::OnServices(ServiceAnswer answer) {
  if (answer.refused)
    return GoDown({Remedy::kRetryLate, "connect-failed",
                   "the SRV records of " + route_.domain +
                       " say that it takes no clients; check account.jid, or name the server in server.host"});
  const bool only_direct = route_.tls == TlsMode::kDirect, only_start = route_.tls == TlsMode::kStartTls;
  std::erase_if(answer.records,
                [&](const ServiceRecord& record) { return record.target.direct_tls ? only_start : only_direct; });
  for (Target& target : InOrder(std::move(answer.records), SystemRandom())) targets_.push_back(std::move(target));
  std::vector<std::string> found;
  for (const Target& target : targets_) found.push_back(target.ToString() + (target.direct_tls ? " (direct TLS)" : ""));
  if (!targets_.empty()) {
    Tell(Note::Step::kDns, true, "the SRV records of " + route_.domain + " lead to " + JoinAnd(found));
  } else {
    Tell(Note::Step::kDns, answer.problem.empty(),
         route_.domain + " has no SRV records for clients" +
             (answer.problem.empty() ? "" : " (" + answer.problem + ")") + "; trying the domain itself");
    targets_.push_back({route_.domain, only_direct ? kDirectPort : kStartTlsPort, only_direct});
  }
  NextTarget();
}

void TcpLink::NextTarget() {
  timer_.Stop();
  if (targets_.empty()) return GoDown(*std::exchange(last_, std::nullopt));
  where_ = targets_.front().ToString();
  resolver_.FindAddresses(targets_.front().host, targets_.front().port,
                          [this](const AddressAnswer& answer) { OnAddresses(answer); });
}

void TcpLink::OnAddresses(const AddressAnswer& answer) {
  if (answer.addresses.empty()) {
    Tell(Note::Step::kDns, false, targets_.front().host + " has no address: " + answer.problem);
    return TryNext({Remedy::kRetry, "connect-failed",
                    "the name of " + where_ + " cannot be resolved (" + answer.problem + "); check " +
                        (answer.unasked ? "the name servers of this machine, or server.name_servers" : route_.keys)});
  }
  dial_ = std::make_unique<Dial>(request_.loop, answer.addresses, Dial::Times{kPatience},
                                 [this](Dialled dialled) { OnDialled(std::move(dialled)); });
}

void TcpLink::OnDialled(Dialled dialled) {
  for (const std::string& refused : dialled.refused) Tell(Note::Step::kTcp, false, refused);
  if (dialled.descriptor < 0) {
    return TryNext({Remedy::kRetry, "connect-failed",
                    "nothing answers at " + where_ + " (" + JoinAnd(dialled.refused) + "); check " + route_.keys});
  }
  dial_.reset();
  descriptor_ = dialled.descriptor;
  send_error_ = 0;
  Tell(Note::Step::kTcp, true, "connected to " + dialled.address);
  ready_ = request_.loop.OnDescriptor(descriptor_, EPOLLIN, [this](std::uint32_t events) { OnReady(events); });
  if (targets_.front().direct_tls) return BeginTls();
  told_open_ = true;
  listener_->OnOpen();
}

void TcpLink::StartTls() { BeginTls(); }

void TcpLink::BeginTls() {
  tls_ = std::make_unique<TlsSession>(route_.credentials, route_.domain, targets_.front().direct_tls);
  timer_ = request_.loop.OnTime(EventLoop::Now() + 2 * kPatience,
                                [this] { TryNext(ExplainTls("the handshake takes too long", Server())); });
  tls_->Feed({});
  Flush();
}

void TcpLink::OnReady(std::uint32_t events) {
  if ((events & EPOLLOUT) != 0) Flush();
  if (send_error_ != 0 && (events & EPOLLIN) == 0) return GoDown(ExplainLoss(Server()));
  if ((events & (EPOLLIN | EPOLLHUP | EPOLLERR)) != 0) Receive();
}

void TcpLink::Receive() {
  std::array<char, kReadBytes> buffer{};
  for (int turn = 0; turn < kReadsInARow; ++turn) {
    const auto count = recv(descriptor_, buffer.data(), buffer.size(), 0);
    if (count < 0 && (errno == EAGAIN || errno == EINTR)) break;
    if (count <= 0) {
      if (tls_ != nullptr && !secure()) return TryNext(ExplainTls("the server closed the connection", Server()));
      return GoDown(ExplainLoss(Server()));
    }
    const int descriptor = descriptor_;
    Take({buffer.data(), static_cast<std::size_t>(count)});
    if (listener_ == nullptr || descriptor_ != descriptor) return;
    if (static_cast<std::size_t>(count) < buffer.size()) break;
  }
  // Without it a server that gathers small packets (Nagle) waits 40 ms for our acknowledgement; the kernel forgets the
  // option, so it is set again each time.
  const int yes = 1;
  (void)setsockopt(descriptor_, IPPROTO_TCP, TCP_QUICKACK, &yes, sizeof yes);
}

void TcpLink::Take(std::string_view bytes) {
  if (tls_ == nullptr) return listener_->OnData(bytes);
  AdvanceTls(bytes);
}

void TcpLink::AdvanceTls(std::string_view bytes) {
  tls_->Feed(bytes);
  Flush();
  if (tls_->state() == TlsSession::State::kBroken) return EndTls();
  if (tls_->state() == TlsSession::State::kHandshake) return;
  if (!std::exchange(told_secured_, true)) {
    timer_.Stop();
    Tell(Note::Step::kTls, true, tls_->Describe());
    if (std::exchange(told_open_, true))
      listener_->OnSecured();
    else
      listener_->OnOpen();
    if (listener_ == nullptr) return;
  }
  const std::string text = tls_->TakeText();
  if (!text.empty()) listener_->OnData(text);
  if (listener_ != nullptr && tls_->state() == TlsSession::State::kEnded) GoDown(ExplainLoss(Server()));
}

void TcpLink::EndTls() {
  if (told_secured_) return GoDown(ExplainLoss(Server()));
  Failure failure =
      tls_->faults().any() ? ExplainCertificate(tls_->faults(), Server()) : ExplainTls(tls_->problem(), Server());
  TryNext(std::move(failure));
}

/// Where TLS or the connection fails before the stream has begun, another target may do better; what is said in the end
/// is what the last one met.
void TcpLink::TryNext(Failure failure) {
  if (failure.event == "certificate-refused" || failure.event == "tls-failed")
    Tell(Note::Step::kTls, false, failure.message);
  if (told_open_) return GoDown(std::move(failure));
  last_ = std::move(failure);
  Drop();
  tls_.reset();
  unsent_.clear();
  targets_.pop_front();
  timer_ = request_.loop.OnTime(EventLoop::Now(), [this] { NextTarget(); });
}

void TcpLink::Send(std::string_view bytes) {
  if (listener_ == nullptr || descriptor_ < 0) return;
  if (tls_ != nullptr)
    tls_->Write(bytes);
  else
    unsent_ += bytes;
  Flush();
}

void TcpLink::Flush() {
  if (tls_ != nullptr) unsent_ += tls_->TakeOutput();
  while (send_error_ == 0 && !unsent_.empty()) {
    const auto count = send(descriptor_, unsent_.data(), unsent_.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (count >= 0)
      unsent_.erase(0, static_cast<std::size_t>(count));
    else if (errno == EAGAIN)
      break;
    else if (errno != EINTR)
      send_error_ = errno;
  }
  if (unsent_.size() > kMostUnsent) send_error_ = ENOBUFS;
  Wait();
}

void TcpLink::Wait() {
  if (send_error_ != 0) {  // to be told from the loop, never from within Send
    timer_ = request_.loop.OnTime(EventLoop::Now(), [this] { GoDown(ExplainLoss(Server())); });
    return ready_.Stop();
  }
  ready_.WaitFor(unsent_.empty() ? EPOLLIN : EPOLLIN | EPOLLOUT);
}

void TcpLink::Close() {
  if (descriptor_ >= 0 && listener_ != nullptr) {
    if (tls_ != nullptr) tls_->Close();
    Flush();
  }
  listener_ = nullptr;
  Drop();
}

void TcpLink::GoDown(Failure failure) {
  Listener* listener = std::exchange(listener_, nullptr);
  Drop();
  if (listener != nullptr) listener->OnDown(failure);
}

void TcpLink::Drop() {
  timer_.Stop();
  ready_.Stop();
  dial_.reset();
  if (descriptor_ >= 0) close(std::exchange(descriptor_, -1));
}

/// The link, or an Error where its name servers are none.
Result<std::unique_ptr<Link>> NewLink(Route route, LinkRequest request) {
  try {
    return std::unique_ptr<Link>(std::make_unique<TcpLink>(std::move(route), std::move(request)));
  } catch (const std::runtime_error& failure) {
    return Error{std::string("server.name_servers: ") + failure.what()};
  }
}

std::vector<Target> ConfiguredTargets(const ServerConfig& server) {
  const bool direct = server.tls == TlsMode::kDirect;
  if (server.host.empty()) return {};
  return {{server.host, server.port.value_or(direct ? kDirectPort : kStartTlsPort), direct}};
}

}  // namespace

LinkFactory ClientLinks(ServerConfig server, AccountConfig account, std::string domain) {
  return [=](LinkRequest request) -> Result<std::unique_ptr<Link>> {
    auto credentials = TlsCredentials::Load(server.ca_file, account.certificate_file, account.key_file);
    if (!credentials) return credentials.error();
    Route route{domain,         ConfiguredTargets(server),     server.tls,
                server.ca_file, "server.host and server.port", server.name_servers,
                *credentials};
    if (route.targets.empty() && server.port) route.targets = {{domain, *server.port, server.tls == TlsMode::kDirect}};
    if (request.elsewhere) route.targets = {*request.elsewhere};
    if (route.targets.empty()) route.keys = "account.jid, or name the server in server.host";
    return NewLink(std::move(route), std::move(request));
  };
}

LinkFactory ComponentLinks(ComponentConfig component) {
  return [=](LinkRequest request) -> Result<std::unique_ptr<Link>> {
    Route route{component.jid->domain(),
                {{component.host, component.port, false}},
                TlsMode::kAuto,
                {},
                "component.host and component.port",
                {},
                nullptr};
    return NewLink(std::move(route), std::move(request));
  };
}

}  // namespace summit::bot
