#pragma once

#include <gloox/clientbase.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "bot/config.h"
#include "core/base/result.h"

namespace summit::bot {

/// What carries the bytes of one attempt: socket and TLS. The seam behind which both can be replaced without touching
/// session or service, and at which tests put a script in their place. Lives as long as the client it was attached to.
class Transport {
 public:
  virtual ~Transport() = default;

  /// Gives `client` its connection and encryption, which the client then owns. Called once, before anything else.
  virtual void Attach(gloox::ClientBase& client) = 0;

  /// Opens the connection; gloox writes the stream header. False when it failed: the client's listener has been told.
  virtual bool Open(gloox::ClientBase& client) = 0;

  /// Handles what has arrived, if anything; never waits.
  virtual void Receive(gloox::ClientBase& client) = 0;

  /// To be polled for input; absent while there is no connection.
  virtual std::optional<int> Descriptor() const = 0;

  /// Where it connects to, for messages: "host:port".
  virtual std::string Address() const = 0;
};

/// A new transport for each attempt; an Error when the configuration cannot be used.
using TransportFactory = std::function<Result<std::unique_ptr<Transport>>()>;

/// gloox's own TCP and TLS: STARTTLS only, names without SRV. Connecting blocks, ten seconds an address at most.
/// `ca_file` comes on top of the system's store. `domain` is that of the account, which the certificate must name
/// whatever host is connected to.
TransportFactory StockTransports(ServerConfig server, std::string domain);

}  // namespace summit::bot
