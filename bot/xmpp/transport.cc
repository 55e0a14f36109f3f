#include "bot/xmpp/transport.h"

#include <gloox/connectiontcpclient.h>
#include <gloox/tlsdefault.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/time.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <utility>

#include "bot/xmpp/dial.h"

namespace summit::bot {
namespace {

constexpr std::uint16_t kDefaultPort = 5222;
constexpr int kUnansweredMilliseconds = 30'000;
constexpr int kSendSeconds = 10;
constexpr std::chrono::seconds kDialPatience(10);  // an address

void SetOption(int descriptor, int level, int option, int value) {
  // Each only makes things faster or failures known sooner: nothing is lost where the system refuses.
  (void)setsockopt(descriptor, level, option, &value, sizeof value);
}

/// gloox passes over a file that it cannot use, and every certificate would then look as if nobody had signed it.
std::optional<Error> CheckCaFile(const std::string& path) {
  if (path.empty()) return std::nullopt;
  std::ifstream file(path);
  if (!file || std::filesystem::is_directory(path)) return Error{"server.ca_file: cannot be read", path};
  const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  if (text.find("-----BEGIN CERTIFICATE-----") == std::string::npos)
    return Error{"server.ca_file: holds no certificate in PEM form", path};
  return std::nullopt;
}

/// gloox's TCP with a way of connecting that ends in bounded time and takes IPv6 literals.
class TcpConnection : public gloox::ConnectionTCPClient {
 public:
  TcpConnection(gloox::ClientBase& client, std::string host, std::uint16_t port)
      : gloox::ConnectionTCPClient(&client, client.logInstance(), host, port), host_(std::move(host)) {}

  gloox::ConnectionError connect() override {
    const Dialled dialled = Dial(host_, static_cast<std::uint16_t>(m_port), kDialPatience);
    if (dialled.descriptor < 0) {
      const auto error = dialled.error == DialError::kName ? gloox::ConnDnsError : gloox::ConnConnectionRefused;
      m_handler->handleDisconnect(this, error);
      return error;
    }
    SetOptions(dialled.descriptor);
    setSocket(dialled.descriptor);
    m_handler->handleConnect(this);
    return gloox::ConnNoError;
  }

 private:
  static void SetOptions(int descriptor) {
    SetOption(descriptor, IPPROTO_TCP, TCP_NODELAY, 1);
    SetOption(descriptor, SOL_SOCKET, SO_KEEPALIVE, 1);
    SetOption(descriptor, IPPROTO_TCP, TCP_USER_TIMEOUT, kUnansweredMilliseconds);
    const timeval patience{kSendSeconds, 0};  // a peer that reads no more must not hold us for ever
    (void)setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
  }

  std::string host_;  // gloox's own copy has been through IDNA, which leaves nothing of a literal
};

class StockTransport : public Transport {
 public:
  StockTransport(const ServerConfig& server, std::string domain)
      : host_(server.host.empty() ? domain : server.host),
        port_(server.port.value_or(kDefaultPort)),
        ca_file_(server.ca_file),
        domain_(std::move(domain)) {}

  void Attach(gloox::ClientBase& client) override {
    auto connection = std::make_unique<TcpConnection>(client, host_, port_);
    connection_ = connection.get();
    client.setConnectionImpl(connection.release());
    auto tls = std::make_unique<gloox::TLSDefault>(&client, domain_);
    tls->init();
    // Client::setCACerts has no effect in 1.0.24: the list has to be given to the TLS object itself.
    if (!ca_file_.empty()) tls->setCACerts({ca_file_});
    client.setEncryptionImpl(tls.release());
  }

  bool Open(gloox::ClientBase& client) override { return client.connect(false); }

  void Receive(gloox::ClientBase& client) override {
    client.recv(0);
    // Without it a server that gathers small packets (Nagle) waits 40 ms for our acknowledgement; the kernel forgets
    // the option, so it is set again each time.
    if (const auto descriptor = Descriptor()) SetOption(*descriptor, IPPROTO_TCP, TCP_QUICKACK, 1);
  }

  std::optional<int> Descriptor() const override {
    const int descriptor = connection_ == nullptr ? -1 : connection_->socket();
    return descriptor < 0 ? std::nullopt : std::optional(descriptor);
  }

  std::string Address() const override {
    const bool literal = host_.find(':') != std::string::npos;
    return (literal ? "[" + host_ + "]" : host_) + ":" + std::to_string(port_);
  }

 private:
  std::string host_;
  std::uint16_t port_;
  std::string ca_file_;
  std::string domain_;
  gloox::ConnectionTCPClient* connection_ = nullptr;  // the client's
};

}  // namespace

TransportFactory StockTransports(ServerConfig server, std::string domain) {
  return [server = std::move(server), domain = std::move(domain)]() -> Result<std::unique_ptr<Transport>> {
    if (server.tls == TlsMode::kDirect)
      return Error{"server.tls: direct TLS is not there yet; use \"starttls\" and the port for it, usually 5222"};
    if (auto problem = CheckCaFile(server.ca_file)) return *std::move(problem);
    return std::unique_ptr<Transport>(std::make_unique<StockTransport>(server, domain));
  };
}

}  // namespace summit::bot
